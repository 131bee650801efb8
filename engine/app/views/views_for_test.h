// For tests: a small course held in memory and everything that views are made from.
#pragma once

#include <map>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "engine/app/views/views.h"
#include "tests/support/blocks.h"

namespace engine::app::example {

using namespace std::chrono_literals;

/// One module of two lessons and a quiz, and one of a single lesson without a quiz.
class SmallCourse : public learn::Shelf {
public:
    SmallCourse() {
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

    const content::Course& course() const override { return course_; }
    std::shared_ptr<const content::Lesson> lesson(const std::string& id,
                                                  content::Language) override {
        return lessons.at(id);
    }
    std::shared_ptr<const content::Quiz> quiz(const std::string&) override { return quiz_; }
    std::shared_ptr<const content::activity::Activity> activity(const std::string& id) override {
        return activities.at(id);
    }
    base::Size picture_size(const std::string& path) override {
        return path.empty() ? base::Size{} : base::Size{400, 200};
    }
    /// Gives the first module an activity at its end.
    void add_activity(content::activity::Activity activity) {
        const std::string id = activity.id;
        course_.modules.front().activities.push_back(
            {.id = id, .number = "1.9", .title = {.lv = "Darbība"}, .planned = 4min});
        activities[id] = std::make_shared<const content::activity::Activity>(std::move(activity));
    }

    std::map<std::string, std::shared_ptr<content::Lesson>> lessons;
    std::map<std::string, std::shared_ptr<const content::activity::Activity>> activities;

private:
    static content::LessonInfo lesson_info(const char* id, const char* number,
                                           std::chrono::minutes planned) {
        return {.id = id,
                .number = number,
                .title = {.lv = std::string("Nodarbība ") + id, .en = std::string("Lesson ") + id},
                .planned = planned};
    }

    static content::Quiz bank() {
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

    content::Course course_;
    std::shared_ptr<const content::Quiz> quiz_;
};

class Views : public testing::Test {
protected:
    Views() { state.person = learn::Person{.id = 1, .name = "Anna Bērziņa", .library = "Ogre"}; }

    /// Everything as of now; work it out again after changing the state or the course's texts.
    ViewContext context() {
        progress = learn::work_out(shelf.course(), state.history);
        return {.state = state,
                .meter = meter,
                .progress = progress,
                .shelf = shelf,
                .words = words(state.preferences.language),
                .now = now};
    }

    static const base::Strings& words(content::Language language) {
        const auto load = [](content::Language wanted) {
            auto loaded = base::Strings::load(SOURCE_DIR "/assets/strings", wanted);
            EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
            return loaded ? std::move(*loaded) : base::Strings();
        };
        static const base::Strings kLatvian = load(content::Language::Latvian);
        static const base::Strings kEnglish = load(content::Language::English);
        return language == content::Language::Latvian ? kLatvian : kEnglish;
    }
    static const base::Strings& latvian() { return words(content::Language::Latvian); }

    void read(const std::string& lesson) {
        state.history.pages[lesson] = {{"p1", learn::PageState::Read},
                                       {"p2", learn::PageState::Read}};
        state.history.page_counts[lesson] = 2;
    }

    void count(const std::string& lesson, learn::Milliseconds time) {
        state.history.counted[lesson] += time;
        state.history.counted_total += time;
        state.history.counted_today += time;
    }

    void open(const std::string& lesson, std::size_t page = 0) {
        state.screen = learn::Screen::Lesson;
        state.reading =
            learn::Reading{.lesson = lesson, .text = shelf.lessons.at(lesson), .page = page};
    }

    SmallCourse shelf;
    learn::SessionState state;
    learn::MeterStatus meter;
    learn::ProgrammeProgress progress;
    base::Moment now;
};

}  // namespace engine::app::example
