#include "content/search/snippet.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace content::search {
namespace {

std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string many(int words) {
    std::string text;
    for (int i = 0; i < words; ++i) {
        text += "vārds" + std::to_string(i) + " ";
    }
    return text;
}

std::string first_marked(const Snippet& snippet) {
    const ByteRange at = snippet.marked.at(0);
    return snippet.text.substr(at.begin, at.end - at.begin);
}

TEST(Snippet, AShortTextIsWhole) {
    const Snippet found = snippet({"Droša parole"}, parse("parole"));
    EXPECT_EQ(found.text, "Droša parole");
    EXPECT_EQ(first_marked(found), "parole");
}

TEST(Snippet, AHeadingGoesOnWithWhatFollows) {
    const Snippet found = snippet({"Droša parole", "Tā ir\tgara.\nUn parole"}, parse("parole"));
    EXPECT_EQ(found.text, "Droša parole · Tā ir gara. Un parole");
    EXPECT_EQ(found.marked.size(), 2U);
}

TEST(Snippet, IsCutBetweenWordsRoundTheHit) {
    const std::string text = many(20) + "Mērķis " + many(20);
    const Snippet found = snippet({text}, parse("merkis"));
    EXPECT_TRUE(found.text.starts_with("…vārds")) << found.text;
    EXPECT_TRUE(found.text.ends_with("…"));
    EXPECT_EQ(first_marked(found), "Mērķis");
    EXPECT_LE(characters(found.text), kSnippetCharacters + 2);
    EXPECT_GE(characters(found.text), kSnippetCharacters - 16);
    EXPECT_NE(text.find(found.text.substr(3, found.text.size() - 6)), std::string::npos);
}

TEST(Snippet, NearTheEndItTakesMoreFromBefore) {
    const Snippet found = snippet({many(30) + "beigas"}, parse("beigas"));
    EXPECT_TRUE(found.text.ends_with("beigas"));
    EXPECT_GE(characters(found.text), kSnippetCharacters - 16);
}

TEST(Snippet, AnEndlessWordIsCutBetweenLetters) {
    const std::string word = [] {
        std::string letters;
        for (int i = 0; i < 500; ++i) {
            letters += "ž";
        }
        return letters;
    }();
    const Snippet found = snippet({word}, parse("zz"));
    EXPECT_EQ(characters(found.text), kSnippetCharacters + 1);
    EXPECT_EQ(first_marked(found).size(), 2 * kSnippetCharacters);
}

TEST(Snippet, WithoutAHitItIsTheBeginning) {
    EXPECT_TRUE(snippet({many(40)}, parse("nekur")).text.starts_with("vārds0 "));
    EXPECT_EQ(snippet({}, parse("nekur")).text, "");
    EXPECT_EQ(snippet({""}, parse("nekur")).text, "");
}

}  // namespace
}  // namespace content::search
