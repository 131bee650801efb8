// Whether everything that a learner did is on the disk: what the program holds is compared with
// what another reader of its store finds there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/app/library.h"
#include "engine/learn/session_state.h"
#include "engine/records/store.h"

namespace tests {

class KeptCheck {
public:
    /// Looks at the store in `data_folder` without changing it. `library` is the course played.
    KeptCheck(const std::filesystem::path& data_folder, engine::app::Library& library);

    /// What the learner has answered and done so far is stored just so. The first thing that is
    /// not, in words; nothing when all is well or nobody is signed in.
    std::optional<std::string> lost(const engine::learn::SessionState& state);

    /// Every score in the store is what comes of the answers and acts beside it.
    std::optional<std::string> wrong_score();

    std::size_t attempts() const { return attempts_; }  // that wrong_score() has looked at
    std::size_t runs() const { return runs_; }          // the same

private:
    std::optional<std::string> lost_answer(engine::records::LearnerId learner,
                                           const engine::learn::Quizzing& quizzing);
    std::optional<std::string> lost_act(engine::records::LearnerId learner,
                                        const engine::learn::Practising& practising);
    std::optional<std::string> wrong_attempt(engine::records::LearnerId learner,
                                             const std::string& quiz);
    std::optional<std::string> wrong_run(engine::records::LearnerId learner,
                                         const std::string& activity);

    engine::records::Store store_;
    engine::app::Library& library_;
    std::size_t attempts_ = 0;
    std::size_t runs_ = 0;
};

}  // namespace tests
