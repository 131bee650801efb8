#include "content/course.h"

#include <algorithm>

namespace content {
namespace {

template <class Part>
bool is_called(const Part& part, const std::string& id) {
    return part.id == id || std::ranges::find(part.aliases, id) != part.aliases.end();
}

template <class Part>
const Part* find_in(const std::vector<Part>& parts, const std::string& id) {
    const auto found =
        std::ranges::find_if(parts, [&](const Part& part) { return is_called(part, id); });
    return found == parts.end() ? nullptr : &*found;
}

}  // namespace

std::chrono::minutes Module::planned() const {
    std::chrono::minutes sum{0};
    for (const LessonInfo& lesson : lessons) {
        sum += lesson.planned;
    }
    for (const QuizInfo& quiz : quizzes) {
        sum += quiz.planned;
    }
    return sum;
}

std::chrono::milliseconds Course::target() const {
    return academic_hours * academic_hour;
}

const Module* Course::find_module(const std::string& wanted) const {
    return find_in(modules, wanted);
}

const LessonInfo* Course::find_lesson(const std::string& wanted) const {
    for (const Module& module : modules) {
        if (const LessonInfo* lesson = find_in(module.lessons, wanted)) {
            return lesson;
        }
    }
    return nullptr;
}

const QuizInfo* Course::find_quiz(const std::string& wanted) const {
    for (const Module& module : modules) {
        if (const QuizInfo* quiz = find_in(module.quizzes, wanted)) {
            return quiz;
        }
    }
    return nullptr;
}

const Module* Course::module_of(const std::string& lesson_or_quiz) const {
    const auto holds = [&](const Module& module) {
        return find_in(module.lessons, lesson_or_quiz) || find_in(module.quizzes, lesson_or_quiz);
    };
    const auto found = std::ranges::find_if(modules, holds);
    return found == modules.end() ? nullptr : &*found;
}

}  // namespace content
