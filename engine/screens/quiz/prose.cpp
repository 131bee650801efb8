#include "engine/screens/quiz/prose.h"

#include "engine/screens/picture_sheet.h"
#include "engine/ui/passage_view.h"

namespace engine::screens {
namespace {

using base::Rect;

/// In the size of the look; what is one sentence looks like it in everything.
ui::Passage passage_of(const Scene& scene, const Asked& asked, const Prose& prose,
                       const ProsePlace& place) {
    ui::Passage passage{.document = *prose.passage,
                        .sentence = prose.one_sentence ? std::optional(place.look) : std::nullopt,
                        .ground = place.ground,
                        .role = place.role,
                        .words = prose.words.plain};
    passage.document.id = place.id;
    passage.document.name = scene.words.text("quiz.wide_passage");
    passage.document.style = asked.style;
    if (place.look.font.size < asked.style.body) {
        passage.document.style.body = place.look.font.size;
    }
    return passage;
}

learn::Action action_of(const ui::DocumentEvents& events) {
    if (events.link) {
        return learn::FollowLink{.target = *events.link};
    }
    return events.picture ? learn::Action(enlarged(*events.picture)) : learn::Action{};
}

}  // namespace

float prose_height(Scene& scene, const Asked& asked, const Prose& prose, const ProsePlace& place,
                   float width) {
    if (!prose.passage) {
        return scene.ui.measure(prose.words, place.look, width).height;
    }
    return ui::passage_height(scene.ui, passage_of(scene, asked, prose, place), width);
}

learn::Action draw_prose(Scene& scene, const Asked& asked, const Prose& prose,
                         const ProsePlace& place, Rect& area) {
    if (!prose.passage) {
        base::cut_top(area, ui::label(scene.ui, place.id, area, prose.words,
                                      place.look.on(place.ground), place.role));
        return {};
    }
    const ui::Passage passage = passage_of(scene, asked, prose, place);
    const Rect rect = base::cut_top(area, ui::passage_height(scene.ui, passage, area.width));
    return action_of(ui::draw_passage(scene.ui, passage, rect));
}

learn::Action draw_prose_panel(Scene& scene, const Asked& asked, ui::Panel panel,
                               const Prose& prose, Rect& area) {
    constexpr float kGap = 12;
    ui::Ui& ui = scene.ui;
    panel.look = reading(asked.style, ui::type::body(), area.width);
    panel.words = prose.words;
    learn::Action action;
    if (!prose.passage) {
        const float height = ui::panel_height(ui, panel, area.width);
        ui::panel(ui, panel, base::cut_top(area, height));
    } else {
        // The title is the panel's item; the passage is one of its own, with what it holds.
        const ProsePlace place{
            .id = panel.id + ".text", .look = panel.look, .ground = panel.ground};
        const float inside =
            prose_height(scene, asked, prose, place, ui::panel_width_inside(area.width));
        const Rect rect = base::cut_top(area, ui::panel_height(ui, panel, area.width, inside));
        ui.say({.id = panel.id,
                .role = panel.role,
                .name = panel.title.empty() ? panel.words.plain : panel.title,
                .value = panel.title.empty() ? "" : panel.words.plain,
                .rect = rect});
        Rect inner = ui::panel_frame(ui, panel, rect);
        action = draw_prose(scene, asked, prose, place, inner);
    }
    base::cut_top(area, kGap);
    return action;
}

}  // namespace engine::screens
