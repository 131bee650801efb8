#include "content/question/gaps.h"

#include <gtest/gtest.h>

namespace content {
namespace {

std::string shown(std::string_view passage) {
    std::string text;
    for (const PassagePiece& piece : passage_pieces(passage)) {
        text += piece.is_gap ? "<" + std::string(piece.text) + ">" : std::string(piece.text) + "/";
    }
    return text;
}

TEST(Gaps, StandAnywhereInAPassage) {
    EXPECT_EQ(shown("Ar [[pin]] paraksta."), "Ar /<pin> paraksta./");
    EXPECT_EQ(shown("[[a]][[b]]"), "<a><b>");
    EXPECT_EQ(shown("| PIN1 | [[a]] |\n|---|---|"), "| PIN1 | /<a> |\n|---|---|/");
    EXPECT_EQ(shown(""), "");
}

TEST(Gaps, WhatIsNoIdStaysText) {
    EXPECT_EQ(shown("[[A b]] [[]] [[a"), "[[A b]] [[]] [[a/");
    EXPECT_EQ(shown("[[[a]]]"), "[/<a>]/");
}

TEST(Gaps, CutsALongTextInNoTime) {
    EXPECT_EQ(passage_pieces(std::string(65'536, '[')).size(), 1U);
}

}  // namespace
}  // namespace content
