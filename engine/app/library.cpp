#include "engine/app/library.h"

#include <iostream>

#include "content/activity/load/activity_loader.h"
#include "content/load/lesson_loader.h"
#include "content/load/picture_header.h"
#include "content/load/quiz_loader.h"

namespace engine::app {
namespace {

void print(const content::Issues& issues) {
    for (const content::Issue& issue : issues) {
        std::cerr << content::to_string(issue) << '\n';
    }
}

void print(const content::Error& error) {
    std::cerr << error.where << ": " << error.message << '\n';
}

}  // namespace

Library::Library(content::load::LoadedCourse loaded) : loaded_(std::move(loaded)) {
    print(loaded_.issues);
}

std::shared_ptr<const content::Lesson> Library::lesson(const std::string& id,
                                                       content::Language language) {
    const auto key = std::pair(id, language);
    if (const auto kept = lessons_.find(key); kept != lessons_.end()) {
        return kept->second;
    }
    std::shared_ptr<const content::Lesson> read;
    if (const content::LessonInfo* info = loaded_.course.find_lesson(id)) {
        auto lesson = content::load::load_lesson(loaded_.folder, *info, language, loaded_.facts,
                                                 loaded_.course.glossary);
        if (lesson) {
            print(lesson->issues);
            read = std::make_shared<const content::Lesson>(std::move(lesson->lesson));
        } else {
            print(lesson.error());
        }
    }
    return lessons_[key] = read;
}

std::shared_ptr<const content::Quiz> Library::quiz(const std::string& id) {
    if (const auto kept = quizzes_.find(id); kept != quizzes_.end()) {
        return kept->second;
    }
    std::shared_ptr<const content::Quiz> read;
    if (const content::QuizInfo* info = loaded_.course.find_quiz(id)) {
        auto quiz = content::load::load_quiz(loaded_.folder, *info, loaded_.facts,
                                             &loaded_.course.glossary);
        if (quiz) {
            print(quiz->issues);
            read = std::make_shared<const content::Quiz>(std::move(quiz->quiz));
        } else {
            print(quiz.error());
        }
    }
    return quizzes_[id] = read;
}

std::shared_ptr<const content::activity::Activity> Library::activity(const std::string& id) {
    using content::activity::Activity;
    if (const auto kept = activities_.find(id); kept != activities_.end()) {
        return kept->second;
    }
    std::shared_ptr<const Activity> read;
    if (const content::ActivityInfo* info = loaded_.course.find_activity(id)) {
        content::Issues issues;
        auto activity =
            content::activity::load::load_activity(loaded_.folder, *info, loaded_.facts, issues);
        print(issues);
        if (activity) {
            read = std::make_shared<const Activity>(std::move(activity->activity));
        } else {
            print(activity.error());
        }
    }
    return activities_[id] = read;
}

std::shared_ptr<const content::Lesson> Library::text(const content::WrittenText& text) {
    constexpr std::size_t kMost = 64;  // more than one question shows
    if (const auto kept = texts_.find(text); kept != texts_.end()) {
        return kept->second;
    }
    if (texts_.size() >= kMost) {
        texts_.clear();
    }
    return texts_[text] = Shelf::text(text);
}

base::Size Library::picture_size(const std::string& path) {
    const auto [kept, is_new] = pictures_.try_emplace(path);
    if (is_new) {
        const auto header = content::load::read_picture_file(loaded_.folder, path);
        if (header) {
            kept->second = {static_cast<float>(header->width_px),
                            static_cast<float>(header->height_px)};
        } else {
            print(header.error());
        }
    }
    return kept->second;
}

}  // namespace engine::app
