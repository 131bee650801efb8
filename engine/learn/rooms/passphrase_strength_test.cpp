#include "engine/learn/rooms/passphrase_strength.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include <gtest/gtest.h>

#include "content/base/fold.h"
#include "engine/learn/random.h"

namespace engine::learn::rooms {
namespace {

using content::activity::Grade;
using Reason = Strength::Reason;

std::string shipped_bytes() {
    std::ifstream stream(SOURCE_DIR "/assets/words/lv.txt", std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const WordList& shipped() {
    static const auto list = WordList::read(shipped_bytes());
    return *list;
}

bool has(const Strength& strength, Reason reason) {
    return std::ranges::find(strength.reasons, reason) != strength.reasons.end();
}

TEST(WordList, IsShippedWithMoreThanAThousandWordsThatCanBeTyped) {
    const auto list = WordList::read(shipped_bytes());
    ASSERT_TRUE(list) << list.error().message;
    EXPECT_GT(list->words().size(), 1'200U);
    EXPECT_GT(list->bits_of_a_word(), 10.2);
    for (const std::string& word : list->words()) {
        const std::size_t letters = content::folded(word).size();
        EXPECT_TRUE(letters >= 4 && letters <= 12) << word;
    }
    EXPECT_TRUE(list->has("ABELE"));
    EXPECT_FALSE(list->has("zzzz"));
}

TEST(WordList, RefusesWhatIsNoList) {
    EXPECT_FALSE(WordList::read(""));
    EXPECT_FALSE(WordList::read("viens\ndivi\n")) << "too few";
    EXPECT_FALSE(WordList::read(shipped_bytes() + "divi vārdi\n"));
    EXPECT_FALSE(WordList::read(shipped_bytes() + "\xFF\n"));
    EXPECT_FALSE(WordList::read(shipped_bytes() + "abele\n")) << "twice, but for the marks";
    EXPECT_TRUE(WordList::read("# piezīme\r\n\r\n" + shipped_bytes()));
}

TEST(DrawnWords, AreDifferentAndEachIsAsLikely) {
    Random random(1);
    const auto chance = [&] { return random.next(); };
    std::set<std::string> met;
    for (int i = 0; i < 3'000; ++i) {
        const auto words = draw_words(shipped(), 5, chance);
        ASSERT_EQ(std::set<std::string>(words.begin(), words.end()).size(), 5U);
        met.insert(words.begin(), words.end());
    }
    EXPECT_GT(met.size() * 100, shipped().words().size() * 99);
    EXPECT_TRUE(draw_words(shipped(), 0, chance).empty());
    EXPECT_TRUE(draw_words(shipped(), -1, chance).empty());
    EXPECT_TRUE(draw_words(WordList{}, 5, chance).empty()) << "where the list cannot be read";
}

TEST(Strength, GradesWhatPeopleChoose) {
    const std::vector<std::pair<const char*, Grade>> table{
        {"", Grade::Weak},
        {"parole123", Grade::Weak},
        {"Parole 123", Grade::Weak},
        {"Vasara2024", Grade::Weak},
        {"qwertyuiop", Grade::Weak},
        {"12345678901234567890", Grade::Weak},
        {"aaaaaaaaaaaaaaaaaaaa", Grade::Weak},
        {"kaķis kaķis kaķis kaķis kaķis", Grade::Weak},
        {"Xk9$vQ2!", Grade::Weak},
        {"lampa ezers", Grade::Weak},
        {"lampa ezers vijole", Grade::Fair},
        {"lampa ezers vijole siers", Grade::Strong},
        {"Lampa-Ezers-Vijole-Siers-Purvs", Grade::Strong},
        {"man patīk lasīt grāmatas vakarā", Grade::Strong}};
    for (const auto& [phrase, grade] : table) {
        EXPECT_EQ(strength_of(phrase, shipped()).grade, grade)
            << phrase << ": " << strength_of(phrase, shipped()).bits;
    }
}

TEST(Strength, SaysWhy) {
    const Strength good = strength_of("lampa ezers vijole siers", shipped());
    EXPECT_EQ(good.reasons, (std::vector{Reason::LongEnough, Reason::ManyWords}));
    EXPECT_EQ(good.words, 4);
    EXPECT_EQ(good.characters, 24);
    EXPECT_TRUE(has(strength_of("Parole", shipped()), Reason::Common));
    EXPECT_TRUE(has(strength_of("ezers", shipped()), Reason::TooShort));
    EXPECT_TRUE(has(strength_of("ezers", shipped()), Reason::FewWords));
    EXPECT_TRUE(has(strength_of("ezers Ezers", shipped()), Reason::Repeats));
    EXPECT_TRUE(has(strength_of("ezers 4321", shipped()), Reason::Sequence));
    EXPECT_TRUE(has(strength_of("vasara2024", shipped()), Reason::Year));
    EXPECT_FALSE(has(strength_of("vasara12024", shipped()), Reason::Year));
}

TEST(Strength, OfDrawnWordsIsAlwaysStrong) {
    Random random(2);
    for (int i = 0; i < 500; ++i) {
        std::string phrase;
        for (const std::string& word : draw_words(shipped(), 4, [&] { return random.next(); })) {
            phrase += word + " ";
        }
        EXPECT_EQ(strength_of(phrase, shipped()).grade, Grade::Strong) << phrase;
    }
}

TEST(Strength, TakesAnyBytesAndLooksAtNoMoreThanTheLimit) {
    std::string any;
    for (int i = 0; i < 2'000; ++i) {
        any += static_cast<char>(i * 37);
    }
    EXPECT_GT(strength_of(any, shipped()).characters, 0);
    EXPECT_EQ(strength_of(std::string(1'000'000, 'x'), shipped()).characters, 1'024);
}

TEST(Wipe, LeavesNothing) {
    std::string secret = "mana slepenā frāze";
    const char* bytes = secret.data();
    const std::size_t size = secret.size();
    wipe(secret);
    EXPECT_TRUE(secret.empty());
    EXPECT_TRUE(std::all_of(bytes, bytes + size, [](char byte) { return byte == '\0'; }));
}

}  // namespace
}  // namespace engine::learn::rooms
