#include "content/check/lesson_check.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "content/check/course_for_test.h"
#include "tests/support/picture_bytes.h"

namespace content::check {
namespace {

TEST_F(CourseCheck, CountsWordsByThePlannedMinutes) {
    std::string words;
    for (int i = 0; i < 55; ++i) {
        words += "Divi vārdi. ";
    }
    lesson(words);
    EXPECT_EQ(said(), "");
    lesson(words + "Vēl nedaudz.");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md: the text has 122 words, but 1 planned minutes hold "
              "120: shorten it or plan more time\n");
}

TEST_F(CourseCheck, WarnsOfLongSentences) {
    std::string sentence = "Viens";
    for (int i = 0; i < 24; ++i) {
        sentence += " divi";
    }
    lesson(sentence + ". " + sentence + ".\n");
    EXPECT_EQ(said(), "");
    lesson("> [!TIP]\n> Īss.\n\n- " + sentence + " trīs.\n");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md:8: a sentence of 26 words, \"Viens divi divi divi "
              "divi\": make it two, 25 words are enough\n");
}

TEST_F(CourseCheck, WarnsOfSentencesThatAreLongOnAverage) {
    edit_module("\"minutes\": 1,", "\"minutes\": 10,");
    const auto warns = [&](int words) {
        std::string sentence = "Viens";
        for (int i = 1; i < words; ++i) {
            sentence += " divi";
        }
        std::string text;
        for (int i = 0; i < 40; ++i) {
            text += "- " + sentence + ".\n";
        }
        lesson(text);
        return said().find(
                   "w 01-kodi/01-pin.lv.md: a sentence has over 15 words on average: make the "
                   "longest ones two\n") != std::string::npos;
    };
    EXPECT_FALSE(warns(15));
    EXPECT_TRUE(warns(16));
}

TEST_F(CourseCheck, WantsOneTitleInALesson) {
    lesson("---\n\n# Otrs\n");
    EXPECT_EQ(
        said(),
        "w 01-kodi/01-pin.lv.md:7: a second heading of level 1: the lesson has one title, use "
        "## here\n");
    dir_.write("01-kodi/01-pin.lv.md", "Kodā ir {{fact:digits}} cipari.\n");
    EXPECT_NE(said().find("w 01-kodi/01-pin.lv.md: the lesson has no heading of level 1: begin it "
                          "with # and its title\n"),
              std::string::npos);
}

TEST_F(CourseCheck, WarnsOfAbbreviationsThatNobodyExplains) {
    const std::string warning =
        "the abbreviation \"NVA\" is not explained in Latvian: add its full name in brackets, or a "
        "term to "
        "glossary.json; what everybody knows is listed under \"abbreviations\" in course.json\n";
    lesson("Ejiet uz NVA. NVA ir tuvu.\n\nVēl NVA.\n");
    EXPECT_EQ(said(), "w 01-kodi/01-pin.lv.md:5: " + warning);
    lesson("Nodarbinātības valsts aģentūra (NVA) ir tuvu.\n\n- NVA gaida.\n");
    EXPECT_EQ(said(), "");
    lesson("> Rakstiet `NVA`.\n");
    EXPECT_EQ(said(), "");
    lesson("Ejiet uz **NVA**.\n");
    dir_.write("glossary.json", R"({"format": 1, "terms": {
  "nva": {"term": "NVA", "explanation": "Iestāde, kas palīdz atrast darbu."}
}})");
    EXPECT_EQ(said(), "");
    dir_.write("glossary.json", R"({"format": 1, "terms": {}})");
    edit("course.json", kCourse, "\"PIN\"", R"("PIN", "NVA")");
    EXPECT_EQ(said(), "");
}

// A glossary explains a word to who reads its language.
TEST_F(CourseCheck, ExplainsAbbreviationsInEachLanguage) {
    dir_.write("glossary.json", R"({"format": 1, "terms": {
  "es": {"term": {"lv": "ES", "en": "EU"}, "explanation": {"lv": "Savienība.", "en": "A union."}}
}})");
    lesson("Tā ir ES.\n");
    dir_.write("01-kodi/01-pin.en.md",
               "<!-- page: pin-kods -->\n\n# PIN\n\n{{fact:digits}}: this is the EU. Not ES.\n");
    const std::string text = said();
    EXPECT_EQ(
        text.find("w 01-kodi/01-pin.en.md:5: the abbreviation \"ES\" is not explained in English"),
        0U)
        << text;
}

TEST_F(CourseCheck, WarnsOfShapesThatExcludeReaders) {
    dir_.write("01-kodi/img/karte.png", "not a picture");
    lesson("| | |\n|---|---|\n| a | b |\n\n![](img/karte.png)\n\n#### Dziļi\n");
    const std::string text = said();
    EXPECT_NE(text.find("w 01-kodi/01-pin.lv.md:5: the table has an empty header"),
              std::string::npos);
    EXPECT_NE(text.find("w 01-kodi/01-pin.lv.md:9: the picture has no description"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("01-kodi/01-pin.lv.md:11: the heading jumps from level 1"),
              std::string::npos);
}

TEST_F(CourseCheck, WantsADescriptionOfPicturesInsideText) {
    dir_.write("01-kodi/img/poga.png", tests::png(8, 8));
    lesson("- Poga ![Sākt](img/poga.png) un\n- poga ![](img/poga.png).\n");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md:6: the picture has no description: write what it shows "
              "between [ and ], or <!-- decorative --> above it\n");
    lesson("<!-- decorative -->\n![](img/poga.png)\n\n<!-- decorative -->\na ![](img/poga.png)\n");
    EXPECT_EQ(said(), "");
}

TEST_F(CourseCheck, WarnsOfHeadingsThatAreHiddenOrEmpty) {
    lesson(
        "## b\n\n<!-- more: Vairāk -->\n\n> ### c\n\n<!-- more: Vēl -->\n\n### d\n\n"
        "<!-- /more -->\n<!-- /more -->\n\n### !\n");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md:9: a heading inside <!-- more --> is hidden with it: use "
              "bold words instead\n"
              "w 01-kodi/01-pin.lv.md:13: a heading inside <!-- more --> is hidden with it: use "
              "bold words instead\n"
              "w 01-kodi/01-pin.lv.md:18: the heading has no words\n");
}

TEST_F(CourseCheck, ReadsWhatIsInsideSpecialBlocks) {
    std::string sentence = "Viens";
    for (int i = 0; i < 25; ++i) {
        sentence += " divi";
    }
    lesson("<!-- more: Vairāk -->\n\n" + sentence +
           ".\n\n<!-- /more -->\n\n<!-- timeline -->\n"
           "- **[a](#nav)** b\n- **c** " +
           sentence +
           ".\n\n<!-- compare -->\n- **d** e\n"
           "- **f** [g](#nav)\n\n<!-- chart: bar -->\n| | |\n|---|---|\n| h | 1 |\n\n"
           "i[^1]\n\n[^1]: " +
           sentence + ".\n");
    const std::string text = said();
    for (const char* issue :
         {":7: a sentence of 26 words", ":12: the link \"#nav\"", ":13: a sentence of 26 words",
          ":17: the link \"#nav\"", ":20: the table has an empty header",
          ":26: a sentence of 26 words"}) {
        EXPECT_NE(text.find(issue), std::string::npos) << issue << "\n" << text;
    }
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 6) << text;
}

TEST_F(CourseCheck, FollowsLinksInsideTheCourse) {
    lesson("[šeit](#pin-kods) [tur](m1-pin) [lapa](m1-pin#pin-kods) [ārā](https://example.org)\n");
    EXPECT_EQ(said(), "");
    lesson("Lasi [šeit](#nav) vai [tur](m9-pin) vai [citur](m1-pin#nav).\n");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md:5: the link \"#nav\" leads to no lesson, page or file of the "
              "course\n"
              "w 01-kodi/01-pin.lv.md:5: the link \"m9-pin\" leads to no lesson, page or file of "
              "the course\n"
              "w 01-kodi/01-pin.lv.md:5: the link \"m1-pin#nav\" leads to no lesson, page or file "
              "of the course\n");
}

// The page may be one of a lesson that comes later.
TEST_F(CourseCheck, FollowsLinksToPagesOfOtherLessons) {
    edit_module("\"facts\": [\"digits\"]}\n", R"("facts": ["digits"]},
    {"id": "m1-b", "number": "1.2", "title": "Otra", "minutes": 1, "file": "02-b",
     "optional": true}
)");
    dir_.write("01-kodi/02-b.lv.md", "# Otra\n\nTeksts.\n");
    lesson("[tur](m1-b#otra)\n");
    EXPECT_EQ(said(), "");
    lesson("[tur](m1-b#pin-kods)\n");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md:5: the link \"m1-b#pin-kods\" leads to no lesson, page or "
              "file of the course\n");
}

}  // namespace
}  // namespace content::check
