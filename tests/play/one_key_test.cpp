// Somebody who leans on one key.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/play/course_player.h"

namespace tests {
namespace {

using engine::render::Key;

const std::filesystem::path kGallery = SOURCE_DIR "/tests/gallery";
constexpr int kTimes = 60;

class OneKey : public testing::TestWithParam<Key> {
protected:
    /// Somebody new, with the item before her.
    void open(const std::string& item) {
        player.sign_up("Anna");
        program.press("programme.continue");
        program.press("recall.skip");
        program.press("lesson.list." + item);
    }

    HeadlessProgram program{kGallery};
    CoursePlayer player{program, kGallery};
};

std::vector<std::string> rooms_and_quizzes(const content::Course& course) {
    std::vector<std::string> ids;
    for (const content::Module& module : course.modules) {
        for (const content::ModuleItem& item : module.items()) {
            using enum content::ModuleItem::Kind;
            if (item.kind == Activity || item.kind == Quiz) {
                ids.push_back(item.id);
            }
        }
    }
    return ids;
}

TEST_P(OneKey, FinishesNoRoomAndNoQuiz) {
    const std::vector<std::string> items = rooms_and_quizzes(player.course());
    EXPECT_GE(items.size(), 12U);
    for (const std::string& item : items) {
        open(item);
        for (int i = 0; i < kTimes; ++i) {
            program.key(GetParam());
        }
        EXPECT_TRUE(program.state().history.rooms.empty()) << item;
        EXPECT_TRUE(program.state().history.best.empty()) << item;
        program.close();
        program.start();
    }
}

INSTANTIATE_TEST_SUITE_P(Any, OneKey,
                         testing::Values(Key::Enter, Key::Space, Key::Right, Key::Down, Key::A));

}  // namespace
}  // namespace tests
