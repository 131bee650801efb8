// A random player in the whole program. LASITAVA_ACTS=100000 lets it play for as many acts.
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "tests/play/course_player.h"
#include "tests/play/kept_check.h"
#include "tests/play/monkey.h"
#include "tests/support/every_kind.h"

namespace tests {
namespace {

namespace fs = std::filesystem;

std::size_t number_in(const char* variable, std::size_t otherwise) {
    const char* value = std::getenv(variable);
    return value == nullptr ? otherwise : std::stoul(value);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

/// A bank with a question of every kind that tells only at the end what was right.
std::string test_bank() {
    std::string text(kEveryKindJson);
    text = replaced(text, "\"m1-quiz\"", "\"g2-quiz\"");
    text = replaced(text, "\"attempts_per_day\": 3,", "");
    text = replaced(text, "m1-agents", "g1-viss");
    text = replaced(text, "kas-ir", "saraksti");
    text = replaced(text, "m1-o1", "g1-o1");
    return replaced(text, "portal.address", "talrunis");
}

/// The gallery course, whose quiz teaches, with a second module whose quiz tests.
class GalleryWithTest {
public:
    GalleryWithTest() {
        const fs::path gallery = SOURCE_DIR "/tests/gallery";
        fs::copy(gallery, folder_.path(), fs::copy_options::recursive);
        change("course.json", "[\"01-viss\"]", R"(["01-viss", "02-otrais"])");
        folder_.write("02-otrais/module.json", R"({
            "format": 1, "id": "g2", "title": "Otrais",
            "lessons": [{"id": "g2-pin", "number": "2.1", "title": "PIN", "minutes": 5,
                         "file": "01-pin"}],
            "quiz": {"id": "g2-quiz", "title": "Tests", "minutes": 5, "file": "quiz.json"}})");
        folder_.write("02-otrais/01-pin.lv.md", "# PIN\n\nKods ir tikai Jums.\n");
        folder_.write("02-otrais/quiz.json", test_bank());
    }

    const fs::path& path() const { return folder_.path(); }

private:
    void change(const char* file, std::string_view from, std::string_view to) {
        std::ifstream stream(folder_.path() / file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        EXPECT_NE(text.find(from), std::string::npos) << file;
        folder_.write(file, replaced(text, from, to));
    }

    TempDir folder_;
};

/// The newest acts, the last one last: how it came to this.
std::string told(const std::deque<std::string>& acts) {
    std::string text;
    for (const std::string& act : acts) {
        text += "\n  " + act;
    }
    return text;
}

TEST(RandomPlay, LosesNothingAndBreaksNothing) {
    const std::size_t acts = number_in("LASITAVA_ACTS", 3'000);
    const GalleryWithTest gallery;
    HeadlessProgram program(gallery.path());
    CoursePlayer player(program, gallery.path());
    ASSERT_EQ(player.course().modules.size(), 2U);
    ASSERT_EQ(player.library().quiz("g2-quiz")->mode, content::Quiz::Mode::Test);
    KeptCheck kept(program.data_folder(), player.library());
    Monkey monkey(program, number_in("LASITAVA_SEED", 2026));
    constexpr std::size_t kTold = 40;
    std::deque<std::string> newest;
    for (std::size_t i = 0; i < acts; ++i) {
        try {
            newest.push_back(std::to_string(i) + " " + monkey.act());
        } catch (const std::exception& thrown) {
            FAIL() << "act " << i << ": " << thrown.what() << told(newest);
        }
        if (newest.size() > kTold) {
            newest.pop_front();
        }
        const auto lost = kept.lost(program.state());
        ASSERT_FALSE(lost) << *lost << told(newest);
    }
    const auto wrong = kept.wrong_score();
    EXPECT_FALSE(wrong) << *wrong;
    EXPECT_GT(kept.attempts(), 0U) << "it should have handed in something";
    EXPECT_GT(kept.runs(), 0U);
}

}  // namespace
}  // namespace tests
