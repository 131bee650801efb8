#include "content/search/query.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "content/base/utf8.h"

namespace content::search {
namespace {

using Words = std::vector<std::string>;

std::vector<Words> terms(std::string_view typed) {
    std::vector<Words> all;
    for (const Term& term : parse(typed).terms) {
        all.push_back(term.words);
    }
    return all;
}

/// The parts of `text` that answer `typed`.
Words met(std::string_view text, std::string_view typed) {
    Words parts;
    for (const ByteRange& hit : hits_in(text, parse(typed))) {
        parts.emplace_back(text.substr(hit.begin, hit.end - hit.begin));
    }
    return parts;
}

TEST(Words, AreFoldedAndKeepTheirPlaces) {
    const auto words = words_of("Kā – e-Paraksts?");
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[0].folded, "ka");
    EXPECT_EQ(words[0].at, (ByteRange{0, 3}));
    EXPECT_EQ(words[1].folded, "e");
    EXPECT_EQ(words[2].folded, "paraksts");
    EXPECT_EQ(words[2].at, (ByteRange{10, 18}));
}

TEST(Words, ALoneMarkIsNone) {
    EXPECT_TRUE(words_of("\u0304 \u00AD — \xFF\xC4").empty());
}

TEST(Query, TakesWordsApart) {
    EXPECT_EQ(terms("  droša   PAROLE "), (std::vector<Words>{{"drosa"}, {"parole"}}));
    EXPECT_TRUE(parse("").empty());
    EXPECT_TRUE(parse(" – „” ").empty());
}

TEST(Query, KeepsWhatIsInQuotesTogether) {
    for (const char* typed : {"\"droša parole\" e", "„droša parole“ e", "„droša parole” e",
                              "«droša parole» e", "“droša parole” e"}) {
        EXPECT_EQ(terms(typed), (std::vector<Words>{{"drosa", "parole"}, {"e"}})) << typed;
        EXPECT_TRUE(parse(typed).terms[0].whole);
        EXPECT_FALSE(parse(typed).terms[1].whole);
    }
}

TEST(Query, AnOpenQuoteIsStillBeingTyped) {
    const Query query = parse("„droša par");
    ASSERT_EQ(query.terms.size(), 1U);
    EXPECT_FALSE(query.terms[0].whole);
    EXPECT_EQ(met("Droša parole", "„droša par"), (Words{"Droša parole"}));
}

TEST(Query, WhatIsTypedBeyondItsLimitsIsNotLookedAt) {
    std::string typed(kQueryCharacters - 1, ' ');
    typed += "āb";
    EXPECT_EQ(terms(typed), std::vector<Words>{{"a"}});
    std::string many;
    for (std::size_t i = 0; i < kQueryTerms + 5; ++i) {
        many += "v ";
    }
    EXPECT_EQ(parse(many).terms.size(), kQueryTerms);
}

TEST(Hits, AreFoundWithoutCaseAndDiacritics) {
    EXPECT_EQ(met("Bērns un BĒRNI, berns; bērzs", "berns"), (Words{"Bērns", "berns"}));
    EXPECT_EQ(met("Bērns un BĒRNI", "bern"), (Words{"Bērns", "BĒRNI"}));
    EXPECT_EQ(met("be\u0304rns", "bērns"), Words{"be\u0304rns"});
}

TEST(Hits, AreBeginningsOfWordsAndNotTheirMiddles) {
    EXPECT_EQ(met("atbilde bilde", "bild"), Words{"bilde"});
}

TEST(Hits, InQuotesAreWhole) {
    EXPECT_EQ(met("paroles parole", "\"parole\""), Words{"parole"});
    EXPECT_TRUE(met("droša ir parole", "\"droša parole\"").empty());
}

TEST(Hits, AJoinedWordIsFoundByItsParts) {
    EXPECT_EQ(met("e-pakalpojumi, e pakalpojums", "e-pakal"),
              (Words{"e-pakalpojumi", "e pakalpojums"}));
    EXPECT_EQ(met("e-pakalpojumi", "pakalpojumi"), Words{"pakalpojumi"});
}

TEST(Hits, ThatOverlapAreOne) {
    EXPECT_EQ(met("viens divi trīs", R"("viens divi" "divi trīs" viens)"),
              Words{"viens divi trīs"});
    EXPECT_TRUE(met("viens", "").empty());
}

/// Whatever bytes come, hits lie inside the text, in order, and cut no character.
TEST(Hits, CutNoCharacterOfAnyText) {
    std::mt19937 random(7);
    const std::vector<std::string> parts = {"ā",    "a",  "-", " ", "\u0304", "\xC4",
                                            "\xFF", "\"", "„", "e", "й"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        std::string typed;
        for (int i = 0; i < 40; ++i) {
            text += parts[random() % parts.size()];
            typed += i < 6 ? parts[random() % parts.size()] : "";
        }
        std::size_t last = 0;
        for (const ByteRange& hit : hits_in(text, parse(typed))) {
            ASSERT_LT(hit.begin, hit.end);
            ASSERT_LE(last, hit.begin);
            ASSERT_LE(hit.end, text.size());
            ASSERT_TRUE(decode_utf8(std::string_view(text).substr(hit.begin)).well_formed);
            last = hit.end;
        }
    }
}

}  // namespace
}  // namespace content::search
