#include "content/load/module_loader.h"

#include <set>

#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "tests/support/example_course.h"

namespace content::load {
namespace {

struct Read {
    std::optional<Module> module;
    Issues issues;
};

const std::set<std::string> kFiles{
    "01-agents/01-agents.lv.md", "01-agents/01-agents.en.md", "01-agents/02-karte.lv.md",
    "01-agents/quiz.json",       "01-agents/01-pin.lv.md",    "01-agents/activities/kartiba.json",
    "01-agents/recall.json",
};

Read read(std::string_view bytes) {
    Facts facts;
    facts["portal.address"].value.lv = "latvija.gov.lv";
    const ModuleContext context{
        .folder = "01-agents", .facts = &facts, .file_exists = [](const std::string& path) {
            return kFiles.contains(path);
        }};
    Read result;
    CourseIds ids;
    IssueLog log("01-agents/module.json", result.issues);
    result.module = read_module(bytes, context, ids, log);
    return result;
}

/// A module whose one lesson, on line 2, has these fields besides the needed ones.
Read read_with_lesson(const std::string& fields) {
    return read("{\"format\": 1, \"id\": \"m\", \"title\": \"M\", \"lessons\": [\n{" + fields +
                "}]}");
}

TEST(ModuleLoader, ReadsEveryField) {
    const Read result = read(tests::kModuleJson);
    EXPECT_EQ(text_of(result.issues), "");
    ASSERT_TRUE(result.module);
    EXPECT_EQ(result.module->id, "m1");
    EXPECT_EQ(result.module->aliases, std::vector<std::string>{"modulis-1"});
    EXPECT_EQ(result.module->folder, "01-agents");
    EXPECT_EQ(result.module->planned(), std::chrono::minutes(24));
    ASSERT_EQ(result.module->recalls.size(), 1U);
    EXPECT_EQ(result.module->recalls[0].aliases, std::vector<std::string>{"m1-atceries"});
    EXPECT_EQ(result.module->recalls[0].number, "1.0");
    EXPECT_EQ(result.module->recalls[0].title.en, "What you know");
    EXPECT_EQ(result.module->recalls[0].file, "01-agents/recall.json");
    EXPECT_FALSE(result.module->recalls[0].scored);
    ASSERT_EQ(result.module->outcomes.size(), 1U);
    EXPECT_EQ(result.module->outcomes[0].text.en, "Can tell");
    ASSERT_EQ(result.module->lessons.size(), 2U);
    const LessonInfo& lesson = result.module->lessons[0];
    EXPECT_EQ(lesson.aliases, std::vector<std::string>{"m1-kas"});
    EXPECT_EQ(lesson.number, "1.1");
    EXPECT_EQ(lesson.title.lv, "Kas ir aģents");
    EXPECT_EQ(lesson.markdown_lv, "01-agents/01-agents.lv.md");
    EXPECT_EQ(lesson.markdown_en, "01-agents/01-agents.en.md");
    EXPECT_EQ(lesson.outcomes, std::vector<std::string>{"m1-o1"});
    EXPECT_EQ(lesson.digcomp, std::vector<std::string>{"1.1"});
    EXPECT_EQ(lesson.facts, std::vector<std::string>{"portal.address"});
    EXPECT_EQ(result.module->lessons[1].markdown_en, "");
    ASSERT_EQ(result.module->activities.size(), 1U);
    const ActivityInfo& activity = result.module->activities[0];
    EXPECT_EQ(activity.aliases, std::vector<std::string>{"m1-seciba"});
    EXPECT_EQ(activity.number, "1.3");
    EXPECT_EQ(activity.title.en, "Put in order");
    EXPECT_EQ(activity.file, "01-agents/activities/kartiba.json");
    EXPECT_EQ(activity.after, "m1-agents");
    EXPECT_EQ(activity.digcomp, std::vector<std::string>{"1.1"});
    ASSERT_EQ(result.module->quizzes.size(), 1U);
    EXPECT_EQ(result.module->quizzes[0].file, "01-agents/quiz.json");
    EXPECT_TRUE(result.module->quizzes[0].scored);
    EXPECT_EQ(result.module->quizzes[0].planned, std::chrono::minutes(7));
}

TEST(ModuleLoader, ChecksEveryField) {
    expect_every_field_checked(tests::kModuleJson,
                               [](std::string_view bytes) { return read(bytes).issues; });
}

TEST(ModuleLoader, LeavesOutOnlyTheBadLesson) {
    const Read result = read(R"({"format": 1, "id": "m", "title": "M", "lessons": [
        {"id": "a", "number": "1", "title": "A", "minutes": 0, "file": "01-pin"},
        {"id": "b", "number": "2", "title": "B", "minutes": 600, "file": "01-pin"},
        {"id": "c", "number": "3", "title": "C", "minutes": 601, "file": "01-pin"},
        {"id": "d", "number": "4", "title": "D", "minutes": -5, "file": "01-pin"},
        {"id": "e", "number": "5", "title": "E", "minutes": 5, "file": "none"},
        "not a lesson"]})");
    ASSERT_TRUE(result.module);
    ASSERT_EQ(result.module->lessons.size(), 1U);
    EXPECT_EQ(result.module->lessons[0].id, "b");
    const std::string issues = text_of(result.issues);
    const std::string file = "01-agents/module.json:";
    EXPECT_NE(issues.find(file + "2: \"minutes\" must be a whole number from 1 to 600"),
              std::string::npos);
    EXPECT_NE(issues.find(file + "6: there is no file \"01-agents/none.lv.md\""),
              std::string::npos);
    EXPECT_NE(issues.find(file + "7: an object in braces { } is expected here"), std::string::npos);
}

TEST(ModuleLoader, NeedsALessonThatCanBeShown) {
    EXPECT_FALSE(read_with_lesson("").module);
    EXPECT_FALSE(read(R"({"format": 1, "id": "m", "title": "M", "lessons": []})").module);
    EXPECT_FALSE(read("[]").module);
    EXPECT_FALSE(read("").module);
}

TEST(ModuleLoader, LeavesOutAQuizWithoutItsFile) {
    std::string text(tests::kModuleJson);
    text.replace(text.find("\"quiz.json\""), 11, "\"none.json\"");
    const Read result = read(text);
    ASSERT_TRUE(result.module);
    EXPECT_TRUE(result.module->quizzes.empty());
    EXPECT_EQ(result.issues.size(), 1U);
}

TEST(ModuleLoader, LeavesOutARecallRoundWithMistakes) {
    for (const auto& [from, to] : {std::pair("\"recall.json\"", "\"none.json\""),
                                   std::pair(R"("number": "1.0")", R"("number": "")")}) {
        const std::string text(tests::kModuleJson);
        const Read result =
            read(std::string(text).replace(text.find(from), std::string(from).size(), to));
        ASSERT_TRUE(result.module);
        EXPECT_TRUE(result.module->recalls.empty()) << to;
        EXPECT_EQ(result.module->lessons.size(), 2U);
        EXPECT_EQ(result.issues.size(), 1U) << text_of(result.issues);
    }
}

TEST(ModuleLoader, ARecallRoundMayFollowALesson) {
    std::string text(tests::kModuleJson);
    EXPECT_EQ(read(text).module->recalls.at(0).after, "m1-agents");
    const std::string after = R"("after": "m1-agents")";
    text.replace(text.find(after), after.size(), R"("after": "nekas")");
    EXPECT_NE(text_of(read(text).issues)
                  .find("this module shows no lesson \"nekas\": the recall round opens the module"),
              std::string::npos);
}

TEST(ModuleLoader, LeavesOutAnActivityWithMistakes) {
    std::string text(tests::kModuleJson);
    text.replace(text.find("kartiba.json"), 12, "nekas.json");
    const Read result = read(text);
    ASSERT_TRUE(result.module);
    EXPECT_TRUE(result.module->activities.empty());
    EXPECT_EQ(text_of(result.issues),
              "01-agents/module.json:43: there is no file \"01-agents/activities/nekas.json\" in "
              "the course folder\n");
}

TEST(ModuleLoader, WarnsOfAnActivityAfterNoLesson) {
    std::string text(tests::kModuleJson);
    text.replace(text.rfind(R"("after": "m1-agents")"), 20, R"("after": "m1-nekas")");
    const Read result = read(text);
    ASSERT_TRUE(result.module);
    EXPECT_EQ(result.module->activities.size(), 1U);
    EXPECT_EQ(text_of(result.issues),
              "01-agents/module.json:44: this module shows no lesson \"m1-nekas\": the activity "
              "comes after the last one\n");
}

TEST(ModuleLoader, RefusesAnIdUsedTwice) {
    const Read result = read(R"({"format": 1, "id": "m", "title": "M", "lessons": [
        {"id": "a", "aliases": ["old"], "number": "1", "title": "A", "minutes": 5, "file": "01-pin"},
        {"id": "old", "number": "2", "title": "B", "minutes": 5, "file": "01-pin"},
        {"id": "c", "aliases": ["m"], "number": "3", "title": "C", "minutes": 5, "file": "01-pin"},
        {"id": "d", "aliases": ["d"], "number": "4", "title": "D", "minutes": 5, "file": "01-pin"}]
        })");
    ASSERT_TRUE(result.module);
    EXPECT_EQ(result.module->lessons.size(), 1U);
    EXPECT_EQ(text_of(result.issues),
              "01-agents/module.json:3: the id \"old\" is already used at "
              "01-agents/module.json:2: give each part of the course its own\n"
              "01-agents/module.json:4: the id \"m\" is already used at "
              "01-agents/module.json:1: give each part of the course its own\n"
              "01-agents/module.json:5: the id \"d\" is already used at "
              "01-agents/module.json:5: give each part of the course its own\n");
}

TEST(ModuleLoader, WarnsOfNamesThatLeadNowhere) {
    const Read result = read_with_lesson(
        R"("id": "a", "number": "1", "title": "A", "minutes": 5, "file": "01-pin",
           "outcomes": ["none"], "facts": ["no.fact"])");
    ASSERT_TRUE(result.module);
    EXPECT_EQ(text_of(result.issues),
              "01-agents/module.json:3: the fact \"no.fact\" is not in facts.json\n"
              "01-agents/module.json:3: the outcome \"none\" is not listed in this module\n");
}

TEST(ModuleLoader, RefusesIdsThatAreNone) {
    for (const std::string id : {"A", "-a", "a b", "ā", "a/b", ".", "", "a\\n"}) {
        const Read result = read_with_lesson(R"("id": ")" + id +
                                             R"(", "number": "1", "title": "A", "minutes": 5,
                                             "file": "01-pin")");
        EXPECT_FALSE(result.module) << id;
    }
    EXPECT_FALSE(read_with_lesson(R"("id": ")" + std::string(65, 'a') +
                                  R"(", "number": "1", "title": "A", "minutes": 5,
                                  "file": "01-pin")")
                     .module);
}

TEST(ModuleLoader, AsksTheDiskOnlyInsideTheCourse) {
    const tests::TempDir outside;
    outside.write("secret.lv.md", "x");
    const tests::TempDir dir;
    tests::write_example_course(dir);
    const std::string out = (outside.path() / "secret").generic_string();
    for (const std::string& file :
         {out, "../../" + outside.path().filename().string() + "/secret", std::string(R"(..\\x)"),
          std::string("../01-agents/02-karte")}) {
        dir.write("01-agents/module.json",
                  R"({"format": 1, "id": "m", "title": "M", "lessons": [{"id": "a", "number": "1",
                      "title": "A", "minutes": 5, "file": ")" +
                      file + "\"}]}");
        Issues issues;
        CourseIds ids;
        EXPECT_FALSE(load_module(dir.path(), "01-agents", {}, ids, issues)) << file;
        EXPECT_NE(text_of(issues).find("there is no file"), std::string::npos) << file;
    }
}

}  // namespace
}  // namespace content::load
