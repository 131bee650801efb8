// The command line. Scripts rely on it: names and exit codes stay.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "content/language.h"
#include "engine/app/notes/notebook_files.h"
#include "engine/base/theme.h"
#include "engine/records/reports.h"

namespace engine::app {

struct Options {
    enum class Command { Play, Check, Report, Items, Notes, Render, Dump, ImportQuiz, ExportQuiz };
    Command command = Command::Play;

    std::filesystem::path course;       // empty: the one that came with the program
    std::filesystem::path data_folder;  // empty: the person's own
    std::optional<content::Language> language;
    bool theme_given = false;
    std::optional<base::ThemeName> theme;  // given and empty: as the desktop has it
    std::optional<int> text_percent;
    bool software = false;  // draw without the graphics card
    std::string learner;
    std::string lesson;
    std::filesystem::path ui_tree;
    std::filesystem::path frame_log;

    std::filesystem::path check_folder;
    std::string module;  // Items: only its questions; empty: all
    records::Format report_format = records::Format::Text;
    NotesFormat notes_format = NotesFormat::Text;

    // Questions from and to other programs; `out` may be empty when they are printed
    enum class QuizFormat { Guess, Gift, Aiken, Moodle };
    QuizFormat quiz_format = QuizFormat::Guess;
    std::filesystem::path quiz_file;

    // Render and dump
    std::filesystem::path page_file;  // a lesson, or a role play in JSON
    std::filesystem::path out;
    std::optional<int> width;  // px at 100 % that a line of text has; empty: as is usual for it
    float scale = 1;           // device px for one of them
};

struct Parsed {
    std::optional<Options> options;  // empty: the program ends at once, with `exit_code`
    int exit_code = 0;
    std::string output;  // --help and --version, to standard output
    std::string error;   // what is wrong with the command line, to standard error
};

Parsed parse(int argc, const char* const* argv);

}  // namespace engine::app
