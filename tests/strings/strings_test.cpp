// The interface's words are complete: nobody meets a raw key, a missing plural or an unfilled gap.
#include "engine/base/strings.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/strings/key_scan.h"

namespace tests {
namespace {

namespace fs = std::filesystem;
using content::Language;
using engine::base::Strings;

const fs::path kEngine = fs::path(SOURCE_DIR) / "engine";

const content::Result<Strings>& strings(Language language) {
    static const fs::path folder = fs::path(SOURCE_DIR) / "assets" / "strings";
    static const auto in_latvian = Strings::load(folder, Language::Latvian);
    static const auto in_english = Strings::load(folder, Language::English);
    return language == Language::Latvian ? in_latvian : in_english;
}

class InterfaceStrings : public testing::Test {
protected:
    void SetUp() override {
        for (const auto language : {Language::Latvian, Language::English}) {
            ASSERT_TRUE(strings(language))
                << strings(language).error().where << ": " << strings(language).error().message;
        }
    }
    static const auto& latvian() { return strings(Language::Latvian)->all(); }
    static const auto& english() { return strings(Language::English)->all(); }
};

bool is_family(const std::string& key) {
    return key.ends_with('.');
}

bool any_key_begins_with(const std::string& family) {
    const auto& keys = strings(Language::Latvian)->all();
    const auto found = keys.lower_bound(family);
    return found != keys.end() && found->first.starts_with(family);
}

std::set<std::string> gaps_of(const Strings::Forms& forms) {
    std::set<std::string> gaps;
    for (const auto* form : {&forms.zero, &forms.one, &forms.other}) {
        gaps.merge(gaps_in(*form));
    }
    return gaps;
}

TEST_F(InterfaceStrings, BothLanguagesKnowTheSameKeys) {
    for (const auto& [key, forms] : latvian()) {
        EXPECT_TRUE(english().contains(key)) << key << " is missing in en.json";
    }
    for (const auto& [key, forms] : english()) {
        EXPECT_TRUE(latvian().contains(key)) << key << " is missing in lv.json";
    }
}

TEST_F(InterfaceStrings, TranslationsLeaveTheSameGaps) {
    for (const auto& [key, forms] : latvian()) {
        if (const auto other = english().find(key); other != english().end()) {
            EXPECT_EQ(gaps_of(forms), gaps_of(other->second)) << key;
        }
    }
}

// Latvian says zero for 0, 10-20, 30...: and one for 21, 31...: so no form may spell its number
// out.
TEST_F(InterfaceStrings, EveryLatvianPluralFormIsThereAndShowsItsNumber) {
    for (const auto& [key, forms] : latvian()) {
        EXPECT_NE(forms.zero, "") << key;
        EXPECT_NE(forms.one, "") << key;
        EXPECT_NE(forms.other, "") << key;
        EXPECT_EQ(gaps_in(forms.zero), gaps_in(forms.other)) << key;
        EXPECT_EQ(gaps_in(forms.one), gaps_in(forms.other)) << key;
    }
}

TEST_F(InterfaceStrings, EveryEnglishPluralFormIsThere) {
    for (const auto& [key, forms] : english()) {
        EXPECT_NE(forms.one, "") << key;
        EXPECT_NE(forms.other, "") << key;
    }
}

TEST_F(InterfaceStrings, EveryKeyTheCodeAsksForExists) {
    const auto asked = keys_asked_for(kEngine);
    EXPECT_GT(asked.size(), 50U) << "the scan no longer finds the calls";
    for (const auto& [key, use] : asked) {
        EXPECT_TRUE(is_family(key) ? any_key_begins_with(key) : latvian().contains(key))
            << use.place << " asks for " << key;
    }
}

TEST_F(InterfaceStrings, EveryCountedKeyHasPluralForms) {
    for (const auto& [key, use] : keys_asked_for(kEngine)) {
        if (const auto found = latvian().find(key); use.plural && found != latvian().end()) {
            EXPECT_TRUE(gaps_in(found->second.other).contains("n"))
                << use.place << " counts " << key;
        }
    }
}

TEST_F(InterfaceStrings, NoKeyIsLeftOver) {
    const auto literals = literals_in(kEngine);
    for (const auto& [key, forms] : latvian()) {
        const std::string family = key.substr(0, key.rfind('.') + 1);
        EXPECT_TRUE(literals.contains(key) || literals.contains(family))
            << key << " is never used: delete it";
    }
}

TEST(KeyScan, FindsGaps) {
    EXPECT_EQ(gaps_in("Lapa {n} no {all}, {n}"), (std::set<std::string>{"all", "n"}));
    EXPECT_TRUE(gaps_in("80 %").empty());
}

}  // namespace
}  // namespace tests
