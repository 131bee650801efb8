#include "engine/app/views/views_for_test.h"

namespace engine::app::example {

SmallCourse::SmallCourse() {
    content::Module first{.id = "m1", .number = 1, .title = {.lv = "Aģents", .en = "Agent"}};
    first.lessons = {lesson_info("one", "1.1", 5min), lesson_info("two", "1.2", 6min)};
    first.quizzes = {
        {.id = "quiz", .title = {.lv = "Pārbaudi sevi", .en = "Check"}, .planned = 7min}};
    content::Module second{.id = "m2", .number = 2, .title = {.lv = "Identitāte"}};
    second.lessons = {lesson_info("three", "2.1", 5min)};
    course_.title = {.lv = "E-pakalpojumi", .en = "E-services"};
    course_.academic_hours = 8;
    course_.modules = {first, second};
    for (const char* id : {"one", "two", "three"}) {
        auto text = std::make_shared<content::Lesson>();
        text->id = id;
        for (const char* page : {"p1", "p2"}) {
            text->pages.push_back(tests::page({tests::heading(1, "Virsraksts")}));
            text->pages.back().id = page;
        }
        lessons[id] = text;
    }
    quiz_ = std::make_shared<content::Quiz>(bank());
}

SmallCourse::~SmallCourse() = default;

const content::Course& SmallCourse::course() const {
    return course_;
}

std::shared_ptr<const content::Lesson> SmallCourse::lesson(const std::string& id,
                                                           content::Language) {
    return lessons.at(id);
}

std::shared_ptr<const content::Quiz> SmallCourse::quiz(const std::string&) {
    return quiz_;
}

std::shared_ptr<const content::activity::Activity> SmallCourse::activity(const std::string& id) {
    return activities.at(id);
}

base::Size SmallCourse::picture_size(const std::string& path) {
    return path.empty() ? base::Size{} : base::Size{400, 200};
}

void SmallCourse::make_optional(std::size_t lesson) {
    course_.modules.front().lessons[lesson].optional = true;
}

void SmallCourse::add_recall(std::string after) {
    course_.modules.back().recalls = {{.id = "recall",
                                       .number = "2.0",
                                       .title = {.lv = "Atceries", .en = "Remember"},
                                       .planned = 2min,
                                       .scored = false,
                                       .after = std::move(after)}};
}

void SmallCourse::keep(content::Quiz quiz) {
    quiz_ = std::make_shared<const content::Quiz>(std::move(quiz));
}

void SmallCourse::add_activity(content::activity::Activity activity) {
    const std::string id = activity.id;
    course_.modules.front().activities.push_back(
        {.id = id, .number = "1.9", .title = {.lv = "Darbība"}, .planned = 4min});
    activities[id] = std::make_shared<const content::activity::Activity>(std::move(activity));
}

content::LessonInfo SmallCourse::lesson_info(const char* id, const char* number,
                                             std::chrono::minutes planned) {
    return {.id = id,
            .number = number,
            .title = {.lv = std::string("Nodarbība ") + id, .en = std::string("Lesson ") + id},
            .planned = planned};
}

content::Quiz SmallCourse::bank() {
    content::Question question{.id = "q1",
                               .lesson = "two",
                               .page = "p2",
                               .text = {.lv = "Kas palīdz?", .en = "What helps?"}};
    question.body = content::Choices{
        .kind = content::Choices::Kind::Multiple,
        .options = {
            {.id = "a", .text = {.lv = "Karte"}, .correct = true, .feedback = {.lv = "Ved."}},
            {.id = "b", .text = {.lv = "Laime"}, .feedback = {.lv = "Neved."}},
            {.id = "c", .text = {.lv = "Aģents"}, .correct = true, .feedback = {.lv = "Dara."}},
            {.id = "d", .text = {.lv = "Miegs"}, .feedback = {.lv = "Guļ."}}}};
    return {.id = "quiz", .draw = 1, .pass_mark = 1, .questions = {question}};
}

Views::Views() {
    state.person = learn::Person{.id = 1, .name = "Anna Bērziņa", .library = "Ogre"};
}

Views::~Views() = default;

ViewContext Views::context() {
    progress = learn::work_out(shelf.course(), state.history);
    return {.state = state,
            .meter = meter,
            .progress = progress,
            .shelf = shelf,
            .words = words(state.preferences.language),
            .now = now};
}

const base::Strings& Views::words(content::Language language) {
    const auto load = [](content::Language wanted) {
        auto loaded = base::Strings::load(SOURCE_DIR "/assets/strings", wanted);
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
        return loaded ? std::move(*loaded) : base::Strings();
    };
    static const base::Strings in_latvian = load(content::Language::Latvian);
    static const base::Strings in_english = load(content::Language::English);
    return language == content::Language::Latvian ? in_latvian : in_english;
}

const base::Strings& Views::latvian() {
    return words(content::Language::Latvian);
}

void Views::read(const std::string& lesson) {
    state.history.pages[lesson] = {{"p1", learn::PageState::Read}, {"p2", learn::PageState::Read}};
    state.history.page_counts[lesson] = 2;
}

void Views::count(const std::string& lesson, learn::Milliseconds time) {
    state.history.counted[lesson] += time;
    state.history.counted_total += time;
    state.history.counted_today += time;
}

void Views::open(const std::string& lesson, std::size_t page) {
    state.screen = learn::Screen::Lesson;
    state.reading =
        learn::Reading{.lesson = lesson, .text = shelf.lessons.at(lesson), .page = page};
}

}  // namespace engine::app::example
