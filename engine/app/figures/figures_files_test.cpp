#include "engine/app/figures/figures_files.h"

#include <gtest/gtest.h>

#include "engine/app/figures/figures_words.h"
#include "engine/app/views/views_for_test.h"
#include "tests/support/golden.h"

namespace engine::app {
namespace {

using learn::ItemRemark;

class FiguresFiles : public example::Views {
protected:
    static std::string written(records::Format format,
                               content::Language language = content::Language::Latvian) {
        return write_figures({{.module = "m1",
                               .quiz = "m1-quiz",
                               .title = "1. Aģents · Pārbaudi sevi",
                               .questions = {misleading(), good(), gone()}}},
                             words(language), format);
    }

private:
    static QuestionFigures misleading() {
        return {.id = "m1-q3",
                .text = "Kas palīdz, ja \"klients\" dusmojas?",
                .asked = 21,
                .answered = 20,
                .share_right = 0.25,
                .wrong = "=Laime, miegs",
                .wrong_share = 0.5,
                .discrimination = -0.125,
                .never_chosen = {"Miegs", "Laime"},
                .remarks = {ItemRemark::Hard, ItemRemark::WrongLeads, ItemRemark::HardlyTells,
                            ItemRemark::NeverChosen}};
    }
    static QuestionFigures good() {
        return {.id = "m1-q1",
                .text = "Ko dara aģents?",
                .asked = 31,
                .answered = 31,
                .share_right = 2.0 / 3,
                .wrong = "Paraksta",
                .wrong_share = 1.0 / 3,
                .discrimination = 0.4,
                .never_chosen = {},
                .remarks = {}};
    }
    static QuestionFigures gone() {
        return {.id = "m1-old",
                .text = {},
                .asked = 2,
                .answered = 2,
                .share_right = 1,
                .wrong = {},
                .discrimination = std::nullopt,
                .never_chosen = {},
                .remarks = {ItemRemark::TooFew}};
    }
};

TEST_F(FiguresFiles, AsTextInBothLanguages) {
    EXPECT_TRUE(tests::matches_golden("figures/items.lv.txt", written(records::Format::Text)));
    EXPECT_TRUE(tests::matches_golden("figures/items.en.txt",
                                      written(records::Format::Text, content::Language::English)));
}

TEST_F(FiguresFiles, AsJson) {
    EXPECT_TRUE(tests::matches_golden("figures/items.json", written(records::Format::Json)));
}

TEST_F(FiguresFiles, AsCsv) {
    EXPECT_TRUE(tests::matches_golden("figures/items.csv", written(records::Format::Csv)));
}

TEST_F(FiguresFiles, WithoutAttemptsSaySo) {
    EXPECT_NE(
        write_figures({}, latvian(), records::Format::Text).find(latvian().text("figures.none")),
        std::string::npos);
    EXPECT_EQ(write_figures({}, latvian(), records::Format::Json),
              "{\"format\":1,\"quizzes\":[]}\n");
}

TEST_F(FiguresFiles, NumbersAreShort) {
    EXPECT_EQ(fraction_text(0.25), "0.25");
    EXPECT_EQ(fraction_text(1.0 / 3), "0.3333");
    EXPECT_EQ(fraction_text(1), "1.0");
    EXPECT_EQ(fraction_text(-0.5), "-0.5");
}

TEST_F(FiguresFiles, ADiscriminationThatRoundsToNothingHasNoSign) {
    const QuestionFigures figures{.answered = 12, .discrimination = -0.001};
    EXPECT_NE(figures_line(figures, latvian()).find("izšķirtspēja 0,00"), std::string::npos);
}

}  // namespace
}  // namespace engine::app
