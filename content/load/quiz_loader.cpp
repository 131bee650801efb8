#include "content/load/quiz_loader.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "content/load/file_reader.h"
#include "content/load/json_fields.h"
#include "content/load/json_reader.h"
#include "content/load/question_reader.h"

namespace content::load {
namespace {

constexpr Range kQuestions{.min = 1, .max = 1'000};
constexpr Range kCoolDown{.min = 0, .max = 24 * 3'600};
constexpr Range kAttempts{.min = 1, .max = 100};
constexpr Range kMinutes{.min = 1, .max = 600};

constexpr std::array<Choice<Quiz::Mode>, 2> kModes{{
    {.name = "learning", .value = Quiz::Mode::Learning},
    {.name = "test", .value = Quiz::Mode::Test},
}};

void check_id(const JsonFields& fields, const Quiz& quiz, const QuizInfo& info, IssueLog& log) {
    if (!quiz.id.empty() && quiz.id != info.id) {
        log.error(fields.line_of("id"), "module.json calls this quiz " + in_quotes(info.id) +
                                            ": write the same id in both");
    }
}

void check_counts(const JsonFields& fields, const Quiz& quiz, IssueLog& log) {
    if (quiz.scored && quiz.pass_mark > quiz.draw) {
        log.error(fields.line_of("pass"), "\"pass\" is " + std::to_string(quiz.pass_mark) +
                                              ", but only " + std::to_string(quiz.draw) +
                                              " questions are drawn: lower it");
    }
    if (std::cmp_less(quiz.questions.size(), quiz.draw)) {
        log.error(fields.line_of("draw"),
                  "\"draw\" is " + std::to_string(quiz.draw) + ", but only " +
                      std::to_string(quiz.questions.size()) + " sound questions are there");
    }
}

/// Every rule finds as many questions as it asks for, and all of them fit into one attempt.
void check_rules(const JsonFields& fields, const Quiz& quiz, IssueLog& log) {
    int asked = 0;
    for (const DrawRule& rule : quiz.rules) {
        asked += rule.count;
        const auto there = std::ranges::count_if(
            quiz.questions, [&](const Question& question) { return fits(rule, question); });
        if (std::cmp_less(there, rule.count)) {
            log.error(fields.line_of("rules"), "a rule draws " + std::to_string(rule.count) +
                                                   " questions, but it fits only " +
                                                   std::to_string(there));
        }
    }
    if (asked > quiz.draw) {
        log.error(fields.line_of("rules"), "the rules draw " + std::to_string(asked) +
                                               " questions, but \"draw\" is " +
                                               std::to_string(quiz.draw));
    }
}

std::vector<Question> read_questions(JsonFields& fields, const QuestionContext& context,
                                     bool scored, IssueLog& log) {
    std::vector<Question> questions;
    std::set<std::string> ids;
    for (const JsonValue& value : fields.list("questions")) {
        auto question = read_question(value, context, ids, log);
        if (question && !scored && question->tries > 1) {
            log.error(value.member("tries")->line,
                      "a question of a recall round is answered once: leave out \"tries\"");
        } else if (question) {
            questions.push_back(std::move(*question));
        }
    }
    return questions;
}

DrawRule read_rule(const JsonValue& value, IssueLog& log) {
    JsonFields fields(value, log);
    DrawRule rule{.count = fields.number("draw", kQuestions),
                  .tag = fields.id("tag", Need::Optional),
                  .difficulty = fields.number_or("difficulty", 0, {.min = 1, .max = 3})};
    fields.report_unknown();
    return rule;
}

/// The file must say whether it is a quiz or a recall round, and so must module.json.
void check_scored(const JsonFields& fields, const Quiz& quiz, const QuizInfo& info, IssueLog& log) {
    if (quiz.scored && !info.scored) {
        log.error(fields.line_of("scored"),
                  "module.json names this file as its \"recall\", which judges nobody: write "
                  "\"scored\": false");
    } else if (!quiz.scored && info.scored) {
        log.error(fields.line_of("scored"),
                  "module.json names this file as its \"quiz\", which is scored: leave out "
                  "\"scored\"");
    }
}

/// In a recall round everybody may answer, once, as often as they like, and nobody fails.
void check_judges_nobody(const JsonFields& fields, const Quiz& quiz, IssueLog& log) {
    for (const char* field : {"pass", "cool_down_s", "attempts_per_day", "time_limit_minutes"}) {
        if (fields.has(field)) {
            log.error(fields.line_of(field),
                      "a quiz with \"scored\": false judges nobody: leave "
                      "out " +
                          in_quotes(field));
        }
    }
    if (quiz.mode == Quiz::Mode::Test) {
        log.error(fields.line_of("mode"),
                  "a quiz with \"scored\": false explains every answer at once: leave out "
                  "\"mode\"");
    }
}

/// How an attempt is drawn and judged: all but the questions.
void read_terms(JsonFields& fields, Quiz& quiz, IssueLog& log) {
    quiz.id = fields.id("id");
    quiz.scored = fields.flag_or("scored", true);
    quiz.mode = fields.choice_or<Quiz::Mode>("mode", Quiz::Mode::Learning, kModes);
    quiz.draw = fields.number("draw", kQuestions);
    for (const JsonValue& value : fields.list("rules", Need::Optional)) {
        quiz.rules.push_back(read_rule(value, log));
    }
    quiz.shuffle = fields.flag_or("shuffle", true);
    quiz.pass_mark =
        quiz.scored ? fields.number("pass", kQuestions) : fields.number_or("pass", 0, kQuestions);
    quiz.cool_down = std::chrono::seconds(
        fields.number_or("cool_down_s", static_cast<int>(quiz.cool_down.count()), kCoolDown));
    quiz.attempts_per_day = fields.number_or("attempts_per_day", 0, kAttempts);
    quiz.time_limit = std::chrono::minutes(fields.number_or("time_limit_minutes", 0, kMinutes));
}

std::string folder_of(const std::filesystem::path& file) {
    const std::string folder = to_utf8(file.parent_path());
    return folder.empty() ? "" : folder + "/";
}

std::optional<Quiz> quiz_of(const JsonValue& root, const QuizInfo& info, const Facts& facts,
                            const Glossary* glossary, IssueLog& log) {
    JsonFields fields(root, log);
    if (!reads_format(fields, log)) {
        return std::nullopt;
    }
    Quiz quiz;
    const QuestionContext context{
        .facts = &facts, .folder = folder_of(info.file), .glossary = glossary};
    quiz.questions = read_questions(fields, context, info.scored, log);
    // After the questions, so that the newest error is the reason the quiz as a whole fails.
    const int errors = log.errors();
    read_terms(fields, quiz, log);
    fields.report_unknown();
    check_id(fields, quiz, info, log);
    check_scored(fields, quiz, info, log);
    if (!quiz.scored) {
        check_judges_nobody(fields, quiz, log);
    }
    if (log.errors() == errors) {
        check_counts(fields, quiz, log);
        check_rules(fields, quiz, log);
    }
    return log.errors() == errors ? std::optional(std::move(quiz)) : std::nullopt;
}

}  // namespace

std::optional<Quiz> read_quiz(std::string_view bytes, const QuizInfo& info, const Facts& facts,
                              IssueLog& log, const Glossary* glossary) {
    const auto root = read_json(bytes, log);
    return root ? quiz_of(*root, info, facts, glossary, log) : std::nullopt;
}

Result<Quiz> load_quiz(const std::filesystem::path& course_folder, const QuizInfo& info,
                       const Facts& facts, Issues& issues, const Glossary* glossary) {
    IssueLog log(to_utf8(info.file), issues);
    const auto root = read_json_file(course_folder, log);
    auto quiz = root ? quiz_of(*root, info, facts, glossary, log) : std::nullopt;
    if (!quiz) {
        return log.last_error();
    }
    return std::move(*quiz);
}

Result<LoadedQuiz> load_quiz(const std::filesystem::path& course_folder, const QuizInfo& info,
                             const Facts& facts, const Glossary* glossary) {
    Issues issues;
    auto quiz = load_quiz(course_folder, info, facts, issues, glossary);
    if (!quiz) {
        return quiz.error();
    }
    return LoadedQuiz{.quiz = std::move(*quiz), .issues = std::move(issues)};
}

}  // namespace content::load
