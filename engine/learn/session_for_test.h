// A course of two lessons and a quiz, held in memory, and a session that plays it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "engine/learn/session.h"

namespace engine::learn::testing_course {

base::Moment at(std::chrono::milliseconds steady);
content::Question question(const std::string& id, content::Choices::Kind kind);

class TwoLessons : public Shelf {
public:
    TwoLessons();
    ~TwoLessons() override;
    TwoLessons(const TwoLessons&) = delete;
    TwoLessons(TwoLessons&&) = delete;
    TwoLessons& operator=(const TwoLessons&) = delete;
    TwoLessons& operator=(TwoLessons&&) = delete;

    const content::Course& course() const override;
    std::shared_ptr<const content::Lesson> lesson(const std::string& id,
                                                  content::Language) override;
    std::shared_ptr<const content::Quiz> quiz(const std::string&) override;
    std::shared_ptr<const content::activity::Activity> activity(const std::string& id) override;
    /// Gives the module an activity after its first lesson.
    void add_activity(std::shared_ptr<const content::activity::Activity> activity);
    base::Size picture_size(const std::string&) override;

    std::map<std::string, std::shared_ptr<const content::activity::Activity>> activities;

    void lose(const std::string& lesson);
    void keep(content::Quiz quiz);
    void add_module_before(const std::string& module, const std::string& quiz);

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

    History history(base::Moment) override;
    std::optional<PlaceKept> last_place() override;
    std::optional<PlaceKept> place_in(const std::string& lesson) override;
    QuizMemory quiz(const std::string&) override;
    std::optional<Attempt> open_practice(const std::string&, Purpose purpose) override;
    std::vector<JudgedAnswer> judged_answers() override;
    std::optional<rooms::Run> newest_run(const std::string& activity) override;
    std::vector<Mark> marks() override;
};

/// Anna, signed in at 0 s.
class SessionOfAnna {
public:
    SessionOfAnna();
    ~SessionOfAnna();
    SessionOfAnna(const SessionOfAnna&) = delete;
    SessionOfAnna(SessionOfAnna&&) = delete;
    SessionOfAnna& operator=(const SessionOfAnna&) = delete;
    SessionOfAnna& operator=(SessionOfAnna&&) = delete;

    /// An act is done by a hand: the input comes first.
    Facts act(const Action& action, std::chrono::milliseconds when);

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
