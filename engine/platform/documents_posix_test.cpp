#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

#include <gtest/gtest.h>

#include "engine/platform/documents.h"
#include "engine/platform/environment_for_test.h"
#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;
using Folders = std::vector<fs::path>;

class DocumentFolders : public testing::Test {
protected:
    DocumentFolders() {
        environment_.set("HOME", home_.path().string());
        environment_.set("XDG_CONFIG_HOME", std::nullopt);
    }

    fs::path make(const char* name) const {
        fs::create_directories(home_.path() / name);
        return home_.path() / name;
    }

    tests::TempDir home_;
    EnvironmentForTest environment_;
};

TEST_F(DocumentFolders, FollowThePersonsOwnNames) {
    const Folders wanted{make("Dokumenti"), make("Darbvirsma"), home_.path()};
    home_.write(".config/user-dirs.dirs",
                "# a comment\nXDG_DESKTOP_DIR=\"$HOME/Darbvirsma\"\n"
                "XDG_DOCUMENTS_DIR=\"$HOME/Dokumenti\"\nXDG_MUSIC_DIR=\"$HOME/Mūzika\"\n");
    EXPECT_EQ(document_folders(), wanted);
}

TEST_F(DocumentFolders, FallBackToTheCommonNamesAndTheHome) {
    EXPECT_EQ(document_folders(), Folders{home_.path()});
    const Folders wanted{make("Documents"), make("Desktop"), home_.path()};
    EXPECT_EQ(document_folders(), wanted);
}

TEST_F(DocumentFolders, LeaveOutWhatDoesNotExistOrIsRelative) {
    home_.write(".config/user-dirs.dirs",
                "XDG_DOCUMENTS_DIR=\"$HOME/gone\"\nXDG_DESKTOP_DIR=\"relative\"\n");
    EXPECT_EQ(document_folders(), Folders{home_.path()});
    environment_.set("HOME", std::nullopt);
    EXPECT_TRUE(document_folders().empty());
}

TEST_F(DocumentFolders, TheFirstThatTakesADocumentKeepsIt) {
    const fs::path good = make("Dokumenti");
    const auto saved =
        save_document({home_.path() / "missing", good, home_.path()}, "a", ".md", "x");
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, good / "a.md");
    for (const Folders& folders : {Folders{}, Folders{home_.path() / "missing"}}) {
        const auto refused = save_document(folders, "a", ".md", "x");
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, content::Error::Kind::Storage);
    }
}

/// The text of `file` once it holds a line; empty when that never happens.
std::string wait_for_line(const fs::path& file) {
    for (int tries = 0; tries < 500; ++tries) {
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        if (text.str().find('\n') != std::string::npos) {
            return text.str();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

TEST(OpenDocument, HandsThePathOverAsOneArgument) {
    const tests::TempDir folder;
    const fs::path out = folder.path() / "out";
    const fs::path script = folder.write(
        "xdg-open", "#!/bin/sh\nprintf '%s:%s\\n' \"$#\" \"$1\" > '" + out.string() + "'\n");
    fs::permissions(script, fs::perms::owner_all);
    const fs::path file = folder.write("1.2 $(x) 'lapa'.pdf", "x");
    EnvironmentForTest environment;
    environment.set("PATH", folder.path().string() + ":/bin:/usr/bin");
    ASSERT_TRUE(open_document(file));
    EXPECT_EQ(wait_for_line(out), "1:" + file.string() + "\n");
}

TEST(OpenDocument, RefusesWhatIsNoFileOfThisComputer) {
    for (const char* other : {"relative.pdf", "/no/such/file.pdf", "https://a.lv", ""}) {
        const auto status = open_document(other);
        ASSERT_FALSE(status) << other;
        EXPECT_EQ(status.error().kind, content::Error::Kind::Invalid);
    }
}

TEST(OpenDocument, SaysSoWhenNothingOpensFiles) {
    const tests::TempDir folder;
    EnvironmentForTest environment;
    environment.set("PATH", folder.path().string());
    const auto status = open_document(folder.path());
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, content::Error::Kind::Unsupported);
}

}  // namespace
}  // namespace engine::platform
