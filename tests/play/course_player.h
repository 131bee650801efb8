// CoursePlayer: a learner who plays a course. She sees what the screen names and knows the course
// by heart: its files tell her which answers are right.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/app/library.h"
#include "tests/play/headless_program.h"

namespace tests {

class CoursePlayer {
public:
    /// Borrows the program. Both play the course in `folder`.
    CoursePlayer(HeadlessProgram& program, const std::filesystem::path& folder);

    const content::Course& course() const { return library_.course(); }

    void sign_up(const std::string& name);

    // From the programme, through everything in the order of the module, and back to it. She stays
    // `share` of the planned time with each item.
    void play_module(const content::Module& module, double share);
    /// Reads the lesson that is on the screen, to the beginning of what follows it.
    void read_lesson(const std::string& lesson, double share);

    /// What to answer to a question.
    using Answer = std::function<engine::learn::Response(const content::Question& question)>;
    /// Answers the questions on the screen until the control `end` is there. `heard` is told of
    /// each feedback that stands on the screen.
    void answer_until(
        const char* end, std::chrono::milliseconds at_each, const Answer& answer,
        const std::function<void()>& heard = [] {});
    /// Answers every question of the attempt that is on the screen, and hands it in.
    void take_quiz(
        const content::Quiz& bank, std::chrono::milliseconds at_each, const Answer& answer,
        const std::function<void()>& heard = [] {});

    engine::app::Library& library() { return library_; }

private:
    void recall(const content::ModuleItem& item, double share);
    void play_room(const content::ModuleItem& item, double share);
    void pass_quiz(const content::ModuleItem& item, double share);
    const content::Question& question_on_screen() const;

    HeadlessProgram& program_;
    engine::app::Library library_;
    std::vector<std::shared_ptr<const content::Quiz>> banks_;  // of the whole course
};

/// Fails with `what` and what is on the screen instead.
[[noreturn]] void lost(const HeadlessProgram& program, const std::string& what);

}  // namespace tests
