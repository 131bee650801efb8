// Drawing: lot decides, but within two wishes. Questions of the previous attempt come only when the
// bank has no others, and of two candidates the one from the lesson asked about less often wins.
#include <algorithm>
#include <map>

#include "engine/learn/quiz_run.h"
#include "engine/learn/random.h"

namespace engine::learn {
namespace {

using Candidates = std::vector<const content::Question*>;

bool was_seen(const content::Question& question, const std::set<std::string>& seen) {
    return seen.contains(question.id) ||
           std::ranges::any_of(question.aliases,
                               [&](const std::string& alias) { return seen.contains(alias); });
}

DrawnQuestion drawn(const content::Question& question, Random& random) {
    DrawnQuestion result{.question = question.id, .options = {}};
    for (const content::Option& option : question.options) {
        result.options.push_back(option.id);
    }
    random.shuffle(result.options);
    return result;
}

/// The first unseen candidate of the lesson drawn from least so far; a seen one for want of others.
Candidates::iterator next_pick(Candidates& candidates, const std::set<std::string>& seen,
                               std::map<std::string, int>& taken) {
    const auto cost = [&](const content::Question* question) {
        return std::pair(was_seen(*question, seen), taken[question->lesson]);
    };
    return std::ranges::min_element(candidates, {}, cost);
}

}  // namespace

Attempt draw_attempt(const content::Quiz& quiz, std::uint64_t seed,
                     const std::set<std::string>& seen) {
    Random random(seed);
    Candidates candidates;
    for (const content::Question& question : quiz.questions) {
        candidates.push_back(&question);
    }
    random.shuffle(candidates);

    Candidates picked;
    std::map<std::string, int> taken;  // by lesson
    const auto wanted = static_cast<std::size_t>(std::max(quiz.draw, 0));
    while (picked.size() < wanted && !candidates.empty()) {
        const auto pick = next_pick(candidates, seen, taken);
        ++taken[(*pick)->lesson];
        picked.push_back(*pick);
        candidates.erase(pick);
    }
    random.shuffle(picked);  // or the first question would always be the first lesson's

    Attempt attempt{
        .quiz = quiz.id, .seed = seed, .pass_mark = quiz.pass_mark, .questions = {}, .answers = {}};
    for (const content::Question* question : picked) {
        attempt.questions.push_back(drawn(*question, random));
    }
    attempt.answers.resize(attempt.questions.size());
    return attempt;
}

}  // namespace engine::learn
