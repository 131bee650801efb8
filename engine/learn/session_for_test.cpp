#include "engine/learn/session_for_test.h"

namespace engine::learn::testing_course {

base::Moment at(std::chrono::milliseconds steady) {
    constexpr std::chrono::sys_days kDay{std::chrono::year{2026} / 11 / 23};
    return {.steady = base::Steady(steady), .wall = base::Wall(kDay) + steady};
}

content::Question question(const std::string& id, content::Choices::Kind kind) {
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

TwoLessons::TwoLessons() {
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

TwoLessons::~TwoLessons() = default;

const content::Course& TwoLessons::course() const {
    return course_;
}

std::shared_ptr<const content::Lesson> TwoLessons::lesson(const std::string& id,
                                                          content::Language) {
    const auto found = lessons_.find(id);
    return found == lessons_.end() ? nullptr : found->second;
}

std::shared_ptr<const content::Quiz> TwoLessons::quiz(const std::string&) {
    return quiz_;
}

std::shared_ptr<const content::activity::Activity> TwoLessons::activity(const std::string& id) {
    const auto found = activities.find(id);
    return found == activities.end() ? nullptr : found->second;
}

void TwoLessons::add_activity(std::shared_ptr<const content::activity::Activity> activity) {
    course_.modules.front().activities.push_back(
        {.id = activity->id, .number = "1.9", .planned = std::chrono::minutes(4), .after = "one"});
    activities[activity->id] = std::move(activity);
}

base::Size TwoLessons::picture_size(const std::string&) {
    return {};
}

void TwoLessons::lose(const std::string& lesson) {
    lessons_.erase(lesson);
}

void TwoLessons::keep(content::Quiz quiz) {
    quiz_ = std::make_shared<const content::Quiz>(std::move(quiz));
}

void TwoLessons::add_module_before(const std::string& module, const std::string& quiz) {
    content::Module before{.id = module, .number = 0};
    before.quizzes = {{.id = quiz}};
    course_.modules.insert(course_.modules.begin(), before);
}

History FakeMemory::history(base::Moment) {
    return past;
}

std::optional<PlaceKept> FakeMemory::last_place() {
    return place;
}

std::optional<PlaceKept> FakeMemory::place_in(const std::string& lesson) {
    return place && place->lesson == lesson ? place : std::nullopt;
}

QuizMemory FakeMemory::quiz(const std::string&) {
    return attempts;
}

std::optional<Attempt> FakeMemory::open_practice(const std::string&, Purpose purpose) {
    return practice && practice->purpose == purpose ? practice : std::nullopt;
}

std::vector<JudgedAnswer> FakeMemory::judged_answers() {
    return judged;
}

std::optional<rooms::Run> FakeMemory::newest_run(const std::string& activity) {
    return run && run->activity == activity ? run : std::nullopt;
}

std::vector<Mark> FakeMemory::marks() {
    return kept_marks;
}

SessionOfAnna::SessionOfAnna() {
    session.enter({.id = 1, .name = "Anna Bērziņa", .library = "Ogre", .sign_in = "s1"}, {},
                  at({}));
}

SessionOfAnna::~SessionOfAnna() = default;

Facts SessionOfAnna::act(const Action& action, std::chrono::milliseconds when) {
    Facts facts = session.input(at(when));
    Facts more = session.apply(action, at(when));
    facts.insert(facts.end(), more.begin(), more.end());
    return facts;
}

}  // namespace engine::learn::testing_course
