#include "engine/text/graphemes.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace engine::text {
namespace {

using Parts = std::vector<std::string>;

Parts forwards(std::string_view text) {
    Parts parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = next_grapheme(text, at);
        parts.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

Parts backwards(std::string_view text) {
    Parts parts;
    for (std::size_t at = text.size(); at > 0;) {
        const std::size_t begin = previous_grapheme(text, at);
        parts.insert(parts.begin(), std::string(text.substr(begin, at - begin)));
        at = begin;
    }
    return parts;
}

void expect_parts(std::string_view text, const Parts& parts) {
    EXPECT_EQ(forwards(text), parts) << text;
    EXPECT_EQ(backwards(text), parts) << text;
}

TEST(Graphemes, AreTheLettersOfLatvianAndRussian) {
    expect_parts("aāķ", {"a", "ā", "ķ"});
    expect_parts("ёж", {"ё", "ж"});
}

TEST(Graphemes, KeepMarksWithTheirLetter) {
    expect_parts("e\u0304s", {"e\u0304", "s"});
    expect_parts("a\u0301\u0302\u0303b", {"a\u0301\u0302\u0303", "b"});
}

TEST(Graphemes, KeepWhatIsNotSeenWithTheLetterBefore) {
    expect_parts("grā\u00ADmata", {"g", "r", "ā\u00AD", "m", "a", "t", "a"});
    expect_parts("a\u200Bb", {"a\u200B", "b"});
}

TEST(Graphemes, KeepAPictureOfSeveralEmojiTogether) {
    expect_parts("👩\u200D👧!", {"👩\u200D👧", "!"});
    expect_parts("👍🏽👍", {"👍🏽", "👍"});
    expect_parts("❤\uFE0F", {"❤\uFE0F"});
}

TEST(Graphemes, PairFlags) {
    expect_parts("🇱🇻🇪🇪", {"🇱🇻", "🇪🇪"});
    expect_parts("a🇱🇻🇪", {"a", "🇱🇻", "🇪"});
}

TEST(Graphemes, AMarkAtALinesStartStandsAlone) {
    expect_parts("\u0304a", {"\u0304", "a"});
    expect_parts("\n\u0304", {"\n", "\u0304"});
}

TEST(Graphemes, TakeBrokenBytesOneByOne) {
    expect_parts("\xC4\x80\xFF\xC4", {"\xC4\x80", "\xFF", "\xC4"});
}

}  // namespace
}  // namespace engine::text
