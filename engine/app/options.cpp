#include "engine/app/options.h"

#include <map>
#include <sstream>

#include <CLI/CLI.hpp>

#include "engine/learn/preferences.h"

namespace engine::app {
namespace {

const std::map<std::string, content::Language> kLanguages{{"lv", content::Language::Latvian},
                                                          {"en", content::Language::English}};

const std::map<std::string, std::optional<base::ThemeName>> kThemes{
    {"system", std::nullopt},
    {"light", base::ThemeName::Light},
    {"dark", base::ThemeName::Dark},
    {"contrast", base::ThemeName::Contrast}};

const std::map<std::string, records::Format> kFormats{{"text", records::Format::Text},
                                                      {"json", records::Format::Json},
                                                      {"csv", records::Format::Csv}};

const std::map<std::string, NotesFormat> kNotesFormats{
    {"text", NotesFormat::Text}, {"md", NotesFormat::Markdown}, {"json", NotesFormat::Json}};

const std::map<std::string, Options::QuizFormat> kQuizFormats{
    {"gift", Options::QuizFormat::Gift},
    {"aiken", Options::QuizFormat::Aiken},
    {"moodle", Options::QuizFormat::Moodle}};

/// What CLI11 fills in; words become values after parsing.
struct Words {
    std::string language;
    std::string theme;
    std::string format = "text";
    std::string notes_format = "text";
    std::string quiz_format;
    int text_percent = 0;
};

template <class Map>
std::vector<std::string> keys(const Map& map) {
    std::vector<std::string> names;
    names.reserve(map.size());
    for (const auto& [name, value] : map) {
        names.push_back(name);
    }
    return names;
}

void describe_playing(CLI::App& app, Options& options, Words& words) {
    app.add_option("--course", options.course, "Folder of the course to open")->type_name("DIR");
    app.add_option("--data-dir", options.data_folder, "Folder of the learners' records")
        ->type_name("DIR");
    app.add_option("--lang", words.language, "Language of the interface: lv or en")
        ->check(CLI::IsMember(keys(kLanguages)))
        ->type_name("lv|en");
    app.add_option("--theme", words.theme, "Colours: system, light, dark or contrast")
        ->check(CLI::IsMember(keys(kThemes)))
        ->type_name("T");
    app.add_option("--text-size", words.text_percent, "Text size in percent, 100 to 400")
        ->check(CLI::Range(learn::kSmallestText, learn::kLargestText))
        ->type_name("PERCENT");
    app.add_flag("--software", options.software,
                 "Draw without the graphics card, with Mesa's software renderer (on Windows only "
                 "with Mesa's opengl32.dll beside the program)");
    app.add_option("--learner", options.learner, "Sign in as this learner")->type_name("NAME");
    app.add_option("--lesson", options.lesson, "Open this lesson at once")->type_name("ID");
    app.add_option("--ui-tree", options.ui_tree,
                   "Write what is on the screen to FILE, as JSON, whenever it changes")
        ->type_name("FILE");
    app.add_option("--frame-log", options.frame_log, "Add a line to FILE for each frame drawn")
        ->type_name("FILE");
}

CLI::App* describe_check(CLI::App& app, Options& options) {
    CLI::App* check = app.add_subcommand(
        "check",
        "Print every mistake of a course as file:line: sentence. Exits with 0 when there "
        "is none, 1 when there are some, 2 when the course cannot be read");
    check->add_option("DIR", options.check_folder, "The course folder")->required();
    return check;
}

CLI::App* describe_report(CLI::App& app, Options& options, Words& words) {
    CLI::App* report = app.add_subcommand(
        "report", "Print study time by learner, module, lesson, day and channel");
    report->add_option("--data-dir", options.data_folder, "Folder of the learners' records")
        ->type_name("DIR");
    report->add_option("--course", options.course, "Folder of the course")->type_name("DIR");
    report->add_option("--learner", options.learner, "Only this learner")->type_name("NAME");
    report->add_option("--format", words.format, "text, json or csv")
        ->check(CLI::IsMember(keys(kFormats)))
        ->type_name("text|json|csv");
    return report;
}

CLI::App* describe_items(CLI::App& app, Options& options, Words& words) {
    CLI::App* items = app.add_subcommand(
        "items",
        "Print how the questions of the quizzes do over everybody's attempts, worst first");
    items->add_option("--data-dir", options.data_folder, "Folder of the learners' records")
        ->type_name("DIR");
    items->add_option("--course", options.course, "Folder of the course")->type_name("DIR");
    items->add_option("--module", options.module, "Only this module")->type_name("ID");
    items->add_option("--lang", words.language, "Language of the texts: lv or en")
        ->check(CLI::IsMember(keys(kLanguages)))
        ->type_name("lv|en");
    items->add_option("--format", words.format, "text, json or csv")
        ->check(CLI::IsMember(keys(kFormats)))
        ->type_name("text|json|csv");
    return items;
}

constexpr int kNarrowest = 40;  // px
constexpr int kWidest = 4000;
constexpr float kSmallestScale = 0.1F;
constexpr float kLargestScale = 10;

/// CLI::Range would let "nan" through.
std::string scale_fault(const std::string& text) {
    float scale = 0;
    const bool number = CLI::detail::lexical_cast(text, scale);
    return number && scale >= kSmallestScale && scale <= kLargestScale
               ? std::string{}
               : text + " is not between 0.1 and 10";
}

void describe_page(CLI::App& command, Options& options, Words& words) {
    command
        .add_option("FILE", options.page_file,
                    "The lesson's file, or the JSON file of a role play, whose card is made")
        ->required();
    command
        .add_option("--lang", words.language,
                    "Language of a card: lv or en. That of a lesson is told by its file's name")
        ->check(CLI::IsMember(keys(kLanguages)))
        ->type_name("lv|en");
    command
        .add_option("--width", options.width, "How many px at 100 % a line of text has: 40 to 4000")
        ->check(CLI::Range(kNarrowest, kWidest))
        ->type_name("N");
}

CLI::App* describe_render(CLI::App& app, Options& options, Words& words) {
    CLI::App* render = app.add_subcommand(
        "render",
        "Draw a lesson or a role play's card as a picture or as a PDF for paper: a lesson's is A4, "
        "a card's A5. Mistakes go to standard error. Exits with 0 when there is none, 1 when there "
        "are some, 2 when nothing was drawn");
    describe_page(*render, options, words);
    render->add_option("--out", options.out, "The file to write: x.png or x.pdf")
        ->required()
        ->type_name("FILE");
    render->add_option("--scale", options.scale, "How much larger than 100 %: 0.1 to 10")
        ->check(scale_fault)
        ->type_name("S");
    render->add_option("--theme", words.theme, "Colours of a picture: light, dark or contrast")
        ->check(CLI::IsMember({"light", "dark", "contrast"}))
        ->type_name("T");
    return render;
}

CLI::App* describe_dump(CLI::App& app, Options& options, Words& words) {
    CLI::App* dump = app.add_subcommand(
        "dump", "Print where every line and box of a lesson or a card stands. Exits like render");
    describe_page(*dump, options, words);
    return dump;
}

CLI::App* describe_notes(CLI::App& app, Options& options, Words& words) {
    CLI::App* notes =
        app.add_subcommand("notes", "Print a learner's bookmarks, highlights and notes");
    notes->add_option("--data-dir", options.data_folder, "Folder of the learners' records")
        ->type_name("DIR");
    notes->add_option("--course", options.course, "Folder of the course")->type_name("DIR");
    notes->add_option("--learner", options.learner, "Whose notes")->type_name("NAME")->required();
    notes->add_option("--lang", words.language, "Language of the titles and words: lv or en")
        ->check(CLI::IsMember(keys(kLanguages)))
        ->type_name("lv|en");
    notes->add_option("--format", words.notes_format, "text, md or json")
        ->check(CLI::IsMember(keys(kNotesFormats)))
        ->type_name("text|md|json");
    return notes;
}

struct QuizCommands {
    const CLI::App* import = nullptr;
    const CLI::App* write = nullptr;
};

QuizCommands describe_quiz(CLI::App& app, Options& options, Words& words) {
    CLI::App* quiz = app.add_subcommand("quiz", "Questions from and to other programs");
    quiz->require_subcommand(1);
    CLI::App* import = quiz->add_subcommand(
        "import",
        "Make a quiz.json of a GIFT, Aiken or Moodle XML file. What cannot be taken over is told. "
        "Exits with 0 when everything came along, 1 when something was left out, 2 when nothing "
        "was "
        "written");
    import->add_option("FILE", options.quiz_file, "The file to read")->required();
    import->add_option("--out", options.out, "The file to write")->required()->type_name("FILE");
    import->add_option("--format", words.quiz_format, "Left out: guessed from what is in the file")
        ->check(CLI::IsMember(keys(kQuizFormats)))
        ->type_name("gift|aiken|moodle");
    import->add_option("--lesson", options.lesson, "The lesson that answers the questions")
        ->type_name("ID");
    CLI::App* write = quiz->add_subcommand(
        "export", "Print the questions of a quiz.json as GIFT or Moodle XML. Exits like import");
    write->add_option("FILE", options.quiz_file, "The quiz.json to read")->required();
    write->add_option("--format", words.quiz_format, "gift or moodle")
        ->required()
        ->check(CLI::IsMember({"gift", "moodle"}))
        ->type_name("gift|moodle");
    write->add_option("--out", options.out, "The file to write instead")->type_name("FILE");
    write->add_option("--lang", words.language, "Language of the texts: lv or en")
        ->check(CLI::IsMember(keys(kLanguages)))
        ->type_name("lv|en");
    return {.import = import, .write = write};
}

void take_words(const Words& words, Options& options) {
    if (!words.language.empty()) {
        options.language = kLanguages.at(words.language);
    }
    if (!words.theme.empty()) {
        options.theme_given = true;
        options.theme = kThemes.at(words.theme);
    }
    if (words.text_percent != 0) {
        options.text_percent = words.text_percent;
    }
    options.report_format = kFormats.at(words.format);
    options.notes_format = kNotesFormats.at(words.notes_format);
    if (!words.quiz_format.empty()) {
        options.quiz_format = kQuizFormats.at(words.quiz_format);
    }
}

}  // namespace

Parsed parse(int argc, const char* const* argv) {
    Options options;
    Words words;
    CLI::App app("Lasītava: a course player that counts study time honestly", "lasitava");
    app.set_version_flag("--version", std::string("lasitava ") + LASITAVA_VERSION);
    describe_playing(app, options, words);
    const CLI::App* check = describe_check(app, options);
    const CLI::App* report = describe_report(app, options, words);
    const CLI::App* items = describe_items(app, options, words);
    const CLI::App* render = describe_render(app, options, words);
    const CLI::App* dump = describe_dump(app, options, words);
    const CLI::App* notes = describe_notes(app, options, words);
    const QuizCommands quiz = describe_quiz(app, options, words);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        std::ostringstream out;
        std::ostringstream err;
        const int code = app.exit(stop, out, err);
        return {.options = std::nullopt,
                .exit_code = code == 0 ? 0 : 2,
                .output = out.str(),
                .error = err.str()};
    }
    take_words(words, options);
    if (check->parsed()) {
        options.command = Options::Command::Check;
    } else if (report->parsed()) {
        options.command = Options::Command::Report;
    } else if (items->parsed()) {
        options.command = Options::Command::Items;
    } else if (render->parsed()) {
        options.command = Options::Command::Render;
    } else if (dump->parsed()) {
        options.command = Options::Command::Dump;
    } else if (notes->parsed()) {
        options.command = Options::Command::Notes;
    } else if (quiz.import->parsed()) {
        options.command = Options::Command::ImportQuiz;
    } else if (quiz.write->parsed()) {
        options.command = Options::Command::ExportQuiz;
    }
    return {.options = std::move(options), .exit_code = 0, .output = {}, .error = {}};
}

}  // namespace engine::app
