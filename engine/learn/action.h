// Action: everything a person can do. Screens return one; nothing else moves the program. The list
// doubles as the list of what the product can do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/learn/mark.h"
#include "engine/learn/preferences.h"
#include "engine/learn/quiz_run.h"
#include "engine/learn/rooms/act.h"

namespace engine::learn {

// Signing in and out
struct AskPin {  // a learner with a PIN was chosen
    std::int64_t learner = 0;
};
struct SignIn {
    std::int64_t learner = 0;
    std::string pin;         // empty when the learner has none
    bool take_over = false;  // end the sign-in of another running program first
};
struct StartNewLearner {};
struct CreateLearner {
    std::string name;
    std::string library;
    std::string pin;  // empty: none
};
struct EnterAsGuest {};
struct SignOut {};

// Moving between screens
struct OpenProgramme {};
struct OpenHours {};
struct OpenFigures {};  // how the questions do, for the trainer
struct Continue {};     // to where she stopped
struct OpenLesson {
    std::string lesson;
    std::string page;  // empty: where she stopped in it
};
struct OpenQuiz {
    std::string quiz;
};
struct GoBack {};  // Esc

// Reading
struct TurnPage {
    int by = 1;  // +1 next, -1 previous; past the end it opens the next lesson or the quiz
};
struct MoveView {  // scrolled, or laid out anew
    std::string anchor;
    float offset = 0;       // px at 100 % below the anchor
    bool end_seen = false;  // the page's end is on screen
};
struct ToggleDisclosure {  // opens what a "show more" of the page hides, or closes it
    std::size_t disclosure = 0;
};
struct EnlargePicture {
    std::string path;  // in the course folder
    std::string alt;
    std::string caption;
    int width_px = 0;  // of the file
    int height_px = 0;
};
struct ShowContents {  // the folded side list
    bool open = true;
};
struct OpenPlace {  // a heading, what a search found, or where a mark stands
    std::string lesson;
    std::string page;    // empty: where she stopped in the lesson
    std::string anchor;  // empty: the page's top
    std::string find;    // words to be shown there, as typed; empty: none
};
struct StepBack {};     // to where she was before the last jump
struct StepForward {};  // and there again
struct FindOnPage {     // opens the bar for it
    std::string words;  // as typed so far
};
struct TurnToFound {  // a found word is on another page of the lesson
    std::size_t page = 0;
};
struct CloseFind {};

// Searching
struct OpenSearch {};
struct SearchFor {
    std::string words;  // as typed so far
};
struct PointAtResult {  // the one that Enter opens
    std::size_t result = 0;
};

// Bookmarks, highlights and notes
struct ToggleBookmark {};  // of the page that is open
struct AddHighlight {
    std::string lesson;
    std::string page;
    std::vector<Passage> passages;  // one for each block that it touches
    MarkTint tint = MarkTint::Amber;
    bool with_note = false;  // and write about it at once
};
struct TintMark {
    MarkId mark;
    MarkTint tint = MarkTint::Amber;
};
struct OpenNote {  // to read and edit it
    MarkId mark;
};
struct EditNote {
    MarkId mark;
    std::string text;
};
struct RemoveMark {
    MarkId mark;
};
struct UndoRemove {};  // takes the last removal back
struct OpenNotes {};
struct ExportNotes {};  // to a file of her own

// The quiz
struct StartAttempt {};
struct ChooseOption {
    std::size_t option = 0;  // as shown
};
struct AnswerPart {  // a row, a gap, an order, a text: see Response
    std::string part;
    std::vector<std::string> values;  // none: empties it
};
struct AskHint {};
struct SayHowSure {
    Confidence confidence = Confidence::NotSaid;
};
struct MarkForReview {
    bool marked = true;
};
struct ConfirmAnswer {};
struct GoToQuestion {
    std::size_t question = 0;
};
struct NextQuestion {};
struct ReviewAnswers {};  // the list of the unanswered, before submitting
struct SubmitAttempt {};
struct RetryWrong {};      // the wrong ones of the attempt that is open, for practice
struct StartRecall {};     // mistakes of earlier modules
struct RepeatMistakes {};  // those of any module that are due, from the programme
struct LeaveRecall {};     // on to the module's first lesson, whether it is finished or not
struct OpenPastAttempt {   // to look at it again
    std::int64_t attempt = 0;
};

// Practice rooms
struct OpenActivity {
    std::string activity;
};
struct Practise {  // in the room that is open
    rooms::Act act;
};
struct Watch {};            // how a walk-through is done, from its beginning
struct WatchOn {};          // the next step of it
struct StopWatching {};     // and play
struct RestartActivity {};  // once more from its beginning; what was done before is kept
struct LeaveActivity {};    // on to what follows it in its module

// Presenting
struct Present {};
struct StopPresenting {};
struct BlankScreen {};  // the clicker's black-screen key, on and off

// On paper
struct AskHandout {};  // which pages?
struct MakeHandout {
    bool whole_lesson = false;  // else the page that is open
};
struct PrintCard {};  // of the role play that is open
struct OpenHandout {
    bool folder = false;  // else the file itself
};

// Links, settings, the program
struct FollowLink {
    std::string target;  // as written in the course
};
struct OpenOutsideLink {};  // the learner has seen the host and agrees
struct CloseDialog {};
struct OpenSettings {};
struct OpenHelp {};
struct OpenPerson {};  // who is signed in, and how to leave
struct Prefer {
    Preferences preferences;
};
struct DismissNotice {};
struct ToggleFullScreen {};
struct Quit {};

using AnyAction = std::variant<
    std::monostate, AskPin, SignIn, StartNewLearner, CreateLearner, EnterAsGuest, SignOut,
    OpenProgramme, OpenHours, OpenFigures, Continue, OpenLesson, OpenQuiz, GoBack, TurnPage,
    MoveView, ToggleDisclosure, EnlargePicture, ShowContents, OpenPlace, StepBack, StepForward,
    FindOnPage, TurnToFound, CloseFind, OpenSearch, SearchFor, PointAtResult, ToggleBookmark,
    AddHighlight, TintMark, OpenNote, EditNote, RemoveMark, UndoRemove, OpenNotes, ExportNotes,
    StartAttempt, ChooseOption, AnswerPart, AskHint, SayHowSure, MarkForReview, ConfirmAnswer,
    GoToQuestion, NextQuestion, RetryWrong, StartRecall, RepeatMistakes, LeaveRecall,
    OpenPastAttempt, ReviewAnswers, SubmitAttempt, OpenActivity, Practise, Watch, WatchOn,
    StopWatching, RestartActivity, LeaveActivity, Present, StopPresenting, BlankScreen, AskHandout,
    MakeHandout, PrintCard, OpenHandout, FollowLink, OpenOutsideLink, CloseDialog, OpenSettings,
    OpenHelp, OpenPerson, Prefer, DismissNotice, ToggleFullScreen, Quit>;

/// One of them. A class, so that what copies, moves and ends sixty kinds is compiled once.
struct Action : AnyAction {
    using AnyAction::AnyAction;
    Action() noexcept;
    Action(const Action&);
    Action(Action&&) noexcept;
    Action& operator=(const Action&);
    Action& operator=(Action&&) noexcept;
    ~Action();
};

/// True when the person did something.
inline bool acted(const Action& action) {
    return action.index() != 0;
}

}  // namespace engine::learn
