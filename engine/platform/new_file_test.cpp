#include "engine/platform/new_file.h"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(NewFile, IsWrittenAndNeverOverwritesAnother) {
    const tests::TempDir folder;
    folder.write("piezīmes.md", "vecs");
    for (const auto& [name, text] :
         {std::pair{"piezīmes-2.md", "pirmais"}, std::pair{"piezīmes-3.md", "otrais"}}) {
        const auto file = write_new_file(folder.path(), "piezīmes", ".md", text);
        ASSERT_TRUE(file);
        EXPECT_EQ(*file, folder.path() / name);
        EXPECT_EQ(text_of(*file), text);
    }
    EXPECT_EQ(text_of(folder.path() / "piezīmes.md"), "vecs");
}

TEST(NewFile, AFolderOrADanglingLinkOfTheNameIsPassedBy) {
    const tests::TempDir folder;
    fs::create_directory(folder.path() / "a.md");
    fs::create_symlink(folder.path() / "nowhere", folder.path() / "a-2.md");
    const auto file = write_new_file(folder.path(), "a", ".md", "x");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->filename(), "a-3.md");
    EXPECT_FALSE(fs::exists(folder.path() / "nowhere"));
}

TEST(NewFile, SaysWhenItCannotBeWritten) {
    const tests::TempDir folder;
    const auto file = write_new_file(folder.path() / "missing", "a", ".md", "x");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, content::Error::Kind::Storage);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

}  // namespace
}  // namespace engine::platform
