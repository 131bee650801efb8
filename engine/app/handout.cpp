#include "engine/app/handout.h"

#include <utility>

#include "content/activity/role_card.h"
#include "content/base/utf8.h"
#include "engine/app/views/views.h"

namespace engine::app {

print::LessonPages lesson_pages(std::shared_ptr<const content::Lesson> lesson,
                                std::optional<std::size_t> page,
                                const std::filesystem::path& course_folder,
                                const base::Strings& words) {
    print::LessonPages pages{
        .lesson = std::move(lesson), .pages = {}, .course_folder = course_folder};
    const std::size_t first = page.value_or(0);
    const std::size_t last = page ? first + 1 : pages.lesson->pages.size();
    for (std::size_t i = first; i < last; ++i) {
        pages.pages.push_back(
            {.index = i, .labels = page_labels(words, *pages.lesson, pages.lesson->pages[i])});
    }
    return pages;
}

print::Handout handout(const content::Lesson& lesson, std::string title, std::string course,
                       const base::Strings& words, base::Wall now) {
    return {.title = std::move(title),
            .course = std::move(course),
            .foot = checked_text(words, lesson),
            .sheet_line =
                [words](int sheet, int all) {
                    return words.text("handout.sheet",
                                      {{"n", std::to_string(sheet)}, {"all", std::to_string(all)}});
                },
            .made = now};
}

std::shared_ptr<const content::Lesson> role_card(const content::activity::RolePlay& card,
                                                 const std::string& title,
                                                 const base::Strings& words) {
    const std::size_t most = card.rubric.size() * content::activity::kRowPoints;
    return std::make_shared<const content::Lesson>(content::activity::role_card(
        card, title, words.language(),
        {.simulation = words.text("practice.simulation"),
         .situation = words.text("role.situation"),
         .client = words.text("role.client"),
         .lines = words.text("role.lines"),
         .goals = words.text("role.goals"),
         .sheet = words.text("role.sheet"),
         .rated = words.text("role.rated"),
         .circle = words.text("role.circle"),
         .total = words.text(
             "role.total", {{"all", std::to_string(most)}, {"points", std::to_string(card.pass)}}),
         .debrief = words.text("role.debrief")}));
}

print::Handout card_handout(const content::Lesson& card, std::string title, std::string course,
                            const base::Strings& words, base::Wall now) {
    print::Handout round = handout(card, std::move(title), std::move(course), words, now);
    round.foot = words.text("practice.simulation");
    round.paper = print::PaperSize::A5;
    round.width = kCardWidth;
    return round;
}

std::string file_name_of(std::string_view title) {
    constexpr std::string_view kForbidden = "/\\:*?\"<>|";
    constexpr std::size_t kLongest = 80;
    std::string name;
    while (!title.empty()) {
        const content::DecodedCharacter character = content::decode_utf8(title);
        if (name.size() + character.bytes > kLongest) {
            break;
        }
        const bool plain =
            character.code < 0x80 &&
            kForbidden.find(static_cast<char>(character.code)) != std::string_view::npos;
        if (plain || content::is_control(character.code)) {
            name += '-';
        } else if (!content::is_direction_control(character.code)) {
            content::append_utf8(name, character.code);
        }
        title.remove_prefix(character.bytes);
    }
    // Windows drops dots and spaces at the end, and hides what begins with a dot elsewhere.
    const auto first = name.find_first_not_of(" .");
    if (first == std::string::npos) {
        return "Lasītava";
    }
    return name.substr(first, name.find_last_not_of(" .") - first + 1);
}

}  // namespace engine::app
