#include "engine/text/line_breaks.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <linebreak.h>

#include "content/base/utf8.h"
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

TEST(LineBreaks, KeepAmountsTimesAndPhoneNumbersTogether) {
    EXPECT_EQ(marked("maksā 25,50 EUR gadā"), "maksā |25,50 ~EUR |gadā");
    EXPECT_EQ(marked("1 000 000,50 EUR"), "1 ~000 ~000,50 ~EUR");
    EXPECT_EQ(marked("EUR 25.50 un € 3"), "EUR ~25.50 |un |€ ~3");
    EXPECT_EQ(marked("ātrums 10 MB/s."), "ātrums |10 ~MB/s.");
    EXPECT_EQ(marked("plkst. 10.00 vai 10:30"), "plkst. ~10.00 |vai |10:30");
    EXPECT_EQ(marked("(plkst. 9.00–17.00)"), "(plkst. ~9.00–17.00)");
    EXPECT_EQ(marked("tālr. 67 123 456, +371 67123456"), "tālr. ~67 ~123 ~456, |+371 ~67123456");
    EXPECT_EQ(marked("Nr. 5, § 12, 10 – 15 lapas"), "Nr. ~5, |§ ~12, |10 ~– ~15 |lapas");
    EXPECT_EQ(marked("at 10 a.m. or 5 pm", content::Language::English), "at |10 ~a.m. |or |5 ~pm");
}

TEST(LineBreaks, KeepADateTogether) {
    EXPECT_EQ(marked("no 2026. gada 1. janvāra līdz"), "no |2026. ~gada |1. ~janvāra |līdz");
    EXPECT_EQ(marked("2026. ganu 5. klase"), "2026. ~ganu |5. ~klase");
    EXPECT_EQ(marked("Tas bija 2026. Tad sākās"), "Tas |bija |2026. |Tad |sākās");
    EXPECT_EQ(marked("1.–5. klase, 10–15 lapas"), "1.–5. ~klase, |10–15 |lapas");
    EXPECT_EQ(marked("līdz 25.11.2026. katru"), "līdz |25.11.2026. ~katru");
    EXPECT_EQ(marked("by 23 November 2026 or May 5", content::Language::English),
              "by |23 ~November ~2026 |or |May ~5");
    EXPECT_EQ(marked("до 5 июня 2026 г. нет"), "до |5 ~июня ~2026 ~г. ~нет");
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
              "sk. |https://~www~.latvija~.gov~.lv/~lv/~e-~vide?~x=~1 |vai");
    EXPECT_EQ(marked("anna@example.lv"), "anna@~example~.lv");
    EXPECT_EQ(marked("latvija.gov.lv."), "latvija~.gov~.lv.");
}

TEST(LineBreaks, EndNoLineBehindTheDotOfAnAddress) {
    EXPECT_EQ(marked("www.epak.lv.parbaude.top"), "www~.epak~.lv~.parbaude~.top");
    EXPECT_EQ(marked("(epak.lv.), saite-1.lv/a.b"), "(epak~.lv.), |saite-~1~.lv/~a~.b");
}

TEST(LineBreaks, KeepAHouseNumberWithItsStreet) {
    EXPECT_EQ(marked("Brīvības ielā 33, Ogrē"), "Brīvības |ielā ~33, |Ogrē");
    EXPECT_EQ(marked("(Meža prospekts 5a)"), "(Meža |prospekts ~5a)");
    EXPECT_EQ(marked("Rīgā, Eksporta krastmalas 12"), "Rīgā, |Eksporta |krastmalas ~12");
    EXPECT_EQ(marked("Raiņa bulvārī 19 vai ielas malā"), "Raiņa |bulvārī ~19 |vai |ielas |malā");
    EXPECT_EQ(marked("pie ielas, 33 mājas"), "pie |ielas, |33 |mājas");
}

TEST(LineBreaks, KeepQuotesWithTheirWords) {
    EXPECT_EQ(marked("spiediet „Sākt“ un"), "spiediet |„Sākt“ |un");
    EXPECT_EQ(marked("(sk. tālāk)"), "(sk. |tālāk)");
    EXPECT_EQ(marked("10\xC2\xA0MB"), "10\xC2\xA0MB");
}

TEST(LineBreaks, LeaveNoOneLetterWordBehind) {
    EXPECT_EQ(marked("приходите в библиотеку и к нам, а я тут"),
              "приходите |в ~библиотеку |и ~к ~нам, |а ~я |тут");
    EXPECT_EQ(marked("О том (с вами)"), "О ~том |(с ~вами)");
    EXPECT_EQ(marked("I have a card. A link", content::Language::English),
              "I ~have |a ~card. |A ~link");
    EXPECT_EQ(marked("variants A vai a"), "variants |A |vai |a") << "Latvian has no such word";
}

TEST(LineBreaks, KeepInitialsAndAbbreviations) {
    EXPECT_EQ(marked("raksta J. Rainis"), "raksta |J. ~Rainis");
    EXPECT_EQ(marked("karte, t.i., eID"), "karte, |t.i., |eID");
    EXPECT_EQ(marked("eID u. c. rīki, t. i., karte"), "eID |u. ~c. ~rīki, |t. ~i., |karte");
}

TEST(LineBreaks, StartNoLineWithADashOrAClosingMark) {
    EXPECT_EQ(marked("rīki – tie, kas"), "rīki ~– |tie, |kas");
    EXPECT_EQ(marked("rīki — tie, Sākt → Beigt"), "rīki ~— |tie, |Sākt ~→ |Beigt");
    EXPECT_EQ(marked("vārds » un ) vai !"), "vārds ~» |un ) |vai !");
    EXPECT_EQ(marked("ārā ir -5 °C"), "ārā |ir |-5 ~°C");
}

TEST(LineBreaks, StartNoLineWithAMiddleDot) {
    EXPECT_EQ(marked("NVA portālā · 8 minūtes"), "NVA |portālā ~· |8 |minūtes");
    EXPECT_EQ(marked("4.3 · 4 minūtes · šodien"), "4.3 ~· |4 |minūtes ~· |šodien");
    EXPECT_EQ(marked("a ·\u00A08 b"), "a ~·\u00A08 |b");
}

TEST(LineBreaks, EndNoLineWithAnOpeningMark) {
    EXPECT_EQ(marked("saka „ jā “ un ( nē )"), "saka |„ jā ~“ |un |( nē )");
    EXPECT_EQ(marked("he says “ yes ” now", content::Language::English), "he |says |“ yes ” |now");
    EXPECT_EQ(marked("«Привет», — сказал"), "«Привет», ~— |сказал");
}

TEST(LineBreaks, TakeAnyBytes) {
    EXPECT_EQ(marked("a\xFF\xFE b\xC3"), "a\xFF\xFE |b\xC3");
    // U+FFFF, the library's own sign for the end of the text, once ended the program.
    EXPECT_EQ(marked("a\xEF\xBF\xBF b c"), "a\xEF\xBF\xBF |b |c");
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

/// Where lines may end according to libunibreak, which looks every letter up.
std::vector<std::uint32_t> looked_up(const std::string& text) {
    init_linebreak();
    std::vector<char> raw(text.size());
    set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(text.data()), text.size(), "lv",
                        raw.data());
    std::vector<std::uint32_t> offsets;
    for (std::uint32_t i = 1; i < raw.size(); ++i) {
        if (raw[i - 1] == LINEBREAK_ALLOWBREAK) {
            offsets.push_back(i);
        }
    }
    return offsets;
}

/// Letters that are not looked up one by one are still what Unicode says they are.
TEST(LineBreaks, AreUnicodesForEveryLetter) {
    constexpr std::string_view kPattern =
        "xxx xxx (xxx) \"xxx\" [xxx] {xxx}xxx $xxx %xxx +12xxx xxx34 xxx, xxx; xxx,xxx xxx!xxx?xxx "
        "xxx+xxx=xxx*xxx|xxx xxx12xxx xxx$xxx%xxx'xxx";
    for (char32_t code = U'A'; code < 0x500; ++code) {
        if (!is_word(code) || is_mark(code)) {
            continue;
        }
        std::string letter;
        content::append_utf8(letter, code);
        std::string text;
        for (const char byte : kPattern) {
            text += byte == 'x' ? letter : std::string(1, byte);
        }
        std::vector<std::uint32_t> offsets;
        for (const BreakPoint& point : line_breaks(text, content::Language::Latvian)) {
            offsets.push_back(point.offset);
        }
        EXPECT_EQ(offsets, looked_up(text)) << text;
    }
}

}  // namespace
}  // namespace engine::text
