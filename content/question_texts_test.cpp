#include "content/question_texts.h"

#include <gtest/gtest.h>

namespace content {
namespace {

std::string joined(const std::vector<const LocalText*>& texts) {
    std::string all;
    for (const LocalText* text : texts) {
        all += text->lv + " ";
    }
    return all;
}

TEST(QuestionTexts, TellsWhatIsReadBeforeAndAfter) {
    Question question{.text = {.lv = "T"}, .hints = {{.lv = "H"}}, .solution = {.lv = "S"}};
    question.body = Choices{.options = {{.id = "a", .text = {.lv = "A"}, .feedback = {.lv = "FA"}},
                                        {.id = "b", .text = {.lv = "B"}}}};
    EXPECT_EQ(joined(texts_of(question).asked), "T A B ");
    EXPECT_EQ(joined(texts_of(question).told), "FA S ");
    question.body = Rows{.choices = {{.id = "x", .text = {.lv = "X"}}},
                         .rows = {{.id = "1", .text = {.lv = "R"}, .feedback = {.lv = "FR"}}}};
    EXPECT_EQ(joined(texts_of(question).asked), "T R X ");
    EXPECT_EQ(joined(texts_of(question).told), "FR S ");
    question.body = Gaps{.passage = {.lv = "P"},
                         .gaps = {{.id = "g", .options = {{.id = "a", .text = {.lv = "A"}}}}}};
    EXPECT_EQ(joined(texts_of(question).asked), "T P A ");
    question.body = Ordering{.items = {{.id = "i", .text = {.lv = "I"}}}};
    EXPECT_EQ(joined(texts_of(question).asked), "T I ");
    question.body = ShortText{};
    EXPECT_EQ(joined(texts_of(question).asked), "T ");
}

}  // namespace
}  // namespace content
