#include "engine/screens/find_bar.h"

#include <algorithm>

#include "engine/ui/text_field.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

const std::string kField = "find.words";
constexpr std::size_t kLimit = 100;  // characters
constexpr float kWidestField = 320;
constexpr float kNarrowestField = 140;
constexpr float kRoomForWords = 760;  // below this the buttons show signs only
constexpr float kRoomForStatus = 400;
constexpr float kGap = 8;

struct Heights {
    float line = 56;    // px, with the field and the buttons
    float status = 26;  // px, below it where one line cannot hold all
};

bool two_lines(float width) {
    return width < kRoomForStatus;
}

/// In a low window each line of the page counts more than air.
Heights heights(const Scene& scene, float width) {
    if (!low(scene)) {
        return {};
    }
    const float air = two_lines(width) ? 2 : 10;
    return {.line = ui::kSmallButtonHeight + air, .status = 17};
}

std::string status(const Scene& scene, const ui::FindCount& count, const std::string& words) {
    using enum ui::FindCount::Wrapped;
    if (words.empty()) {
        return {};
    }
    if (count.total == 0) {
        return scene.words.text("find.none");
    }
    if (count.current == 0) {
        return scene.words.plural("find.total", static_cast<std::int64_t>(count.total));
    }
    const char* key = count.wrapped == ToStart ? "find.position_from_start"
                      : count.wrapped == ToEnd ? "find.position_from_end"
                                               : "find.position";
    return scene.words.text(
        key, {{"n", std::to_string(count.current)}, {"all", std::to_string(count.total)}});
}

/// The words in the field are the session's, unless a letter is typed right now.
std::string draw_field(Scene& scene, const ui::Document& document, Rect area) {
    ui::TextEdit& edit = scene.ui.edit(kField, kLimit);
    if (edit.text() != document.find) {
        edit.set_text(document.find);
    }
    return ui::text_field(
        scene.ui,
        {.id = kField, .prompt = scene.words.text("find.prompt"), .small = true, .limit = kLimit},
        area);
}

struct Buttons {
    bool previous = false;
    bool next = false;
    bool close = false;
};

/// Draws the buttons and cuts them off the right of `line`.
Buttons draw_buttons(Scene& scene, bool words, bool enabled, Rect& line) {
    const auto label = [&](const char* sign, const char* key) {
        return words ? std::string(sign) + " " + scene.words.text(key) : std::string(sign);
    };
    const auto button = [&](const char* id, const char* sign, const char* key, bool on) {
        return ui::Button{.id = id,
                          .label = label(sign, key),
                          .small = true,
                          .enabled = on,
                          .name = scene.words.text(key)};
    };
    const ui::Button all[] = {// NOLINT(modernize-avoid-c-arrays)
                              button("find.previous", "↑", "find.previous", enabled),
                              button("find.next", "↓", "find.next", enabled),
                              button("find.close", "✕", "close", true)};
    float widest = 0;
    for (const ui::Button& each : all) {
        widest = std::max(widest, ui::button_size(scene.ui, each).width);
    }
    Rect places[3];  // NOLINT(modernize-avoid-c-arrays)
    for (int i = 2; i >= 0; --i) {
        const float width = words ? ui::button_size(scene.ui, all[i]).width : widest;
        const Rect cut = base::cut_right(line, width);
        places[i] = {cut.x, line.centre().y - ui::kSmallButtonHeight / 2, cut.width,
                     ui::kSmallButtonHeight};
        base::cut_right(line, kGap);
    }
    return {.previous = ui::button(scene.ui, all[0], places[0]),
            .next = ui::button(scene.ui, all[1], places[1]),
            .close = ui::button(scene.ui, all[2], places[2])};
}

void draw_status(Scene& scene, const std::string& words, Rect area) {
    if (words.empty()) {
        return;
    }
    scene.ui.text_in(area, words, low(scene) ? ui::type::sans(13) : ui::type::small());
    scene.ui.say({.id = "find.status", .role = ui::Role::Status, .name = words, .rect = area});
}

learn::Action step(Scene& scene, const ui::Document& document, layout::Way way) {
    const auto page = scene.document.find_next(document, way);
    scene.ui.ask_again();  // the count has been drawn
    return page ? learn::Action(learn::TurnToFound{.page = *page}) : learn::Action{};
}

}  // namespace

std::string words_to_find(const Scene& scene) {
    std::string words = scene.document.selected_words();
    const bool one_line = words.find('\n') == std::string::npos;
    return words.size() <= kLimit && one_line ? words : std::string();
}

learn::Action open_find_bar(Scene& scene, const ui::Document& document) {
    ui::TextEdit& edit = scene.ui.edit(kField, kLimit);
    std::string words = document.find.empty() ? edit.text() : document.find;
    if (const std::string selected = words_to_find(scene); !selected.empty()) {
        words = selected;
    }
    edit.set_text(words);
    edit.apply({{.key = render::Key::A, .mods = {.control = true}}}, scene.ui.clipboard());
    scene.ui.focus_on(kField);
    return learn::FindOnPage{.words = words};
}

learn::Action find_keys(Scene& scene, const ui::Document& document) {
    using enum render::Key;
    const bool again = document.find.empty() && scene.ui.key(F3);
    return scene.ui.key(F, {.control = true}) || again ? open_find_bar(scene, document)
                                                       : learn::Action{};
}

float find_bar_height(const Scene& scene, float width) {
    const float inner = width - 2 * margin(scene);
    const auto [line, status] = heights(scene, inner);
    return line + (two_lines(inner) ? status : 0);
}

learn::Action draw_find_bar(Scene& scene, const ui::Document& document, Rect bar) {
    using enum render::Key;
    ui::Ui& ui = scene.ui;
    ui.fill(bar, Tone::Surface);
    ui.fill({bar.x, bar.y, bar.width, 1}, Tone::Line);
    const ui::FindCount count = scene.document.found(document);
    const std::string said = status(scene, count, document.find);

    Rect inner = bar.inset(margin(scene), 0);
    Rect line = base::cut_top(inner, heights(scene, inner.width).line);
    const bool below = two_lines(line.width);
    Rect rest = line;
    ui::Button measured{.label = "↑", .small = true};
    const float signs = 3 * (ui::button_size(ui, measured).width + kGap);
    const float words = below ? 0 : ui.measure(said, ui::type::small()).width + 2 * kGap;
    const float field_width = std::clamp(
        line.width - signs - words, std::min(kNarrowestField, line.width - signs), kWidestField);
    const Rect field{line.x, line.centre().y - ui::kSmallButtonHeight / 2, field_width,
                     ui::kSmallButtonHeight};
    base::cut_left(rest, field_width + 2 * kGap);

    const std::string typed = draw_field(scene, document, field);
    draw_status(scene, said, below ? inner : Rect{rest.x, rest.y, words, rest.height});
    const Buttons pressed = draw_buttons(scene, line.width >= kRoomForWords, count.total > 0, rest);

    const bool in_field = ui.focus() == kField;
    if (pressed.close || ui.key(Escape)) {
        ui.drop_focus();
        return learn::CloseFind{};
    }
    if (typed != document.find) {
        return learn::FindOnPage{.words = typed};
    }
    if (pressed.next || ui.key(F3) || (in_field && ui.key(Enter))) {
        return step(scene, document, layout::Way::On);
    }
    if (pressed.previous || ui.key(F3, {.shift = true}) ||
        (in_field && ui.key(Enter, {.shift = true}))) {
        return step(scene, document, layout::Way::Back);
    }
    return {};
}

}  // namespace engine::screens
