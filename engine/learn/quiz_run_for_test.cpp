#include "engine/learn/quiz_run_for_test.h"

namespace engine::learn::testing_bank {

content::Question question(const std::string& id, const std::string& lesson,
                           const std::set<std::string>& correct, int options) {
    content::Question result;
    result.id = id;
    result.lesson = lesson;
    using Kind = content::Choices::Kind;
    content::Choices choices{.kind = correct.size() > 1 ? Kind::Multiple : Kind::Single};
    for (int i = 0; i < options; ++i) {
        content::Option option;
        option.id = std::string(1, static_cast<char>('a' + i));
        option.correct = correct.contains(option.id);
        choices.options.push_back(option);
    }
    result.body = choices;
    return result;
}

content::Quiz bank(int lessons, int each, int draw) {
    content::Quiz quiz;
    quiz.id = "m1-quiz";
    quiz.draw = draw;
    quiz.pass_mark = 5;
    for (int lesson = 0; lesson < lessons; ++lesson) {
        const std::string name = "l" + std::to_string(lesson);
        for (int i = 0; i < each; ++i) {
            quiz.questions.push_back(question(name + "-q" + std::to_string(i), name));
        }
    }
    return quiz;
}

std::set<std::string> ids(const Attempt& attempt) {
    std::set<std::string> result;
    for (const DrawnQuestion& drawn : attempt.questions) {
        result.insert(drawn.question);
    }
    return result;
}

std::vector<std::string> order(const Attempt& attempt) {
    std::vector<std::string> result;
    for (const DrawnQuestion& drawn : attempt.questions) {
        result.push_back(drawn.question);
        result.insert(result.end(), drawn.options.begin(), drawn.options.end());
    }
    return result;
}

Attempt answered(const content::Quiz& quiz, const std::vector<Response>& given) {
    Attempt attempt;
    attempt.quiz = quiz.id;
    for (std::size_t i = 0; i < given.size(); ++i) {
        attempt.questions.push_back({.question = quiz.questions[i].id, .options = {"b", "c", "a"}});
        attempt.answers.push_back({.response = given[i], .confirmed = true});
    }
    return attempt;
}

}  // namespace engine::learn::testing_bank
