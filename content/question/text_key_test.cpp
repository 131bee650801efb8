#include "content/question/text_key.h"

#include <gtest/gtest.h>

namespace content {
namespace {

struct Case {
    std::string pattern;
    std::string typed;
    bool right;
};

TEST(TextKey, FitsTheWholeTextAndItsEndings) {
    const std::vector<Case> cases{
        {"paraksts", "paraksts", true},
        {"paraksts", "parakstu", false},
        {"parakst(s|u|a)", "parakstu", true},
        {"parakst(s|u|a)", "parakst", false},
        {"parakst(|s)", "parakst", true},
        {"parakst*", "parakst", true},
        {"parakst*", "parakstiem", true},
        {"parakst*", "parakstīšana", false},
        {"parakst*", "parakst !", true},
        {"e-parakst* (rīks|rīku)", "e-paraksta rīku", true},
        {"drošīb* kod*", "drošības kods", true},
        {"drošīb* kod*", "drošībaskods", false},
        {"a(b|bc)c", "abcc", true},
        {"a(b|bc)c", "abc", true},
        {"a(b|bc)c", "ab", false},
        {"5\\*", "5*", true},
        {"\\(a\\)", "(a)", true},
        {"a|b", "a|b", true},
        {"", "", false},
    };
    for (const Case& row : cases) {
        EXPECT_EQ(accepts({.accept = {row.pattern}}, row.typed), row.right)
            << row.pattern << " / " << row.typed;
    }
}

TEST(TextKey, ForgivesCaseMarksSpacesAndAClosingSign) {
    const TextKey key{.accept = {"e-adrese", "oficiālā adrese"}};
    for (const char* typed : {"E-ADRESE", " e-adrese ", "e-adrese.", "Oficiala  adrese!",
                              "oficiālā\u00A0adrese", "oficia\xCC\x84l\xC4\x81 adrese"}) {
        EXPECT_TRUE(accepts(key, typed)) << typed;
    }
    for (const char* typed : {"", " ", ".", "adrese", "e adrese", "e-adreses"}) {
        EXPECT_FALSE(accepts(key, typed)) << typed;
    }
}

TEST(TextKey, MayInsistOnCaseAndOnDiacritics) {
    const TextKey marks{.accept = {"kāzas"}, .match_diacritics = true};
    EXPECT_TRUE(accepts(marks, "Kāzas"));
    EXPECT_TRUE(accepts(marks, "ka\xCC\x84zas")) << "typed as two characters";
    EXPECT_FALSE(accepts(marks, "kazas"));
    const TextKey letters{.accept = {"Rīga"}, .match_case = true};
    EXPECT_TRUE(accepts(letters, "Riga"));
    EXPECT_FALSE(accepts(letters, "rīga"));
    const TextKey both{.accept = {"PIN"}, .match_case = true, .match_diacritics = true};
    EXPECT_TRUE(accepts(both, "PIN"));
    EXPECT_FALSE(accepts(both, "pin"));
}

TEST(TextKey, NamesWhatIsWrongWithAPattern) {
    EXPECT_EQ(pattern_mistake("parakst(s|u)"), "");
    EXPECT_EQ(pattern_mistake("5\\*"), "");
    EXPECT_EQ(pattern_mistake("a(b"), "has a ( without its )");
    EXPECT_EQ(pattern_mistake("ab)"), "has a ) without its (");
    EXPECT_EQ(pattern_mistake("a((b))"), "has a ( inside ( )");
    EXPECT_EQ(pattern_mistake("*"), "fits an empty answer: write the stem of the word");
    EXPECT_EQ(pattern_mistake("(|a)"), "fits an empty answer: write the stem of the word");
    EXPECT_EQ(pattern_mistake(std::string(kTypedBytes + 1, 'a')), "is too long");
}

TEST(TextKey, ReadsAsOneOfItsAnswers) {
    EXPECT_EQ(pattern_example("parakst(s|u)"), "paraksts");
    EXPECT_EQ(pattern_example("drošīb* \\(PIN\\)"), "drošīb (PIN)");
}

TEST(TextKey, TakesNoTimeOverAHostilePattern) {
    std::string pattern;
    while (pattern.size() + 6 < kTypedBytes) {
        pattern += "(a|aa)";
    }
    EXPECT_FALSE(accepts({.accept = {pattern}}, std::string(kTypedBytes - 1, 'a') + "b"));
    EXPECT_FALSE(accepts({.accept = {"a*"}}, std::string(1'000'000, 'a')));
}

}  // namespace
}  // namespace content
