#include "engine/learn/quiz/practice.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engine/learn/quiz/draw_question.h"

namespace engine::learn {
namespace {

constexpr std::array kDays{std::chrono::days(1), std::chrono::days(7), std::chrono::days(30)};

Items first_of(const Items& items, std::size_t most) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(items.size(), most));
    return {items.begin(), items.begin() + count};
}

Attempt practice(const std::string& quiz, Purpose purpose, Items items, std::uint64_t seed) {
    Random random(seed);
    random.shuffle(items);
    Attempt attempt{.quiz = quiz, .seed = seed, .purpose = purpose};
    for (const auto& item : items) {
        attempt.questions.push_back(draw_question(item, random));
    }
    attempt.answers.resize(attempt.questions.size());
    return attempt;
}

/// A mistake on its way through kDays.
struct Mistake {
    std::string quiz;
    std::size_t step = 0;
    base::Wall due{};
};
using Mistakes = std::map<std::string, Mistake>;  // by question

void follow(const JudgedAnswer& answer, Mistakes& mistakes) {
    const auto found = mistakes.find(answer.question);
    if (!answer.right) {
        // A recall round is kept under another quiz than the mistake was made in.
        const bool known = found != mistakes.end();
        const std::string quiz = known ? found->second.quiz : answer.quiz;
        mistakes[answer.question] = {.quiz = quiz, .step = 0, .due = answer.when + kDays[0]};
        return;
    }
    if (answer.purpose != Purpose::Recall || found == mistakes.end() ||
        answer.when < found->second.due) {
        return;
    }
    Mistake& mistake = found->second;
    if (++mistake.step == kDays.size()) {
        mistakes.erase(found);
    } else {
        mistake.due = answer.when + kDays.at(mistake.step);
    }
}

}  // namespace

Attempt retry_attempt(const content::Quiz& quiz, const Attempt& attempt, std::uint64_t seed) {
    Items items;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        const content::Question* question = question_at(quiz, attempt, i);
        if (question != nullptr && points_at(quiz, attempt, i) < kPoint) {
            const auto& item = attempt.questions[i].item;
            items.push_back(item != nullptr ? item
                                            : std::make_shared<content::Question>(*question));
        }
    }
    return practice(attempt.quiz, Purpose::Retry, std::move(items), seed);
}

std::vector<DueMistake> due_mistakes(std::vector<JudgedAnswer> answers, base::Wall now) {
    std::ranges::stable_sort(answers, {}, &JudgedAnswer::when);
    Mistakes mistakes;
    for (const JudgedAnswer& answer : answers) {
        follow(answer, mistakes);
    }
    std::vector<DueMistake> due;
    for (const auto& [question, mistake] : mistakes) {
        if (mistake.due <= now) {
            due.push_back({.quiz = mistake.quiz, .question = question, .due = mistake.due});
        }
    }
    std::ranges::stable_sort(due, {}, &DueMistake::due);
    return due;
}

Attempt recall_attempt(const std::string& quiz, const Items& items, std::uint64_t seed) {
    return practice(quiz, Purpose::Recall, first_of(items, kRecallQuestions), seed);
}

Attempt recall_round(const content::Quiz& bank, const Items& due, const std::set<std::string>& seen,
                     std::uint64_t seed) {
    const auto draw = static_cast<std::size_t>(bank.draw);
    Attempt round = practice(bank.id, Purpose::Recall, first_of(due, draw), seed);
    content::Quiz rest = bank;
    std::erase_if(rest.questions, [&](const content::Question& question) {
        return std::ranges::find(round.questions, question.id, &DrawnQuestion::question) !=
               round.questions.end();
    });
    rest.draw -= static_cast<int>(round.questions.size());
    for (DrawnQuestion& drawn : draw_attempt(rest, seed, seen).questions) {
        round.questions.push_back(std::move(drawn));
    }
    round.answers.resize(round.questions.size());
    return round;
}

std::set<std::string> last_recalled(const std::vector<JudgedAnswer>& answers,
                                    const std::string& quiz) {
    std::set<std::string> questions;
    base::Wall newest{};
    for (const JudgedAnswer& answer : answers) {
        if (answer.quiz != quiz || answer.purpose != Purpose::Recall || answer.when < newest) {
            continue;
        }
        if (answer.when > newest) {
            questions.clear();
            newest = answer.when;
        }
        questions.insert(answer.question);
    }
    return questions;
}

}  // namespace engine::learn
