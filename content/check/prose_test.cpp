#include "content/check/prose.h"

#include <gtest/gtest.h>

#include "content/check/digcomp.h"

namespace content::check {
namespace {

using Views = std::vector<std::string_view>;

TEST(Prose, CutsAtTheEndOfASentence) {
    EXPECT_EQ(sentences("Viens. Divi! Vai trīs?"), (Views{"Viens.", "Divi!", "Vai trīs?"}));
    EXPECT_EQ(sentences("Nē… Jā?! Labi"), (Views{"Nē…", "Jā?!", "Labi"}));
    EXPECT_EQ(sentences(""), Views{});
    EXPECT_EQ(sentences("..."), Views{"..."});
}

TEST(Prose, KeepsQuotesWithTheirSentence) {
    EXPECT_EQ(sentences("Viņš jautā: „Kā to dara?“ Jūs klausāties. (Mierīgi.) „Tā.“"),
              (Views{"Viņš jautā: „Kā to dara?“", "Jūs klausāties.", "(Mierīgi.)", "„Tā.“"}));
}

TEST(Prose, ReadsOnAfterAnAbbreviation) {
    EXPECT_EQ(sentences("Tas sākās 2018. gada pavasarī u. c. laikos, plkst. deviņos.").size(), 1U);
    EXPECT_EQ(sentences("Adrese latvija.gov.lv ir īsta, versija 1.2 arī.").size(), 1U);
}

TEST(Prose, CutsAtCapitalsOfAnyKind) {
    EXPECT_EQ(sentences("Beigas. Ķirsis. Žanete. Ā.").size(), 4U);
    EXPECT_EQ(sentences("Beigas. 5 cipari.").size(), 2U);
}

TEST(Prose, SurvivesBrokenText) {
    EXPECT_EQ(sentences("a\xFF. \xC3").size(), 1U);
}

TEST(Prose, VisitsEveryText) {
    const auto paragraph = [](std::string text, int line) {
        return Block{.node = Paragraph{{{.text = std::move(text)}}}, .line = line};
    };
    Table table{
        .columns = {Table::Align::Left}, .header = {{{.text = "h"}}}, .rows = {{{{.text = "r"}}}}};
    Block broken = paragraph("a", 6);
    std::get<Paragraph>(broken.node).text.push_back({.kind = Span::Kind::LineBreak});
    std::get<Paragraph>(broken.node).text.push_back({.text = "b"});
    const Blocks blocks{{.node = Quote{{paragraph("q", 1)}}, .line = 1},
                        {.node = List{.items = {{{paragraph("l", 2)}}}}, .line = 2},
                        {.node = Steps{.items = {{{paragraph("s", 3)}}}}, .line = 3},
                        {.node = Callout{.children = {paragraph("c", 4)}}, .line = 4},
                        broken,
                        {.node = table, .line = 8},
                        {.node = CodeBlock{"not prose"}, .line = 12}};
    std::string seen;
    for_each_text(blocks, [&](const std::string& text, int line) {
        seen += text + std::to_string(line) + " ";
    });
    EXPECT_EQ(seen, "q1 l2 s3 c4 a6 b6 h8 r10 ");
}

TEST(DigComp, HasTwentyOneCompetences) {
    int competences = 0;
    for (char area = '0'; area <= '9'; ++area) {
        for (char number = '0'; number <= '9'; ++number) {
            competences += is_digcomp_code(std::string{area, '.', number}) ? 1 : 0;
        }
    }
    EXPECT_EQ(competences, 21);
    for (const char* code : {"1.1", "1.3", "2.6", "3.4", "4.4", "5.4"}) {
        EXPECT_TRUE(is_digcomp_code(code)) << code;
    }
    for (const char* code : {"", "1", "1.", "1.4", "2.7", "3.5", "6.1", "0.1", "2.3.1", "2,3"}) {
        EXPECT_FALSE(is_digcomp_code(code)) << code;
    }
}

}  // namespace
}  // namespace content::check
