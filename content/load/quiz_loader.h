// Reads an item bank: an end quiz's or a recall round's, as `info` says. Questions with mistakes
// are left out and reported.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "content/base/result.h"
#include "content/course.h"
#include "content/facts.h"
#include "content/glossary.h"
#include "content/issue.h"
#include "content/load/issue_log.h"
#include "content/quiz.h"

namespace content::load {

struct LoadedQuiz {
    Quiz quiz;
    Issues issues;
};

/// Fails when the file cannot be read or fewer sound questions remain than an attempt draws.
/// {{fact:key}} in texts is replaced in both languages. `glossary` is the course's, for the terms
/// that texts name; without one nobody asks whether a term is there.
Result<LoadedQuiz> load_quiz(const std::filesystem::path& course_folder, const QuizInfo& info,
                             const Facts& facts, const Glossary* glossary = nullptr);

/// The same for an author, who wants the whole list even when it fails: `issues` gets what
/// LoadedQuiz::issues would.
Result<Quiz> load_quiz(const std::filesystem::path& course_folder, const QuizInfo& info,
                       const Facts& facts, Issues& issues, const Glossary* glossary = nullptr);

/// The same from bytes: nothing when load_quiz would fail, with the reason as the log's last error.
std::optional<Quiz> read_quiz(std::string_view bytes, const QuizInfo& info, const Facts& facts,
                              IssueLog& log, const Glossary* glossary = nullptr);

}  // namespace content::load
