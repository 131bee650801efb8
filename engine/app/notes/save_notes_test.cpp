#include "engine/app/notes/save_notes.h"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;

class SavedNotes : public example::Views {
protected:
    std::string save(const std::string& name) {
        now.wall = std::chrono::sys_days{std::chrono::year{2026} / 3 / 9} + 23h;
        now.zone_offset = 120min;
        const auto file = save_notes({folder.path()}, {.name = name}, latvian(), now);
        EXPECT_TRUE(file);
        return file ? std::filesystem::path(*file).filename().string() : "";
    }

    tests::TempDir folder;
};

TEST_F(SavedNotes, AreNamedAfterTheLearnerAndTheLocalDay) {
    EXPECT_EQ(save("Anna Bērziņa"), "lasitava-piezimes-anna-berzina-2026-03-10.md");
    EXPECT_EQ(save("Anna Bērziņa"), "lasitava-piezimes-anna-berzina-2026-03-10 (2).md");
    std::ifstream stream(folder.path() / "lasitava-piezimes-anna-berzina-2026-03-10.md");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_TRUE(text.starts_with("# Manas piezīmes\n\nAnna Bērziņa\n")) << text;
}

TEST_F(SavedNotes, AHostileNameStaysInsideTheFolder) {
    EXPECT_EQ(save("../../etc/passwd"), "lasitava-piezimes-etc-passwd-2026-03-10.md");
    EXPECT_EQ(save("/\\:*?\"<>|"), "lasitava-piezimes-2026-03-10.md");
    EXPECT_EQ(save("Лена"), "lasitava-piezimes-2026-03-10 (2).md");
    EXPECT_EQ(save(std::string(200, 'W')),
              "lasitava-piezimes-" + std::string(40, 'w') + "-2026-03-10.md");
}

TEST_F(SavedNotes, WhereNothingCanBeWrittenSaysSo) {
    const auto file = save_notes({folder.path() / "missing"}, {.name = "Anna"}, latvian(), now);
    ASSERT_FALSE(file);
    EXPECT_NE(file.error().where.find("missing"), std::string::npos);
}

}  // namespace
}  // namespace engine::app
