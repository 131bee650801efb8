#include "engine/app/handout.h"

#include <variant>

#include <gtest/gtest.h>

namespace engine::app {
namespace {

TEST(FileName, KeepsLettersAndLosesWhatSystemsForbid) {
    EXPECT_EQ(file_name_of("1.2 E-pakalpojums, e-rīks"), "1.2 E-pakalpojums, e-rīks");
    EXPECT_EQ(file_name_of("PIN1/PIN2: kas? \"tas\"\n"), "PIN1-PIN2- kas- -tas--");
    EXPECT_EQ(file_name_of("..\\..\\etc"), "-..-etc");
    EXPECT_EQ(file_name_of("../x"), "-x");
    EXPECT_EQ(file_name_of("Beigas. "), "Beigas");
    EXPECT_EQ(file_name_of(" .. "), "Lasītava");
    EXPECT_EQ(file_name_of("\xE2\x80\xAEx"), "x") << "a direction override could hide the ending";
}

TEST(FileName, IsNeverTooLongNorCutInsideALetter) {
    std::string title;
    for (int i = 0; i < 100; ++i) {
        title += "ā";
    }
    EXPECT_EQ(file_name_of("a" + title), "a" + title.substr(0, 78));
}

TEST(RoleCardHandout, IsSmallPaperInTheWordsOfTheInterface) {
    const auto words =
        base::Strings::load(SOURCE_DIR "/assets/strings", content::Language::English);
    ASSERT_TRUE(words);
    const content::activity::RolePlay play{
        .situation = {.lv = "Ienāk kundze.", .en = "A lady comes in."},
        .client = {},
        .rubric = {{.id = "a", .text = {.lv = "A"}}, {.id = "b", .text = {.lv = "B"}}},
        .pass = 3};
    const auto card = role_card(play, "Paper", *words);
    std::string text;
    for (const content::Block& block : card->pages.at(0).blocks) {
        text += content::plain_text(block) + "\n";
    }
    EXPECT_NE(text.find("Paper\nTraining simulation\nSituation\nA lady comes in.\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("of 4. The goal is reached with 3 points or more.\n"), std::string::npos)
        << text;
    const print::Handout round = card_handout(*card, "Paper", "Course", *words, {});
    EXPECT_EQ(round.paper, print::PaperSize::A5);
    EXPECT_EQ(round.foot, "Training simulation");
    EXPECT_EQ(round.sheet_line(1, 2), words->text("handout.sheet", {{"n", "1"}, {"all", "2"}}));
}

}  // namespace
}  // namespace engine::app
