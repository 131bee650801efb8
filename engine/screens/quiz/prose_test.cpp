// What is read of a question: a stem with a link and a term, hints, reasons, by mouse, by keys and
// by the names of their items.
#include <memory>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/quiz/kind_views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

content::Span term(std::string words) {
    content::Span span = tests::span(std::move(words));
    span.term = "smart-id";
    return span;
}

Prose passage(std::string words, content::Blocks blocks, bool one_sentence = false) {
    auto text = std::make_shared<content::Lesson>();
    text->pages = {tests::page(std::move(blocks))};
    Prose prose(std::move(words));
    prose.one_sentence = one_sentence;
    prose.passage = ui::Document{
        .lesson = text,
        .terms = {{.id = "smart-id", .name = "Smart-ID", .explanation = "Rīks tālrunī."}},
        .enlarge = "palielināt"};
    return prose;
}

/// "Ejiet uz portālu ar Smart-ID": a link and a term.
Prose sentence() {
    return passage("Ejiet uz portālu ar Smart-ID",
                   {tests::paragraph({tests::span("Ejiet uz "),
                                      tests::link("portālu", "https://latvija.gov.lv"),
                                      tests::span(" ar "), term("Smart-ID")})},
                   true);
}

Prose picture() {
    return passage("", {tests::block(content::Picture{.path = "img/k.png",
                                                      .alt = "Karte",
                                                      .caption = {},
                                                      .width_px = 300,
                                                      .height_px = 100})});
}

QuestionView asking() {
    QuestionView question = example::asking(OptionsView{
        .options = {{.text = ui::Words("Ar PIN2", {tests::span("Ar "), tests::code("PIN2")})},
                    {.text = "Nē"}}});
    question.text = sentence();
    question.material = picture();
    return question;
}

TEST(QuestionText, TheStemIsAHeadingAndItsLinkIsFollowed) {
    HeadlessScreen screen;
    const QuizView view = example::quiz(asking());
    screen.show(view);
    ASSERT_NE(screen.find("quiz.text"), nullptr);
    EXPECT_EQ(screen.find("quiz.text")->role, ui::Role::Heading);
    EXPECT_EQ(screen.find("quiz.text")->name, "Ejiet uz portālu ar Smart-ID");
    EXPECT_EQ(screen.find("quiz.option.0")->name, "A. Ar PIN2");
    EXPECT_EQ(as<learn::FollowLink>(screen.click(view, "quiz.text.link.0")).target,
              "https://latvija.gov.lv");
    EXPECT_EQ(as<learn::EnlargePicture>(screen.click(view, "quiz.material.picture.0")).path,
              "img/k.png");
}

TEST(QuestionText, ItsLinkAndTermAreReachedByKeys) {
    HeadlessScreen screen;
    const QuizView view = example::quiz(asking());
    screen.show(view);
    const auto focus = [&](const std::string& id) {
        for (int i = 0; i < 40 && screen.head.ui.focus() != id; ++i) {
            screen.show(view, ui::pressed(Tab));
        }
        EXPECT_EQ(screen.head.ui.focus(), id);
    };
    focus("quiz.text.link.0");
    EXPECT_TRUE(is<learn::FollowLink>(screen.show(view, ui::pressed(Enter))));
    focus("quiz.text.term.0");
    EXPECT_FALSE(learn::acted(screen.show(view, ui::pressed(Enter))));
    ASSERT_NE(screen.find("quiz.text.card"), nullptr);
    EXPECT_EQ(screen.find("quiz.text.card")->value, "Rīks tālrunī.");
    screen.show(view, ui::pressed(Escape));
    EXPECT_EQ(screen.find("quiz.text.card"), nullptr);
}

TEST(QuestionText, TheMaterialStandsAboveTheQuestionAndMoreBelow) {
    HeadlessScreen screen;
    QuestionView question = asking();
    question.more_material = passage("Vēl", {tests::paragraph("Vēl")});
    screen.show(example::quiz(question));
    const auto top = [&](const char* id) { return screen.find(id)->rect.y; };
    EXPECT_LT(top("quiz.material"), top("quiz.text"));
    EXPECT_LT(top("quiz.text"), top("quiz.more_material"));
    EXPECT_LT(top("quiz.more_material"), top("quiz.option.0"));
}

TEST(QuestionText, HintsReasonsAndTheSolutionHaveLinksToo) {
    HeadlessScreen screen;
    QuestionView question = asking();
    question.aids = AidsView{.try_again = {}, .hints = {"Vārdi", sentence()}, .next_hint = {}};
    QuizView view = example::quiz(question);
    EXPECT_TRUE(is<learn::FollowLink>(screen.click(view, "quiz.hint.1.text.link.0")));
    EXPECT_EQ(screen.find("quiz.hint.0")->value, "Vārdi");
    EXPECT_EQ(screen.find("quiz.hint.1")->value, "Ejiet uz portālu ar Smart-ID");

    question.aids.reset();
    question.feedback = FeedbackView{.judged = Judged::Wrong, .verdict = "Nav pareizi"};
    question.feedback->parts = {{.judged = Judged::Wrong, .name = "PIN1", .why = sentence()}};
    question.feedback->reasons = {{.title = "Kāpēc", .words = sentence()}};
    question.feedback->solution = sentence();
    view = example::quiz(question);
    for (const char* id :
         {"quiz.part.0.why.link.0", "quiz.reason.0.text.link.0", "quiz.solution.text.link.0"}) {
        EXPECT_TRUE(is<learn::FollowLink>(screen.click(view, id))) << id;
    }
}

}  // namespace
}  // namespace engine::screens
