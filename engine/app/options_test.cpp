#include "engine/app/options.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace engine::app {
namespace {

Parsed parsed(std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), "lasitava");
    return parse(static_cast<int>(arguments.size()), arguments.data());
}

Options options_of(const std::vector<const char*>& arguments) {
    const Parsed result = parsed(arguments);
    EXPECT_TRUE(result.options) << result.error;
    return result.options.value_or(Options{});
}

TEST(Options, NothingGivenPlaysWithEverythingLeftOpen) {
    const Options options = options_of({});
    EXPECT_EQ(options.command, Options::Command::Play);
    EXPECT_TRUE(options.course.empty());
    EXPECT_TRUE(options.data_folder.empty());
    EXPECT_FALSE(options.language);
    EXPECT_FALSE(options.theme_given);
    EXPECT_FALSE(options.text_percent);
    EXPECT_FALSE(options.software);
}

TEST(Options, QuestionsComeAndGo) {
    const Options import = options_of({"quiz", "import", "jaut.txt", "--out", "quiz.json"});
    EXPECT_EQ(import.command, Options::Command::ImportQuiz);
    EXPECT_EQ(import.quiz_file, "jaut.txt");
    EXPECT_EQ(import.out, "quiz.json");
    EXPECT_EQ(import.quiz_format, Options::QuizFormat::Guess);
    const Options out = options_of({"quiz", "export", "quiz.json", "--format", "moodle"});
    EXPECT_EQ(out.command, Options::Command::ExportQuiz);
    EXPECT_EQ(out.quiz_format, Options::QuizFormat::Moodle);
    EXPECT_TRUE(out.out.empty());
    for (const auto& arguments : std::vector<std::vector<const char*>>{
             {"quiz"},
             {"quiz", "import", "a.txt"},
             {"quiz", "export", "quiz.json"},
             {"quiz", "export", "quiz.json", "--format", "aiken"}}) {
        EXPECT_EQ(parsed(arguments).exit_code, 2) << arguments.back();
    }
}

TEST(Options, RenderAndDumpNameALesson) {
    const Options render = options_of({"render", "kurss/lapa.md", "--out", "lapa.png", "--width",
                                       "320", "--scale", "1.5", "--theme", "dark"});
    EXPECT_EQ(render.command, Options::Command::Render);
    EXPECT_EQ(render.page_file, "kurss/lapa.md");
    EXPECT_EQ(render.out, "lapa.png");
    EXPECT_EQ(render.width, 320);
    EXPECT_EQ(render.scale, 1.5F);
    EXPECT_EQ(render.theme, base::ThemeName::Dark);
    const Options dump = options_of({"dump", "lapa.md"});
    EXPECT_EQ(dump.command, Options::Command::Dump);
    EXPECT_EQ(dump.page_file, "lapa.md");
    EXPECT_FALSE(dump.width);
    const Options card = options_of({"render", "lomas.json", "--out", "a.pdf", "--lang", "en"});
    EXPECT_EQ(card.page_file, "lomas.json");
    EXPECT_EQ(card.language, content::Language::English);
}

TEST(Options, RenderRefusesWhatItCannotDraw) {
    for (const auto& arguments : std::vector<std::vector<const char*>>{
             {"render", "lapa.md"},
             {"render", "--out", "lapa.png"},
             {"render", "lapa.md", "--out", "a.png", "--width", "39"},
             {"render", "lapa.md", "--out", "a.png", "--width", "4001"},
             {"render", "lapa.md", "--out", "a.png", "--scale", "0"},
             {"render", "lapa.md", "--out", "a.png", "--scale", "nan"},
             {"render", "lapa.md", "--out", "a.png", "--theme", "system"},
             {"dump"}}) {
        EXPECT_EQ(parsed(arguments).exit_code, 2) << arguments.back();
    }
}

TEST(Options, FoldersFilesAndNamesAreTakenAsWritten) {
    const Options options =
        options_of({"--course", "kurss mape", "--data-dir", "dati", "--learner", "Ilze Āboliņa",
                    "--lesson", "m1-agents", "--ui-tree", "ui.json", "--frame-log", "frames.txt"});
    EXPECT_EQ(options.course, "kurss mape");
    EXPECT_EQ(options.data_folder, "dati");
    EXPECT_EQ(options.learner, "Ilze Āboliņa");
    EXPECT_EQ(options.lesson, "m1-agents");
    EXPECT_EQ(options.ui_tree, "ui.json");
    EXPECT_EQ(options.frame_log, "frames.txt");
}

TEST(Options, LanguageIsLatvianOrEnglish) {
    EXPECT_EQ(options_of({"--lang", "lv"}).language, content::Language::Latvian);
    EXPECT_EQ(options_of({"--lang", "en"}).language, content::Language::English);
}

TEST(Options, EveryThemeHasItsWord) {
    EXPECT_EQ(options_of({"--theme", "light"}).theme, base::ThemeName::Light);
    EXPECT_EQ(options_of({"--theme", "dark"}).theme, base::ThemeName::Dark);
    EXPECT_EQ(options_of({"--theme", "contrast"}).theme, base::ThemeName::Contrast);
    const Options system = options_of({"--theme", "system"});
    EXPECT_TRUE(system.theme_given);
    EXPECT_FALSE(system.theme);
}

TEST(Options, TextSizeReachesBothEnds) {
    EXPECT_EQ(options_of({"--text-size", "100"}).text_percent, 100);
    EXPECT_EQ(options_of({"--text-size", "400"}).text_percent, 400);
}

TEST(Options, SoftwareIsASwitch) {
    EXPECT_TRUE(options_of({"--software"}).software);
    EXPECT_FALSE(parsed({"--software=maybe"}).options);
}

TEST(Options, CheckTakesAFolder) {
    const Options options = options_of({"check", "modules"});
    EXPECT_EQ(options.command, Options::Command::Check);
    EXPECT_EQ(options.check_folder, "modules");
}

TEST(Options, ReportTakesItsOwnOptions) {
    EXPECT_EQ(options_of({"report"}).report_format, records::Format::Text);
    const Options options = options_of({"report", "--data-dir", "dati", "--course", "kurss",
                                        "--learner", "Ilze", "--format", "json"});
    EXPECT_EQ(options.command, Options::Command::Report);
    EXPECT_EQ(options.data_folder, "dati");
    EXPECT_EQ(options.course, "kurss");
    EXPECT_EQ(options.learner, "Ilze");
    EXPECT_EQ(options.report_format, records::Format::Json);
    EXPECT_EQ(options_of({"report", "--format", "csv"}).report_format, records::Format::Csv);
}

TEST(Options, ItemsMayBeOfOneModule) {
    EXPECT_EQ(options_of({"items"}).module, "");
    const Options options = options_of({"items", "--data-dir", "dati", "--course", "kurss",
                                        "--module", "m2", "--lang", "en", "--format", "csv"});
    EXPECT_EQ(options.command, Options::Command::Items);
    EXPECT_EQ(options.data_folder, "dati");
    EXPECT_EQ(options.course, "kurss");
    EXPECT_EQ(options.module, "m2");
    EXPECT_EQ(options.language, content::Language::English);
    EXPECT_EQ(options.report_format, records::Format::Csv);
}

TEST(Options, NotesAreSomebodys) {
    const Options options = options_of({"notes", "--data-dir", "dati", "--course", "kurss",
                                        "--learner", "Ilze", "--lang", "en", "--format", "md"});
    EXPECT_EQ(options.command, Options::Command::Notes);
    EXPECT_EQ(options.data_folder, "dati");
    EXPECT_EQ(options.course, "kurss");
    EXPECT_EQ(options.learner, "Ilze");
    EXPECT_EQ(options.language, content::Language::English);
    EXPECT_EQ(options.notes_format, NotesFormat::Markdown);
    EXPECT_EQ(options_of({"notes", "--learner", "Ilze"}).notes_format, NotesFormat::Text);
    EXPECT_EQ(options_of({"notes", "--learner", "Ilze", "--format", "json"}).notes_format,
              NotesFormat::Json);
}

TEST(Options, WhatCannotBeUnderstoodExitsWithTwoAndSaysWhy) {
    const std::vector<std::vector<const char*>> wrong{
        {"--lang", "de"},
        {"--lang"},
        {"--theme", "pink"},
        {"--text-size", "99"},
        {"--text-size", "401"},
        {"--text-size", "large"},
        {"--text-size", "99999999999999999999"},
        {"--unknown"},
        {"stranger"},
        {"check"},
        {"check", "one", "two"},
        {"report", "--format", "xml"},
        {"report", "--lang", "xx"},
        {"items", "--format", "md"},
        {"items", "m1"},
        {"notes"},
        {"notes", "--learner", "x", "--format", "csv"}};
    for (const auto& arguments : wrong) {
        const Parsed result = parsed(arguments);
        const std::string shown = arguments.front();
        EXPECT_FALSE(result.options) << shown;
        EXPECT_EQ(result.exit_code, 2) << shown;
        EXPECT_TRUE(result.output.empty()) << shown;
        EXPECT_FALSE(result.error.empty()) << shown;
        EXPECT_LE(std::ranges::count(result.error, '\n'), 2) << result.error;
    }
}

TEST(Options, HelpNamesEveryOptionAndCommandAndExitsWithZero) {
    const Parsed result = parsed({"--help"});
    EXPECT_FALSE(result.options);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_TRUE(result.error.empty());
    for (const char* name : {"--course", "--data-dir", "--lang", "--theme", "--text-size",
                             "--software", "--learner", "--lesson", "--ui-tree", "--frame-log",
                             "--version", "check", "report", "items", "notes"}) {
        EXPECT_NE(result.output.find(name), std::string::npos) << name;
    }
}

TEST(Options, VersionIsPrintedAndExitsWithZero) {
    const Parsed result = parsed({"--version"});
    EXPECT_FALSE(result.options);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.output, "lasitava " LASITAVA_VERSION "\n");
}

}  // namespace
}  // namespace engine::app
