// Any bytes as quiz.json.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "content/limits.h"
#include "content/load/quiz_loader.h"

namespace {

/// Whether the quiz keeps what content/quiz.h promises to those who play it.
bool can_be_played(const content::Quiz& quiz) {
    const auto is_sound = [](const content::Question& question) {
        const auto right = std::ranges::count_if(question.options, &content::Option::correct);
        const bool single = question.kind == content::Question::Kind::Single;
        return question.options.size() >= 2 &&
               question.options.size() <= std::size_t{content::limits::kQuestionOptions} &&
               (single ? right == 1 : right >= 1);
    };
    return quiz.pass_mark >= 1 && quiz.pass_mark <= quiz.draw &&
           std::cmp_greater_equal(quiz.questions.size(), quiz.draw) &&
           std::ranges::all_of(quiz.questions, is_sound);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content::load;
    content::Issues issues;
    IssueLog log("m/quiz.json", issues);
    const content::Facts facts{{"portal.address", {.value = {"{{fact:portal.address}}", ""}}}};
    const auto quiz = read_quiz(std::string_view(reinterpret_cast<const char*>(data), size),
                                {.id = "m1-quiz"}, facts, log);
    if (quiz ? !can_be_played(*quiz) : log.errors() == 0) {
        __builtin_trap();
    }
    return 0;
}
