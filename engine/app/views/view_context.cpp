#include "engine/app/views/view_context.h"

#include <cstdio>

namespace engine::app {

std::int64_t minutes_of(learn::Milliseconds time) {
    return std::chrono::floor<std::chrono::minutes>(time).count();
}

std::string minutes_text(const ViewContext& context, learn::Milliseconds done,
                         learn::Milliseconds planned) {
    return context.words.text("minutes_of", {{"done", std::to_string(minutes_of(done))},
                                             {"planned", std::to_string(minutes_of(planned))}});
}

std::string duration_text(const base::Strings& words, learn::Milliseconds time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const std::string h = std::to_string(seconds / 3600);
    const std::string m = std::to_string(seconds / 60 % 60);
    const std::string s = std::to_string(seconds % 60);
    if (seconds >= 3600) {
        return words.text("duration.hours", {{"h", h}, {"m", m}});
    }
    return seconds >= 60 ? words.text("duration.minutes", {{"m", m}, {"s", s}})
                         : words.text("duration.seconds", {{"s", s}});
}

std::string date_text(const base::Strings& words, std::chrono::sys_days day) {
    const std::chrono::year_month_day date{day};
    const auto month = static_cast<unsigned>(date.month());
    return words.text("date", {{"year", std::to_string(static_cast<int>(date.year()))},
                               {"day", std::to_string(static_cast<unsigned>(date.day()))},
                               {"month", words.text("month." + std::to_string(month))}});
}

std::string time_of_day(base::Wall wall, std::chrono::minutes zone_offset) {
    return base::clock_text({.wall = wall, .zone_offset = zone_offset}).substr(0, 5);
}

std::string lesson_title(const content::LessonInfo& lesson, content::Language language) {
    return lesson.number + " " + lesson.title.in(language);
}

std::string quiz_title(const content::QuizInfo& quiz, content::Language language) {
    const std::string& title = quiz.title.in(language);
    return quiz.number.empty() ? title : quiz.number + " " + title;
}

}  // namespace engine::app
