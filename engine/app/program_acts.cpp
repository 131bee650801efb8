// Program, the part that does what a session cannot: it signs people in, opens links, writes files
// for the person and speaks her language.
#include "content/base/match.h"
#include "content/load/file_reader.h"
#include "engine/app/handout.h"
#include "engine/app/notes/save_notes.h"
#include "engine/app/program.h"
#include "engine/app/views/view_context.h"
#include "engine/platform/documents.h"

namespace engine::app {

void Program::act(const learn::Action& action, base::Moment now) {
    const bool moved = std::holds_alternative<learn::MoveView>(action);
    const bool unheard = !waiting_.empty() || (recorder_ && recorder_->outcome_due());
    if (learn::acted(action) && !moved && unheard) {
        write_down(now);  // whatever it leads to may look into the store
    }
    learn::Facts facts = content::match(
        action, [&](const learn::SignIn& request) { return desk_.sign_in(request, now); },
        [&](const learn::CreateLearner& request) { return desk_.create(request, now); },
        [&](const learn::OpenOutsideLink&) {
            open_outside_link();
            return session_.apply(action, now);
        },
        [&](const learn::OpenFigures&) {
            if (store_) {
                figures_.read(*store_);
            }
            return session_.apply(action, now);
        },
        [&](const learn::ExportNotes&) {
            export_notes(now);
            return learn::Facts{};
        },
        [&](const learn::MakeHandout& wanted) {
            make_handout(wanted.whole_lesson, now);
            return session_.apply(action, now);
        },
        [&](const learn::PrintCard&) {
            make_card(now);
            return session_.apply(action, now);
        },
        [&](const learn::OpenHandout& wanted) {
            open_handout(wanted.folder);
            return session_.apply(action, now);
        },
        [&](const learn::Prefer& wanted) {
            preferences_.keep(session_.state(), wanted.preferences);
            speak(wanted.preferences.language);
            return session_.apply(action, now);
        },
        [&](const learn::ToggleFullScreen&) {
            around_.toggle_full_screen();
            return learn::Facts{};
        },
        [&](const learn::Quit&) {
            over_ = true;
            return learn::Facts{};
        },
        [&](const auto&) {
            return learn::acted(action) ? session_.apply(action, now) : learn::Facts{};
        });
    record(facts, now);
}

void Program::open_outside_link() {
    const std::string url = session_.state().outside_link->url;
    if (!around_.open_link(url)) {
        session_.tell({.key = "notice.link_failed", .detail = url, .trouble = true});
    }
}

void Program::export_notes(base::Moment now) {
    const learn::SessionState& state = session_.state();
    const OwnNotebook own{.name = state.person ? state.person->name : words_.text("guest.name"),
                          .library = state.person ? state.person->library : "",
                          .notebook = notebook_.of(state)};
    const auto file = save_notes(platform::document_folders(), own, words_, now);
    session_.tell(file ? learn::Notice{.key = "notice.notes_saved", .detail = *file}
                       : learn::Notice{.key = "notice.notes_not_saved",
                                       .detail = file.error().where,
                                       .trouble = true});
}

void Program::make_handout(bool whole_lesson, base::Moment now) {
    if (handouts_.busy()) {
        return;
    }
    const learn::Reading& reading = *session_.state().reading;
    const content::Course& course = library_.course();
    const content::Language language = words_.language();
    const std::string title = lesson_title(*course.find_lesson(reading.lesson), language);
    const std::string name =
        whole_lesson ? title
                     : words_.text("handout.page_title",
                                   {{"title", title}, {"n", std::to_string(reading.page + 1)}});
    handouts_.start(
        {.pages =
             lesson_pages(reading.text, whole_lesson ? std::nullopt : std::optional(reading.page),
                          library_.folder(), words_),
         .round = handout(*reading.text, title, course.title.in(language), words_, now.wall),
         .name = file_name_of(name)});
}

void Program::make_card(base::Moment now) {
    const auto& practising = session_.state().practising;
    const content::activity::RolePlay* card = practising ? practising->role_play() : nullptr;
    if (handouts_.busy() || card == nullptr) {
        return;
    }
    const content::Course& course = library_.course();
    const content::Language language = words_.language();
    const std::string title = course.find_activity(practising->activity)->title.in(language);
    const auto text = role_card(*card, title, words_);
    handouts_.start(
        {.pages = lesson_pages(text, std::nullopt, library_.folder(), words_),
         .round = card_handout(*text, title, course.title.in(language), words_, now.wall),
         .name = file_name_of(title)});
}

void Program::take_handout() {
    const auto done = handouts_.take_done();
    if (!done) {
        return;
    }
    if (*done) {
        session_.handout_made(content::load::to_utf8(**done));
    } else {
        session_.handout_failed(done->error().where);
    }
}

void Program::open_handout(bool folder) {
    const std::string& name = session_.state().handout->file;
    const std::filesystem::path file(std::u8string(name.begin(), name.end()));
    if (!around_.open_document(folder ? file.parent_path() : file)) {
        session_.tell({.key = "notice.handout_unopened", .detail = name, .trouble = true});
    }
}

void Program::speak(content::Language language) {
    if (language != words_.language()) {
        if (auto words = base::Strings::load(assets_ / "strings", language)) {
            words_ = std::move(*words);
        }
    }
}

}  // namespace engine::app
