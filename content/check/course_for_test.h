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

inline std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string changed(text);
    const std::size_t at = changed.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return changed.replace(at, from.size(), to);
}

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

    CourseCheck() {
        dir_.write("course.json", kCourse);
        dir_.write("facts.json", kFacts);
        dir_.write("01-kodi/module.json", kModule);
        dir_.write("01-kodi/quiz.json", kQuiz);
        lesson("");
    }

    /// The lesson with more text at its end, from line 5 on.
    void lesson(const std::string& more) const {
        dir_.write("01-kodi/01-pin.lv.md", std::string(kLesson) + "\n" + more);
    }
    void edit(const char* file, std::string_view sound, std::string_view from,
              std::string_view to) const {
        dir_.write(file, replaced(sound, from, to));
    }
    void edit_module(std::string_view from, std::string_view to) const {
        edit("01-kodi/module.json", kModule, from, to);
    }
    void edit_quiz(std::string_view from, std::string_view to) const {
        edit("01-kodi/quiz.json", kQuiz, from, to);
    }
    void edit_facts(std::string_view from, std::string_view to) const {
        edit("facts.json", kFacts, from, to);
    }

    /// One line an issue, "E " or "w " first.
    std::string said() const {
        std::string text;
        for (const Issue& issue : check_course(dir_.path(), kToday).issues) {
            text +=
                (issue.severity == Issue::Severity::Error ? "E " : "w ") + to_string(issue) + "\n";
        }
        return text;
    }

    tests::TempDir dir_;
};

}  // namespace content::check
