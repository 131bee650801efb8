#include "content/load/quiz_loader.h"

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

void check_id(const JsonFields& fields, const Quiz& quiz, const QuizInfo& info, IssueLog& log) {
    if (!quiz.id.empty() && quiz.id != info.id) {
        log.error(fields.line_of("id"), "module.json calls this quiz " + in_quotes(info.id) +
                                            ": write the same id in both");
    }
}

void check_counts(const JsonFields& fields, const Quiz& quiz, IssueLog& log) {
    if (quiz.pass_mark > quiz.draw) {
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

std::vector<Question> read_questions(JsonFields& fields, const Facts& facts, IssueLog& log) {
    std::vector<Question> questions;
    std::set<std::string> ids;
    for (const JsonValue& value : fields.list("questions")) {
        if (auto question = read_question(value, facts, ids, log)) {
            questions.push_back(std::move(*question));
        }
    }
    return questions;
}

std::optional<Quiz> quiz_of(const JsonValue& root, const QuizInfo& info, const Facts& facts,
                            IssueLog& log) {
    JsonFields fields(root, log);
    if (!reads_format(fields, log)) {
        return std::nullopt;
    }
    Quiz quiz;
    quiz.questions = read_questions(fields, facts, log);
    // After the questions, so that the newest error is the reason the quiz as a whole fails.
    const int errors = log.errors();
    quiz.id = fields.id("id");
    quiz.draw = fields.number("draw", kQuestions);
    quiz.pass_mark = fields.number("pass", kQuestions);
    quiz.cool_down = std::chrono::seconds(
        fields.number_or("cool_down_s", static_cast<int>(quiz.cool_down.count()), kCoolDown));
    fields.report_unknown();
    check_id(fields, quiz, info, log);
    if (log.errors() == errors) {
        check_counts(fields, quiz, log);
    }
    return log.errors() == errors ? std::optional(std::move(quiz)) : std::nullopt;
}

}  // namespace

std::optional<Quiz> read_quiz(std::string_view bytes, const QuizInfo& info, const Facts& facts,
                              IssueLog& log) {
    const auto root = read_json(bytes, log);
    return root ? quiz_of(*root, info, facts, log) : std::nullopt;
}

Result<Quiz> load_quiz(const std::filesystem::path& course_folder, const QuizInfo& info,
                       const Facts& facts, Issues& issues) {
    IssueLog log(to_utf8(info.file), issues);
    const auto root = read_json_file(course_folder, log);
    auto quiz = root ? quiz_of(*root, info, facts, log) : std::nullopt;
    if (!quiz) {
        return log.last_error();
    }
    return std::move(*quiz);
}

Result<LoadedQuiz> load_quiz(const std::filesystem::path& course_folder, const QuizInfo& info,
                             const Facts& facts) {
    Issues issues;
    auto quiz = load_quiz(course_folder, info, facts, issues);
    if (!quiz) {
        return quiz.error();
    }
    return LoadedQuiz{.quiz = std::move(*quiz), .issues = std::move(issues)};
}

}  // namespace content::load
