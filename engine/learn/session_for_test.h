// A course of two lessons and a quiz, held in memory, and a session that plays it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "engine/learn/session.h"

namespace engine::learn::testing_course {

inline base::Moment at(std::chrono::milliseconds steady) {
    constexpr std::chrono::sys_days kDay{std::chrono::year{2026} / 11 / 23};
    return {.steady = base::Steady(steady), .wall = base::Wall(kDay) + steady};
}

inline content::Question question(const std::string& id, content::Choices::Kind kind) {
    return {.id = id,
            .lesson = "one",
            .text = {.lv = "Jautājums " + id},
            .body = content::Choices{
                .kind = kind,
                .options = {{.id = "a", .text = {.lv = "pareizi"}, .correct = true},
                            {.id = "b", .text = {.lv = "nepareizi"}},
                            {.id = "c",
                             .text = {.lv = "varbūt"},
                             .correct = kind == content::Choices::Kind::Multiple}}}};
}

class TwoLessons : public Shelf {
public:
    TwoLessons() {
        using std::chrono::minutes;
        content::Module module{.id = "m1", .number = 1, .title = {.lv = "Modulis"}};
        module.lessons = {{.id = "one", .number = "1.1", .planned = minutes(5)},
                          {.id = "two", .number = "1.2", .planned = minutes(5)}};
        module.quizzes = {{.id = "quiz", .planned = minutes(5)}};
        course_.academic_hours = 8;
        course_.modules = {module};
        for (const char* id : {"one", "two"}) {
            auto lesson = std::make_shared<content::Lesson>();
            lesson->id = id;
            lesson->pages = {{.id = "first", .words = 28}, {.id = "second", .words = 280}};
            lessons_[id] = lesson;
        }
        auto quiz = std::make_shared<content::Quiz>();
        quiz->id = "quiz";
        quiz->draw = 3;
        quiz->pass_mark = 2;
        for (const char* id : {"q1", "q2", "q3", "q4", "q5", "q6"}) {
            quiz->questions.push_back(question(id, content::Choices::Kind::Single));
        }
        quiz_ = quiz;
    }

    const content::Course& course() const override { return course_; }
    std::shared_ptr<const content::Lesson> lesson(const std::string& id,
                                                  content::Language) override {
        const auto found = lessons_.find(id);
        return found == lessons_.end() ? nullptr : found->second;
    }
    std::shared_ptr<const content::Quiz> quiz(const std::string&) override { return quiz_; }
    std::shared_ptr<const content::activity::Activity> activity(const std::string& id) override {
        const auto found = activities.find(id);
        return found == activities.end() ? nullptr : found->second;
    }
    /// Gives the module an activity after its first lesson.
    void add_activity(std::shared_ptr<const content::activity::Activity> activity) {
        course_.modules.front().activities.push_back({.id = activity->id,
                                                      .number = "1.9",
                                                      .planned = std::chrono::minutes(4),
                                                      .after = "one"});
        activities[activity->id] = std::move(activity);
    }

    base::Size picture_size(const std::string&) override { return {}; }

    std::map<std::string, std::shared_ptr<const content::activity::Activity>> activities;

    void lose(const std::string& lesson) { lessons_.erase(lesson); }
    void keep(content::Quiz quiz) {
        quiz_ = std::make_shared<const content::Quiz>(std::move(quiz));
    }
    void add_module_before(const std::string& module, const std::string& quiz) {
        content::Module before{.id = module, .number = 0};
        before.quizzes = {{.id = quiz}};
        course_.modules.insert(course_.modules.begin(), before);
    }

private:
    content::Course course_;
    std::map<std::string, std::shared_ptr<const content::Lesson>> lessons_;
    std::shared_ptr<const content::Quiz> quiz_;
};

/// Remembers what it is told, as the store would.
class FakeMemory : public Memory {
public:
    History past;
    std::optional<PlaceKept> place;
    QuizMemory attempts;
    std::optional<Attempt> practice;
    std::vector<JudgedAnswer> judged;
    std::vector<Mark> kept_marks;
    std::optional<rooms::Run> run;

    History history(base::Moment) override { return past; }
    std::optional<PlaceKept> last_place() override { return place; }
    std::optional<PlaceKept> place_in(const std::string& lesson) override {
        return place && place->lesson == lesson ? place : std::nullopt;
    }
    QuizMemory quiz(const std::string&) override { return attempts; }
    std::optional<Attempt> open_practice(const std::string&, Purpose purpose) override {
        return practice && practice->purpose == purpose ? practice : std::nullopt;
    }
    std::vector<JudgedAnswer> judged_answers() override { return judged; }
    std::optional<rooms::Run> newest_run(const std::string& activity) override {
        return run && run->activity == activity ? run : std::nullopt;
    }
    std::vector<Mark> marks() override { return kept_marks; }
};

/// Anna, signed in at 0 s.
class SessionOfAnna {
public:
    SessionOfAnna() {
        session.enter({.id = 1, .name = "Anna Bērziņa", .library = "Ogre", .sign_in = "s1"}, {},
                      at({}));
    }

    /// An act is done by a hand: the input comes first.
    Facts act(const Action& action, std::chrono::milliseconds when) {
        Facts facts = session.input(at(when));
        Facts more = session.apply(action, at(when));
        facts.insert(facts.end(), more.begin(), more.end());
        return facts;
    }

    TwoLessons shelf;
    FakeMemory memory;
    Session session{shelf, memory, {}};
};

template <class Kind>
std::vector<Kind> only(const Facts& facts) {
    std::vector<Kind> found;
    for (const Fact& fact : facts) {
        if (const auto* kind = std::get_if<Kind>(&fact)) {
            found.push_back(*kind);
        }
    }
    return found;
}

}  // namespace engine::learn::testing_course
