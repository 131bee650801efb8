// What goes on paper: a lesson's pages or a role play's card, with the words round them.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "content/activity/role_play.h"
#include "content/lesson.h"
#include "engine/base/strings.h"
#include "engine/print/lesson_pages.h"
#include "engine/print/pdf.h"

namespace engine::app {

/// One page of `lesson`, or all of them, labelled in the language of `words`.
print::LessonPages lesson_pages(std::shared_ptr<const content::Lesson> lesson,
                                std::optional<std::size_t> page,
                                const std::filesystem::path& course_folder,
                                const base::Strings& words);

/// The words round them. Keeps a copy of `words`.
print::Handout handout(const content::Lesson& lesson, std::string title, std::string course,
                       const base::Strings& words, base::Wall now);

/// How many px at 100 % a line of a card's text has: its letters are of 10 points, so that it takes
/// two sheets, not three.
inline constexpr float kCardWidth = 560;

/// The card of a role play, in the language of `words`.
std::shared_ptr<const content::Lesson> role_card(const content::activity::RolePlay& card,
                                                 const std::string& title,
                                                 const base::Strings& words);

/// The words round it, which say on every sheet that it is a simulation; for A5 paper.
print::Handout card_handout(const content::Lesson& card, std::string title, std::string course,
                            const base::Strings& words, base::Wall now);

/// `title` as a file can be called on every system: no separators, at most 80 bytes.
std::string file_name_of(std::string_view title);

}  // namespace engine::app
