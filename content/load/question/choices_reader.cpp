// The kinds "single", "multiple" and "true-false".
#include <algorithm>
#include <array>
#include <utility>

#include "content/load/question/body_reading.h"

namespace content::load {
namespace {

constexpr std::array<Choice<Choices::Marks>, 2> kMarks{{
    {.name = "all-or-nothing", .value = Choices::Marks::AllOrNothing},
    {.name = "partial", .value = Choices::Marks::Partial},
}};

Option read_option(const JsonValue& value, const BodyReading& reading) {
    JsonFields fields(value, reading.log);
    Option option;
    option.id = fields.id("id");
    option.text = reading.texts.label(fields, "text");
    option.correct = fields.flag_or("correct", false);
    option.feedback = reading.texts.prose(fields, "feedback", Need::Optional);
    fields.report_unknown();
    return option;
}

void check_right_ones(const Choices& choices, int line, IssueLog& log) {
    const auto right = std::ranges::count_if(choices.options, &Option::correct);
    if (choices.kind == Choices::Kind::Single && right != 1) {
        log.error(line, R"(a "single" question needs exactly one option with "correct": true, )"
                        "this one has " +
                            std::to_string(right));
    } else if (right == 0) {
        log.error(line, "no option has \"correct\": true");
    } else if (std::cmp_equal(right, choices.options.size())) {
        log.warn(line, "every option is right: the learner has nothing to decide");
    }
}

}  // namespace

std::vector<Option> read_options(const BodyReading& reading) {
    std::vector<Option> options;
    for (const JsonValue& value : parts_of(reading, "options")) {
        options.push_back(read_option(value, reading));
    }
    return options;
}

Choices read_choices(const BodyReading& reading, Choices::Kind kind) {
    const int errors = reading.log.errors();
    Choices choices{.kind = kind, .options = read_options(reading)};
    if (kind == Choices::Kind::Multiple) {
        choices.marks =
            reading.fields.choice_or<Choices::Marks>("marks", Choices::Marks::AllOrNothing, kMarks);
    }
    if (reading.log.errors() == errors) {
        check_right_ones(choices, reading.fields.line_of("options"), reading.log);
    }
    return choices;
}

Choices read_true_false(const BodyReading& reading) {
    const bool answer = reading.fields.flag("answer");
    Choices choices{.kind = Choices::Kind::TrueFalse,
                    .options = {{.id = "true", .text = {}, .correct = answer, .feedback = {}},
                                {.id = "false", .text = {}, .correct = !answer, .feedback = {}}}};
    // One reason serves both answers; it is told with the right one.
    choices.options[answer ? 0 : 1].feedback =
        reading.texts.prose(reading.fields, "feedback", Need::Optional);
    return choices;
}

}  // namespace content::load
