#include "engine/text/line_breaks.h"

#include <string>

#include <gtest/gtest.h>

#include "engine/text/utf8.h"

namespace engine::text {
namespace {

/// The text with its breaks drawn in: '|' allowed, '~' reluctant, '!' a must.
std::string marked(std::string_view utf8, content::Language language = content::Language::Latvian) {
    std::string result;
    std::size_t from = 0;
    for (const BreakPoint& point : line_breaks(utf8, language)) {
        result += utf8.substr(from, point.offset - from);
        result += point.kind == Break::Must ? '!' : (point.kind == Break::Allowed ? '|' : '~');
        from = point.offset;
    }
    return result + std::string(utf8.substr(from));
}

TEST(LineBreaks, StandBetweenWords) {
    EXPECT_EQ(marked("Droša parole ir gara."), "Droša |parole |ir |gara.");
    EXPECT_EQ(marked("viens  divi"), "viens  |divi");
    EXPECT_EQ(marked(""), "");
    EXPECT_EQ(marked("vārds"), "vārds");
}

TEST(LineBreaks, EndTheLineAtALineEnd) {
    EXPECT_EQ(marked("viens\ndivi\n\ntrīs\n"), "viens\n!divi\n!\n!trīs\n");
}

TEST(LineBreaks, KeepANumberWithItsUnit) {
    EXPECT_EQ(marked("līdz 10 MB lieli"), "līdz |10 ~MB |lieli");
    EXPECT_EQ(marked("maksā 1,50 EUR."), "maksā |1,50 ~EUR.");
    EXPECT_EQ(marked("ap 10 % no"), "ap |10 ~% |no");
    EXPECT_EQ(marked("10 000 lasītāju"), "10 ~000 |lasītāju");
    EXPECT_EQ(marked("2 mājas un 3 meži"), "2 |mājas |un |3 |meži");
}

TEST(LineBreaks, KeepADateTogether) {
    EXPECT_EQ(marked("no 2026. gada 1. janvāra līdz"), "no |2026. ~gada |1. ~janvāra |līdz");
    EXPECT_EQ(marked("2026. ganu 5. klase"), "2026. ~ganu |5. ~klase");
    EXPECT_EQ(marked("Tas bija 2026. Tad sākās"), "Tas |bija |2026. |Tad |sākās");
    EXPECT_EQ(marked("1.–5. klase, 10–15 lapas"), "1.–5. ~klase, |10–15 |lapas");
}

TEST(LineBreaks, LeaveNoStumpAtAHyphen) {
    EXPECT_EQ(marked("jauns e-paraksts"), "jauns |e-paraksts");
    EXPECT_EQ(marked("E-adrese, Smart-ID"), "E-adrese, |Smart-ID");
    EXPECT_EQ(marked("un/vai"), "un/vai");
    EXPECT_EQ(marked("latviešu-angļu vārdnīca"), "latviešu-|angļu |vārdnīca");
    EXPECT_EQ(marked("e\xE2\x80\x91paraksts"), "e\xE2\x80\x91paraksts");
}

TEST(LineBreaks, OpenAnAddressOnlyReluctantly) {
    EXPECT_EQ(marked("sk. https://www.latvija.gov.lv/lv/e-vide?x=1 vai"),
              "sk. |https://~www.~latvija.~gov.~lv/~lv/~e-~vide?~x=~1 |vai");
    EXPECT_EQ(marked("anna@example.lv"), "anna@~example.~lv");
    EXPECT_EQ(marked("latvija.gov.lv."), "latvija.~gov.~lv.");
}

TEST(LineBreaks, KeepQuotesWithTheirWords) {
    EXPECT_EQ(marked("spiediet „Sākt“ un"), "spiediet |„Sākt“ |un");
    EXPECT_EQ(marked("(sk. tālāk)"), "(sk. |tālāk)");
    EXPECT_EQ(marked("10\xC2\xA0MB"), "10\xC2\xA0MB");
}

TEST(LineBreaks, TakeAnyBytes) {
    EXPECT_EQ(marked("a\xFF\xFE b\xC3"), "a\xFF\xFE |b\xC3");
    const std::string hostile(1 << 17, '-');
    EXPECT_LE(line_breaks(hostile, content::Language::English).size(), hostile.size());
    for (const BreakPoint& point :
         line_breaks("\xF0\x9F\x98\x80 \xF0\x9F", content::Language::Latvian)) {
        EXPECT_GT(point.offset, 0U);
    }
}

TEST(Utf8, DecodesAndReplaces) {
    const auto letters = decode("a\xC4\x81\xE2\x86\x92\xF0\x9F\x98\x80\xC0\xAF\xED\xA0\x80\xF5");
    ASSERT_EQ(letters.size(), 10U);
    EXPECT_EQ(letters[1].code, U'ā');
    EXPECT_EQ(letters[2].code, U'→');
    EXPECT_EQ(letters[3].code, U'😀');
    for (std::size_t i = 4; i < letters.size(); ++i) {
        EXPECT_EQ(letters[i].code, 0xFFFDU) << i;
    }
    EXPECT_EQ(letters[9].offset, 15U);
}

}  // namespace
}  // namespace engine::text
