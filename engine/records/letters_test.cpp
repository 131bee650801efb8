#include "engine/records/letters.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace engine::records {
namespace {

std::string cleaned(const std::string& text) {
    const auto clean = clean_name(text);
    return clean ? *clean : "refused: " + clean.error().message;
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

std::vector<std::string> sorted(std::vector<std::string> names) {
    std::ranges::sort(names, [](const std::string& a, const std::string& b) {
        return sort_key(a) < sort_key(b);
    });
    return names;
}

TEST(Letters, TrimsBlanksOfEveryKind) {
    EXPECT_EQ(cleaned("  Ilze   Kalniņa \t"), "Ilze Kalniņa");
    EXPECT_EQ(cleaned("\u00a0Ilze\u2003"), "Ilze");
    EXPECT_EQ(cleaned(" \t\u00a0\u200b "), "");
}

TEST(Letters, KeepsNamesThatLookLikeCommands) {
    for (const char* name : {"'; DROP TABLE--", "%n%n", "<b>", "=1+1", "Ilze \"Ilzīte\" K."}) {
        EXPECT_EQ(cleaned(name), name);
    }
}

TEST(Letters, DropsWhatCannotBeSeen) {
    EXPECT_EQ(cleaned("Il\u202eze\u0007\u200d"), "Ilze");
    EXPECT_EQ(cleaned(std::string("Il\0ze", 5)), "Ilze");
}

TEST(Letters, RefusesTooLongNames) {
    EXPECT_EQ(cleaned(repeated("ā", 200)), repeated("ā", 200));
    EXPECT_EQ(cleaned(repeated("ā", 201)), "refused: the name is too long");
    EXPECT_EQ(cleaned(repeated("a", 10'000)), "refused: the name is too long");
    EXPECT_EQ(cleaned("a" + repeated("\u0301", 10'000)), "refused: the name is too long");
    EXPECT_EQ(cleaned(repeated("\u0301", 5)), "");
}

TEST(Letters, RefusesWhatIsNotUtf8) {
    for (const char* bytes : {"\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80",
                              "\xe2\x28\xa1", "a\x80", "\xf0\x80\x80\xaf"}) {
        EXPECT_EQ(cleaned(bytes), "refused: the name is not UTF-8 text");
    }
    EXPECT_EQ(cleaned("😀"), "😀");
}

TEST(Letters, SortByTheLatvianAlphabet) {
    const std::vector<std::string> alphabet{"a", "ā", "b", "c", "č", "d", "e", "ē", "f", "g", "ģ",
                                            "h", "i", "ī", "j", "k", "ķ", "l", "ļ", "m", "n", "ņ",
                                            "o", "p", "r", "s", "š", "t", "u", "ū", "v", "z", "ž"};
    auto shuffled = alphabet;
    std::ranges::reverse(shuffled);
    EXPECT_EQ(sorted(shuffled), alphabet);
}

TEST(Letters, SortNamesAsADictionaryDoes) {
    const std::vector<std::string> names{"Anna Zariņa", "Ansis",  "Āris",    "Arvis", "Cīrulis",
                                         "Czerny",      "Čakste", "Kalniņa", "Kļava", "Kokoris",
                                         "Ķirsis",      "Šmits",  "Žanis"};
    auto shuffled = names;
    std::ranges::reverse(shuffled);
    EXPECT_EQ(sorted(shuffled), names);
}

TEST(Letters, SortCapitalsLikeSmallLetters) {
    EXPECT_EQ(sorted({"bērzs", "Ābele", "Āboliņš", "ābele"}),
              (std::vector<std::string>{"Ābele", "ābele", "Āboliņš", "bērzs"}));
    EXPECT_EQ(sorted({"Иванов", "zuze", "\xff", "Žanis"}).back(), "\xff");
}

}  // namespace
}  // namespace engine::records
