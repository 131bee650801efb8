#include "content/base/match.h"
#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"

namespace engine::app {
namespace {

using content::Choices;
using content::Rows;
using Verdict = screens::OptionView::Verdict;

Verdict verdict_of(bool correct, bool chosen) {
    if (correct) {
        return chosen ? Verdict::ChosenRight : Verdict::Right;
    }
    return chosen ? Verdict::ChosenWrong : Verdict::None;
}

/// An option or a place on a picture. `partial`: it earns or costs a share of the point.
template <class Pick>
screens::OptionView pick_view(const ViewContext& context, const QuestionAsked& asked,
                              const Pick& pick, const ui::Words& text, bool partial) {
    screens::OptionView view{.text = text, .chosen = asked.answer.response.has("", pick.id)};
    if (asked.judged) {
        view.verdict = verdict_of(pick.correct, view.chosen);
        const auto& parts = asked.score.parts;
        const auto part = std::ranges::find(parts, pick.id, &learn::PartScore::part);
        if (partial && part != parts.end()) {
            view.points = signed_points(context, part->points);
        }
    }
    return view;
}

screens::OptionsView options_view(const ViewContext& context, const QuestionAsked& asked,
                                  const Choices& choices) {
    const bool partial = choices.marks == Choices::Marks::Partial;
    screens::OptionsView view{.multiple = choices.kind == Choices::Kind::Multiple, .options = {}};
    for (const content::Option* option : as_drawn(asked, choices.options)) {
        view.options.push_back(
            pick_view(context, asked, *option, option_text(context, *option), partial));
    }
    return view;
}

screens::PictureQuestionView picture_view(const ViewContext& context, const QuestionAsked& asked,
                                          const content::Hotspot& hotspot) {
    screens::PictureQuestionView view{.picture = hotspot.picture,
                                      .alt = hotspot.alt.in(context.language()),
                                      .size = context.shelf.picture_size(hotspot.picture),
                                      .outlines = {},
                                      .places = {.multiple = hotspot.several, .options = {}}};
    for (const content::Area* area : as_drawn(asked, hotspot.areas)) {
        view.outlines.push_back(area->outline);
        view.places.options.push_back(
            pick_view(context, asked, *area, label_words(context, area->text), hotspot.several));
    }
    return view;
}

screens::TypedView typed_view(const ViewContext& context, const QuestionAsked& asked) {
    const auto& values = asked.answer.response.at("");
    return {.label = context.words.text("quiz.your_answer"),
            .unit = {},
            .note = {},
            .text = values.empty() ? "" : values.front(),
            .judged = judged_given(asked, "")};
}

/// The unit stands behind the box unless she must know it herself.
screens::TypedView number_view(const ViewContext& context, const QuestionAsked& asked,
                               const content::Numeric& numeric) {
    screens::TypedView view = typed_view(context, asked);
    view.number = true;
    view.note = context.words.text("quiz.number_note");
    if (numeric.unit_needed) {
        view.note = context.words.text("quiz.number_with_unit");
    } else if (!numeric.units.empty() && !numeric.units.front().names.empty()) {
        view.unit = numeric.units.front().names.front();
    }
    return view;
}

const char* choices_task(Choices::Kind kind) {
    switch (kind) {
        case Choices::Kind::Multiple:
            return "quiz.choose_all";
        case Choices::Kind::TrueFalse:
            return "quiz.task.statement";
        case Choices::Kind::Single:
            break;
    }
    return "quiz.choose_one";
}

const char* rows_task(const Rows& rows) {
    switch (rows.kind) {
        case Rows::Kind::Matching:
            return "quiz.task.matching";
        case Rows::Kind::Columns:
            return "quiz.task.columns";
        case Rows::Kind::Matrix:
            break;
    }
    return rows.several() ? "quiz.task.matrix_all" : "quiz.task.matrix_one";
}

}  // namespace

screens::AnswerView answer_view(const ViewContext& context, const QuestionAsked& asked) {
    using View = screens::AnswerView;
    return content::match(
        asked.question.body,
        [&](const Choices& body) -> View { return options_view(context, asked, body); },
        [&](const Rows& body) -> View { return cards_view(context, asked, body); },
        [&](const content::Ordering& body) -> View { return order_view(context, asked, body); },
        [&](const content::Gaps& body) -> View { return gaps_view(context, asked, body); },
        [&](const content::ShortText&) -> View { return typed_view(context, asked); },
        [&](const content::Numeric& body) -> View { return number_view(context, asked, body); },
        [&](const content::Hotspot& body) -> View { return picture_view(context, asked, body); });
}

std::string task_of(const ViewContext& context, const content::Question& question) {
    return context.words.text(content::match(
        question.body, [](const Choices& body) { return choices_task(body.kind); },
        [](const Rows& body) { return rows_task(body); },
        [](const content::Ordering&) { return "quiz.task.order"; },
        [](const content::Gaps&) { return "quiz.task.gaps"; },
        [](const content::ShortText&) { return "quiz.task.text"; },
        [](const content::Numeric&) { return "quiz.task.number"; },
        [](const content::Hotspot& body) {
            return body.several ? "quiz.task.places" : "quiz.task.place";
        }));
}

}  // namespace engine::app
