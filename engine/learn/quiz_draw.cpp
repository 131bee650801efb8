// Drawing: lot decides, but within two wishes. Questions of the previous attempt come only when the
// bank has no others, and of two candidates the one from the lesson asked about less often wins.
#include <algorithm>
#include <map>
#include <tuple>

#include "engine/learn/quiz/draw_question.h"
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

class Draw {
public:
    Draw(const content::Quiz& quiz, Random& random, const std::set<std::string>& seen)
        : seen_(seen) {
        for (const content::Question& question : quiz.questions) {
            candidates_.push_back(&question);
        }
        random.shuffle(candidates_);
    }

    /// At most `count` of those that fit: the first unseen candidate of the lesson drawn from least
    /// so far, a seen one for want of others.
    void take(int count, const content::DrawRule& rule) {
        for (; count > 0; --count) {
            const auto pick = next_pick(rule);
            if (pick == candidates_.end() || !fits(rule, **pick)) {
                return;
            }
            ++taken_[(*pick)->lesson];
            picked_.push_back(*pick);
            candidates_.erase(pick);
        }
    }
    int left(int wanted) const { return wanted - static_cast<int>(picked_.size()); }
    Candidates picked() const { return picked_; }

private:
    Candidates::iterator next_pick(const content::DrawRule& rule) {
        const auto cost = [&](const content::Question* question) {
            return std::tuple(!fits(rule, *question), was_seen(*question, seen_),
                              taken_[question->lesson]);
        };
        return std::ranges::min_element(candidates_, {}, cost);
    }

    const std::set<std::string>& seen_;
    Candidates candidates_;
    Candidates picked_;
    std::map<std::string, int> taken_;  // by lesson
};

}  // namespace

Attempt draw_attempt(const content::Quiz& quiz, std::uint64_t seed,
                     const std::set<std::string>& seen) {
    Random random(seed);
    Draw draw(quiz, random, seen);
    for (const content::DrawRule& rule : quiz.rules) {
        draw.take(std::min(rule.count, draw.left(quiz.draw)), rule);
    }
    draw.take(draw.left(quiz.draw), {});
    Candidates picked = draw.picked();
    if (quiz.shuffle) {
        random.shuffle(picked);  // or the first question would always be the first lesson's
    } else {
        std::ranges::sort(picked);  // as they stand in the bank
    }

    Attempt attempt{.quiz = quiz.id,
                    .seed = seed,
                    .pass_mark = quiz.pass_mark,
                    .mode = quiz.mode,
                    .time_limit = quiz.time_limit};
    for (const content::Question* question : picked) {
        attempt.questions.push_back(
            draw_question(std::make_shared<content::Question>(*question), random));
    }
    attempt.answers.resize(attempt.questions.size());
    return attempt;
}

}  // namespace engine::learn
