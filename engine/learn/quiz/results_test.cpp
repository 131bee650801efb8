#include "engine/learn/quiz/results.h"

#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

/// Six questions; the outcome of the first three is "o1".
Attempt six(const content::Quiz& bank,
            const std::vector<std::pair<const char*, Confidence>>& given) {
    Attempt attempt{.quiz = "quiz", .submitted = true};
    for (std::size_t i = 0; i < given.size(); ++i) {
        attempt.questions.push_back({.question = bank.questions[i].id});
        attempt.answers.push_back({.response = chosen({given[i].first}),
                                   .confirmed = true,
                                   .confidence = given[i].second});
    }
    return attempt;
}

TEST(Results, ShowFirstWhatSheIsWronglySureOf) {
    testing_course::TwoLessons shelf;
    content::Quiz bank = *shelf.quiz("quiz");
    for (std::size_t i = 0; i < 6; ++i) {
        bank.questions[i].outcome = i < 3 ? "o1" : "";
    }
    auto& partial = std::get<content::Choices>(bank.questions[4].body);
    partial.kind = content::Choices::Kind::Multiple;
    partial.marks = content::Choices::Marks::Partial;
    partial.options[2].correct = true;
    const auto results = results_of(bank, six(bank, {{"a", Confidence::Sure},
                                                     {"b", Confidence::NotSure},
                                                     {"a", Confidence::NotSure},
                                                     {"b", Confidence::Sure},
                                                     {"a", Confidence::NotSaid},
                                                     {"b", Confidence::NotSaid}}));
    std::vector<std::pair<std::size_t, Insight>> shown;
    for (const QuestionResult& question : results.questions) {
        shown.emplace_back(question.question, question.insight);
    }
    EXPECT_EQ(shown, (std::vector<std::pair<std::size_t, Insight>>{{3, Insight::SureAndWrong},
                                                                   {1, Insight::Wrong},
                                                                   {5, Insight::Wrong},
                                                                   {4, Insight::PartlyRight},
                                                                   {2, Insight::NotSureAndRight},
                                                                   {0, Insight::Right}}));
    EXPECT_EQ(results.points, 2 * kPoint + kPoint / 2);
    ASSERT_EQ(results.outcomes.size(), 2U);
    EXPECT_EQ(results.outcomes[0].outcome, "o1");
    EXPECT_EQ(results.outcomes[0].questions, 3);
    EXPECT_EQ(results.outcomes[0].points, 2 * kPoint);
    EXPECT_EQ(results.outcomes[1].points, kPoint / 2);
}

TEST(Results, LeaveOutWhatNobodyKnows) {
    testing_course::TwoLessons shelf;
    Attempt attempt = six(*shelf.quiz("quiz"), {{"a", Confidence::NotSaid}});
    attempt.questions[0].question = "gone";
    EXPECT_TRUE(results_of(*shelf.quiz("quiz"), attempt).questions.empty());
}

}  // namespace
}  // namespace engine::learn
