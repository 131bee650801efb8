// Shelf: where a session takes lessons and quizzes from, already read and checked.
#pragma once

#include <memory>
#include <string>

#include "content/activity/activity.h"
#include "content/course.h"
#include "content/language.h"
#include "content/lesson.h"
#include "content/quiz.h"
#include "content/written_text.h"
#include "engine/base/geometry.h"

namespace engine::learn {

class Shelf {
public:
    Shelf() = default;
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    Shelf(Shelf&&) = delete;
    Shelf& operator=(Shelf&&) = delete;
    virtual ~Shelf() = default;

    virtual const content::Course& course() const = 0;
    /// The lesson in `language` or its fallback; nullptr when it cannot be shown at all.
    virtual std::shared_ptr<const content::Lesson> lesson(const std::string& id,
                                                          content::Language language) = 0;
    /// The item bank; nullptr when it cannot be played.
    virtual std::shared_ptr<const content::Quiz> quiz(const std::string& id) = 0;
    /// What a practice room is made of; nullptr when it cannot be played.
    virtual std::shared_ptr<const content::activity::Activity> activity(const std::string& id) = 0;
    /// A text of a question, read: one page, or three of a stem. See content/load/text_reader.h.
    virtual std::shared_ptr<const content::Lesson> text(const content::WrittenText& text);
    /// How large a picture of the course is, in px; 0 x 0 when it cannot be shown.
    virtual base::Size picture_size(const std::string& path) = 0;
};

}  // namespace engine::learn
