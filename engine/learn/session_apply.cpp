#include "content/base/match.h"
#include "engine/learn/session.h"

namespace engine::learn {

using content::Overloads;

// What each action does, a group a function: together they are the list that apply() matches.

auto Session::signs_in_and_out(base::Moment now) {
    return Overloads{[this](const AskPin& ask) { ask_pin(ask.learner); },
                     [](const SignIn&) {},
                     [](const CreateLearner&) {},  // the desk asks the store, then enter()
                     [this](const StartNewLearner&) { start_new_learner(); },
                     [this](const EnterAsGuest&) { enter_as_guest(); },
                     [this, now](const SignOut&) { sign_out(now); }};
}

auto Session::moves(base::Moment now) {
    return Overloads{
        [this, now](const OpenProgramme&) { open_programme(now); },
        [this](const OpenHours&) { show(Screen::Hours); },
        [this](const OpenFigures&) { show_above(Screen::Figures); },
        [this, now](const Continue&) { continue_where_stopped(now); },
        [this, now](const OpenLesson& open) {
            const auto from = here();
            resume_or_restart(open.lesson, open.page, now);
            leave_trail(from);
        },
        [this, now](const OpenQuiz& open) { open_quiz(open.quiz, now); },
        [this, now](const OpenPlace& place) { open_place(place, now); },
        [this, now](const StepBack&) { step_back(now); },
        [this, now](const StepForward&) { step_forward(now); },
        [this, now](const FollowLink& link) { follow_link(link.target, now); },
        [this, now](const GoBack&) { go_back(now); },
    };
}

auto Session::reads(base::Moment now) {
    return Overloads{
        [this, now](const TurnPage& turn) { turn_page(turn.by, now); },
        [this, now](const MoveView& view) { move_view(view, now); },
        [this](const ToggleDisclosure& toggle) { toggle_disclosure(toggle.disclosure); },
        [this](const EnlargePicture& picture) { enlarge(picture); },
        [this](const ShowContents& contents) { show_contents(contents.open); },
        [this](const FindOnPage& find) { find_on_page(find.words); },
        [this, now](const TurnToFound& found) { turn_to_found(found.page, now); },
        [this](const CloseFind&) { close_find(); }};
}

auto Session::searches_and_marks(base::Moment now) {
    return Overloads{
        [this](const OpenSearch&) { open_search(); },
        [this](const SearchFor& search) { search_for(search.words); },
        [this](const PointAtResult& point) { point_at_result(point.result); },
        [this, now](const ToggleBookmark&) { toggle_bookmark(now); },
        [this, now](const AddHighlight& highlight) { add_highlight(highlight, now); },
        [this](const TintMark& tint) { tint_mark(tint); },
        [this](const OpenNote& open) { open_note(open.mark); },
        [this](const EditNote& edit) { edit_note(edit); },
        [this](const RemoveMark& remove) { remove_mark(remove.mark); },
        [this](const UndoRemove&) { undo_remove(); },
        [this](const OpenNotes&) { open_notes(); },
        [](const ExportNotes&) {}  // the program writes the file
    };
}

auto Session::answers(base::Moment now) {
    return Overloads{
        [this, now](const StartAttempt&) { start_attempt(now); },
        [this](const ChooseOption& choose) { choose_option(choose.option); },
        [this](const AnswerPart& answer) { answer_part(answer.part, answer.values); },
        [this](const AskHint&) { ask_hint(); },
        [this](const SayHowSure& say) { say_how_sure(say.confidence); },
        [this](const MarkForReview& mark) { mark_for_review(mark.marked); },
        [this, now](const ConfirmAnswer&) { confirm_answer(now); },
        [this](const GoToQuestion& go) { go_to_question(go.question); },
        [this, now](const NextQuestion&) { next_question(now); },
        [this](const ReviewAnswers&) { state_.quizzing->stage = Quizzing::Stage::Review; },
        [this, now](const SubmitAttempt&) { submit_attempt(now); },
        [this, now](const RetryWrong&) { retry_wrong(now); },
        [this, now](const StartRecall&) { start_recall(now); },
        [this, now](const RepeatMistakes&) { repeat_mistakes(now); },
        [this, now](const LeaveRecall&) { leave_recall(now); },
        [this](const OpenPastAttempt& open) { open_past_attempt(open.attempt); }};
}

auto Session::practises(base::Moment now) {
    return Overloads{[this, now](const OpenActivity& open) { open_activity(open.activity, now); },
                     [this](const Practise& practice) { practise(practice.act); },
                     [this](const Watch&) { watch(); },
                     [this](const WatchOn&) { watch_on(); },
                     [this](const StopWatching&) { stop_watching(); },
                     [this, now](const RestartActivity&) { restart_activity(now); },
                     [this, now](const LeaveActivity&) { leave_activity(now); }};
}

auto Session::shows_others() {
    return Overloads{
        [this](const Present&) { present(); },
        [this](const StopPresenting&) { show(Screen::Lesson); },
        [this](const BlankScreen&) { state_.blanked = !state_.blanked; },
        [this](const AskHandout&) { ask_handout(); },
        [this](const MakeHandout&) { state_.handout->stage = HandoutAsked::Stage::Making; },
        [this](const PrintCard&) { print_card(); },
        [](const OpenHandout&) {}  // the program opens it
    };
}

auto Session::adjusts() {
    return Overloads{[this](const OpenOutsideLink&) { state_.dialog = Dialog::None; },
                     [this](const CloseDialog&) { state_.dialog = Dialog::None; },
                     [this](const OpenSettings&) { state_.dialog = Dialog::Settings; },
                     [this](const OpenHelp&) { state_.dialog = Dialog::Help; },
                     [this](const OpenPerson&) { state_.dialog = Dialog::Person; },
                     [this](const Prefer& prefer) {
                         state_.preferences = prefer.preferences;
                         reload_text();
                     },
                     [this](const DismissNotice&) { state_.notice.reset(); },
                     [](const ToggleFullScreen&) {},
                     [](const Quit&) {}};
}

Facts Session::apply(const Action& action, base::Moment now) {
    look_at_page(now);
    content::match(
        action, [](std::monostate) {}, signs_in_and_out(now), moves(now), reads(now),
        searches_and_marks(now), answers(now), practises(now), shows_others(), adjusts());
    show_to_meter(now);
    if (!facts_.empty() && state_.person) {
        add(meter_.commit(now));  // what she did and the time it took are written down together
    }
    return take_facts();
}

}  // namespace engine::learn
