#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using FiguresViews = example::Views;

TEST_F(FiguresViews, ShowEachQuestionWithWhatIsToBeSaidOfIt) {
    const auto view =
        figures_view(context(), {{.module = "m1",
                                  .quiz = "quiz",
                                  .title = "1. Aģents",
                                  .questions = {{.id = "q1",
                                                 .text = "Kas palīdz?",
                                                 .asked = 13,
                                                 .answered = 12,
                                                 .share_right = 0.25,
                                                 .wrong = "Laime",
                                                 .wrong_share = 0.5,
                                                 .discrimination = 0.05,
                                                 .never_chosen = {"Miegs"},
                                                 .remarks = {learn::ItemRemark::NeverChosen}},
                                                {.id = "gone"}}}});
    EXPECT_EQ(view.bar.title, "Jautājumu rādītāji");
    ASSERT_EQ(view.quizzes.size(), 1U);
    EXPECT_EQ(view.quizzes[0].title, "1. Aģents");
    const screens::FiguresRow& row = view.quizzes[0].rows[0];
    EXPECT_EQ(row.question, "Kas palīdz?");
    EXPECT_FLOAT_EQ(row.share, 0.25F);
    EXPECT_EQ(row.figures,
              "pareizi 25\u00A0% · atbildēts 12 reižu · izlaists 1 reizi · izšķirtspēja 0,05");
    EXPECT_EQ(row.wrong, "Biežākā kļūda, 50\u00A0%: Laime");
    ASSERT_EQ(row.remarks.size(), 1U);
    EXPECT_NE(row.remarks[0].find("Neviens neizvēlas: Miegs."), std::string::npos);
    EXPECT_NE(view.quizzes[0].rows[1].question.find("gone"), std::string::npos);
}

TEST_F(FiguresViews, OfFewAnswersSayThatTheyAreTooFew) {
    const auto view = figures_view(
        context(), {{.title = "1. Aģents",
                     .questions = {{.id = "q1", .remarks = {learn::ItemRemark::TooFew}}}}});
    EXPECT_EQ(view.quizzes[0].rows[0].remarks[0],
              "Atbilžu ir par maz, lai par jautājumu spriestu: vajag vismaz 10.");
}

}  // namespace
}  // namespace engine::app
