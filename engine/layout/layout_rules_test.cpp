// What holds for every page at every width: nothing overlaps, hangs over or is lost.
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "engine/layout/page_layout.h"
#include "engine/text/pattern_hyphenator.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/real_fonts.h"
#include "tests/support/syllables.h"

namespace engine::layout {
namespace {

using content::Block;
using content::Blocks;
using content::Callout;
using tests::block;
using tests::paragraph;

constexpr float kTolerance = 0.05F;
constexpr std::array<float, 11> kWidths = {40, 41, 57, 80, 97, 119, 160, 241, 320, 680, 2000};

/// Letters of the texts in the order of the boxes, without spaces.
void collect(const Box& box, std::string& text) {
    for (const Line& line : box.lines) {
        for (const Fragment& fragment : line.fragments) {
            text += fragment.text;
        }
    }
    for (const Box& child : box.children) {
        collect(child, text);
    }
}

std::string without_spaces(std::string text) {
    text.erase(std::remove_if(text.begin(), text.end(),
                              [](unsigned char c) { return c == ' ' || c == '\n' || c == '\t'; }),
               text.end());
    return text;
}

class Checker {
public:
    explicit Checker(float page_width) : page_width_(page_width) {}

    void check(const Box& box, bool in_table = false) {
        const bool table = in_table || box.kind == BoxKind::Table;
        EXPECT_GE(box.rect.width, 0);
        EXPECT_GE(box.rect.height, 0);
        EXPECT_GE(box.rect.x, -kTolerance);
        if (!table) {
            EXPECT_LE(box.rect.right(), page_width_ + kTolerance);
        }
        check_lines(box);
        check_children(box, table);
    }

private:
    static void check_lines(const Box& box) {
        float top = box.rect.y - kTolerance;
        for (const Line& line : box.lines) {
            EXPECT_GE(line.rect.y, top);
            EXPECT_GE(line.rect.x, box.rect.x - kTolerance);
            EXPECT_LE(line.rect.right(), box.rect.right() + kTolerance);
            EXPECT_LE(line.rect.bottom(), box.rect.bottom() + kTolerance);
            EXPECT_GT(line.baseline, line.rect.y);
            EXPECT_LT(line.baseline, line.rect.bottom());
            top = line.rect.bottom() - kTolerance;
        }
    }

    void check_children(const Box& box, bool table) {
        const bool across = box.kind == BoxKind::Row;
        base::Point end{box.rect.x,
                        box.lines.empty() ? box.rect.y : box.lines.back().rect.bottom()};
        for (const Box& child : box.children) {
            if (across) {
                EXPECT_GE(child.rect.x, end.x - kTolerance);
            } else {
                EXPECT_GE(child.rect.y, end.y - kTolerance);
            }
            EXPECT_LE(child.rect.bottom(), box.rect.bottom() + kTolerance);
            if (!box.marker.empty()) {
                EXPECT_FALSE(box.marker_rect.inset(kTolerance).overlaps(child.rect));
            }
            end = {child.rect.right(), child.rect.bottom()};
            check(child, table);
        }
    }

    float page_width_;
};

const Labels kLabels{"Piezīme", "Padoms", "Svarīgi", "Uzmanību", "Pārbaudīts: 23.11.2026."};

void expect_rules(const content::Page& page, text::Measurer& measurer, const Style& style = {}) {
    std::string wide_text;
    for (const float width : kWidths) {
        SCOPED_TRACE("width " + std::to_string(width));
        const PageLayout layout = lay_out(page, width, style, kLabels, measurer);
        Checker(width).check(layout.root);
        std::string text;
        collect(layout.root, text);
        text = without_spaces(std::move(text));
        if (wide_text.empty()) {
            wide_text = text;
        }
        EXPECT_EQ(text, wide_text) << "letters were lost or doubled";
        for (const Link& link : layout.links) {
            EXPECT_FALSE(link.rects.empty());
        }
    }
}

content::Table table() {
    return {.columns = {content::Table::Align::Left, content::Table::Align::Centre,
                        content::Table::Align::Right},
            .header = tests::cells({"Kas jāizdara", "Kur", "Termiņš"}),
            .rows = {tests::cells({"Reģistrēt rindā", "piirinda.ogresnovads.lv", "jebkurā laikā"}),
                     tests::cells({"Piecgadīgo reģistrēt", "", "līdz 1. aprīlim"})}};
}

Blocks one_of_each() {
    return {
        tests::heading(1, "Bērnudārzs un skola"),
        tests::heading(6, "WWW"),
        paragraph({tests::span("Rindai uz bērnudārzu vecāki var pieteikties "),
                   tests::bold("tiešsaistē"), tests::span(". Sāciet ar "),
                   tests::link("https://latvija.gov.lv/lv/pakalpojumi", "https://latvija.gov.lv"),
                   tests::span(" vai "), tests::code("kods --ar --ķekaru"), tests::span(".")}),
        block(content::Steps{998, tests::items({"Pieslēdzieties ar eID karti.", "Sekojiet."})}),
        block(Callout{Callout::Kind::Important, {paragraph("Vecāks pieslēdzas pats.")}}),
        block(content::Quote{{paragraph("Kas meklē, tas atrod.")}}),
        block(content::List{true, 999'999'999, false, tests::items({"viens", "divi"})}),
        block(content::CodeBlock{"    atkāpe ir gara, gara, gara\n\n\tbeigas()"}),
        block(content::ThematicBreak{}),
        block(content::Picture{"img/x.png", "Ekrāns", "1. attēls", 1200, 9000}),
        block(content::Picture{"img/y.png", "Nav", "", 0, 0}),
        block(table())};
}

/// `blocks` inside `depth` containers of one kind.
template <class Wrap>
content::Page nested(int depth, Wrap wrap) {
    Blocks blocks{paragraph("dibens"), block(table())};
    for (int i = 0; i < depth; ++i) {
        Block outer = wrap(std::move(blocks));
        blocks = {paragraph("pirms"), std::move(outer)};
    }
    return tests::page(std::move(blocks));
}

TEST(LayoutRules, HoldForOneOfEach) {
    tests::FixedMeasurer measurer;
    expect_rules(tests::page(one_of_each()), measurer);
}

TEST(LayoutRules, HoldForDeepQuotesAndCallouts) {
    tests::FixedMeasurer measurer;
    expect_rules(nested(32, [](Blocks inside) { return block(content::Quote{std::move(inside)}); }),
                 measurer);
    expect_rules(nested(32,
                        [](Blocks inside) {
                            return block(Callout{Callout::Kind::Tip, std::move(inside)});
                        }),
                 measurer);
}

TEST(LayoutRules, HoldForDeepLists) {
    tests::FixedMeasurer measurer;
    expect_rules(nested(32,
                        [](Blocks inside) {
                            content::List list{true, 98, true, {}};
                            list.items.push_back({std::move(inside)});
                            return block(std::move(list));
                        }),
                 measurer);
    expect_rules(nested(32,
                        [](Blocks inside) {
                            content::Steps steps;
                            steps.items.push_back({std::move(inside)});
                            return block(std::move(steps));
                        }),
                 measurer);
}

TEST(LayoutRules, StopAtContainersDeeperThanAnyFileMayHold) {
    tests::FixedMeasurer measurer;
    const auto page =
        nested(200, [](Blocks inside) { return block(content::Quote{std::move(inside)}); });
    EXPECT_GT(lay_out(page, 300, {}, kLabels, measurer).size.height, 0);
}

TEST(LayoutRules, HoldForTablesOfAllShapes) {
    tests::FixedMeasurer measurer;
    content::Table wide;
    for (int i = 0; i < 64; ++i) {
        wide.columns.push_back(content::Table::Align::Right);
        wide.header.push_back({tests::span("sleja")});
    }
    wide.rows.assign(3, std::vector<content::Spans>(64));
    content::Table none;
    content::Table long_word = table();
    long_word.rows[0][1] = {tests::span(std::string(5000, 'x'))};
    expect_rules(tests::page({block(wide), block(none), block(long_word)}), measurer);
}

TEST(LayoutRules, HoldForHostileText) {
    tests::FixedMeasurer measurer;
    std::string marks = "a";
    for (int i = 0; i < 500; ++i) {
        marks += "\xCC\x81";
    }
    expect_rules(tests::page({paragraph(std::string(4000, 'W')), paragraph(std::string(3000, ' ')),
                              paragraph("\xFF\xFE\xC4 \x80\x80 \xF0\x9F\x98\x80"), paragraph(marks),
                              paragraph(""), tests::heading(99, "x"), tests::heading(-1, "y"),
                              paragraph("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE abc")}),
                 measurer);
}

TEST(LayoutRules, HoldForDividedAndSpacedText) {
    tests::FixedMeasurer measurer;
    tests::Syllables syllables;
    const Style style{.line_height = 1.8F,
                      .family = text::Family::Dyslexic,
                      .letter_spacing = 0.12F,
                      .word_spacing = 0.16F,
                      .hyphenator = &syllables};
    expect_rules(tests::page(one_of_each()), measurer, style);
    expect_rules(tests::page({paragraph(std::string(4000, 'a')), paragraph("ā\xC2\xAD"
                                                                           "bā bā")}),
                 measurer, style);
    EXPECT_FALSE(syllables.asked.empty());
}

TEST(LayoutRules, ShareTheSameFateAtAnyTextSize) {
    tests::FixedMeasurer measurer;
    Style large;
    large.body = 36;
    const PageLayout layout = lay_out(tests::page(one_of_each()), 300, large, kLabels, measurer);
    Checker(300).check(layout.root);
}

class RealLayout : public tests::RealFonts {};

TEST_F(RealLayout, HoldsTheRules) {
    expect_rules(tests::page(one_of_each()), *measurer_);
    expect_rules(nested(8, [](Blocks inside) { return block(content::Quote{std::move(inside)}); }),
                 *measurer_);
}

TEST_F(RealLayout, HoldsTheRulesWithRealHyphens) {
    text::PatternHyphenator patterns({"/usr/share/hyphen"});
    expect_rules(tests::page(one_of_each()), *measurer_, {.hyphenator = &patterns});
    EXPECT_GT(patterns.loaded(), 0U);
}

/// A ligature over a place for a hyphen is taken apart and its letters are shaped anew.
TEST_F(RealLayout, DividesALigature) {
    text::PatternHyphenator patterns({"/usr/share/hyphen"});
    Style style{.language = content::Language::English, .hyphenator = &patterns};
    const auto layout =
        lay_out(tests::page({paragraph("an office here")}), 60, style, {}, *measurer_);
    const auto& lines = layout.root.children[0].lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].fragments[0].text, "an of");
    EXPECT_EQ(lines[0].fragments[0].run.glyphs.size(), 6U) << "five letters and a hyphen";
    EXPECT_EQ(lines[1].fragments[0].text, "fice");
}

TEST_F(RealLayout, IsTheSameTwice) {
    text::FontMeasurer other(*fonts_);
    const auto page = tests::page(one_of_each());
    EXPECT_EQ(dump(lay_out(page, 680, {}, kLabels, *measurer_)),
              dump(lay_out(page, 680, {}, kLabels, other)));
}

TEST_F(RealLayout, FitsTheDesignsLine) {
    const auto layout = lay_out(
        tests::page({paragraph("Rindai uz bērnudārzu vecāki var pieteikties tiešsaistē. Katra "
                               "pašvaldība izmanto savu sistēmu.")}),
        680, {}, {}, *measurer_);
    EXPECT_EQ(layout.root.children[0].lines.size(), 2U);
}

}  // namespace
}  // namespace engine::layout
