#include "engine/screens/new_learner_screen.h"

#include <algorithm>

#include "engine/screens/bar.h"
#include "engine/ui/text_field.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kFormWidth = 560;
constexpr float kGap = 18;

/// The upper part that both forms share; returns where the fields go.
Rect draw_head(Scene& scene, const BrandPanel& brand, const learn::Preferences& preferences,
               const std::string& title, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    Rect body = ui.screen();
    draw_brand_panel(scene, brand, body);
    Rect area = ui.begin_scroll("form.body", body);
    area = area.inset(narrow(scene) ? margin(scene) : 60, 0);
    base::cut_top(area, narrow(scene) ? 16 : 52);
    const learn::Action corner = draw_language_corner(scene, preferences, base::cut_top(area, 48));
    action = learn::acted(corner) ? corner : action;
    area.width = std::min(area.width, kFormWidth);
    base::cut_top(area, 8);
    base::cut_top(area, ui::heading(ui, "form.title", area, title, ui::type::title()) + kGap);
    return area;
}

std::string field(Scene& scene, const ui::TextField& spec, Rect& area) {
    const float height = ui::text_field_height(scene.ui, spec, area.width);
    return ui::text_field(scene.ui, spec, base::cut_top(area, height));
}

/// The error belongs to the field that it names: "new_learner.error.name" to the name.
std::string error_of(const Scene& scene, const std::string& key, std::string_view suffix) {
    return key.ends_with(suffix) ? scene.words.text(key) : "";
}

}  // namespace

learn::Action draw(Scene& scene, const NewLearnerView& view) {
    ui::Ui& ui = scene.ui;
    if (ui.entered("new_learner")) {
        ui.focus_on("new_learner.name");
    }
    learn::Action action;
    Rect area = draw_head(scene, view.brand, view.preferences,
                          scene.words.text("new_learner.title"), action);
    learn::CreateLearner made;
    made.name = field(scene,
                      {.id = "new_learner.name",
                       .label = scene.words.text("new_learner.name"),
                       .prompt = {},
                       .error = error_of(scene, view.error, ".name")},
                      area);
    base::cut_top(area, kGap);
    made.library = field(scene,
                         {.id = "new_learner.library",
                          .label = scene.words.text("new_learner.library"),
                          .prompt = {},
                          .error = error_of(scene, view.error, ".library")},
                         area);
    base::cut_top(area, kGap);
    made.pin = field(scene,
                     {.id = "new_learner.pin",
                      .label = scene.words.text("new_learner.pin"),
                      .prompt = {},
                      .error = error_of(scene, view.error, ".pin"),
                      .secret = true,
                      .limit = 12},
                     area);
    base::cut_top(area, 8);
    base::cut_top(
        area, ui::label(ui, "new_learner.pin_note", area, scene.words.text("new_learner.pin_note"),
                        ui::type::small().in(Tone::Muted)) +
                  24);
    const ui::ButtonRow row{
        .buttons = {{.id = "new_learner.create",
                     .label = scene.words.text("new_learner.create"),
                     .look = ui::Button::Look::Primary},
                    {.id = "new_learner.cancel", .label = scene.words.text("cancel")}}};
    const int pressed = ui::button_row(ui, row, area);
    if (pressed == 0) {
        action = made;
    } else if (pressed == 1) {
        action = learn::GoBack{};
    }
    ui.end_scroll(area.y + ui::row_height(ui, row, area.width) + 28);
    return action;
}

learn::Action draw(Scene& scene, const PinView& view) {
    ui::Ui& ui = scene.ui;
    if (ui.entered("pin")) {
        ui.focus_on("pin.code");
    }
    learn::Action action;
    Rect area = draw_head(scene, view.brand, view.preferences, view.name, action);
    const std::string pin = field(scene,
                                  {.id = "pin.code",
                                   .label = scene.words.text("pin.label"),
                                   .prompt = {},
                                   .error = view.was_wrong ? scene.words.text("pin.wrong") : "",
                                   .secret = true,
                                   .limit = 12},
                                  area);
    base::cut_top(area, 24);
    const ui::ButtonRow row{.buttons = {{.id = "pin.sign_in",
                                         .label = scene.words.text("pin.sign_in"),
                                         .look = ui::Button::Look::Primary},
                                        {.id = "pin.cancel", .label = scene.words.text("back")}}};
    const int pressed = ui::button_row(ui, row, area);
    if (pressed == 0) {
        action = learn::SignIn{.learner = view.learner, .pin = pin};
    } else if (pressed == 1) {
        action = learn::GoBack{};
    }
    ui.end_scroll(area.y + ui::row_height(ui, row, area.width) + 28);
    return action;
}

}  // namespace engine::screens
