#include "content/load/file_reader.h"

#include <string>

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace content::load {
namespace {

namespace fs = std::filesystem;

TEST(ReadFile, GivesEveryByte) {
    const tests::TempDir dir;
    const std::string bytes("āž\0\r\n\xFF", 8);
    const auto read = read_file(dir.write("a.json", bytes), bytes.size());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, bytes);
    EXPECT_EQ(*read_file(dir.write("empty", ""), 0), "");
}

TEST(ReadFile, SaysThatNothingIsThere) {
    const tests::TempDir dir;
    const auto read = read_file(dir.path() / "none.json", 10);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(read.error().where, to_utf8(dir.path() / "none.json"));
}

TEST(ReadFile, RefusesWhatIsOverTheLimit) {
    const tests::TempDir dir;
    const auto read = read_file(dir.write("big", "12345"), 4);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::TooLarge);
}

TEST(ReadFile, RefusesAFolder) {
    const tests::TempDir dir;
    const auto read = read_file(dir.path(), 10);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::Unreadable);
}

TEST(Inside, TakesPathsOfTheCourse) {
    const tests::TempDir dir;
    for (const char* good : {"a.md", "img/karte 1.png", "ā/ž.md", "./a", "a..b/..c", "..."}) {
        const auto path = inside(dir.path(), good);
        ASSERT_TRUE(path) << good;
        EXPECT_EQ(to_utf8(*path), to_utf8(dir.path()) + "/" + good);
    }
}

TEST(Inside, WorksBelowARelativeFolder) {
    EXPECT_TRUE(inside(".", "a.md"));
    EXPECT_TRUE(inside("", "a.md"));
}

TEST(Inside, RefusesEverySpellingOfOutside) {
    const tests::TempDir dir;
    for (const std::string bad :
         {"", "/etc/passwd", "//server/share", R"(\\server\share)", "C:/x", "C:x", "a:stream", "..",
          "../x", "a/../../x", "a/..", R"(a\..\x)", "file:///x", "a\nb"}) {
        const auto path = inside(dir.path(), bad);
        ASSERT_FALSE(path) << bad;
        EXPECT_EQ(path.error().kind, Error::Kind::Invalid);
        EXPECT_EQ(path.error().where, bad);
    }
    EXPECT_FALSE(inside(dir.path(), std::string_view("a\0b", 3)));
    EXPECT_FALSE(inside(dir.path(), std::string(100'000, 'a')));
}

TEST(Inside, RefusesALinkThatLeadsOut) {
    const tests::TempDir outside;
    outside.write("secret.md", "x");
    const tests::TempDir dir;
    dir.write("real/a.md", "x");
    std::error_code failed;
    fs::create_directory_symlink(outside.path(), dir.path() / "away", failed);
    if (failed) {
        GTEST_SKIP() << "symbolic links are not allowed here";
    }
    fs::create_symlink(outside.path() / "secret.md", dir.path() / "b.md");
    fs::create_directory_symlink(dir.path() / "real", dir.path() / "near");
    fs::create_symlink("loop", dir.path() / "loop");
    EXPECT_FALSE(inside(dir.path(), "away/secret.md"));
    EXPECT_FALSE(inside(dir.path(), "away/none.md"));
    EXPECT_FALSE(inside(dir.path(), "b.md"));
    EXPECT_TRUE(inside(dir.path(), "near/a.md"));
    EXPECT_FALSE(inside(dir.path(), "loop"));
}

}  // namespace
}  // namespace content::load
