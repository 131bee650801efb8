// Small texts of a quiz's screen.
#include <cstdlib>

#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"

namespace engine::app {

namespace {

constexpr std::int64_t kHundred = 100;

/// Rounded half up, except to a whole point that is not reached: 4,997 must look neither like the
/// most there was nor like a pass mark of 5.
std::int64_t hundredths_of(std::int64_t points) {
    const std::int64_t rounded = (points * kHundred + learn::kPoint / 2) / learn::kPoint;
    const bool whole = rounded % kHundred == 0;
    return whole && rounded / kHundred * learn::kPoint > points ? rounded - 1 : rounded;
}

}  // namespace

std::string points_text(const ViewContext& context, learn::Points points) {
    const std::int64_t hundredths = hundredths_of(std::abs(points));
    std::string text = std::to_string(hundredths / kHundred);
    const std::int64_t rest = hundredths % kHundred;
    if (rest != 0) {
        text += content::decimal_point(context.language());
        text += std::to_string(rest / 10);
        text += rest % 10 == 0 ? "" : std::to_string(rest % 10);
    }
    return text;
}

std::string signed_points(const ViewContext& context, learn::Points points) {
    return points == 0 ? "" : (points > 0 ? "+" : "−") + points_text(context, points);
}

ui::Words option_text(const ViewContext& context, const content::Option& option) {
    if (!option.text.lv.empty()) {
        return label_words(context, option.text);
    }
    return context.words.text(option.id == "true" ? "quiz.true" : "quiz.false");
}

std::string repeat_label(const ViewContext& context, const content::Question& question) {
    const content::LessonInfo* lesson = context.course().find_lesson(question.lesson);
    return lesson == nullptr
               ? ""
               : context.words.text("quiz.repeat",
                                    {{"title", lesson_title(*lesson, context.language())}});
}

std::string pass_line(const ViewContext& context, int pass, int drawn) {
    return context.words.text("quiz.pass_line",
                              {{"pass", std::to_string(pass)}, {"all", std::to_string(drawn)}});
}

std::string wait_line(const ViewContext& context) {
    const auto& retry_at = context.state.quizzing->retry_at;
    if (!retry_at || *retry_at <= context.now.wall) {
        return {};
    }
    const std::string time =
        base::clock_text({.wall = *retry_at, .zone_offset = context.now.zone_offset});
    return context.words.text("quiz.wait", {{"time", time}});
}

}  // namespace engine::app
