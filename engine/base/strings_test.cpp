#include "engine/base/strings.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace engine::base {
namespace {

using content::Language;
using namespace std::chrono_literals;

constexpr std::string_view kLatvian = R"({
    "hello": "Sveiki, {name}!",
    "both": "{a} un {b}, tad {a}",
    "questions": {"zero": "{n} jautājumu", "one": "{n} jautājums", "other": "{n} jautājumi"},
    "of": {"zero": "{n} no {total}", "one": "{n} no {total}", "other": "{n} no {total}"}
})";
constexpr std::string_view kEnglish = R"({
    "questions": {"one": "{n} question", "other": "{n} questions"}
})";

Strings strings(std::string_view json = kLatvian, Language language = Language::Latvian) {
    auto parsed = Strings::parse(json, language);
    EXPECT_TRUE(parsed) << (parsed ? "" : parsed.error().message);
    return parsed ? *parsed : Strings{};
}

std::string mistake(std::string_view json, Language language = Language::Latvian) {
    const auto parsed = Strings::parse(json, language);
    EXPECT_FALSE(parsed) << json;
    return parsed ? "" : parsed.error().where + ": " + parsed.error().message;
}

TEST(Strings, FillsGaps) {
    EXPECT_EQ(strings().text("hello", {{"name", "Anna"}}), "Sveiki, Anna!");
    EXPECT_EQ(strings().text("both", {{"a", "viens"}, {"b", "divi"}}), "viens un divi, tad viens");
}

TEST(Strings, LeavesAGapWithoutAValueVisible) {
    EXPECT_EQ(strings().text("hello"), "Sveiki, {name}!");
}

TEST(Strings, NeverFillsAGapInsideAValue) {
    EXPECT_EQ(strings().text("both", {{"a", "{b}"}, {"b", "{a}"}}), "{b} un {a}, tad {b}");
    EXPECT_EQ(strings().text("hello", {{"name", "{%n%n{name}"}}), "Sveiki, {%n%n{name}!");
}

TEST(Strings, ShowsAMissingKeyAsItself) {
    EXPECT_EQ(strings().text("no.such.key"), "no.such.key");
    EXPECT_EQ(strings().plural("no.such.key", 3), "no.such.key");
}

TEST(Strings, CountsInLatvian) {
    const Strings latvian = strings();
    for (const std::int64_t n : {0, 10, 11, 12, 19, 20, 100, 111, 119, 1'000'000, -10, -11}) {
        EXPECT_EQ(latvian.plural("questions", n), std::to_string(n) + " jautājumu");
    }
    for (const std::int64_t n : {1, 21, 31, 101, 121, 1'001, -1, -21}) {
        EXPECT_EQ(latvian.plural("questions", n), std::to_string(n) + " jautājums");
    }
    for (const std::int64_t n : {2, 9, 22, 29, 102, 109, 122, -2}) {
        EXPECT_EQ(latvian.plural("questions", n), std::to_string(n) + " jautājumi");
    }
    EXPECT_EQ(latvian.plural("questions", INT64_MIN), "-9223372036854775808 jautājumi");
}

TEST(Strings, CountsInEnglish) {
    const Strings english = strings(kEnglish, Language::English);
    EXPECT_EQ(english.language(), Language::English);
    EXPECT_EQ(english.plural("questions", 1), "1 question");
    for (const std::int64_t n : {0, 2, 11, 21, 101}) {
        EXPECT_EQ(english.plural("questions", n), std::to_string(n) + " questions");
    }
}

TEST(Strings, FillsTheOtherGapsOfAPlural) {
    EXPECT_EQ(strings().plural("of", 5, {{"total", "7"}, {"n", "ignored"}}), "5 no 7");
    EXPECT_EQ(strings().plural("hello", 1, {{"name", "Jānis"}}), "Sveiki, Jānis!");
}

TEST(Strings, SaysWhatIsWrongWithAFile) {
    EXPECT_EQ(mistake("{\n\"a\": 1,\n}"), "lv.json:3:1: remove the comma before this bracket");
    EXPECT_EQ(mistake("{\n\"a\": 7}"), "lv.json:2: an object in braces { } is expected here");
    EXPECT_EQ(mistake("[]"), "lv.json:1: an object in braces { } is expected here");
    EXPECT_EQ(mistake("{\n\n\"a\": \"\"}"), "lv.json:3: the text is empty");
    EXPECT_EQ(mistake(R"({"a": "x", "a": "y"})", Language::English).substr(0, 22),
              "en.json:1: \"a\" is give");
    for (const char* bad : {R"({"a": "{"})", R"({"a": "}"})", R"({"a": "{}"})", R"({"a": "{a b}"})",
                            R"({"a": "{a{b}"})", R"({"a": "{n"})", R"({"a": "x} {n}"})"}) {
        EXPECT_NE(mistake(bad).find("a gap must be written {name}"), std::string::npos) << bad;
    }
}

TEST(Strings, AsksForEveryFormOfTheLanguage) {
    EXPECT_NE(mistake(R"({"a": {"one": "x", "other": "y"}})").find("\"zero\" is missing"),
              std::string::npos);
    mistake(R"({"a": {"one": "x"}})", Language::English);
    mistake(R"({"a": {"other": "x"}})", Language::English);
    EXPECT_EQ(strings(R"({"a": {"one": "x", "other": "y"}})", Language::English).plural("a", 0),
              "y");
}

TEST(Strings, LoadsTheFileOfTheLanguage) {
    const tests::TempDir dir;
    dir.write("lv.json", kLatvian);
    const auto latvian = Strings::load(dir.path(), Language::Latvian);
    ASSERT_TRUE(latvian);
    EXPECT_EQ(latvian->all().size(), 4U);
    EXPECT_EQ(latvian->all().at("questions").one, "{n} jautājums");
    const auto english = Strings::load(dir.path(), Language::English);
    ASSERT_FALSE(english);
    EXPECT_EQ(english.error().kind, content::Error::Kind::NotFound);
}

TEST(AcademicHours, AreNeverRoundedUp) {
    const auto text = [](std::chrono::milliseconds time, std::chrono::minutes hour = 45min) {
        return academic_hours_text(time, hour, Language::Latvian);
    };
    EXPECT_EQ(text(21'599'999ms), "7,9");
    EXPECT_EQ(text(21'600'000ms), "8,0");
    EXPECT_EQ(text(0ms), "0,0");
    EXPECT_EQ(text(269'999ms), "0,0");
    EXPECT_EQ(text(270'000ms), "0,1");
    EXPECT_EQ(text(40min, 40min), "1,0");
    EXPECT_EQ(text(60min, 60min), "1,0");
    EXPECT_EQ(text(24h * 365 * 100), "1168000,0");
}

TEST(AcademicHours, ShowACorrectionDownwards) {
    EXPECT_EQ(academic_hours_text(-45min, 45min, Language::Latvian), "-1,0");
    EXPECT_EQ(academic_hours_text(-1ms, 45min, Language::Latvian), "0,0");
}

TEST(AcademicHours, FollowTheNotationOfTheLanguage) {
    EXPECT_EQ(academic_hours_text(144min, 45min, Language::Latvian), "3,2");
    EXPECT_EQ(academic_hours_text(144min, 45min, Language::English), "3.2");
}

}  // namespace
}  // namespace engine::base
