#include "content/check/activity_check.h"

#include <gtest/gtest.h>

#include "content/check/course_for_test.h"
#include "tests/support/picture_bytes.h"

namespace content::check {
namespace {

class ActivityCheck : public CourseCheck {
protected:
    static constexpr std::string_view kCards = R"({
  "format": 1, "id": "m1-cards", "room": "ordering", "task": "Sakārtojiet.",
  "cards": [{"id": "a", "text": "Viens"}, {"id": "b", "text": "Divi"},
            {"id": "c", "text": "Trīs"}]
})";

    ActivityCheck() {
        edit_module("  \"quiz\":",
                    R"(  "activities": [{"id": "m1-cards", "number": "1.2", "title": )"
                    R"("Kārtība", "minutes": 3, "optional": true, )"
                    "\"file\": \"activities/cards.json\"}],\n"
                    "  \"quiz\":");
        cards("Divi", "Divi");
    }

    void cards(std::string_view from, std::string_view to) const {
        dir_.write("01-kodi/activities/cards.json", replaced(kCards, from, to));
    }
};

TEST_F(ActivityCheck, HasNothingToSayOfASoundActivity) {
    EXPECT_EQ(said(), "");
}

TEST_F(ActivityCheck, PassesOnWhatTheLoaderSays) {
    cards("\"b\"", "\"a\"");
    EXPECT_EQ(said(),
              R"(E 01-kodi/activities/cards.json:3: the id "a" stands twice in "cards": give each )"
              "entry its own\n");
    cards("\"Divi\"", R"("{{fact:digits}}", "whi": "x")");
    EXPECT_EQ(said(),
              "w 01-kodi/activities/cards.json:3: the field \"whi\" is not known here: use id, "
              "text, why, same_place\n");
}

TEST_F(ActivityCheck, WarnsOfLongSentences) {
    std::string sentence = "Viens";
    for (int i = 0; i < 25; ++i) {
        sentence += " divi";
    }
    cards("Divi", sentence);
    EXPECT_EQ(said(),
              "w 01-kodi/activities/cards.json:3: a sentence of 26 words, \"Viens divi divi divi "
              "divi\": make it two, 25 words are enough\n");
}

TEST_F(ActivityCheck, WarnsOfAbbreviationsThatNobodyExplains) {
    cards("Divi", "Zvanīt uz NVA");
    EXPECT_EQ(said().find("w 01-kodi/activities/cards.json:3: the abbreviation \"NVA\" is not "),
              0U);
    cards("Divi", "Zvanīt bankai, PIN nesaucot");
    EXPECT_EQ(said(), "");
}

TEST_F(ActivityCheck, WarnsOfTextsWithoutEnglishInABilingualCourse) {
    dir_.write("course.json", replaced(kCourse, "\"Kurss\"", R"({"lv": "Kurss", "en": "Course"})"));
    const std::string text = said();
    EXPECT_NE(text.find("w 01-kodi/activities/cards.json:2: the text \"Sakārtojiet.\" has no "
                        "English\n"),
              std::string::npos);
    EXPECT_NE(text.find("w 01-kodi/module.json:9: the title \"Kārtība\" has no English\n"),
              std::string::npos)
        << text;
}

TEST_F(ActivityCheck, WantsThePictureOfAScene) {
    constexpr std::string_view kScene = R"({
  "format": 1, "id": "m1-cards", "room": "hotspot", "task": "Meklējiet.", "alt": "Galds",
  "picture": "img/galds.png",
  "areas": [{"id": "a", "x": 0, "y": 0, "width": 100, "height": 100, "name": "A"},
            {"id": "b", "x": 500, "y": 0, "width": 100, "height": 100, "name": "B"}],
  "questions": [{"id": "q", "text": "Kur?", "areas": ["a"]}]
})";
    dir_.write("01-kodi/activities/cards.json", kScene);
    EXPECT_NE(said().find("E 01-kodi/activities/cards.json: the picture "
                          "\"01-kodi/activities/img/galds.png\" cannot be shown: "),
              std::string::npos);
    dir_.write("01-kodi/activities/img/galds.png", tests::png(8, 8));
    EXPECT_EQ(said(), "");
}

TEST_F(ActivityCheck, LooksAtCompetences) {
    edit_module("  \"quiz\":", R"(  "activities": [{"id": "m1-cards", "number": "1.2", "title": )"
                               R"("Kārtība", "minutes": 3, "optional": true, )"
                               R"("file": "activities/cards.json", )"
                               "\"digcomp\": [\"9.9\"]}],\n  \"quiz\":");
    EXPECT_EQ(said(),
              "w 01-kodi/module.json:9: \"9.9\" is not a DigComp competence, like \"2.3\"\n");
}

}  // namespace
}  // namespace content::check
