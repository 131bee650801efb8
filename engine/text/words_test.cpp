#include "engine/text/words.h"

#include <string>

#include <gtest/gtest.h>

namespace engine::text {
namespace {

/// The word under the letter that follows '|' in `text`.
std::string word(std::string text) {
    const std::size_t at = text.find('|');
    text.erase(at, 1);
    const ByteSpan span = word_at(text, at);
    return text.substr(span.begin, span.end - span.begin);
}

TEST(Words, AreTheLettersBetweenSpacesAndSigns) {
    EXPECT_EQ(word("Droša |parole ir gara."), "parole");
    EXPECT_EQ(word("Droša par|ole ir gara."), "parole");
    EXPECT_EQ(word("Droša paroļ|ķis ir"), "paroļķis");
    EXPECT_EQ(word("(|vārds)"), "vārds");
    EXPECT_EQ(word("vārds|)"), ")");
}

TEST(Words, SpacesAreOneThing) {
    EXPECT_EQ(word("viens|   divi"), "   ");
    EXPECT_EQ(word("viens | \n divi"), "  \n ");
}

TEST(Words, KeepAddressesNumbersAndHyphenatedLettersAsUnicodeSays) {
    EXPECT_EQ(word("latvija.g|ov.lv/lv"), "latvija.gov.lv");
    EXPECT_EQ(word("maksā |12,50 EUR"), "12,50");
    EXPECT_EQ(word("e-paka|lpojums"), "pakalpojums");
    EXPECT_EQ(word("grā\u00ADma|ta der"), "grā\u00ADmata");
}

TEST(Words, AtTheEndIsWhatEndsThere) {
    EXPECT_EQ(word("viens divi|"), "divi");
    EXPECT_EQ(word("|"), "");
}

TEST(Words, AreEndedForwardsAndBegunBackwards) {
    const std::string text = "Ā — „bet”, cik\nviens";
    EXPECT_EQ(text.substr(0, word_end_after(text, 0)), "Ā");
    EXPECT_EQ(text.substr(0, word_end_after(text, 2)), "Ā — „bet");
    EXPECT_EQ(text.substr(0, word_end_after(text, text.find(','))), "Ā — „bet”, cik");
    EXPECT_EQ(word_end_after(text, text.size() - 2), text.size());
    EXPECT_EQ(word_end_after(text, text.size()), text.size());
    EXPECT_EQ(text.substr(word_start_before(text, text.size())), "viens");
    EXPECT_EQ(text.substr(word_start_before(text, text.find("cik"))), "bet”, cik\nviens");
    EXPECT_EQ(word_start_before(text, text.find("bet")), 0U);
    EXPECT_EQ(word_start_before("— ", 4), 0U);
}

}  // namespace
}  // namespace engine::text
