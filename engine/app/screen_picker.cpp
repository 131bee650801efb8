#include "engine/app/screen_picker.h"

#include <charconv>

#include "engine/screens/dialogs.h"
#include "engine/screens/find_bar.h"
#include "engine/screens/picture_sheet.h"
#include "engine/screens/settings_sheet.h"

namespace engine::app {
namespace {

using learn::Dialog;
using learn::Screen;

learn::Action draw_screen(screens::Scene& scene, const ViewContext& context,
                          const Backstage& backstage) {
    switch (context.state.screen) {
        case Screen::SignIn:
            return screens::draw(
                scene, sign_in_view(context, backstage.desk.people(), backstage.desk.can_add()));
        case Screen::NewLearner:
            return screens::draw(scene, new_learner_view(context));
        case Screen::Pin:
            return screens::draw(scene, pin_view(context, backstage.desk.people()));
        case Screen::Programme:
            return screens::draw(scene, programme_view(context));
        case Screen::Lesson:
            return screens::draw(scene, lesson_view(context, backstage.places.of(context.state)));
        case Screen::Quiz:
            return screens::draw(scene, quiz_view(context));
        case Screen::Practice:
            return screens::draw(scene, practice_view(context));
        case Screen::Hours:
            return screens::draw(scene, hours_view(context, backstage.intervals));
        case Screen::Search:
            return screens::draw(
                scene, search_view(context, backstage.search.find(context.state.searching.words,
                                                                  context.language())));
        case Screen::Notes:
            return screens::draw(scene, notes_view(context, backstage.notebook.of(context.state)));
        case Screen::Figures:
            return screens::draw(scene, figures_view(context, backstage.figures.of(context.words)));
        case Screen::Present:
            return screens::draw(scene, present_view(context));
    }
    return {};
}

screens::HelpView help_view(const ViewContext& context, const Backstage& backstage) {
    const base::Strings& words = context.words;
    return {
        .keys = {{words.text("help.key.turn"), words.text("help.turn")},
                 {words.text("help.key.scroll"), words.text("help.scroll")},
                 {words.text("help.key.find"), words.text("help.find")},
                 {words.text("help.key.select"), words.text("help.select")},
                 {words.text("help.key.menu"), words.text("help.menu")},
                 {words.text("help.key.step"), words.text("help.step")},
                 {words.text("help.key.choose"), words.text("help.choose")},
                 {words.text("help.key.card"), words.text("help.card")},
                 {words.text("help.key.move_card"), words.text("help.move_card")},
                 {words.text("help.key.enter"), words.text("help.enter")},
                 {words.text("help.key.tab"), words.text("help.tab")},
                 {words.text("help.key.back"), words.text("help.back")},
                 {words.text("help.key.size"), words.text("help.size")},
                 {words.text("help.key.search"), words.text("help.search")},
                 {words.text("help.key.bookmark"), words.text("help.bookmark")},
                 {words.text("help.key.present"), words.text("help.present")},
                 {words.text("help.key.handout"), words.text("help.handout")},
                 {words.text("help.key.full_screen"), words.text("help.full_screen")}},
        .version = words.text("help.version", {{"version", LASITAVA_VERSION}}),
        .data_folder = words.text("help.data", {{"folder", backstage.data_folder.u8string().empty()
                                                               ? std::string("–")
                                                               : backstage.data_folder.string()}})};
}

learn::Action draw_dialog(screens::Scene& scene, const ViewContext& context,
                          const Backstage& backstage) {
    const learn::SessionState& state = context.state;
    switch (state.dialog) {
        case Dialog::None:
            break;
        case Dialog::Settings:
            return screens::draw(scene,
                                 screens::SettingsView{.preferences = state.preferences,
                                                       .dyslexic_font = context.dyslexic_font});
        case Dialog::Help:
            return screens::draw(scene, help_view(context, backstage));
        case Dialog::Person:
            return screens::draw(
                scene, screens::PersonView{.name = state.person ? state.person->name
                                                                : context.words.text("guest.name"),
                                           .library = state.person ? state.person->library : "",
                                           .guest = !state.person});
        case Dialog::OutsideLink:
            return screens::draw(scene, screens::OutsideLinkView{.host = state.outside_link->host,
                                                                 .url = state.outside_link->url});
        case Dialog::Handout:
            return screens::draw(
                scene, screens::HandoutView{
                           .stage = state.handout->stage,
                           .file = state.handout->file,
                           .one_page = state.reading && state.reading->text->pages.size() == 1});
        case Dialog::Picture:
            return screens::draw(scene, screens::PictureView{.picture = state.picture});
        case Dialog::TakeOver:
            return screens::draw(scene, screens::TakeOverView{.learner = state.pin_asked_of});
        case Dialog::Note:
            return screens::draw(scene, note_view(context, backstage.notebook.of(state)));
    }
    return {};
}

/// The detail of "study time kept" comes as milliseconds; everything else is shown as it is.
std::string notice_words(const ViewContext& context, const learn::Notice& notice) {
    std::string detail = notice.detail;
    if (notice.key == "notice.abandoned") {
        std::int64_t count = 0;
        std::from_chars(detail.data(), detail.data() + detail.size(), count);
        detail = duration_text(context.words, learn::Milliseconds(count));
    }
    return context.words.text(notice.key, {{"detail", detail}});
}

/// How much higher than elsewhere a notice stands, so that it does not cover the find bar.
float lift_of_notice(const screens::Scene& scene, const learn::SessionState& state) {
    const bool finding = state.screen == Screen::Lesson && state.reading->finding();
    return finding && !screens::low(scene)
               ? screens::find_bar_height(scene, scene.ui.screen().width)
               : 0;
}

learn::Action draw_notice(screens::Scene& scene, const ViewContext& context) {
    const float lift = lift_of_notice(scene, context.state);
    if (context.state.unsaved && context.state.screen != Screen::Quiz &&
        context.state.screen != Screen::Practice) {
        return screens::draw(
            scene,
            screens::NoticeView{
                .words = context.words.text("notice.not_saved"), .trouble = true, .lift = lift});
    }
    if (!context.state.notice) {
        return {};
    }
    return screens::draw(scene,
                         screens::NoticeView{.words = notice_words(context, *context.state.notice),
                                             .trouble = context.state.notice->trouble,
                                             .undo = context.state.notice->undo,
                                             .lift = lift});
}

}  // namespace

learn::Action draw_program(screens::Scene& scene, const ViewContext& context,
                           const Backstage& backstage) {
    const bool covered = context.state.dialog != Dialog::None;
    scene.ui.set_covered(covered);
    learn::Action action = draw_screen(scene, context, backstage);
    scene.ui.set_covered(false);
    if (covered) {
        scene.ui.fill(scene.ui.screen(), base::Tone::Scrim);
        action = draw_dialog(scene, context, backstage);
    } else if (context.state.screen != Screen::Present && !scene.document.menu_at()) {
        const learn::Action put_away = draw_notice(scene, context);
        action = learn::acted(put_away) ? put_away : action;
    }
    if (!learn::acted(action)) {
        action = screens::global_keys(scene, context.state.preferences);
    }
    return action;
}

}  // namespace engine::app
