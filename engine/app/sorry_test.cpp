#include "engine/app/sorry.h"

#include <gtest/gtest.h>

#include "engine/app/window_parts.h"
#include "engine/base/clock.h"
#include "engine/records/store.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

using content::Error;

const Error kNoOpenGl{Error::Kind::Unsupported, kWindowFailed, "there is no OpenGL 2.1: why"};
const Error kNoScreen{Error::Kind::NotFound, kWindowFailed, "there is no screen"};

class Sorry : public testing::Test {
protected:
    Options options(std::optional<content::Language> language = {}) const {
        Options given;
        given.language = language;
        given.data_folder = folder_.path();
        return given;
    }
    static std::string about(const Error& error, const Options& options) {
        std::string sentence = sorry(error, options);
        EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
        return sentence;
    }
    static bool holds(const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    }

    tests::TempDir folder_;
};

TEST_F(Sorry, WithoutOpenGlSaysWhatToDoAndWhy) {
    const std::string sentence = about(kNoOpenGl, options());
    EXPECT_TRUE(holds(sentence, "Logu neizdevās atvērt")) << sentence;
    EXPECT_TRUE(holds(sentence, "--software")) << sentence;
    EXPECT_TRUE(holds(sentence, kNoOpenGl.message)) << sentence;
}

TEST_F(Sorry, WithoutAScreenBlamesNoDriver) {
    const std::string sentence = about(kNoScreen, options());
    EXPECT_TRUE(holds(sentence, "Nav ekrāna")) << sentence;
    EXPECT_FALSE(holds(sentence, "--software")) << sentence;
}

TEST_F(Sorry, SpeaksTheLanguageOfTheCommandLine) {
    EXPECT_TRUE(holds(about(kNoOpenGl, options(content::Language::English)), "The window"));
}

TEST_F(Sorry, ElseTheLanguageThatWasChosenHere) {
    {
        auto store = records::Store::open(folder_.path(), base::now());
        ASSERT_TRUE(store);
        ASSERT_TRUE(store->set_setting(0, "language", "en"));
    }
    EXPECT_TRUE(holds(about(kNoOpenGl, options()), "The window"));
    EXPECT_TRUE(holds(about(kNoOpenGl, options(content::Language::Latvian)), "Logu"));
}

TEST_F(Sorry, NamesTheFileThatIsToBlame) {
    const std::string sentence =
        about({Error::Kind::NotFound, "kurss/course.json", "the file is missing"}, options());
    EXPECT_TRUE(holds(sentence, "kurss/course.json: the file is missing")) << sentence;
}

}  // namespace
}  // namespace engine::app
