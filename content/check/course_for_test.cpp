#include "content/check/course_for_test.h"

namespace content::check {

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string changed(text);
    const std::size_t at = changed.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return changed.replace(at, from.size(), to);
}

CourseCheck::CourseCheck() {
    dir_.write("course.json", kCourse);
    dir_.write("facts.json", kFacts);
    dir_.write("01-kodi/module.json", kModule);
    dir_.write("01-kodi/quiz.json", kQuiz);
    lesson("");
}

void CourseCheck::lesson(const std::string& more) const {
    dir_.write("01-kodi/01-pin.lv.md", std::string(kLesson) + "\n" + more);
}

void CourseCheck::edit(const char* file, std::string_view sound, std::string_view from,
                       std::string_view to) const {
    dir_.write(file, replaced(sound, from, to));
}

void CourseCheck::edit_module(std::string_view from, std::string_view to) const {
    edit("01-kodi/module.json", kModule, from, to);
}

void CourseCheck::edit_quiz(std::string_view from, std::string_view to) const {
    edit("01-kodi/quiz.json", kQuiz, from, to);
}

void CourseCheck::edit_facts(std::string_view from, std::string_view to) const {
    edit("facts.json", kFacts, from, to);
}

std::string CourseCheck::said() const {
    std::string text;
    for (const Issue& issue : check_course(dir_.path(), kToday).issues) {
        text += (issue.severity == Issue::Severity::Error ? "E " : "w ") + to_string(issue) + "\n";
    }
    return text;
}

}  // namespace content::check
