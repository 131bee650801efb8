// For tests: a sound course of one module, one lesson and one quiz, to be spoilt in one place.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "content/check/course_check.h"
#include "tests/support/temp_dir.h"

namespace content::check {

inline constexpr std::chrono::sys_days kToday{std::chrono::year(2026) / 11 / 23};

std::string replaced(std::string_view text, std::string_view from, std::string_view to);

/// A sound course in Latvian: one module, one lesson, one quiz.
class CourseCheck : public testing::Test {
protected:
    static constexpr std::string_view kCourse = R"({
  "format": 1, "id": "kurss", "title": "Kurss", "academic_hours": 1,
  "modules": ["01-kodi"], "abbreviations": ["PIN"]
})";
    static constexpr std::string_view kModule = R"({
  "format": 1, "id": "m1", "title": "Kodi",
  "outcomes": [{"id": "m1-o1", "text": "Sargā kodu"}],
  "lessons": [
    {"id": "m1-pin",
     "number": "1.1", "title": "PIN kods", "minutes": 1, "file": "01-pin",
     "outcomes": ["m1-o1"], "digcomp": ["4.2"], "facts": ["digits"]}
  ],
  "quiz": {"id": "m1-quiz", "title": "Pārbaudi sevi", "minutes": 44, "file": "quiz.json"}
})";
    static constexpr std::string_view kQuiz = R"({
  "format": 1, "id": "m1-quiz", "draw": 1, "pass": 1,
  "questions": [
    {"id": "m1-who",
     "type": "single", "lesson": "m1-pin", "page": "pin-kods",
     "outcome": "m1-o1", "digcomp": ["4.2"], "difficulty": 1, "facts": ["digits"],
     "text": "Kas zina kodu?",
     "options": [
       {"id": "a", "text": "Tikai īpašnieks", "correct": true, "feedback": "Pareizi."},
       {"id": "b", "text": "Bibliotekāre", "feedback": "Arī viņa ne."}
     ]}
  ]
})";
    static constexpr std::string_view kFacts = R"({"format": 1, "facts": {
  "digits": {"value": "četri", "source": "eID", "confidence": "high", "checked": "2026-11-01"}
}})";
    static constexpr std::string_view kLesson =
        "# PIN kods\n\nKodā ir {{fact:digits}} cipari. Tos zina tikai īpašnieks.\n";

    CourseCheck();

    /// The lesson with more text at its end, from line 5 on.
    void lesson(const std::string& more) const;
    void edit(const char* file, std::string_view sound, std::string_view from,
              std::string_view to) const;
    void edit_module(std::string_view from, std::string_view to) const;
    void edit_quiz(std::string_view from, std::string_view to) const;
    void edit_facts(std::string_view from, std::string_view to) const;

    /// One line an issue, "E " or "w " first.
    std::string said() const;

    tests::TempDir dir_;
};

}  // namespace content::check
