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

ModuleItem item_of(const LessonInfo& lesson) {
    return {.kind = ModuleItem::Kind::Lesson,
            .id = lesson.id,
            .number = lesson.number,
            .title = lesson.title,
            .planned = lesson.planned};
}

ModuleItem item_of(const ActivityInfo& activity) {
    return {.kind = ModuleItem::Kind::Activity,
            .id = activity.id,
            .number = activity.number,
            .title = activity.title,
            .planned = activity.planned};
}

ModuleItem item_of(const QuizInfo& quiz) {
    return {.kind = quiz.scored ? ModuleItem::Kind::Quiz : ModuleItem::Kind::Recall,
            .id = quiz.id,
            .number = quiz.number,
            .title = quiz.title,
            .planned = quiz.planned};
}

}  // namespace

std::chrono::minutes Module::planned() const {
    std::chrono::minutes sum{0};
    const auto add = [&](const auto& info) { sum += info.planned; };
    const auto add_needed = [&](const auto& info) {
        if (!info.optional) {  // it is done instead of another, or besides
            add(info);
        }
    };
    std::ranges::for_each(recalls, add);
    std::ranges::for_each(lessons, add_needed);
    std::ranges::for_each(activities, add_needed);
    std::ranges::for_each(quizzes, add);
    return sum;
}

std::vector<ModuleItem> Module::items() const {
    std::vector<ModuleItem> all;
    const auto add = [&](const auto& info) { all.push_back(item_of(info)); };
    const auto add_activities = [&](const auto& belongs) {
        for (const ActivityInfo& activity : activities) {
            if (belongs(find_in(lessons, activity.after))) {
                add(activity);
            }
        }
    };
    const auto add_recalls = [&](const LessonInfo* lesson) {
        for (const QuizInfo& recall : recalls) {
            if (find_in(lessons, recall.after) == lesson) {
                add(recall);
            }
        }
    };
    add_recalls(nullptr);
    for (const LessonInfo& lesson : lessons) {
        add(lesson);
        add_recalls(&lesson);
        add_activities([&](const LessonInfo* after) { return after == &lesson; });
    }
    add_activities([](const LessonInfo* after) { return after == nullptr; });
    std::ranges::for_each(quizzes, add);
    return all;
}

const QuizInfo* Module::opening() const {
    const auto opens = [&](const QuizInfo& recall) {
        return find_in(lessons, recall.after) == nullptr;
    };
    const auto found = std::ranges::find_if(recalls, opens);
    return found == recalls.end() ? nullptr : &*found;
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
        for (const auto* rounds : {&module.recalls, &module.quizzes}) {
            if (const QuizInfo* quiz = find_in(*rounds, wanted)) {
                return quiz;
            }
        }
    }
    return nullptr;
}

const ActivityInfo* Course::find_activity(const std::string& wanted) const {
    for (const Module& module : modules) {
        if (const ActivityInfo* activity = find_in(module.activities, wanted)) {
            return activity;
        }
    }
    return nullptr;
}

const Module* Course::module_of(const std::string& item) const {
    const auto holds = [&](const Module& module) {
        return find_in(module.lessons, item) || find_in(module.activities, item) ||
               find_in(module.quizzes, item) || find_in(module.recalls, item);
    };
    const auto found = std::ranges::find_if(modules, holds);
    return found == modules.end() ? nullptr : &*found;
}

}  // namespace content

template class std::vector<content::LessonInfo>;
template class std::vector<content::ActivityInfo>;
template class std::vector<content::QuizInfo>;
template class std::vector<content::Outcome>;
template class std::vector<content::Module>;
