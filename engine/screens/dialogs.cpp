#include "engine/screens/dialogs.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/screens/sheet.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kGap = kSheetGap;

}  // namespace

learn::Action draw(Scene& scene, const HelpView& view) {
    ui::Ui& ui = scene.ui;
    return draw_sheet(
        scene, "help", scene.words.text("help.title"), [&](Rect& area) -> learn::Action {
            const float key_width = std::min(180.0F, area.width * 0.4F);
            for (std::size_t i = 0; i < view.keys.size(); ++i) {
                const auto& [key, does] = view.keys[i];
                const Rect words{area.x + key_width, area.y, area.width - key_width, 100};
                const float key_height =
                    ui.text({area.x, area.y, key_width - 8, 100}, key, ui::type::label());
                const float height = ui.text(words, does, ui::type::small());
                const float line = std::max(key_height, height);
                ui.say({.id = "help.key." + std::to_string(i),
                        .role = ui::Role::Text,
                        .name = key,
                        .value = does,
                        .rect = {area.x, area.y, area.width, line}});
                base::cut_top(area, line + 8);
            }
            base::cut_top(area, 8);
            for (const std::string& line : {view.version, view.data_folder}) {
                if (!line.empty()) {
                    base::cut_top(area, ui.text(area, line, ui::type::small().in(Tone::Muted)) + 4);
                }
            }
            base::cut_top(area, kGap);
            return draw_close(scene, area) ? learn::Action(learn::CloseDialog{}) : learn::Action{};
        });
}

learn::Action draw(Scene& scene, const PersonView& view) {
    return draw_sheet(scene, "person", view.name, [&](Rect& area) -> learn::Action {
        const std::string words = view.guest ? scene.words.text("guest.note") : view.library;
        if (!words.empty()) {
            base::cut_top(area, ui::label(scene.ui, "person.about", area, words,
                                          ui::type::body().in(Tone::Muted)) +
                                    kGap);
        }
        std::vector<std::pair<ui::Button, learn::Action>> choices{
            {{.id = "person.sign_out",
              .label = scene.words.text("person.sign_out"),
              .look = ui::Button::Look::Primary},
             learn::SignOut{}},
            {{.id = "dialog.close", .label = scene.words.text("cancel")}, learn::CloseDialog{}}};
        if (!view.guest) {
            choices.push_back(
                {{.id = "person.hours", .label = scene.words.text("programme.my_hours")},
                 learn::OpenHours{}});
        }
        choices.push_back(
            {{.id = "person.notes", .label = scene.words.text("notes.title")}, learn::OpenNotes{}});
        choices.push_back({{.id = "person.figures", .label = scene.words.text("figures.title")},
                           learn::OpenFigures{}});
        ui::ButtonRow row;
        for (const auto& [button, action] : choices) {
            row.buttons.push_back(button);
        }
        const int pressed = draw_row(scene, row, area);
        return pressed < 0 ? learn::Action{} : choices[static_cast<std::size_t>(pressed)].second;
    });
}

learn::Action draw(Scene& scene, const OutsideLinkView& view) {
    return draw_sheet(
        scene, "link", scene.words.text("link.title"), [&](Rect& area) -> learn::Action {
            ui::Ui& ui = scene.ui;
            base::cut_top(area,
                          ui::label(ui, "link.host", area, view.host, ui::type::strong()) + 4);
            base::cut_top(
                area,
                ui::label(ui, "link.url", area, view.url, ui::type::small().in(Tone::Muted)) + 12);
            base::cut_top(area, ui::label(ui, "link.note", area, scene.words.text("link.note"),
                                          ui::type::body()) +
                                    kGap);
            const int pressed =
                draw_row(scene,
                         {.buttons = {{.id = "link.open",
                                       .label = scene.words.text("link.open"),
                                       .look = ui::Button::Look::Primary},
                                      {.id = "dialog.close", .label = scene.words.text("cancel")}}},
                         area);
            if (pressed == 0) {
                return learn::OpenOutsideLink{};
            }
            return pressed == 1 ? learn::Action(learn::CloseDialog{}) : learn::Action{};
        });
}

namespace {

learn::Action choose_pages(Scene& scene, const HandoutView& view, Rect& area) {
    ui::ButtonRow row{.buttons = {{.id = "handout.whole",
                                   .label = scene.words.text("handout.whole"),
                                   .look = ui::Button::Look::Primary}}};
    if (!view.one_page) {
        row.buttons.push_back(
            {.id = "handout.this_page", .label = scene.words.text("handout.this_page")});
    }
    row.buttons.push_back({.id = "dialog.close", .label = scene.words.text("cancel")});
    const int pressed = draw_row(scene, row, area);
    if (pressed < 0) {
        return {};
    }
    const std::string& id = row.buttons[static_cast<std::size_t>(pressed)].id;
    return id == "dialog.close"
               ? learn::Action(learn::CloseDialog{})
               : learn::Action(learn::MakeHandout{.whole_lesson = id == "handout.whole"});
}

learn::Action show_made(Scene& scene, Rect& area) {
    const int pressed =
        draw_row(scene,
                 {.buttons = {{.id = "handout.open",
                               .label = scene.words.text("handout.open"),
                               .look = ui::Button::Look::Primary},
                              {.id = "handout.folder", .label = scene.words.text("handout.folder")},
                              {.id = "dialog.close", .label = scene.words.text("close")}}},
                 area);
    switch (pressed) {
        case 0:
            return learn::OpenHandout{.folder = false};
        case 1:
            return learn::OpenHandout{.folder = true};
        case 2:
            return learn::CloseDialog{};
        default:
            return {};
    }
}

}  // namespace

learn::Action draw(Scene& scene, const HandoutView& view) {
    using Stage = learn::HandoutAsked::Stage;
    const base::Strings& words = scene.words;
    const std::string about =
        view.stage == Stage::Made
            ? words.text("handout.made", {{"file", view.file}})
            : words.text(view.stage == Stage::Making ? "handout.making" : "handout.words");
    return draw_sheet(
        scene, "handout", words.text("handout.title"), [&](Rect& area) -> learn::Action {
            base::cut_top(area, ui::label(scene.ui, "handout.about", area, about, ui::type::body(),
                                          ui::Role::Status) +
                                    kGap);
            if (view.stage == Stage::Asking) {
                return choose_pages(scene, view, area);
            }
            if (view.stage == Stage::Made) {
                return show_made(scene, area);
            }
            return draw_close(scene, area) ? learn::Action(learn::CloseDialog{}) : learn::Action{};
        });
}

learn::Action draw(Scene& scene, const TakeOverView& view) {
    return draw_sheet(
        scene, "take_over", scene.words.text("take_over.title"), [&](Rect& area) -> learn::Action {
            base::cut_top(area, ui::label(scene.ui, "take_over.words", area,
                                          scene.words.text("take_over.words"), ui::type::body()) +
                                    kGap);
            const int pressed =
                draw_row(scene,
                         {.buttons = {{.id = "take_over.yes",
                                       .label = scene.words.text("take_over.yes"),
                                       .look = ui::Button::Look::Primary},
                                      {.id = "dialog.close", .label = scene.words.text("cancel")}}},
                         area);
            if (pressed == 0) {
                return learn::SignIn{.learner = view.learner, .pin = {}, .take_over = true};
            }
            return pressed == 1 ? learn::Action(learn::CloseDialog{}) : learn::Action{};
        });
}

learn::Action draw(Scene& scene, const NoticeView& view) {
    ui::Ui& ui = scene.ui;
    const Rect screen = ui.screen();
    ui::ButtonRow row{
        .buttons = {{.id = "notice.ok", .label = scene.words.text("ok"), .small = true}}};
    if (view.undo) {
        row.buttons.insert(row.buttons.begin(),
                           {.id = "notice.undo", .label = scene.words.text("undo"), .small = true});
    }
    const float width = std::min(720.0F, screen.width - 32);
    float buttons = row.gap * static_cast<float>(row.buttons.size() - 1);
    for (const ui::Button& button : row.buttons) {
        buttons += ui::button_size(ui, button).width;
    }
    // Where the words would be squeezed the buttons stand below them.
    const bool below = width - buttons - 56 < 160;
    const float words_width = below ? width - 40 : width - buttons - 56;
    const float words = ui.measure(view.words, ui::type::chrome(), words_width).height;
    const float height = std::max(64.0F, words + 28) + (below ? ui::kSmallButtonHeight + 8 : 0);
    const Rect rect{screen.centre().x - width / 2, screen.bottom() - height - 88 - view.lift, width,
                    height};
    ui.fill(rect, view.trouble ? Tone::AmberSoft : Tone::BlueSoft, 8);
    ui.stroke(rect, view.trouble ? Tone::Amber : Tone::Blue, 8);
    const float words_height = below ? words + 28 : rect.height;
    ui.text_in({rect.x + 20, rect.y, words_width, words_height}, view.words, ui::type::chrome());
    ui.say({.id = "notice", .role = ui::Role::Alert, .name = view.words, .rect = rect});
    const Rect place{rect.right() - buttons - 16,
                     below ? rect.bottom() - ui::kSmallButtonHeight - 12
                           : rect.centre().y - ui::kSmallButtonHeight / 2,
                     buttons, ui::kSmallButtonHeight};
    const int pressed = ui::button_row(ui, row, place);
    if (view.undo && (pressed == 0 || ui.key(render::Key::Z, {.control = true}))) {
        return learn::UndoRemove{};
    }
    return pressed >= 0 ? learn::Action(learn::DismissNotice{}) : learn::Action{};
}

}  // namespace engine::screens
