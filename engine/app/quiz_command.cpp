// Questions from and to the files of other programs.
#include <iostream>
#include <utility>

#include "content/exchange/exchange.h"
#include "content/exchange/naming.h"
#include "content/limits.h"
#include "content/load/facts_loader.h"
#include "content/load/file_reader.h"
#include "content/load/json_reader.h"
#include "content/load/question_writer.h"
#include "content/load/quiz_loader.h"
#include "engine/app/commands.h"
#include "engine/platform/whole_file.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;
using content::Error;
using Format = Options::QuizFormat;

constexpr int kAll = 0;
constexpr int kSome = 1;
constexpr int kNothing = 2;

int fail(const Error& error) {
    std::cerr << error.where << ": " << error.message << '\n';
    return kNothing;
}

int tell(const fs::path& file, const std::vector<content::exchange::Note>& notes) {
    for (const content::exchange::Note& note : notes) {
        std::cerr << content::load::to_utf8(file)
                  << (note.line == 0 ? "" : ":" + std::to_string(note.line)) << ": "
                  << note.sentence << '\n';
    }
    return notes.empty() ? kAll : kSome;
}

/// Moodle XML starts with '<', Aiken has its "ANSWER:" and no braces; the rest is GIFT.
Format guessed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string_view::npos && text[first] == '<') {
        return Format::Moodle;
    }
    const bool aiken = text.find("\nANSWER:") != std::string_view::npos &&
                       text.find('{') == std::string_view::npos;
    return aiken ? Format::Aiken : Format::Gift;
}

content::exchange::Imported imported(std::string_view text, Format format) {
    switch (format == Format::Guess ? guessed(text) : format) {
        case Format::Moodle:
            return content::exchange::read_moodle(text);
        case Format::Aiken:
            return content::exchange::read_aiken(text);
        case Format::Gift:
        case Format::Guess:
            break;
    }
    return content::exchange::read_gift(text);
}

/// A quiz that draws all of them and asks for seven points of ten.
content::Quiz quiz_of(std::vector<content::Question> questions, const std::string& id,
                      const std::string& lesson) {
    const int draw = static_cast<int>(questions.size());
    for (content::Question& question : questions) {
        question.lesson = lesson;
    }
    return {.id = id,
            .draw = draw,
            .pass_mark = (draw * 7 + 9) / 10,
            .questions = std::move(questions)};
}

/// The facts of the course that the quiz lies in, if any.
content::Facts facts_beside(const fs::path& quiz) {
    std::error_code error;
    const fs::path module = fs::absolute(quiz, error).parent_path();
    content::Issues unasked;
    for (const fs::path& folder : {module.parent_path(), module}) {
        if (fs::exists(folder / content::load::kFactsFile, error)) {
            return content::load::load_facts(folder, unasked);
        }
    }
    return {};
}

/// What a module.json that fits the file would say of it.
content::QuizInfo info_of(const content::load::JsonValue& root) {
    const auto* id = root.member("id");
    const auto* name = id == nullptr ? nullptr : std::get_if<std::string>(&id->data);
    const auto* scored = root.member("scored");
    const auto* flag = scored == nullptr ? nullptr : std::get_if<bool>(&scored->data);
    return {.id = name == nullptr ? "" : *name, .scored = flag == nullptr || *flag};
}

content::Result<content::Quiz> quiz_in(const fs::path& file) {
    const auto bytes = content::load::read_file(file, content::limits::kJsonBytes);
    if (!bytes) {
        return bytes.error();
    }
    content::Issues issues;
    content::load::IssueLog log(content::load::to_utf8(file), issues);
    const auto root = content::load::read_json(*bytes, log);
    auto quiz = content::load::read_quiz(*bytes, root ? info_of(*root) : content::QuizInfo{},
                                         facts_beside(file), log);
    for (const content::Issue& issue : issues) {
        std::cerr << content::to_string(issue) << '\n';
    }
    if (!quiz) {
        return log.last_error();
    }
    return std::move(*quiz);
}

}  // namespace

int import_quiz(const Options& options) {
    const auto bytes = content::load::read_file(options.quiz_file, content::exchange::kLargestFile);
    if (!bytes) {
        return fail(bytes.error());
    }
    auto found = imported(*bytes, options.quiz_format);
    if (found.questions.empty()) {
        tell(options.quiz_file, found.notes);
        return fail({Error::Kind::Invalid, content::load::to_utf8(options.quiz_file),
                     "there is no question in it that can be taken over"});
    }
    if (options.lesson.empty()) {
        found.notes.push_back({.line = 0,
                               .sentence = "write which \"lesson\" answers each question: they "
                                           "all say \"lesson\" now"});
    }
    const std::string id =
        content::exchange::Ids().next(content::load::to_utf8(options.quiz_file.stem()));
    const content::Quiz quiz =
        quiz_of(std::move(found.questions), id, options.lesson.empty() ? "lesson" : options.lesson);
    const auto written = platform::write_whole_file(options.out, content::load::write_quiz(quiz));
    if (!written) {
        return fail(written.error());
    }
    return tell(options.quiz_file, found.notes);
}

int export_quiz(const Options& options) {
    const auto quiz = quiz_in(options.quiz_file);
    if (!quiz) {
        return fail(quiz.error());
    }
    const auto language = options.language.value_or(content::Language::Latvian);
    const auto exported = options.quiz_format == Format::Moodle
                              ? content::exchange::write_moodle(quiz->questions, language)
                              : content::exchange::write_gift(quiz->questions, language);
    if (options.out.empty()) {
        std::cout << exported.text;
    } else if (const auto written = platform::write_whole_file(options.out, exported.text);
               !written) {
        return fail(written.error());
    }
    return tell(options.quiz_file, exported.notes);
}

}  // namespace engine::app
