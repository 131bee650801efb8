#include "engine/platform/whole_file.h"

#include <fstream>
#include <iterator>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

TEST(WholeFile, WritesAndReplacesAndLeavesNothingElseBehind) {
    const tests::TempDir folder;
    const fs::path file = folder.path() / "lapa.pdf";
    ASSERT_TRUE(write_whole_file(file, "viens"));
    ASSERT_TRUE(write_whole_file(file, std::string_view("di\0vi", 5)));
    EXPECT_EQ(read(file), std::string("di\0vi", 5));
    EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"lapa.pdf"});
}

TEST(WholeFile, ReplacesALinkAndNotWhatItLeadsTo) {
    const tests::TempDir folder;
    const fs::path precious = folder.write("precious", "old");
    const fs::path link = folder.path() / "link.pdf";
    fs::create_symlink(precious, link);
    ASSERT_TRUE(write_whole_file(link, "new"));
    EXPECT_EQ(read(precious), "old");
    EXPECT_EQ(read(link), "new");
    EXPECT_FALSE(fs::is_symlink(link));
}

TEST(WholeFile, SaysWhyItCannotWrite) {
    const tests::TempDir folder;
    for (const fs::path& file : {folder.path(), folder.path() / "missing" / "lapa.pdf",
                                 fs::path("/dev/null"), fs::path("/proc/lapa.pdf")}) {
        const auto status = write_whole_file(file, "x");
        ASSERT_FALSE(status) << file;
        EXPECT_EQ(status.error().kind, content::Error::Kind::Storage);
        EXPECT_EQ(status.error().where, file.string());
        EXPECT_FALSE(status.error().message.empty());
    }
    EXPECT_TRUE(names_in(folder.path()).empty());
}

TEST(NewFile, IsWrittenUnderTheNextFreeName) {
    const tests::TempDir folder;
    folder.write("Nodarbība.pdf", "old");
    fs::create_symlink("/nowhere", folder.path() / "Nodarbība (2).pdf");
    fs::create_directory(folder.path() / "Nodarbība (3).pdf");
    for (const auto& [name, bytes] :
         {std::pair{"Nodarbība (4).pdf", "first"}, std::pair{"Nodarbība (5).pdf", "second"}}) {
        const auto file = write_new_file(folder.path(), "Nodarbība", ".pdf", bytes);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->filename(), name);
        EXPECT_EQ(read(*file), bytes);
    }
    EXPECT_EQ(read(folder.path() / "Nodarbība.pdf"), "old");
}

TEST(NewFile, FailsWhereNoneCanBeMade) {
    const tests::TempDir folder;
    for (const fs::path& wrong : {fs::path("/proc"), folder.path() / "missing"}) {
        const auto file = write_new_file(wrong, "Nodarbība", ".pdf", "x");
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().kind, content::Error::Kind::Storage);
    }
    EXPECT_TRUE(names_in(folder.path()).empty());
}

}  // namespace
}  // namespace engine::platform
