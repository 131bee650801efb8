#include "engine/ui/label_cache.h"

#include <gtest/gtest.h>

#include "tests/support/fixed_measurer.h"

namespace engine::ui {
namespace {

/// Letters of one width, counted in texts.
class CountingMeasurer : public tests::FixedMeasurer {
public:
    text::GlyphRun shape(std::string_view utf8, const text::Font& font) override {
        ++shaped;
        return tests::FixedMeasurer::shape(utf8, font);
    }
    int shaped = 0;
};

class Labels : public testing::Test {
protected:
    const layout::TextBlock& lay_out(const Label& label) {
        return cache_.lay_out(label, measurer_);
    }

    CountingMeasurer measurer_;
    LabelCache cache_;
    Label label_{.words = "viens divi", .font = {}, .line_height = 20, .width = 1000};
};

TEST_F(Labels, AreLaidOutOnceAsLongAsEveryFrameAsksForThem) {
    for (int frame = 0; frame < 5; ++frame) {
        cache_.begin();
        const std::string said_again = "viens divi";  // the words need not be the same memory
        label_.words = said_again;
        EXPECT_EQ(lay_out(label_).lines.size(), 1U);
        EXPECT_EQ(lay_out(label_).size.height, 20);
    }
    EXPECT_EQ(measurer_.shaped, 3) << "two words and the space";
    EXPECT_EQ(cache_.size(), 1U);
}

TEST_F(Labels, AreForgottenAfterAFrameWithoutThem) {
    lay_out(label_);
    cache_.begin();
    cache_.begin();
    EXPECT_EQ(cache_.size(), 0U);
    lay_out(label_);
    EXPECT_EQ(measurer_.shaped, 6);
}

TEST_F(Labels, DifferByAllThatDecidesAboutTheirLines) {
    lay_out(label_);
    const auto is_new = [&](Label other) {
        const int before = measurer_.shaped;
        lay_out(other);
        return measurer_.shaped > before;
    };
    EXPECT_FALSE(is_new(label_));
    Label other = label_;
    other.words = "viens trīs";
    EXPECT_TRUE(is_new(other));
    other = label_;
    other.font.bold = true;
    EXPECT_TRUE(is_new(other));
    other = label_;
    other.line_height = 24;
    EXPECT_TRUE(is_new(other));
    other = label_;
    other.width = 60;
    EXPECT_TRUE(is_new(other));
    EXPECT_EQ(lay_out(other).lines.size(), 2U);
    other = label_;
    other.wording.language = content::Language::English;
    EXPECT_TRUE(is_new(other));
}

}  // namespace
}  // namespace engine::ui
