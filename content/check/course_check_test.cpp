#include "content/check/course_check.h"

#include <string>

#include <gtest/gtest.h>

#include "content/check/course_for_test.h"

namespace content::check {
namespace {

TEST_F(CourseCheck, HasNothingToSayOfASoundCourse) {
    EXPECT_EQ(said(), "");
    EXPECT_TRUE(check_course(dir_.path(), kToday).readable);
}

TEST_F(CourseCheck, TellsMistakesFromACourseItCannotRead) {
    dir_.write("course.json", "{\"format\": 1,\n}");
    EXPECT_TRUE(check_course(dir_.path(), kToday).readable);
    EXPECT_EQ(said(), "E course.json:2:1: remove the comma before this bracket\n");
    dir_.write("course.json", "{\"format\": 2}");
    EXPECT_FALSE(check_course(dir_.path(), kToday).readable);
    const CheckReport nothing = check_course(dir_.path() / "none", kToday);
    EXPECT_FALSE(nothing.readable);
    ASSERT_EQ(nothing.issues.size(), 1U);
    EXPECT_EQ(to_string(nothing.issues[0]), "course.json: the file does not exist");
}

TEST_F(CourseCheck, PassesOnWhatTheLoadersSay) {
    edit_module("\"minutes\": 44", R"("minutes": 44, "minute": 2)");
    EXPECT_NE(said().find("w 01-kodi/module.json:9: the field \"minute\" is not known here"),
              std::string::npos);
    edit_module("\"01-pin\"", "\"02-pin\"");
    EXPECT_NE(said().find("E 01-kodi/module.json:6: there is no file \"01-kodi/02-pin.lv.md\""),
              std::string::npos);
    EXPECT_TRUE(check_course(dir_.path(), kToday).readable);
}

TEST_F(CourseCheck, SortsByFileAndLine) {
    edit_module("[\"4.2\"]", R"(["9.9"], "x": 1)");
    edit_quiz("[\"4.2\"]", R"(["9.9"], "x": 1)");
    const Issues issues = check_course(dir_.path(), kToday).issues;
    ASSERT_EQ(issues.size(), 4U);
    EXPECT_EQ(issues[0].file, "01-kodi/module.json");
    EXPECT_LT(issues[0].line, issues[1].line);
    EXPECT_EQ(issues[2].file, "01-kodi/quiz.json");
    EXPECT_LT(issues[2].line, issues[3].line);
}

TEST_F(CourseCheck, HoldsDeclaredFactsAgainstTheText) {
    edit_module(R"(, "facts": ["digits"])", "");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:5: the text uses the fact \"digits\": add it to "
              "\"facts\" of this lesson\n");
    dir_.write("01-kodi/module.json", kModule);
    dir_.write("01-kodi/01-pin.lv.md", "# PIN kods\n\nKods ir Jūsu.\n");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:5: the fact \"digits\" is listed, but the text does "
              "not use it\n");
}

TEST_F(CourseCheck, WantsVolatileFactsCheckedTwiceAYear) {
    const std::string quiz = replaced(kQuiz, R"(, "facts": ["digits"])", "");
    dir_.write("01-kodi/quiz.json", quiz);
    const auto checked_on = [&](const std::string& day) {
        edit_facts(R"("checked": "2026-11-01")", R"("volatile": true, "checked": ")" + day + "\"");
        return said();
    };
    EXPECT_EQ(checked_on("2026-05-23"), "");
    EXPECT_EQ(checked_on("2026-05-22"),
              "w facts.json:2: the volatile fact \"digits\" was last checked on 2026-05-22, over 6 "
              "months ago: check it again\n");
}

TEST_F(CourseCheck, WarnsOfOldAndSourcelessFacts) {
    edit_facts("2026-11-01", "2025-11-23");
    EXPECT_EQ(said(), "");
    edit_facts("2026-11-01", "2025-11-22");
    EXPECT_EQ(said(),
              "w facts.json:2: the fact \"digits\" was last checked on 2025-11-22, over 12 "
              "months ago: check it again\n");
    edit_facts("2026-11-01", "2026-11-24");
    EXPECT_EQ(
        said(),
        "w facts.json:2: the fact \"digits\" was checked on 2026-11-24, a day still to come\n");
    edit_facts(R"("source": "eID", )", "");
    EXPECT_EQ(said(), "w facts.json:2: the fact \"digits\" has no source: say where it is from\n");
}

TEST_F(CourseCheck, WantsTermsThatAreReadAtAGlance) {
    lesson("Atveriet [e-adresi](term:e-adrese).\n");
    EXPECT_EQ(said(), "E 01-kodi/01-pin.lv.md:5: glossary.json has no term \"e-adrese\"\n");
    dir_.write("glossary.json", R"({"format": 1, "terms": {
  "e-adrese": {"term": "e-adrese", "explanation": "Pastkaste saziņai ar iestādēm."},
  "unused": {"term": "PIN", "explanation": "Kods."}
}})");
    EXPECT_EQ(said(), "");
    std::string longest = "Viens";
    for (int i = 0; i < 25; ++i) {
        longest += " divi";
    }
    dir_.write("glossary.json", R"({"format": 1, "terms": {
  "e-adrese": {"term": "e-adrese", "explanation": "Pastkaste. Tā nav e-pasts."},
  "e-kaste": {"term": "e-adrese", "explanation": ")" +
                                    longest + R"("}
}})");
    EXPECT_EQ(said(),
              "w glossary.json:2: the explanation of \"e-adrese\" is more than one sentence: a "
              "card is read at a glance\n"
              "w glossary.json:3: the explanation of \"e-kaste\" has 26 words: 25 are enough\n"
              R"(w glossary.json:3: the terms "e-adrese" and "e-kaste" have the same name: keep )"
              "one, with the other as its alias\n");
}

TEST_F(CourseCheck, KnowsTheDigCompCodes) {
    edit_module("\"4.2\"", "\"4.5\"");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:5: \"4.5\" is not a DigComp competence, like \"2.3\"\n");
    edit_quiz("\"4.2\"", "\"2.7\"");
    EXPECT_NE(said().find("w 01-kodi/quiz.json:4: \"2.7\" is not a DigComp competence"),
              std::string::npos);
}

TEST_F(CourseCheck, WarnsOfTitlesThatAreTheSame) {
    edit_module("\"facts\": [\"digits\"]}\n", R"("facts": ["digits"]},
    {"id": "m1-b", "number": "1.2", "title": "PIN kods", "minutes": 1, "file": "01-pin",
     "optional": true, "facts": ["digits"]}
)");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:8: the lesson 1.2 has the same title as 1.1: the "
              "learner cannot tell them apart\n");
}

TEST_F(CourseCheck, AsksABilingualCourseForEnglish) {
    edit("course.json", kCourse, "\"Kurss\"", R"({"lv": "Kurss", "en": "Course"})");
    dir_.write("glossary.json", R"({"format": 1, "terms": {
  "pin": {"term": "PIN", "explanation": {"lv": "Kods.", "en": "A code."}}
}})");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:2: the title \"Kodi\" has no English\n"
              "w 01-kodi/module.json:3: the outcome \"Sargā kodu\" has no English\n"
              "w 01-kodi/module.json:5: the title \"PIN kods\" has no English\n"
              "w 01-kodi/module.json:5: the lesson has no English text: add "
              "\"01-pin.en.md\"\n"
              "w 01-kodi/module.json:9: the title \"Pārbaudi sevi\" has no English\n"
              "w 01-kodi/quiz.json:4: the text \"Kas zina kodu?\" has no English\n"
              "w 01-kodi/quiz.json:4: the text \"Tikai īpašnieks\" has no English\n"
              "w 01-kodi/quiz.json:4: the text \"Bibliotekāre\" has no English\n"
              "w 01-kodi/quiz.json:4: the text \"Pareizi.\" has no English\n"
              "w 01-kodi/quiz.json:4: the text \"Arī viņa ne.\" has no English\n"
              "w glossary.json:2: the term \"pin\" has no English\n");
}

TEST_F(CourseCheck, WantsTheSamePagesInBothLanguages) {
    dir_.write("01-kodi/01-pin.en.md", "# PIN code\n\nIt has {{fact:digits}} digits.\n");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:5: the Latvian and the English text have different "
              "pages: name them alike with <!-- page: name -->\n");
    dir_.write("01-kodi/01-pin.en.md",
               "<!-- page: pin-kods -->\n\n# PIN code\n\nIt has {{fact:digits}} digits.\n");
    EXPECT_EQ(said(), "");
}

TEST_F(CourseCheck, ReportsAnEnglishTextThatCannotBeShown) {
    dir_.write("01-kodi/01-pin.en.md", std::string(200'000, 'a'));
    const std::string text = said();
    EXPECT_EQ(text.find("w "), std::string::npos) << text;
    EXPECT_NE(text.find("E 01-kodi/01-pin.en.md: the Latvian text is shown instead"),
              std::string::npos);
}

}  // namespace
}  // namespace content::check
