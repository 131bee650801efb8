#include "tests/play/monkey.h"

#include <algorithm>
#include <array>

namespace tests {
namespace {

using namespace std::chrono_literals;
using engine::render::Key;
using engine::render::Mods;
using engine::render::PointerButton;
using engine::ui::Item;
using engine::ui::Role;

bool can_be_touched(const Item& item) {
    constexpr std::array kTouched{Role::Button,   Role::Link,     Role::TextField, Role::Radio,
                                  Role::CheckBox, Role::ListItem, Role::Tab};
    return item.enabled && std::ranges::find(kTouched, item.role) != kTouched.end();
}

/// What the acts are for: the rest of the screen only leads there.
bool matters(const Item& item) {
    return item.id.starts_with("quiz.") || item.id.starts_with("practice.") ||
           item.id.starts_with("board.") || item.id.starts_with("result.");
}

constexpr std::array<std::string_view, 10> kTexts{
    "Ilze Āboliņa",
    "12",
    "0000",
    "3,14 km",
    "parole",
    "  ",
    "\u00A0\u202E<b>'\"\\",
    "ģ̌ļ👩‍🏫ё",
    "viens\ttrīs",
    "āāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāā"};

constexpr engine::base::Size kUsualSize{1280, 800};
constexpr std::array kSizes{engine::base::Size{1920, 1080}, engine::base::Size{640, 480},
                            engine::base::Size{360, 300}, engine::base::Size{1, 1}};

/// What leads on, the last act of something first: without it nothing would ever be finished.
constexpr std::array kWaysOn{
    "quiz.submit",    "quiz.start",     "quiz.next",          "quiz.answer",
    "quiz.skip",      "result.again",   "result.retry",       "practice.next",
    "practice.check", "practice.done",  "practice.build",     "practice.know",
    "practice.turn",  "practice.leave", "programme.continue", "lesson.next"};

}  // namespace

std::string Monkey::act() {
    if (program_.over()) {
        program_.close();
        program_.start();
        return "starts again";
    }
    const engine::ui::Item* door = program_.find("sign_in.new");
    if (door != nullptr && !door->offscreen && one_in(3)) {
        return come_in();
    }
    return do_something();
}

std::string Monkey::do_something() {
    struct Habit {
        std::uint64_t share;  // of 1000 acts; what is left ends the program
        std::string (Monkey::*act)();
    };
    constexpr std::array kHabits{
        Habit{150, &Monkey::go_on},           Habit{520, &Monkey::touch_something},
        Habit{110, &Monkey::press_a_key},     Habit{70, &Monkey::type_something},
        Habit{80, &Monkey::let_time_pass},    Habit{50, &Monkey::move_the_pointer},
        Habit{13, &Monkey::upset_the_window},
    };
    std::uint64_t left = random_.below(1000);
    for (const Habit& habit : kHabits) {
        if (left < habit.share) {
            return (this->*habit.act)();
        }
        left -= habit.share;
    }
    return end_the_program();
}

/// Once somebody is known here, mostly she; now and then a new one.
std::string Monkey::come_in() {
    const auto people = program_.items_like("sign_in.person.");
    if (!people.empty() && !people.front().offscreen && !one_in(20)) {
        program_.press(people.front().id);
        return "comes in";
    }
    program_.press("sign_in.new");
    program_.type("Ilze " + std::to_string(random_.below(1000)));
    program_.key(Key::Enter);
    return "is new here";
}

const Item* Monkey::way_on() const {
    for (const char* id : kWaysOn) {
        const Item* item = program_.find(id);
        if (item != nullptr && item->enabled && !item->offscreen) {
            return item;
        }
    }
    return nullptr;
}

/// From a lesson, often enough, to what there is to answer.
std::string Monkey::go_on() {
    if (!usual_size_) {
        usual_size_ = true;
        program_.resize(kUsualSize);
        program_.frame({engine::render::Resized{}});
        return "gives the window its usual size";
    }
    const auto list = program_.items_like("lesson.list.");
    const Item* way = way_on();
    if (way == nullptr || (way->id == "quiz.skip" && !one_in(3))) {
        return touch_something();
    }
    const bool reading = way->id == "lesson.next" && !list.empty();
    return "goes on: " + reach(reading && one_in(2) ? any_of(list) : Item(*way));
}

std::string Monkey::touch_something() {
    std::vector<Item> items;
    std::ranges::copy_if(program_.items(), std::back_inserter(items), can_be_touched);
    if (items.empty()) {
        return "finds nothing to touch";
    }
    Item item = any_of(items);
    for (int look = 0; look < 3 && !matters(item); ++look) {
        item = any_of(items);
    }
    return reach(item);
}

std::string Monkey::reach(const Item& item) {
    if (item.offscreen) {
        const engine::base::Point at{item.rect.centre().x, 300};
        program_.frame(one_in(2) ? engine::ui::pressed(Key::Tab)
                                 : engine::ui::wheel_at(at, one_in(3) ? 2.0F : -2.0F));
        return "looks for " + item.id;
    }
    program_.press(item.id);
    return "touches " + item.id;
}

std::string Monkey::press_a_key() {
    const auto key = static_cast<Key>(random_.below(static_cast<int>(Key::Slash) + 1));
    const Mods mods{.shift = one_in(6), .control = one_in(5), .alt = one_in(12)};
    constexpr std::array kOften{Key::Enter, Key::Space, Key::Escape, Key::Tab,  Key::Up,
                                Key::Down,  Key::Left,  Key::Right,  Key::Menu, Key::End};
    const Key pressed = one_in(2) ? any_of(kOften) : key;
    const int times = one_in(10) ? 20 : 1;
    engine::ui::Events events;
    for (int i = 0; i < times; ++i) {
        events.emplace_back(
            engine::render::KeyPressed{.key = pressed, .mods = mods, .repeat = i > 0});
    }
    program_.frame(events);
    return "presses key " + std::to_string(static_cast<int>(pressed)) + " with " +
           (mods.control ? "Ctrl " : "") + (mods.shift ? "Shift " : "") + (mods.alt ? "Alt " : "") +
           std::to_string(times) + " times";
}

std::string Monkey::type_something() {
    const std::string text(any_of(kTexts));
    program_.type(text);
    return "types " + text;
}

std::string Monkey::let_time_pass() {
    const auto length = std::chrono::milliseconds(random_.below(20'000));
    if (one_in(40)) {
        program_.sleep(length * 10'000);  // up to two days
        program_.frame({});
        return "sleeps";
    }
    if (one_in(20)) {
        program_.wait(length * 60);
        return "looks on";
    }
    program_.stay(length);
    return "stays";
}

engine::base::Point Monkey::any_point() {
    return {static_cast<float>(random_.below(1400)) - 50,
            static_cast<float>(random_.below(900)) - 50};
}

/// Clicks, drags and turns the wheel wherever it is.
std::string Monkey::move_the_pointer() {
    using namespace engine::render;
    const engine::base::Point from = any_point();
    const engine::base::Point to = any_point();
    const auto button = static_cast<PointerButton>(random_.below(5));
    program_.frame({PointerMoved{from}, ButtonPressed{.button = button,
                                                      .at = from,
                                                      .clicks = one_in(3) ? 2 : 1,
                                                      .mods = {.shift = one_in(4)}}});
    program_.frame({PointerMoved{to}});
    if (one_in(5)) {
        program_.frame({PointerLeft{}});
    }
    if (!one_in(10)) {  // else the release is never heard of
        program_.frame({ButtonReleased{.button = button, .at = to}});
    }
    program_.frame({Wheel{.dy = static_cast<float>(random_.below(9)) - 4,
                          .at = to,
                          .mods = {.shift = one_in(4), .control = one_in(8)}}});
    return "drags";
}

std::string Monkey::upset_the_window() {
    using namespace engine::render;
    switch (random_.below(4)) {
        case 0:
            program_.frame({FocusChanged{one_in(2)}});
            return "changes the focus";
        case 1:
            program_.frame({Iconified{one_in(2)}});
            return "minimises the window";
        case 2:
            program_.frame({CloseRequested{}});
            return "closes the window";
        default:
            usual_size_ = false;
            program_.resize(any_of(kSizes));
            program_.frame({Resized{}, Damaged{}});
            return "resizes the window";
    }
}

std::string Monkey::end_the_program() {
    const bool killed = !one_in(4);
    if (killed) {
        program_.kill();
    } else {
        program_.close();
    }
    program_.start();
    return killed ? "kills the program" : "closes the program";
}

}  // namespace tests
