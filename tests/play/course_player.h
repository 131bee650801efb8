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

    /// The options to choose of a question; the ids of some of its options.
    using Choose = std::function<std::vector<std::string>(const content::Question& question)>;
    static std::vector<std::string> right_options(const content::Question& question);
    /// Answers every question of the attempt that is on the screen, and hands it in. `heard` is
    /// told of each feedback that stands on the screen.
    void take_quiz(
        const content::Quiz& bank, std::chrono::milliseconds at_each, const Choose& choose,
        const std::function<void()>& heard = [] {});

    engine::app::Library& library() { return library_; }

private:
    void play_room(const content::ModuleItem& item, double share);
    void pass_quiz(const content::ModuleItem& item, double share);
    const content::Question& question_on_screen(const content::Quiz& bank) const;
    void choose_options(const content::Question& question, const std::vector<std::string>& options);

    HeadlessProgram& program_;
    engine::app::Library library_;
};

/// Fails with `what` and what is on the screen instead.
[[noreturn]] void lost(const HeadlessProgram& program, const std::string& what);

}  // namespace tests
