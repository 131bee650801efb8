#include "engine/app/card_file.h"

#include <gtest/gtest.h>

#include "tests/support/example_rooms.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

const fs::path kActivities = fs::path(SOURCE_DIR) / "tests/gallery/01-viss/activities";

std::string said(const content::Issues& issues) {
    std::string text;
    for (const content::Issue& issue : issues) {
        text += content::to_string(issue) + "\n";
    }
    return text;
}

TEST(CardFile, KnowsTheCourseAroundIt) {
    content::Issues issues;
    const auto file =
        open_card_file(kActivities / "lomas.json", content::Language::English, issues);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(said(issues), "");
    EXPECT_EQ(file->title, "I do not trust computers");
    EXPECT_NE(file->course, "");
    EXPECT_EQ(file->card.situation.in(content::Language::English),
              "A lady was told to hand in her form on the internet.");
}

TEST(CardFile, NeedsNeitherACourseNorAModuleThatListsIt) {
    const tests::TempDir folder;
    content::Issues issues;
    const auto file = open_card_file(folder.write("rinda.json", tests::kRolePlayJson),
                                     content::Language::Latvian, issues);
    ASSERT_TRUE(file) << said(issues);
    EXPECT_EQ(file->folder, folder.path());
    EXPECT_EQ(file->course, "");
    EXPECT_EQ(file->title, "rinda");
    EXPECT_EQ(file->card.pass, 3);
}

TEST(CardFile, AnotherRoomHasNoCard) {
    content::Issues issues;
    const auto file =
        open_card_file(kActivities / "galds.json", content::Language::Latvian, issues);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().where, "01-viss/activities/galds.json");
    EXPECT_NE(file.error().message.find("role-play"), std::string::npos);
}

TEST(CardFile, TellsEveryMistakeAndMissingFile) {
    const tests::TempDir folder;
    std::string broken(tests::kRolePlayJson);
    broken.replace(broken.find("\"pass\": 3"), 9, "\"pass\": 5");
    broken.insert(broken.find("Kundze netic"), "{{fact:nav}} ");
    content::Issues issues;
    EXPECT_FALSE(
        open_card_file(folder.write("a.json", broken), content::Language::Latvian, issues));
    EXPECT_EQ(issues.size(), 2U) << said(issues);
    const auto none =
        open_card_file(folder.path() / "none.json", content::Language::Latvian, issues);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, content::Error::Kind::NotFound);
}

}  // namespace
}  // namespace engine::app
