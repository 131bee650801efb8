// Session: applies what a person does. The same state, action and moment always give the same state
// and facts; time comes in as a Moment, the course and the past through Shelf and Memory.
//
//     key to record: window -> ui -> screen.draw(view) -> Action -> Session::apply -> Facts ->
//     recorder
#pragma once

#include <optional>
#include <utility>

#include "engine/base/clock.h"
#include "engine/learn/action.h"
#include "engine/learn/fact.h"
#include "engine/learn/memory.h"
#include "engine/learn/session_state.h"
#include "engine/learn/shelf.h"
#include "engine/learn/time_meter.h"

namespace engine::learn {

class Session {
public:
    /// Borrows both; they outlive the session.
    Session(Shelf& shelf, Memory& memory, Preferences preferences, base::Wall build_date = {});

    const SessionState& state() const { return state_; }
    MeterStatus meter(base::Moment now) const { return meter_.status(now); }

    // What the person does.

    /// A qualified input; call it before the action that the input causes.
    Facts input(base::Moment now);
    Facts apply(const Action& action, base::Moment now);

    // What happens to the program.

    Facts enter(const Person& person, base::Wall newest_row, base::Moment now);
    void enter_as_guest();
    Facts attend(bool attending, base::Moment now);  // focus and not minimised
    Facts tick(base::Moment now);
    Facts close(base::Moment now);  // the program ends

    // What the recorder and the desk answer.

    Facts attempt_stored(std::int64_t id, base::Moment now);
    void run_stored(std::int64_t id);
    void saved(base::Moment now, bool an_answer);
    void not_saved();
    void refuse_pin();
    void refuse_learner(const std::string& string_key);
    void ask_take_over();
    void handout_made(const std::string& file);
    void handout_failed(const std::string& reason);
    void tell(Notice notice);
    void refresh(base::Moment now);  // the past has grown: ask Memory again

    /// When tick() wants to be called next, from now; nullopt: nothing changes by itself.
    std::optional<Milliseconds> next_tick(base::Moment now) const;

private:
    struct PlaceMoved {
        base::Steady first;
        base::Steady last;
    };

    // What actions do, by group (session_apply.cpp)
    auto signs_in_and_out(base::Moment now);
    auto moves(base::Moment now);
    auto reads(base::Moment now);
    auto searches_and_marks(base::Moment now);
    auto answers(base::Moment now);
    auto practises(base::Moment now);
    auto shows_others();
    auto adjusts();

    // Moving between screens (session.cpp)
    void go_back(base::Moment now);
    void show(Screen screen);
    void open_programme(base::Moment now);
    void show_above(Screen screen);  // Esc leads back to where she is now
    void ask_pin(std::int64_t learner);
    void start_new_learner();
    void present();
    void ask_handout();
    void print_card();
    void sign_out(base::Moment now);
    void follow_link(const std::string& target, base::Moment now);
    void continue_where_stopped(base::Moment now);

    // Reading (session_reading.cpp)
    void open_lesson(const std::string& lesson, const std::string& page, base::Moment now);
    void resume_or_restart(const std::string& lesson, const std::string& page, base::Moment now);
    void open_page(std::size_t page, base::Moment now);
    void turn_page(int by, base::Moment now);
    void leave_lesson(int by, base::Moment now);
    void toggle_disclosure(std::size_t disclosure);
    void enlarge(const EnlargePicture& picture);
    void show_contents(bool open);
    void open_place(const OpenPlace& place, base::Moment now);
    void find_on_page(const std::string& words);
    void turn_to_found(std::size_t page, base::Moment now);
    void close_find();
    void move_view(const MoveView& view, base::Moment now);
    void look_at_page(base::Moment now);  // adds to the time the page has been shown
    void judge_page(bool leaving);
    base::Steady place_due() const;
    void keep_place();
    void reload_text();
    std::optional<Milliseconds> until_read() const;

    // Back and forward (session_trail.cpp)
    std::optional<PlaceKept> here() const;
    void leave_trail(const std::optional<PlaceKept>& from);
    void step_back(base::Moment now);
    void step_forward(base::Moment now);
    void return_to(const PlaceKept& place, base::Moment now);

    // Searching (session_search.cpp)
    void open_search();
    void search_for(const std::string& words);
    void point_at_result(std::size_t result);

    // Bookmarks, highlights and notes (session_marks.cpp)
    void open_notes();
    void toggle_bookmark(base::Moment now);
    void add_highlight(const AddHighlight& highlight, base::Moment now);
    void tint_mark(const TintMark& tint);
    void open_note(const MarkId& id);
    void edit_note(const EditNote& edit);
    void remove_mark(const MarkId& id);
    void remove_marks(const std::vector<MarkId>& ids);
    void undo_remove();
    void forget_removed();
    void marks_changed() { state_.marking.revision = ++revisions_; }
    bool may_add_mark();
    void add_mark(Mark mark, base::Moment now);
    void keep_change(const Mark& mark, bool removed);
    Mark* find_mark(const MarkId& id);

    // The quiz (session_quiz.cpp)
    void open_quiz(const std::string& quiz, base::Moment now);
    void resume_quiz(const std::string& quiz, base::Moment now);
    void start_attempt(base::Moment now);
    void begin(Attempt attempt, base::Moment now);
    std::uint64_t new_seed(base::Moment now) const;
    void retry_wrong(base::Moment now);
    void remember_attempts(Quizzing& quizzing, base::Moment now);
    std::optional<Attempt> cut_off(const Quizzing& quizzing, Purpose purpose);
    void open_past_attempt(std::int64_t attempt);
    void go_to_question(std::size_t index);
    void next_question(base::Moment now);
    void submit_attempt(base::Moment now);

    // Recalling what was learnt before (session_recall.cpp)
    std::shared_ptr<const content::Question> question_of(const DueMistake& mistake);
    Items questions_of(const std::vector<DueMistake>& mistakes);
    std::vector<DueMistake> due_now(base::Moment now);
    std::vector<DueMistake> due_before(const std::string& quiz, base::Moment now);
    void start_round(base::Moment now);
    void start_recall(base::Moment now);
    void repeat_mistakes(base::Moment now);
    void leave_recall(base::Moment now);

    // Its answers (session_answer.cpp)
    QuizAnswer* open_answer();
    void choose_option(std::size_t option);
    void answer_part(const std::string& part, std::vector<std::string> values);
    void ask_hint();
    void say_how_sure(Confidence confidence);
    void mark_for_review(bool marked);
    void confirm_answer(base::Moment now);
    void keep_answer();

    // Practice rooms (session_practice.cpp)
    void open_activity(const std::string& activity, base::Moment now);
    void enter_room(const std::string& activity, const rooms::Run& run);
    void practise(const rooms::Act& act);
    void watch();
    void watch_on();
    void stop_watching();
    void restart_activity(base::Moment now);
    void leave_activity(base::Moment now);
    void leave_item(const std::string& item, base::Moment now);
    void open_item(const content::ModuleItem& item, base::Moment now);

    // Time (session_time.cpp)
    void show_to_meter(base::Moment now);
    std::optional<StudyPlace> study_place() const;
    Cap cap(base::Moment now) const;
    void add(std::vector<Stretch> stretches);
    void note_pause(base::Moment now);
    Facts take_facts() { return std::exchange(facts_, {}); }
    Milliseconds counted_in(const std::string& lesson) const;

    Shelf& shelf_;
    Memory& memory_;
    TimeMeter meter_;
    base::Wall build_date_;
    SessionState state_;
    Facts facts_;
    bool attending_ = true;
    std::optional<PlaceMoved> place_moved_;     // from the place that is kept
    std::int64_t marks_made_ = 0;               // in this sign-in, changes included
    std::int64_t revisions_ = 0;                // of anybody's marks
    std::optional<base::Steady> looked_at_;     // when the page's time was last added up
    std::optional<base::Steady> paused_since_;  // nothing counts and nobody touches anything
};

}  // namespace engine::learn
