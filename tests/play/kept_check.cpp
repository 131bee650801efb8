#include "tests/play/kept_check.h"

#include <algorithm>
#include <stdexcept>

#include "engine/base/clock.h"
#include "engine/records/room_runs.h"

namespace tests {
namespace {

using engine::learn::Attempt;
using engine::learn::Purpose;
using engine::records::LearnerId;
using engine::records::Store;

Store opened(const std::filesystem::path& folder) {
    auto store = Store::open(folder, {}, {.read_only = true});
    return store ? std::move(*store) : throw std::runtime_error(store.error().message);
}

std::string name_of(const Attempt& attempt) {
    return "attempt " + std::to_string(attempt.id) + " at " + attempt.quiz;
}

}  // namespace

KeptCheck::KeptCheck(const std::filesystem::path& data_folder, engine::app::Library& library)
    : store_(opened(data_folder)), library_(library) {}

std::optional<std::string> KeptCheck::lost(const engine::learn::SessionState& state) {
    if (!state.person) {
        return std::nullopt;
    }
    if (state.unsaved) {
        return "the store refused something";
    }
    std::optional<std::string> fault;
    if (state.quizzing && state.quizzing->attempt) {
        fault = lost_answer(state.person->id, *state.quizzing);
    }
    if (!fault && state.practising && !state.practising->player.run().acts.empty()) {
        fault = lost_act(state.person->id, *state.practising);
    }
    return fault;
}

std::optional<std::string> KeptCheck::lost_answer(LearnerId learner,
                                                  const engine::learn::Quizzing& quizzing) {
    const Attempt& attempt = *quizzing.attempt;
    if (!attempt.submitted) {
        const auto kept = store_.open_attempt(learner, quizzing.quiz, attempt.purpose);
        const bool there = kept && *kept && (*kept)->id == attempt.id;
        return there && (*kept)->answers == attempt.answers
                   ? std::nullopt
                   : std::optional(name_of(attempt) + " has lost an answer");
    }
    if (attempt.purpose != Purpose::Quiz) {
        return std::nullopt;
    }
    const auto past = store_.past_attempts(learner, quizzing.quiz);
    const bool there = past && std::ranges::any_of(*past, [&](const Store::PastAttempt& kept) {
                           return kept.attempt.id == attempt.id &&
                                  kept.attempt.answers == attempt.answers &&
                                  kept.attempt.score == attempt.score;
                       });
    return there ? std::nullopt : std::optional(name_of(attempt) + " was not kept");
}

std::optional<std::string> KeptCheck::lost_act(LearnerId learner,
                                               const engine::learn::Practising& practising) {
    const engine::learn::rooms::Run& run = practising.player.run();
    const auto kept = engine::records::newest_room_run(store_, learner, run.activity);
    return kept && *kept && **kept == run ? std::nullopt
                                          : std::optional("run " + std::to_string(run.id) + " of " +
                                                          run.activity + " has lost an act");
}

std::optional<std::string> KeptCheck::wrong_score() {
    const auto learners = store_.learners();
    if (!learners) {
        return learners.error().message;
    }
    std::optional<std::string> fault;
    for (const engine::records::Learner& learner : *learners) {
        for (const content::Module& module : library_.course().modules) {
            for (const content::QuizInfo& quiz : module.quizzes) {
                fault = fault ? fault : wrong_attempt(learner.id, quiz.id);
            }
            for (const content::ActivityInfo& activity : module.activities) {
                fault = fault ? fault : wrong_run(learner.id, activity.id);
            }
        }
    }
    return fault;
}

std::optional<std::string> KeptCheck::wrong_attempt(LearnerId learner, const std::string& quiz) {
    const auto bank = library_.quiz(quiz);
    const auto past = store_.past_attempts(learner, quiz);
    if (!past) {
        return past.error().message;
    }
    for (const Store::PastAttempt& kept : *past) {
        ++attempts_;
        if (engine::learn::score(*bank, kept.attempt) != kept.attempt.score) {
            return name_of(kept.attempt) + " has another score than its answers";
        }
    }
    return std::nullopt;
}

std::optional<std::string> KeptCheck::wrong_run(LearnerId learner, const std::string& activity) {
    const auto kept = engine::records::newest_room_run(store_, learner, activity);
    if (!kept) {
        return kept.error().message;
    }
    if (!*kept) {
        return std::nullopt;
    }
    ++runs_;
    const engine::learn::rooms::Run& run = **kept;
    engine::learn::rooms::Player player(*library_.activity(activity),
                                        {.id = run.id, .activity = run.activity, .seed = run.seed});
    for (const engine::learn::rooms::Act& act : run.acts) {
        player.apply(act);
    }
    return player.run() == run ? std::nullopt
                               : std::optional("run " + std::to_string(run.id) + " of " + activity +
                                               " has another score than its acts");
}

}  // namespace tests
