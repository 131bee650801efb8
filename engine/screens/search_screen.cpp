#include "engine/screens/search_screen.h"

#include <algorithm>

#include "content/search/query.h"
#include "engine/ui/text_field.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 860;
constexpr const char* kField = "search.words";

ui::TextField field_of(const Scene& scene) {
    return {.id = kField,
            .label = scene.words.text("search.title"),
            .limit = content::search::kQueryCharacters};
}

/// The way back and the field; cut off `area`.
void draw_head(Scene& scene, const SearchView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::TextField field = field_of(scene);
    if (ui.entered("search")) {
        ui::TextEdit& edit = ui.edit(field.id, field.limit);
        edit.set_text(view.words);
        edit.place_caret(0);
        edit.select_to(edit.characters().size());  // the next letter begins a new search
        ui.focus_on(field.id);
    }
    const ui::ButtonRow back{.buttons = {{.id = "search.back",
                                          .label = "← " + scene.words.text("back"),
                                          .small = true,
                                          .name = scene.words.text("back")}}};
    if (ui::button_row(ui, back, area) == 0) {
        action = learn::GoBack{};
    }
    base::cut_top(area, ui::row_height(ui, back, area.width) + 14);
    const float height = ui::text_field_height(ui, field, area.width);
    const Rect place = base::cut_top(area, height);
    const std::string typed = ui::text_field(ui, field, place);
    if (typed != view.words) {
        ui.reveal(place);
        action = learn::SearchFor{.words = typed};
    }
    base::cut_top(area, 12);
}

/// Where the arrows lead from `current`, if they were pressed; there are `rows`, at least one.
std::size_t pointed_at(Scene& scene, std::size_t current, std::size_t rows) {
    if (scene.ui.key(render::Key::Down)) {
        return std::min(current + 1, rows - 1);
    }
    if (scene.ui.key(render::Key::Up)) {
        return current > 0 ? current - 1 : 0;
    }
    return current;
}

/// Returns its lower edge.
float draw_row(Scene& scene, const SearchRow& row, std::size_t index, bool current, Rect area,
               learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const Rect text{area.x + 20, area.y + 12, area.width - 36, 0};
    const ui::TextLook lesson = ui::type::small().in(Tone::Muted);
    const ui::TextLook snippet = ui::type::chrome();
    const float lesson_height = ui.measure(row.lesson, lesson, text.width).height;
    const float page_height = ui.measure(row.page, ui::type::strong(), text.width).height;
    const float snippet_height =
        ui::marked_text_height(ui, text.width, row.snippet, row.bold, snippet);
    const Rect rect{area.x, area.y, area.width,
                    12 + lesson_height + page_height + 2 + snippet_height + 12};
    const auto hand =
        ui.interact({.id = "search.result." + std::to_string(index),
                     .role = ui::Role::ListItem,
                     .name = row.page.empty() ? row.lesson : row.page + ", " + row.lesson,
                     .value = row.snippet,
                     .selected = current,
                     .group = "results"},
                    rect);
    if (current || hand.hovered) {
        ui.fill(rect, Tone::AccentSoft, 6);
    }
    if (current) {  // not by colour alone
        ui.fill({rect.x, rect.y + 6, 4, rect.height - 12}, Tone::Accent, 2);
    }
    if (hand.ring) {
        ui.focus_ring(rect, 6, 0);
    }
    ui.text({text.x, text.y, text.width, lesson_height}, row.lesson, lesson);
    ui.text({text.x, text.y + lesson_height, text.width, page_height}, row.page,
            ui::type::strong());
    ui::marked_text(ui,
                    {text.x, text.y + lesson_height + page_height + 2, text.width, snippet_height},
                    row.snippet, row.bold, snippet);
    if (hand.activated) {
        action = row.place;
    }
    return rect.bottom();
}

void draw_results(Scene& scene, const SearchView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    if (!view.summary.empty()) {
        base::cut_top(area, ui::label(ui, "search.summary", area, view.summary,
                                      ui::type::small().in(Tone::Muted), ui::Role::Status) +
                                8);
    }
    if (!view.rows.empty()) {
        const std::size_t before = std::min(view.current, view.rows.size() - 1);
        const std::size_t current = pointed_at(scene, before, view.rows.size());
        for (std::size_t i = 0; i < view.rows.size(); ++i) {
            const float bottom =
                draw_row(scene, view.rows[i], i, i == current, area.inset(6, 0), action);
            if (i == current && i != before) {
                ui.reveal({area.x, area.y, area.width, bottom - area.y});
                action = learn::PointAtResult{.result = i};
            }
            base::cut_top(area, bottom - area.y + 4);
        }
        if (!learn::acted(action) && ui.default_key()) {
            action = view.rows[current].place;
        }
    }
    if (!view.hint.empty()) {
        base::cut_top(area, 8);
        base::cut_top(area, ui::label(ui, "search.hint", area, view.hint, ui::type::body(),
                                      ui::Role::Status));
    }
}

}  // namespace

learn::Action draw(Scene& scene, const SearchView& view) {
    ui::Ui& ui = scene.ui;
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    const auto column = [&](Rect whole) {
        Rect area = whole.inset(margin(scene), 0);
        return area.width > kColumn
                   ? Rect{area.centre().x - kColumn / 2, area.y, kColumn, area.height}
                   : area;
    };
    // In a low window the field moves away with the results, or nothing of them would be seen.
    const bool stays = body.height > 420;
    if (stays) {
        Rect area = column(body);
        base::cut_top(area, 20);
        draw_head(scene, view, area, action);
        base::cut_top(body, area.y - body.y);
    }
    const Rect content = ui.begin_scroll("search.body", body);
    Rect area = column(content);
    base::cut_top(area, stays ? 4 : 14);
    if (!stays) {
        draw_head(scene, view, area, action);
    }
    draw_results(scene, view, area, action);
    ui.end_scroll(area.y + 24);
    return action;
}

}  // namespace engine::screens
