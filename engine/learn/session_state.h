// SessionState: where the program stands, as plain data. Screens are drawn from it; only Session
// changes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/lesson.h"
#include "content/quiz.h"
#include "engine/base/clock.h"
#include "engine/learn/action.h"
#include "engine/learn/fact.h"
#include "engine/learn/mark.h"
#include "engine/learn/preferences.h"
#include "engine/learn/progress.h"
#include "engine/learn/quiz/practice.h"
#include "engine/learn/quiz_run.h"
#include "engine/learn/rooms/run.h"

namespace engine::learn {

enum class Screen {
    SignIn,
    NewLearner,
    Pin,
    Programme,
    Lesson,
    Quiz,
    Practice,
    Hours,
    Search,
    Notes,
    Figures,
    Present
};

enum class Dialog { None, Settings, Help, Person, OutsideLink, TakeOver, Note, Handout, Picture };

struct Person {
    std::int64_t id = 0;
    std::string name;
    std::string library;
    std::string sign_in;  // the nonce of this sign-in: half of a mark's name
};

/// A lesson open at a page.
struct Reading {
    std::string lesson;                           // id in the course of today
    std::shared_ptr<const content::Lesson> text;  // never null while the lesson is open
    std::size_t page = 0;
    std::string anchor;  // the block at the top of the view, and how far below its start
    float offset = 0;
    bool end_seen = false;
    Milliseconds shown{0};  // how long this page has been looked at
    bool contents_open = false;
    std::map<std::string, std::set<std::size_t>> unfolded;  // by page id: what was opened there
    std::string find;        // words looked for on the lesson's pages, as typed; empty: none
    bool find_open = false;  // the bar to type them into is open, though it may be empty

    bool finding() const { return find_open || !find.empty(); }
    const content::Page& current() const { return text->pages[page]; }
};

/// Where jumps started from, the last one last: what "back" and "forward" lead to.
struct Trail {
    std::vector<PlaceKept> back;
    std::vector<PlaceKept> forward;
};

struct Quizzing {
    enum class Stage {
        Intro,     // what awaits her, or when she may try again
        Question,  // choosing
        Feedback,  // answered: why it is right or wrong
        Review,    // what is still unanswered, before submitting; not in a recall
        Result
    };

    std::string quiz;
    std::shared_ptr<const content::Quiz> bank;
    Stage stage = Stage::Intro;
    std::optional<Attempt> attempt;
    std::size_t current = 0;
    std::optional<base::Wall> retry_at;  // no other attempt may be started before then
    std::vector<Attempt> past;           // submitted before, oldest first
    std::vector<DueMistake> due;         // to be recalled here, the longest due first

    /// The drawn question that is on the screen; nullptr when nobody knows it any more.
    const content::Question* question() const { return question(current); }
    const content::Question* question(std::size_t index) const;

    /// A question of an attempt that is over is on the screen.
    bool looks_back() const { return stage == Stage::Feedback && attempt && attempt->submitted; }
};

/// A practice room that is open.
struct Practising {
    std::string activity;                                     // id in the course of today
    std::shared_ptr<const content::activity::Activity> what;  // what the player plays
    rooms::Player player;
    rooms::Reply reply;  // to the newest act that was tried, refused ones too
    /// Plays the right way before her eyes. What is done there is nobody's: it is neither kept nor
    /// does it count.
    std::optional<rooms::Player> watched;

    /// The card of a role play; nullptr in the other rooms.
    const content::activity::RolePlay* role_play() const;
    /// There is a right way to watch, and she has not begun.
    bool may_watch() const;
    /// The step that is shown next; nothing at the end, and where nothing is watched.
    std::optional<rooms::Act> next_watched() const;
};

/// Screen::Search.
struct Searching {
    std::string words;        // as typed
    std::size_t current = 0;  // the result that Enter opens
};

struct Marking {
    std::vector<Mark> marks;       // in no order
    std::int64_t revision = 0;     // another one whenever they are others, whoever is here
    std::vector<Mark> removed;     // what the last removal took, for UndoRemove
    std::optional<MarkId> opened;  // Dialog::Note: the one that is written about
    bool guest_was_told = false;   // that hers are not kept
};

struct OutsideLinkAsked {
    std::string url;
    std::string host;
};

/// A lesson, or a role play's card, on its way to paper.
struct HandoutAsked {
    enum class Stage { Asking, Making, Made };
    Stage stage = Stage::Asking;
    std::string file;  // Made: where it lies
};

/// A message over the screen that waits to be read. `key` names the interface string.
struct Notice {
    std::string key;
    std::string detail;  // fills the gap {detail}
    bool trouble = false;
    bool undo = false;  // the last removal can be taken back from here
};

struct SessionState {
    Screen screen = Screen::SignIn;
    Screen beneath = Screen::Programme;  // Screen::Search, Notes, Figures: where Esc leads
    Dialog dialog = Dialog::None;
    Preferences preferences;
    std::optional<Person> person;
    bool guest = false;
    std::int64_t pin_asked_of = 0;  // Screen::Pin: the learner who is signing in
    bool pin_was_wrong = false;
    std::string form_error;  // Screen::NewLearner: key of what to mend
    std::optional<Reading> reading;
    Trail trail;
    std::optional<Quizzing> quizzing;
    std::optional<Practising> practising;
    Searching searching;
    Marking marking;
    bool blanked = false;  // Screen::Present: the clicker's black screen
    std::optional<OutsideLinkAsked> outside_link;
    std::optional<HandoutAsked> handout;  // Dialog::Handout
    EnlargePicture picture;               // Dialog::Picture
    std::optional<Notice> notice;
    std::optional<base::Moment> saved_at;  // of the newest answer; set after the commit
    bool unsaved = false;                  // the store refused; it is being tried again
    History history;
    std::optional<PlaceKept> last_place;
    std::vector<DueMistake> due;  // Screen::Programme: what may be repeated today

    /// Whether she still looks at the screen: nothing lies over it but a picture of its page.
    bool at_the_screen() const { return dialog == Dialog::None || dialog == Dialog::Picture; }
};

}  // namespace engine::learn
