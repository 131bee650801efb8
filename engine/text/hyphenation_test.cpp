#include "engine/text/hyphenation.h"

#include <chrono>
#include <string>

#include <gtest/gtest.h>

#include "engine/text/pattern_hyphenator.h"
#include "tests/support/syllables.h"
#include "tests/support/temp_dir.h"

namespace engine::text {
namespace {

using content::Language;

/// The token with its points drawn in.
std::string divided(std::string_view token, Hyphenator& hyphenator,
                    Language page = Language::Latvian) {
    std::string result(token);
    const auto points = hyphen_points(token, page, hyphenator);
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        result.insert(*point, "|");
    }
    return result;
}

std::string in_syllables(std::string_view token) {
    tests::Syllables syllables;
    return divided(token, syllables);
}

TEST(Hyphenation, LeavesTwoLettersBeforeAndThreeAfter) {
    EXPECT_EQ(in_syllables("bibliotēka"), "bib|lio|tēka");
    EXPECT_EQ(in_syllables("atale"), "atale") << "never a-tale or ata-le";
    EXPECT_EQ(in_syllables("gada"), "gada");
}

TEST(Hyphenation, KeepsPunctuationOutside) {
    EXPECT_EQ(in_syllables("„Bibliotēka“,"), "„Bib|lio|tēka“,");
    EXPECT_EQ(in_syllables("(Šodien)."), "(Šo|dien).");
    EXPECT_EQ(in_syllables("Ёлочный"), "Ёлоч|ный");
}

TEST(Hyphenation, LeavesWhatIsNoPlainWordAlone) {
    for (const char* token :
         {"eIDkarte", "BIBLIOTĒKA", "Smart-ID", "e-paraksts", "latviešu-", "–bibliotēka",
          "Covid19a", "latvija.gov.lv", "https://bibliotekas.lv", "anna@biblioteka.lv", "un/vai",
          "don't", "bib\xC2\xADlioteka", "bibliote\xCC\x84ka", "библиотekа", "ספריות", "...", "",
          "\xFF\xFE"}) {
        EXPECT_EQ(in_syllables(token), token);
    }
}

TEST(Hyphenation, ChoosesThePatternsByTheLettersOfTheWord) {
    tests::Syllables syllables;
    const auto language = [&](std::string_view word, Language page) {
        hyphen_points(word, page, syllables);
        return syllables.asked.back();
    };
    EXPECT_EQ(language("programma", Language::Latvian), Patterns::Latvian);
    EXPECT_EQ(language("programme", Language::English), Patterns::English);
    EXPECT_EQ(language("библиотека", Language::Latvian), Patterns::Russian);
    EXPECT_EQ(language("Pašvaldība", Language::English), Patterns::Latvian);
    EXPECT_EQ(language("newspaper", Language::Latvian), Patterns::English);
}

TEST(Hyphenation, AsksNobodyAboutWordsOfAnyLength) {
    tests::Syllables syllables;
    EXPECT_TRUE(hyphen_points(std::string(1 << 20, 'a'), Language::Latvian, syllables).empty());
    EXPECT_TRUE(hyphen_points(std::string(65, 'a'), Language::Latvian, syllables).empty());
    EXPECT_TRUE(syllables.asked.empty());
}

/// The dictionaries of the packages hyphen-lv, hyphen-en-gb and hyphen-ru.
class PatternDictionaries : public testing::Test {
protected:
    PatternHyphenator patterns_{{"/usr/share/hyphen"}};
};

TEST_F(PatternDictionaries, DivideLatvian) {
    EXPECT_EQ(divided("bibliotēka", patterns_), "bib|lio|tēka");
    EXPECT_EQ(divided("Pašvaldība", patterns_), "Pa|šval|dība");
    EXPECT_EQ(divided("bērnudārzs,", patterns_), "bēr|nu|dārzs,");
    EXPECT_EQ(divided("elektronisks", patterns_), "elek|tro|nisks");
    EXPECT_EQ(divided("Ķīniešu", patterns_), "Ķī|niešu") << "never nie-šu";
}

TEST_F(PatternDictionaries, DivideEnglishAndRussian) {
    EXPECT_EQ(divided("programme", patterns_, Language::English), "pro|gramme");
    EXPECT_EQ(divided("different", patterns_, Language::English), "dif|fer|ent");
    EXPECT_EQ(divided("библиотека", patterns_), "биб|лио|тека");
    EXPECT_EQ(divided("Объявление", patterns_), "Объяв|ле|ние");
    EXPECT_EQ(divided("ёлочный", patterns_), "ёлоч|ный");
}

TEST_F(PatternDictionaries, AreReadOnlyWhenAWordOfTheirsIsAskedFor) {
    EXPECT_EQ(patterns_.loaded(), 0U);
    divided("eID", patterns_);
    EXPECT_EQ(patterns_.loaded(), 0U);
    divided("bibliotēka", patterns_);
    EXPECT_EQ(patterns_.loaded(), 1U);
    divided("библиотека", patterns_);
    EXPECT_EQ(patterns_.loaded(), 2U);
}

TEST_F(PatternDictionaries, LeaveWordsWithForeignLettersAlone) {
    EXPECT_EQ(divided("smørrebrød", patterns_), "smørrebrød");
    EXPECT_EQ(divided("гіпотеза", patterns_), "гіпотеза");
}

TEST(PatternHyphenator, DoesWithoutDictionaries) {
    const tests::TempDir folder;
    PatternHyphenator none({folder.path(), folder.path() / "missing"});
    EXPECT_EQ(divided("bibliotēka", none), "bibliotēka");
    folder.write("hyph_lv_LV.dic", "");
    PatternHyphenator empty({folder.path()});
    EXPECT_EQ(divided("bibliotēka", empty), "bibliotēka");
}

TEST(PatternHyphenator, TakesAmericanEnglishWhereThereIsNoBritish) {
    const tests::TempDir folder;
    folder.write("hyph_en_US.dic", "UTF-8\nst1a\n");
    PatternHyphenator patterns({folder.path()});
    EXPECT_EQ(divided("fastabc", patterns, Language::English), "fast|abc");
}

}  // namespace
}  // namespace engine::text
