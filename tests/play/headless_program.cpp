#include "tests/play/headless_program.h"

#include <algorithm>
#include <stdexcept>
#include <thread>
#include <utility>

namespace tests {
namespace {

using namespace std::chrono_literals;
using engine::ui::Item;

// A tick that is later than a minute means that the computer slept, and a hand that rests longer
// than two minutes that nobody is there.
constexpr HeadlessProgram::Duration kStep = 50s;
constexpr HeadlessProgram::Duration kRest = 100s;

engine::base::Moment monday_at_nine() {
    constexpr std::chrono::sys_days kDay{std::chrono::year{2026} / 11 / 23};
    return {.steady = engine::base::Steady{1h},
            .wall = engine::base::Wall{kDay} + 7h,
            .zone_offset = 120min};
}

/// What `result` holds; its error ends the test.
template <class Value>
Value taken(content::Result<Value> result) {
    if (!result) {
        throw std::runtime_error(result.error().where + ": " + result.error().message);
    }
    return std::move(*result);
}

}  // namespace

HeadlessProgram::HeadlessProgram(std::filesystem::path course)
    : course_(std::move(course)), data_folder_(home_.path() / "data"), now_(monday_at_nine()) {
    environment_.set("HOME", home_.path().string());
    environment_.set("XDG_CONFIG_HOME", std::nullopt);
    std::filesystem::create_directories(home_.path() / "Documents");
    start();
}

engine::app::Loaded HeadlessProgram::load() const {
    std::filesystem::create_directories(data_folder_);
    const std::filesystem::path assets = SOURCE_DIR "/assets";
    return {.assets = assets,
            .data_folder = data_folder_,
            .course = taken(content::load::load_course(course_)),
            .store = taken(engine::records::Store::open(data_folder_, now_)),
            .preferences = {},
            .words =
                taken(engine::base::Strings::load(assets / "strings", content::Language::Latvian))};
}

engine::app::Surroundings HeadlessProgram::surroundings() {
    return {.measurer = measurer_,
            .clipboard = {.paste = [this] { return clipboard; },
                          .copy = [this](const std::string& text) { clipboard = text; }},
            .open_link =
                [this](const std::string& url) {
                    links.push_back(url);
                    return true;
                },
            .open_document =
                [this](const std::filesystem::path& file) {
                    documents.push_back(file.string());
                    return std::filesystem::exists(file);
                },
            .toggle_full_screen = [] {},
            .wake = [] {}};
}

void HeadlessProgram::start() {
    program_ = std::make_unique<engine::app::Program>(load(), surroundings());
    program_->open_first_screen({}, {}, now_);
    frame({});
}

void HeadlessProgram::close() {
    program_->close(now_);
    program_.reset();
}

void HeadlessProgram::kill() {
    program_.reset();
}

const Item* HeadlessProgram::find(std::string_view id) const {
    const auto found = std::ranges::find(items(), id, &Item::id);
    return found == items().end() ? nullptr : &*found;
}

std::string HeadlessProgram::name(std::string_view id) const {
    const Item* item = find(id);
    return item != nullptr ? item->name
                           : throw std::runtime_error("nothing is called " + std::string(id));
}

std::string HeadlessProgram::value(std::string_view id) const {
    const Item* item = find(id);
    return item != nullptr ? item->value
                           : throw std::runtime_error("nothing is called " + std::string(id));
}

std::vector<Item> HeadlessProgram::items_like(std::string_view beginning) const {
    std::vector<Item> found;
    std::ranges::copy_if(items(), std::back_inserter(found),
                         [&](const Item& item) { return item.id.starts_with(beginning); });
    return found;
}

std::vector<std::string> HeadlessProgram::ids_like(std::string_view beginning) const {
    std::vector<std::string> ids;
    for (const Item& item : items_like(beginning)) {
        ids.push_back(item.id.substr(beginning.size()));
    }
    return ids;
}

void HeadlessProgram::frame(const engine::ui::Events& events) {
    program_->take_input(events, now_);
    program_->draw(events, canvas_, now_);
    program_->shown(now_);
    while (program_->writing()) {  // the test's clock stands still meanwhile
        std::this_thread::yield();
    }
}

engine::base::Point HeadlessProgram::middle(const Item& item) const {
    const float zoom = program_->frame().zoom;
    return {item.rect.centre().x * zoom, item.rect.centre().y * zoom};
}

void HeadlessProgram::press(const std::string& id) {
    constexpr int kMostScrolls = 200;
    const Item* item = find(id);
    for (int i = 0; i < kMostScrolls && item != nullptr && item->offscreen; ++i) {
        const engine::base::Point at = middle(*item);
        const float half = canvas_.size.height / 2;
        frame(engine::ui::wheel_at({at.x, half}, at.y > half ? -1.0F : 1.0F));
        item = find(id);
    }
    if (item == nullptr || item->offscreen || !item->enabled) {
        throw std::runtime_error(id + (item == nullptr ? " cannot be pressed: it is not there"
                                       : item->offscreen
                                           ? " cannot be pressed: it cannot be scrolled into sight"
                                           : " cannot be pressed: it is disabled"));
    }
    frame(engine::ui::click_at(middle(*item)));
}

void HeadlessProgram::key(engine::render::Key key, engine::render::Mods mods) {
    frame(engine::ui::pressed(key, mods));
}

void HeadlessProgram::type(std::string_view text) {
    frame(engine::ui::typed(text));
}

void HeadlessProgram::wait(Duration time) {
    while (time > 0ms) {
        const Duration step = std::min(time, kStep);
        sleep(step);
        frame({});
        time -= step;
    }
}

void HeadlessProgram::stay(Duration time) {
    while (time > 0ms) {
        const Duration rest = std::min(time, kRest);
        wait(rest - std::min(rest, kStep));
        sleep(std::min(rest, kStep));
        key(engine::render::Key::Unknown);  // one that means nothing to any screen
        time -= rest;
    }
}

void HeadlessProgram::sleep(Duration time) {
    now_.steady += time;
    now_.wall += time;
}

}  // namespace tests
