#include "engine/app/handout.h"

#include <gtest/gtest.h>

namespace engine::app {
namespace {

TEST(FileName, KeepsLettersAndLosesWhatSystemsForbid) {
    EXPECT_EQ(file_name_of("1.2 E-pakalpojums, e-rīks"), "1.2 E-pakalpojums, e-rīks");
    EXPECT_EQ(file_name_of("PIN1/PIN2: kas? \"tas\"\n"), "PIN1-PIN2- kas- -tas--");
    EXPECT_EQ(file_name_of("..\\..\\etc"), "-..-etc");
    EXPECT_EQ(file_name_of("../x"), "-x");
    EXPECT_EQ(file_name_of("Beigas. "), "Beigas");
    EXPECT_EQ(file_name_of(" .. "), "Lasītava");
    EXPECT_EQ(file_name_of("\xE2\x80\xAEx"), "x") << "a direction override could hide the ending";
}

TEST(FileName, IsNeverTooLongNorCutInsideALetter) {
    std::string title;
    for (int i = 0; i < 100; ++i) {
        title += "ā";
    }
    EXPECT_EQ(file_name_of("a" + title), "a" + title.substr(0, 78));
}

}  // namespace
}  // namespace engine::app
