#include "engine/screens/lesson_contents.h"

#include <algorithm>

#include "engine/layout/anchors.h"
#include "engine/screens/lesson_screen.h"
#include "engine/screens/reveal.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kIndent = 38;        // of a lesson's title: room for its mark
constexpr float kInsideIndent = 14;  // more, of a heading inside a page
constexpr float kHeadingHeight = 34;
constexpr float kAfterHeadings = 8;  // more than between two of them
constexpr float kTextIndent = 28;    // of what stands above and below the list
constexpr float kRoomToPin = 240;    // px of the list that leave room for the button below it

const char* mark(LessonRow::State state) {
    switch (state) {
        case LessonRow::State::Done:
            return "✓";
        case LessonRow::State::Started:
            return "●";
        case LessonRow::State::NotStarted:
            break;
    }
    return "○";
}

float draw_lesson(Scene& scene, const LessonRow& row, Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook look = row.current ? ui::type::chrome().bold() : ui::type::chrome();
    const Rect text{area.x + kIndent, area.y, area.width - kIndent - 14, 0};
    const float words = ui.measure(row.title, look, text.width).height;
    const Rect rect{area.x, area.y, area.width, std::max(41.0F, words + 18)};
    const auto hand = ui.interact({.id = "lesson.list." + row.id,
                                   .role = ui::Role::ListItem,
                                   .name = row.title,
                                   .value = row.state_name,
                                   .selected = row.current,
                                   .group = "lessons"},
                                  rect);
    if (row.current || hand.hovered) {
        ui.fill(rect, Tone::AccentSoft, 6);
    }
    if (hand.ring) {
        ui.focus_ring(rect, 6, 0);
    }
    const float line = ui.measure(mark(row.state), look).height;
    ui.text({rect.x + 10, rect.centre().y - words / 2, 22, line}, mark(row.state),
            ui::type::chrome().in(Tone::Accent).aligned(ui::Align::Centre));
    ui.text({text.x, rect.centre().y - words / 2, text.width, words}, row.title, look);
    if (hand.activated) {
        action = opening(row.kind, row.id);
    }
    return rect.bottom();
}

/// The place of a heading by name, so that it is found in whatever the page is then.
learn::Action open(const LessonView& view, const HeadingRow& row) {
    const content::Page& page = view.document.lesson->pages[row.page];
    const auto keys = layout::anchor_keys(page.blocks);
    return learn::OpenPlace{.lesson = view.document.lesson->id,
                            .page = page.id,
                            .anchor = row.inside ? keys[row.block] : std::string()};
}

std::string id_of(const HeadingRow& row) {
    return "lesson.heading." + std::to_string(row.page) + "." + std::to_string(row.block);
}

float draw_heading(Scene& scene, const LessonView& view, const HeadingRow& row, bool current,
                   Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook look = current ? ui::type::label() : ui::type::small();
    const float indent = kIndent + (row.inside ? kInsideIndent : 0);
    const Rect text{area.x + indent, area.y, area.width - indent - 14, 0};
    // As high as it would be in bold: nothing below moves when another heading becomes the current.
    const float most = ui.measure(row.title, ui::type::label(), text.width).height;
    const Rect rect{area.x, area.y, area.width, std::max(kHeadingHeight, most + 12)};
    const auto hand = ui.interact({.id = id_of(row),
                                   .role = ui::Role::ListItem,
                                   .name = row.title,
                                   .selected = current,
                                   .group = "lessons"},
                                  rect);
    if (hand.hovered) {
        ui.fill(rect, Tone::AccentSoft, 6);
    }
    if (current) {
        ui.fill({text.x - 10, rect.y + 6, 3, rect.height - 12}, Tone::Accent, 1);
    }
    if (hand.ring) {
        ui.focus_ring(rect, 6, 0);
    }
    if (rect.overlaps(ui.view())) {  // a long lesson has many that are not
        const float words = ui.measure(row.title, look, text.width).height;
        ui.text({text.x, rect.centre().y - words / 2, text.width, words}, row.title, look);
    }
    if (hand.activated) {
        action = open(view, row);
    }
    return rect.bottom();
}

/// The button for a hand-out, from the top of `area` down. Returns its bottom.
float draw_handout_button(Scene& scene, Rect area, learn::Action& action) {
    const std::string word = scene.words.text("lesson.handout");
    const ui::Button handout{.id = "lesson.handout",
                             .label = word,
                             .small = true,
                             .name = word + ", " + scene.words.text("help.key.handout")};
    area.width = ui::button_size(scene.ui, handout, area.width).width;
    area.height = ui::kSmallButtonHeight;
    if (ui::button(scene.ui, handout, area)) {
        action = learn::AskHandout{};
    }
    return area.bottom();
}

/// The heading that what is at the top of the view stands under.
const HeadingRow* current_heading(const Scene& scene, const LessonView& view) {
    const HeadingRow* current = nullptr;
    const std::size_t top = scene.document.top_block();
    for (const HeadingRow& row : view.headings) {
        const bool passed = !row.inside || row.block <= top;
        if (row.page == view.document.page && passed) {
            current = &row;
        }
    }
    return current;
}

/// A list that was just unfolded begins where she is, and is hers to scroll from then on.
void reveal_current(Scene& scene, const LessonView& view) {
    const HeadingRow* current = current_heading(scene, view);
    const auto lesson = std::ranges::find(view.lessons, true, &LessonRow::current);
    if (current != nullptr) {
        reveal_items(scene.ui, id_of(*current), id_of(*current));
    } else if (lesson != view.lessons.end()) {
        reveal_items(scene.ui, "lesson.list." + lesson->id, "lesson.list." + lesson->id);
    }
}

/// As high as the foot beside it, whose line it continues; above the foot, lower.
float strip_height(const Scene& scene, bool beside_page) {
    return beside_page ? foot_height(scene) : ui::kSmallButtonHeight + 16;
}

/// The module's lessons, and the open one's headings. Returns their bottom.
float draw_rows(Scene& scene, const LessonView& view, Rect area, learn::Action& action) {
    const HeadingRow* current = current_heading(scene, view);
    for (const LessonRow& row : view.lessons) {
        area.y = draw_lesson(scene, row, area, action) + 2;
        for (const HeadingRow& heading : view.headings) {
            if (row.current) {
                area.y = draw_heading(scene, view, heading, &heading == current, area, action);
            }
        }
        area.y += row.current && !view.headings.empty() ? kAfterHeadings : 0;
    }
    return area.y;
}

}  // namespace

learn::Action opening(LessonRow::Kind kind, const std::string& id) {
    switch (kind) {
        case LessonRow::Kind::Recall:
        case LessonRow::Kind::Quiz:
            return learn::OpenQuiz{.quiz = id};
        case LessonRow::Kind::Activity:
            return learn::OpenActivity{.activity = id};
        case LessonRow::Kind::Lesson:
            break;
    }
    return learn::OpenLesson{.lesson = id, .page = {}};
}

void draw_contents(Scene& scene, const LessonView& view, Rect side, bool beside_page,
                   learn::Action& action) {
    ui::Ui& ui = scene.ui;
    if (beside_page) {
        ui.fill(base::cut_right(side, 1), Tone::Line);
    }
    // Lessons tell her to press the button: it stays in sight, but not at the cost of the list.
    const bool pinned = side.height >= kRoomToPin;
    const Rect strip = base::cut_bottom(side, pinned ? strip_height(scene, beside_page) : 0);
    Rect area = ui.begin_scroll("lesson.side", side, !beside_page);
    base::cut_top(area, 20);
    const Rect head{area.x + kTextIndent, area.y, area.width - kTextIndent - 14, 100};
    float y =
        area.y + 14 +
        ui::label(ui, "lesson.module", head, view.module_line, ui::type::small().in(Tone::Muted));
    y = draw_rows(scene, view, {area.x + 14, y, area.width - 28, 0}, action);
    if (!beside_page && ui.turned_to("contents")) {
        reveal_current(scene, view);
    }
    if (!pinned) {
        y = draw_handout_button(scene, {head.x, y + 14, head.width, 0}, action);
    }
    ui.end_scroll(y + 16);
    if (pinned) {
        ui.fill({strip.x, strip.y, strip.width, 1}, Tone::Line);
        const float top = strip.centre().y - ui::kSmallButtonHeight / 2;
        draw_handout_button(scene, {strip.x + kTextIndent, top, head.width, 0}, action);
    }
}

}  // namespace engine::screens
