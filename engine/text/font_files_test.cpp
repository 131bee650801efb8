#include "engine/text/font_files.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace engine::text {
namespace {

std::string file_of(const FontFiles& files, const Font& font) {
    return files.faces[files.of_style[FontFiles::style_index(font)]].path.filename().string();
}

TEST(FontFiles, SayWhatToDoWhenThereIsNone) {
    const tests::TempDir folder;
    const auto files = find_font_files({folder.path(), folder.path() / "missing"});
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().kind, content::Error::Kind::NotFound);
    EXPECT_NE(files.error().message.find("fonts-noto-core"), std::string::npos);
    EXPECT_FALSE(find_font_files({}));
}

TEST(FontFiles, GiveEveryStyleItsFile) {
    const tests::TempDir folder;
    for (const char* name : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf",
                             "NotoSerif-Bold.ttf", "NotoSansMono-Regular.ttf", "DejaVuSans.ttf"}) {
        folder.write(name, "");
    }
    const auto files = find_font_files({folder.path()});
    ASSERT_TRUE(files);
    EXPECT_EQ(file_of(*files, {}), "NotoSans-Regular.ttf");
    EXPECT_EQ(file_of(*files, {.bold = true}), "NotoSans-Bold.ttf");
    EXPECT_EQ(file_of(*files, {.family = Family::Serif, .bold = true}), "NotoSerif-Bold.ttf");
    EXPECT_EQ(file_of(*files, {.family = Family::Mono}), "NotoSansMono-Regular.ttf");
}

TEST(FontFiles, LetTheNearestStyleSpeakForAMissingOne) {
    const tests::TempDir folder;
    for (const char* name : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSerif-Bold.ttf"}) {
        folder.write(name, "");
    }
    const auto files = find_font_files({folder.path()});
    ASSERT_TRUE(files);
    EXPECT_EQ(file_of(*files, {.bold = true, .italic = true}), "NotoSans-Bold.ttf");
    EXPECT_EQ(file_of(*files, {.family = Family::Serif}), "NotoSerif-Bold.ttf");
    EXPECT_EQ(file_of(*files, {.family = Family::Mono}), "NotoSans-Regular.ttf");
    EXPECT_EQ(file_of(*files, {.family = Family::Mono, .bold = true}), "NotoSans-Bold.ttf");
}

TEST(FontFiles, PreferTheEarlierFolderAndAskBoldHelpersFirstForBoldText) {
    const tests::TempDir folder;
    folder.write("own/NotoSans-Regular.ttf", "");
    folder.write("system/NotoSans-Regular.ttf", "");
    folder.write("system/DejaVuSans.ttf", "");
    folder.write("system/DejaVuSans-Bold.ttf", "");
    const auto files = find_font_files({folder.path() / "own", folder.path() / "system"});
    ASSERT_TRUE(files);
    EXPECT_EQ(files->faces[0].path, folder.path() / "own" / "NotoSans-Regular.ttf");
    const auto first = [&](const std::vector<std::uint16_t>& chain) {
        return files->faces[chain.front()].path.filename().string();
    };
    EXPECT_EQ(first(files->fallbacks[FontFiles::style_index({})]), "DejaVuSans.ttf");
    EXPECT_EQ(first(files->fallbacks[FontFiles::style_index({.bold = true})]),
              "DejaVuSans-Bold.ttf");
}

TEST(FontFiles, KnowWhetherOpenDyslexicIsInstalled) {
    const Font dyslexic{.family = Family::Dyslexic};
    const tests::TempDir folder;
    folder.write("NotoSans-Regular.ttf", "");
    const auto without = find_font_files({folder.path()});
    ASSERT_TRUE(without);
    EXPECT_FALSE(without->has(Family::Dyslexic));
    EXPECT_EQ(file_of(*without, dyslexic), "NotoSans-Regular.ttf");

    folder.write("DejaVuSans.ttf", "");
    folder.write("OpenDyslexic-Regular.otf", "");
    const auto with = find_font_files({folder.path()});
    ASSERT_TRUE(with);
    EXPECT_TRUE(with->has(Family::Dyslexic));
    EXPECT_EQ(file_of(*with, dyslexic), "OpenDyslexic-Regular.otf");
    EXPECT_EQ(file_of(*with, {}), "NotoSans-Regular.ttf");
    const auto helper = with->fallbacks[FontFiles::style_index(dyslexic)].front();
    EXPECT_EQ(with->faces[helper].path.filename(), "NotoSans-Regular.ttf");
}

}  // namespace
}  // namespace engine::text
