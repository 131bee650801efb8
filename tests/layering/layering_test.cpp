#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/layering/rules.h"

namespace tests {
namespace {

namespace fs = std::filesystem;

struct Source {
    std::string path;
    std::string text;
};

/// Every C++ file of the product, in a stable order.
const std::vector<Source>& sources() {
    static const std::vector<Source> all = [] {
        std::vector<Source> found;
        const fs::path root = SOURCE_DIR;
        for (const char* folder : {"content", "engine"}) {
            for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
                const auto extension = entry.path().extension();
                if (extension == ".h" || extension == ".cpp") {
                    std::ifstream file(entry.path(), std::ios::binary);
                    found.push_back({entry.path().lexically_relative(root).generic_string(),
                                     {std::istreambuf_iterator<char>(file), {}}});
                }
            }
        }
        std::sort(found.begin(), found.end(),
                  [](const Source& a, const Source& b) { return a.path < b.path; });
        return found;
    }();
    return all;
}

std::string together(const std::vector<std::string>& faults) {
    std::string text;
    for (const auto& fault : faults) {
        text += fault + "\n";
    }
    return text;
}

using Check = std::vector<std::string> (*)(std::string_view, std::string_view);

std::string faults_everywhere(Check check) {
    std::vector<std::string> all;
    for (const Source& source : sources()) {
        const auto faults = check(source.path, source.text);
        all.insert(all.end(), faults.begin(), faults.end());
    }
    return together(all);
}

TEST(Layering, FindsTheSources) {
    EXPECT_GT(sources().size(), 50U);
}

TEST(Layering, NoFileStepsUpwardsOrBorrowsAForeignHeader) {
    EXPECT_EQ(faults_everywhere(layering_faults), "");
}

TEST(Layering, EveryControlGoesThroughTheItemRegistry) {
    EXPECT_EQ(faults_everywhere(raw_widget_faults), "");
}

TEST(Layering, NoFileGrowsBeyondOneJob) {
    for (const Source& source : sources()) {
        const auto lines = std::count(source.text.begin(), source.text.end(), '\n');
        EXPECT_LE(lines, 350) << source.path << ": split it where its second job begins";
    }
}

TEST(LayeringRules, AllowAStepDown) {
    EXPECT_EQ(together(layering_faults("engine/layout/lines.cpp",
                                       "#include \"engine/layout/lines.h\"\n#include <vector>\n"
                                       "#include \"engine/text/glyph_run.h\"\n"
                                       "#include \"content/block.h\"\n")),
              "");
}

TEST(LayeringRules, NameFileLineIncludeAndWhatWouldBeAllowed) {
    EXPECT_EQ(together(layering_faults("engine/learn/session.cpp",
                                       "#include <map>\n#include \"engine/records/store.h\"\n")),
              "engine/learn/session.cpp:2: #include engine/records/store.h: a step upwards; "
              "engine/learn may include only itself and: engine/base, content/check, "
              "content/exchange, content/activity/load, "
              "content/activity, content/load, content/search, content, content/base\n");
}

TEST(LayeringRules, RefuseEveryStepUpwards) {
    const auto refused = [](std::string_view path, const std::string& header) {
        return layering_faults(path, "#include \"" + header + "\"\n").size() == 1;
    };
    EXPECT_TRUE(refused("content/course.cpp", "engine/base/clock.h"));
    EXPECT_TRUE(refused("content/course.cpp", "content/load/course_loader.h"));
    EXPECT_TRUE(refused("content/search/index.cpp", "content/load/course_loader.h"));
    EXPECT_TRUE(refused("engine/base/clock.cpp", "engine/platform/directories.h"));
    EXPECT_TRUE(refused("engine/paint/page_painter.cpp", "engine/render/window.h"));
    EXPECT_TRUE(refused("engine/ui/items.cpp", "engine/screens/lesson.h"));
    EXPECT_TRUE(refused("engine/screens/hours.cpp", "engine/records/hours.h"));
    EXPECT_TRUE(refused("engine/screens/hours.cpp", "tests/support/golden.h"));
    EXPECT_TRUE(refused("engine/newroom/a.cpp", "content/course.h"));
}

TEST(LayeringRules, KeepTheWindowFromTheProgram) {
    const auto faults = [](std::string_view path, const std::string& header) {
        return layering_faults(path, "#include \"" + header + "\"\n").size();
    };
    EXPECT_EQ(faults("engine/app/app.cpp", "engine/app/window_parts.h"), 0U);
    EXPECT_EQ(faults("engine/app/program.cpp", "engine/app/window_parts.h"), 1U);
    EXPECT_EQ(faults("engine/app/program.h", "engine/render/window.h"), 1U);
    EXPECT_EQ(faults("engine/app/program.h", "engine/render/input.h"), 0U);
    EXPECT_EQ(faults("engine/app/handout_maker.cpp", "engine/app/app.h"), 1U);
    EXPECT_EQ(faults("engine/ui/ui.cpp", "engine/ui/stage.h"), 1U);
}

TEST(LayeringRules, KeepForeignHeadersWithTheirOwners) {
    const auto faults = [](std::string_view path, const std::string& header) {
        return layering_faults(path, "#include <" + header + ">\n").size();
    };
    EXPECT_EQ(faults("content/load/markdown_parser.cpp", "cmark.h"), 0U);
    EXPECT_EQ(faults("content/load/lesson_loader.cpp", "cmark.h"), 1U);
    EXPECT_EQ(faults("engine/records/database.cpp", "SQLiteCpp/Database.h"), 0U);
    EXPECT_EQ(faults("engine/app/report.cpp", "SQLiteCpp/Database.h"), 1U);
    EXPECT_EQ(faults("engine/screens/lesson.cpp", "imgui.h"), 1U);
    EXPECT_EQ(faults("engine/platform/file_lock_posix.cpp", "sys/file.h"), 0U);
    EXPECT_EQ(faults("engine/records/backup.cpp", "unistd.h"), 1U);
    EXPECT_EQ(faults("engine/records/backup_test.cpp", "unistd.h"), 0U);
    EXPECT_EQ(faults("engine/app/report.cpp", "gtest/gtest_prod.h"), 1U);
    EXPECT_EQ(faults("engine/base/log.cpp", "spdlog/spdlog.h"), 1U) << "nobody owns it";
}

TEST(LayeringRules, SeeThroughOddSpelling) {
    EXPECT_EQ(layering_faults("engine/app/a.cpp", "  #  include\t<unistd.h>\r\n").size(), 1U);
    EXPECT_EQ(layering_faults("engine/app/a.cpp", "#include FT_FREETYPE_H\n").size(), 1U);
    EXPECT_EQ(layering_faults("engine/app/a.cpp", "#include \"sibling.h\"\n").size(), 1U);
    EXPECT_TRUE(layering_faults("engine/app/a.cpp", "").empty());
}

TEST(LayeringRules, FindARawWidget) {
    EXPECT_EQ(raw_widget_faults("engine/screens/quiz.cpp", "\nif (ImGui::Button(label)) {\n"),
              (std::vector<std::string>{
                  "engine/screens/quiz.cpp:2: draws past the item registry; use engine/ui"}));
    EXPECT_TRUE(raw_widget_faults("engine/ui/button.cpp", "ImGui::Button(label)").empty());
}

}  // namespace
}  // namespace tests
