#include "content/course.h"

#include <gtest/gtest.h>

namespace content {
namespace {

using std::chrono_literals::operator""min;

/// A recall round, two lessons, three activities and a quiz.
Course course() {
    Module module{.id = "m1"};
    module.lessons = {{.id = "one", .aliases = {"uno"}, .number = "1.1", .planned = 5min},
                      {.id = "two", .number = "1.3", .planned = 6min}};
    module.activities = {{.id = "last", .number = "1.4", .planned = 4min},
                         {.id = "first", .number = "1.2", .planned = 3min, .after = "uno"},
                         {.id = "lost", .aliases = {"old"}, .planned = 2min, .after = "gone"}};
    module.recalls = {{.id = "recall",
                       .aliases = {"again"},
                       .number = "1.0",
                       .title = {.lv = "Atceries"},
                       .planned = 2min,
                       .scored = false}};
    module.quizzes = {{.id = "quiz", .title = {.lv = "Tests"}, .planned = 7min}};
    Course course;
    course.modules = {module};
    return course;
}

TEST(Course, ListsTheRecallRoundFirstActivitiesAfterTheirLessonsAndTheQuizLast) {
    std::vector<std::string> ids;
    for (const ModuleItem& item : course().modules[0].items()) {
        ids.push_back(item.id);
    }
    EXPECT_EQ(ids,
              (std::vector<std::string>{"recall", "one", "first", "two", "last", "lost", "quiz"}));
}

TEST(Course, ARecallRoundMayFollowALesson) {
    Module module = course().modules[0];
    ASSERT_NE(module.opening(), nullptr);
    EXPECT_EQ(module.opening()->id, "recall");
    module.recalls[0].after = "uno";
    EXPECT_EQ(module.items()[0].id, "one");
    EXPECT_EQ(module.items()[1].id, "recall");
    EXPECT_EQ(module.opening(), nullptr);
    module.recalls[0].after = "gone";
    EXPECT_EQ(module.items()[0].id, "recall");
    EXPECT_NE(module.opening(), nullptr);
}

TEST(Course, TellsWhatAnItemIs) {
    const auto items = course().modules[0].items();
    EXPECT_EQ(items[0].kind, ModuleItem::Kind::Recall);
    EXPECT_EQ(items[0].number, "1.0");
    EXPECT_EQ(items[1].kind, ModuleItem::Kind::Lesson);
    EXPECT_EQ(items[2].kind, ModuleItem::Kind::Activity);
    EXPECT_EQ(items[2].number, "1.2");
    EXPECT_EQ(items[6].kind, ModuleItem::Kind::Quiz);
    EXPECT_EQ(items[6].title.lv, "Tests");
    EXPECT_EQ(course().modules[0].planned(), 29min);
}

TEST(Course, PlansNoTimeForWhatIsDoneInsteadOfAnother) {
    Course whole = course();
    whole.modules[0].activities[0].optional = true;
    EXPECT_EQ(whole.modules[0].planned(), 25min);
    whole.modules[0].lessons[1].optional = true;
    EXPECT_EQ(whole.modules[0].planned(), 19min);
}

TEST(Course, FindsQuizzesAndRecallRoundsByIdAndAlias) {
    const Course whole = course();
    ASSERT_NE(whole.find_quiz("quiz"), nullptr);
    EXPECT_TRUE(whole.find_quiz("quiz")->scored);
    ASSERT_NE(whole.find_quiz("again"), nullptr);
    EXPECT_EQ(whole.find_quiz("again")->id, "recall");
    EXPECT_EQ(whole.module_of("again"), whole.modules.data());
    EXPECT_EQ(whole.find_quiz("one"), nullptr);
}

TEST(Course, FindsActivitiesByIdAndAlias) {
    const Course whole = course();
    ASSERT_NE(whole.find_activity("old"), nullptr);
    EXPECT_EQ(whole.find_activity("old")->id, "lost");
    EXPECT_EQ(whole.find_activity("one"), nullptr);
    EXPECT_EQ(whole.module_of("first"), whole.modules.data());
    EXPECT_EQ(whole.module_of("nothing"), nullptr);
}

}  // namespace
}  // namespace content
