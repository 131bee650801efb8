#include "engine/records/item_report.h"

#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"

namespace engine::records {
namespace {

content::Question question(const std::string& id) {
    return {.id = id,
            .body = content::Choices{.options = {{.id = "a", .correct = true}, {.id = "b"}}}};
}

class ItemReport : public testing::Test {
protected:
    /// An attempt of two questions, answered with these options.
    std::int64_t attempt(const std::string& one, const std::string& two, bool submit = true,
                         learn::Purpose purpose = learn::Purpose::Quiz) {
        const auto id = store.start_attempt(learner,
                                            {.quiz = quiz,
                                             .questions = {{"q1", {"a", "b"}}, {"q2", {"a", "b"}}},
                                             .purpose = purpose},
                                            at(10h));
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string& option = i == 0 ? one : two;
            EXPECT_TRUE(store.record_answer(*id, i, {.response = learn::chosen({option})},
                                            option == "a" ? learn::kPoint : 0, at(10h)));
        }
        EXPECT_TRUE(!submit || store.submit_attempt(*id, 1, at(11h)));
        return *id;
    }
    std::vector<learn::ItemFigures> report() const {
        const auto figures = item_report(store, {"quiz", "older"}, [this](const std::string& id) {
            return id == "q1" ? &first : nullptr;
        });
        EXPECT_TRUE(figures);
        return figures ? *figures : std::vector<learn::ItemFigures>{};
    }

    tests::TempDir folder;
    Store store = opened(folder.path());
    LearnerId learner = add(store);
    content::Question first = question("q1");
    std::string quiz = "quiz";  // that is attempted
};

TEST_F(ItemReport, CountsWhatWasSubmittedAndCounts) {
    attempt("a", "a");
    attempt("b", "b");
    attempt("b", "a");
    attempt("b", "b", false);
    attempt("b", "b", true, learn::Purpose::Retry);
    const auto figures = report();
    ASSERT_EQ(figures.size(), 2U);
    EXPECT_EQ(figures[0].asked, 3);
    EXPECT_NEAR(figures[0].share_right, 1.0 / 3, 1e-9);
    EXPECT_EQ(figures[0].wrong_pick, "b");
    EXPECT_EQ(figures[0].wrong_count, 2);
    EXPECT_NEAR(figures[0].discrimination.value(), 0.5, 1e-9);
    EXPECT_EQ(figures[1].wrong_pick, "") << "the course does not know it any more";
}

TEST_F(ItemReport, CountsWhatWasKeptUnderAnOlderName) {
    attempt("a", "a");
    quiz = "older";
    attempt("b", "a");
    quiz = "another";
    attempt("b", "a");
    ASSERT_EQ(report().size(), 2U);
    EXPECT_EQ(report()[0].asked, 2);
}

TEST_F(ItemReport, IsEmptyWithoutAttempts) {
    EXPECT_TRUE(report().empty());
}

}  // namespace
}  // namespace engine::records
