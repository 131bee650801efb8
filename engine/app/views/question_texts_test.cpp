// What screens are given of the Markdown that a question has.
#include "engine/app/views/question_texts.h"

#include <gtest/gtest.h>

#include "engine/app/views/quiz_parts.h"
#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

content::LocalText lv(std::string text) {
    return {.lv = std::move(text), .en = {}};
}

class QuestionTexts : public example::Views {
protected:
    screens::Prose prose(const std::vector<std::string>& sources) {
        std::vector<content::LocalText> texts;
        std::vector<const content::LocalText*> borrowed;
        texts.reserve(sources.size());
        borrowed.reserve(sources.size());
        for (const std::string& source : sources) {
            texts.push_back(lv(source));
        }
        for (const content::LocalText& text : texts) {
            borrowed.push_back(&text);
        }
        return prose_view(context(), question, borrowed);
    }
    screens::QuestionView stem(const std::string& source) {
        screens::QuestionView view;
        question.text = lv(source);
        add_stem(context(), question, view);
        return view;
    }

    content::Question question{.id = "q", .folder = "01-viss/"};
};

TEST_F(QuestionTexts, ALabelIsPlainWordsAndTheirStyles) {
    const ui::Words plain = label_words(context(), lv("24. decembris"));
    EXPECT_EQ(plain, "24. decembris");
    EXPECT_TRUE(plain.spans.empty());
    const ui::Words styled = label_words(context(), lv("Ar `PIN2` **paraksta**"));
    EXPECT_EQ(styled.plain, "Ar PIN2 paraksta");
    ASSERT_EQ(styled.spans.size(), 4U);
    EXPECT_TRUE(styled.spans[1].style.code);
    const ui::Words led = led_by("3. ", styled);
    EXPECT_EQ(led.plain, "3. Ar PIN2 paraksta");
    EXPECT_EQ(content::plain_text(led.spans), led.plain);
    EXPECT_TRUE(label_words(context(), lv("5 &lt; 6")).spans.empty());
}

TEST_F(QuestionTexts, ASentenceWithoutAnythingToChooseIsWords) {
    const screens::Prose styled = prose({"Jā, *tā*."});
    EXPECT_FALSE(styled.passage);
    EXPECT_EQ(styled.words.plain, "Jā, tā.");
    EXPECT_EQ(styled.words.spans.size(), 3U);
    const screens::Prose two = prose({"Viens.", "", "Divi."});
    EXPECT_FALSE(two.passage);
    EXPECT_EQ(two.words, "Viens.\nDivi.");
    EXPECT_TRUE(prose({""}).empty());
}

TEST_F(QuestionTexts, ALinkATermAndBlocksMakeAPassage) {
    const screens::Prose linked = prose({"Sk. [te](two) un [Smart-ID](term:smart-id)."});
    ASSERT_TRUE(linked.passage);
    EXPECT_TRUE(linked.one_sentence);
    EXPECT_EQ(linked.words.plain, "Sk. te un Smart-ID.");
    EXPECT_EQ(linked.passage->enlarge, latvian().text("picture.enlarge"));
    const screens::Prose blocks = prose({"24. decembris", "a\n\n- b"});
    ASSERT_TRUE(blocks.passage);
    EXPECT_FALSE(blocks.one_sentence);
    EXPECT_EQ(blocks.passage->lesson->pages[0].blocks.size(), 3U);
}

TEST_F(QuestionTexts, PicturesLieInTheFolderOfTheQuizAndKnowTheirSize) {
    const screens::Prose picture = prose({"![Karte](img/k.png)"});
    ASSERT_TRUE(picture.passage);
    const auto& block = picture.passage->lesson->pages[0].blocks.at(0);
    const auto& span = std::get<content::Paragraph>(block.node).text.at(0);
    EXPECT_EQ(span.picture.path, "01-viss/img/k.png");
    EXPECT_EQ(span.picture.width_px, 400);
}

TEST_F(QuestionTexts, TheLastParagraphOfAStemIsAskedAndTheRestIsMaterial) {
    const auto view = stem("Īsziņa:\n\n> Steidzami!\n\nKo *darīt*?");
    EXPECT_EQ(view.text, "Ko darīt?");
    EXPECT_FALSE(view.text.passage);
    ASSERT_TRUE(view.material.passage);
    EXPECT_EQ(view.material.passage->page, 0U);
    EXPECT_TRUE(view.more_material.empty());
    EXPECT_EQ(stem_words(context(), question), "Ko darīt?");
    EXPECT_EQ(stem("Kas ir **PIN2**?").text, "Kas ir PIN2?");
    EXPECT_EQ(stem_words(context(), question).plain, "Kas ir PIN2?");
}

TEST_F(QuestionTexts, ReasonsOfAQuestionKeepTheirMarkup) {
    content::Quiz bank = *shelf.quiz("quiz");
    content::Question& asked = bank.questions.front();
    auto& options = std::get<content::Choices>(asked.body).options;
    options[0].feedback = lv("Ved [tālāk](two).");
    options[1].feedback = lv("**Ne**ved.");
    learn::Attempt attempt{.quiz = "quiz", .pass_mark = 1};
    attempt.questions = {{.question = "q1", .options = {"a", "b", "c", "d"}}};
    attempt.answers = {{.response = learn::chosen({"b"}), .confirmed = true}};
    state.screen = learn::Screen::Quiz;
    state.quizzing = learn::Quizzing{.quiz = "quiz",
                                     .bank = std::make_shared<const content::Quiz>(bank),
                                     .stage = learn::Quizzing::Stage::Feedback,
                                     .attempt = attempt};
    const auto feedback = *quiz_view(context()).question->feedback;
    ASSERT_EQ(feedback.reasons.size(), 2U);
    EXPECT_EQ(feedback.reasons[0].words.words.spans.size(), 2U);
    EXPECT_EQ(feedback.reasons[0].words, "Neved.");
    ASSERT_TRUE(feedback.reasons[1].words.passage);
    EXPECT_EQ(feedback.reasons[1].words, "Ved tālāk.\nDara.");
}

}  // namespace
}  // namespace engine::app
