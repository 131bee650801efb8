// Course: what course.json, glossary.json and the module.json files say. No lesson text: that is
// read when opened.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "content/glossary.h"
#include "content/language.h"

namespace content {

/// How time is counted (the rules are in README.md, "Counting time"). Every number can be set in
/// course.json under "policy"; these are the defaults.
struct Policy {
    int reading_words_per_minute = 280;      // a fast reader: half of this time makes a page "read"
    int slow_words_per_minute = 100;         // a slow reader: how long a silent page is believed
    std::chrono::seconds question_cap{180};  // counted for one question of one attempt
    int lesson_cap_percent = 150;            // of the planned minutes that count at most
    int day_cap_academic_hours = 8;
    int module_minimum_percent = 60;          // of the planned minutes before a module is complete
    std::chrono::minutes sign_out_after{10};  // paused this long: back to the sign-in screen, 5-30
    enum class Completion { Hours, Content, Both };
    Completion completion = Completion::Both;
};

/// A text lesson of a module.
struct LessonInfo {
    std::string id;
    std::vector<std::string> aliases;  // ids it had before; progress under them still counts
    std::string number;                // "1.3", as printed
    LocalText title;
    std::chrono::minutes planned{0};
    std::filesystem::path markdown_lv;  // relative to the course folder
    std::filesystem::path markdown_en;  // empty: not translated, the Latvian text is shown
    std::vector<std::string> outcomes;
    std::vector<std::string> digcomp;  // DigComp competence codes, "2.3"
    bool optional = false;             // countable, but not needed for completion
    std::vector<std::string> facts;    // keys that the text says it uses
    std::string pack;  // the municipality's pack it is from; empty: the course's own
};

/// Something to do in a module: a practice room. What it is made of is read when it is opened.
struct ActivityInfo {
    std::string id;
    std::vector<std::string> aliases;
    std::string number;  // "6.3", as printed
    LocalText title;
    std::chrono::minutes planned{0};
    std::filesystem::path file;  // relative to the course folder
    std::string after;           // the lesson it follows; empty: the last one
    std::vector<std::string> outcomes;
    std::vector<std::string> digcomp;
    bool optional = false;  // countable, but not needed for completion
};

/// A module's end quiz, or its recall round, as module.json announces it. The
/// questions are read when it starts.
struct QuizInfo {
    std::string id;
    std::vector<std::string> aliases;
    std::string number;  // "4.0", as printed; an end quiz has none
    LocalText title;
    std::chrono::minutes planned{0};
    std::filesystem::path file;  // relative to the course folder
    bool scored = true;          // false: a recall round
    std::string after;           // id of the lesson it follows; empty: it opens the module
};

/// What a learner can do after the module.
struct Outcome {
    std::string id;
    LocalText text;
};

/// One line of a module's contents.
struct ModuleItem {
    enum class Kind { Recall, Lesson, Activity, Quiz };

    Kind kind = Kind::Lesson;
    std::string id;
    std::string number;  // as printed; an end quiz has none
    LocalText title;
    std::chrono::minutes planned{0};
};

struct Module {
    std::string id;
    std::vector<std::string> aliases;
    int number = 0;  // its place in the course, from 1
    LocalText title;
    std::filesystem::path folder;   // relative to the course folder
    std::vector<QuizInfo> recalls;  // none or one; a vector so that callers need no special case
    std::vector<LessonInfo> lessons;
    std::vector<ActivityInfo> activities;
    std::vector<QuizInfo> quizzes;  // the end quiz: none or one
    std::vector<Outcome> outcomes;

    /// The sum of what its items plan, but for optional ones: they are done instead of another.
    std::chrono::minutes planned() const;
    /// Its recall round, its lessons, each with what follows it, and then its quiz.
    std::vector<ModuleItem> items() const;
    /// The recall round before the first lesson, or nullptr.
    const QuizInfo* opening() const;
};

struct Course {
    std::string id;
    LocalText title;
    int academic_hours = 0;
    std::chrono::minutes academic_hour{45};
    Policy policy;
    std::vector<Module> modules;
    Glossary glossary;

    /// academic_hours x academic_hour, the study time the programme asks for.
    std::chrono::milliseconds target() const;
    /// The lesson or module with this id or alias, or nullptr. Owned by the course.
    const Module* find_module(const std::string& wanted) const;
    const LessonInfo* find_lesson(const std::string& wanted) const;
    /// An end quiz or a recall round.
    const QuizInfo* find_quiz(const std::string& wanted) const;
    const ActivityInfo* find_activity(const std::string& wanted) const;
    /// The module that holds the lesson, activity, quiz or recall round with this id or alias, or
    /// nullptr.
    const Module* module_of(const std::string& item) const;
};

}  // namespace content

// Compiled once, in course.cpp.
extern template class std::vector<content::LessonInfo>;
extern template class std::vector<content::ActivityInfo>;
extern template class std::vector<content::QuizInfo>;
extern template class std::vector<content::Outcome>;
extern template class std::vector<content::Module>;
