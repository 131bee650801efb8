#include "content/check/bank_check.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "content/check/prose.h"

namespace content::check {
namespace {

constexpr int kPlacePercent = 45;    // of the right options may stand in one place
constexpr int kLongestPercent = 40;  // of them may be the longest option
constexpr std::size_t kFewest = 5;  // with three options each, no smaller bank can always hold 45 %

/// A question of the kind "single" and where its right option stands, from 0.
struct SingleChoice {
    const Question* question = nullptr;
    const std::vector<Option>* options = nullptr;
    std::size_t right = 0;
};

/// With two options a half of the right ones stands somewhere, and one of two is the longest.
std::vector<SingleChoice> single_choices(const Quiz& quiz) {
    std::vector<SingleChoice> found;
    for (const Question& question : quiz.questions) {
        const auto* choices = std::get_if<Choices>(&question.body);
        if (choices != nullptr && choices->kind == Choices::Kind::Single &&
            choices->options.size() > 2) {
            const auto right = std::ranges::find(choices->options, true, &Option::correct);
            found.push_back({.question = &question,
                             .options = &choices->options,
                             .right = static_cast<std::size_t>(right - choices->options.begin())});
        }
    }
    return found;
}

std::size_t allowed(std::size_t questions, int percent) {
    return questions * static_cast<std::size_t>(percent) / 100;
}

/// "in 8 of 14 questions with one right option".
std::string how_often(std::size_t times, std::size_t questions) {
    return "in " + std::to_string(times) + " of " + std::to_string(questions) +
           " questions with one right option";
}

void check_places(const std::vector<SingleChoice>& questions, int line, load::IssueLog& log) {
    std::map<std::size_t, std::size_t> times;  // place -> how often the right option stands there
    for (const SingleChoice& single : questions) {
        ++times[single.right];
    }
    const std::size_t limit = allowed(questions.size(), kPlacePercent);
    for (const auto& [place, count] : times) {
        if (count > limit) {
            log.warn(line, "the right option is number " + std::to_string(place + 1) + ' ' +
                               how_often(count, questions.size()) + ": move it in " +
                               std::to_string(count - limit) + " of them, " +
                               std::to_string(kPlacePercent) + " % are enough");
        }
    }
}

bool is_right_the_longest(const SingleChoice& single, Language language) {
    const auto length = [&](const Option& option) {
        return length_in_letters(option.text.in(language));
    };
    const Option& right = (*single.options)[single.right];
    return std::ranges::all_of(*single.options, [&](const Option& option) {
        return &option == &right || length(option) < length(right);
    });
}

void check_lengths(const std::vector<SingleChoice>& questions, Language language, int line,
                   load::IssueLog& log) {
    std::vector<std::string> telling;
    for (const SingleChoice& single : questions) {
        if (is_right_the_longest(single, language)) {
            telling.push_back(single.question->id);
        }
    }
    const std::size_t limit = allowed(questions.size(), kLongestPercent);
    if (telling.size() <= limit) {
        return;
    }
    std::string examples;
    for (std::size_t at = limit; at < telling.size(); ++at) {
        examples += (examples.empty() ? "" : ", ") + telling[at];
    }
    log.warn(line, std::string("the right option is the longest in ") +
                       (language == Language::Latvian ? "Latvian " : "English ") +
                       how_often(telling.size(), questions.size()) +
                       ": shorten it, or lengthen another, in " +
                       std::to_string(telling.size() - limit) + " of them (" + examples + "), " +
                       std::to_string(kLongestPercent) + " % are enough");
}

/// Whether the bank has English options of its own to measure.
bool is_bilingual(const std::vector<SingleChoice>& questions) {
    return std::ranges::any_of(questions, [](const SingleChoice& single) {
        return std::ranges::any_of(*single.options,
                                   [](const Option& option) { return !option.text.en.empty(); });
    });
}

}  // namespace

void check_bank(const Quiz& quiz, int line, load::IssueLog& log) {
    const std::vector<SingleChoice> questions = single_choices(quiz);
    if (questions.size() < kFewest) {
        return;
    }
    check_places(questions, line, log);
    check_lengths(questions, Language::Latvian, line, log);
    if (is_bilingual(questions)) {
        check_lengths(questions, Language::English, line, log);
    }
}

}  // namespace content::check
