#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "content/base/match.h"
#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"

namespace engine::app {
namespace {

using content::Choices;
using content::Gap;
using content::Gaps;
using content::Numeric;
using content::Ordering;
using content::Row;
using content::Rows;
using screens::FeedbackView;
using screens::Judged;
using screens::PartView;

/// Why the right options or places are right, and why each wrong one that was chosen is wrong.
template <class Picks>
void add_reasons(const ViewContext& context, const QuestionAsked& asked, const Picks& picks,
                 FeedbackView& view) {
    std::vector<const content::LocalText*> why;
    std::size_t place = 0;
    for (const auto* pick : as_drawn(asked, picks)) {
        const std::string letter = screens::option_letter(place++);
        if (pick->feedback.in(context.language()).empty()) {
            continue;
        }
        if (pick->correct) {
            why.push_back(&pick->feedback);
        } else if (asked.answer.response.has("", pick->id)) {
            view.reasons.push_back(
                {.wrong = true,
                 .title = context.words.text("quiz.about_option", {{"letter", letter}}),
                 .words = prose_view(context, asked.question, {&pick->feedback})});
        }
    }
    if (!why.empty()) {
        view.reasons.push_back({.wrong = false,
                                .title = context.words.text("quiz.why"),
                                .words = prose_view(context, asked.question, why)});
    }
}

/// A part with its mark and its share of the point.
PartView part_view(const ViewContext& context, const QuestionAsked& asked, const std::string& id,
                   ui::Words name) {
    PartView part{.judged = judged_part(asked, id),
                  .name = std::move(name),
                  .words = {},
                  .points = {},
                  .why = {}};
    const auto& parts = asked.score.parts;
    const auto found = std::ranges::find(parts, id, &learn::PartScore::part);
    if (found != parts.end()) {
        part.points = signed_points(context, found->points);
    }
    return part;
}

/// A part that may be left empty: then it has no verdict.
PartView given_part(const ViewContext& context, const QuestionAsked& asked, const std::string& id,
                    ui::Words name) {
    PartView part = part_view(context, asked, id, std::move(name));
    if (part.judged == Judged::Wrong) {
        part.judged = judged_given(asked, id);
    }
    return part;
}

/// Where it was wrong or left empty, what is right.
std::string right_words(const ViewContext& context, const PartView& part,
                        const std::string& right) {
    if (part.judged == Judged::Right) {
        return right;
    }
    const std::string told = context.words.text("quiz.right_is", {{"answer", right}});
    return part.judged == Judged::Wrong ? told
                                        : context.words.text("quiz.unanswered") + ". " + told;
}

void add_rows(const ViewContext& context, const QuestionAsked& asked, const Rows& rows,
              FeedbackView& view) {
    for (const Row* row : as_drawn(asked, rows.rows)) {
        PartView part = given_part(context, asked, row->id, label_words(context, row->text));
        std::string right;
        for (const content::RowChoice& choice : rows.choices) {
            if (row->right.contains(choice.id)) {
                right += (right.empty() ? "" : ", ") + label_words(context, choice.text).plain;
            }
        }
        part.words = right_words(context, part, right);
        part.why = prose_view(context, asked.question, {&row->feedback});
        view.parts.push_back(std::move(part));
    }
}

/// The place that the learner gave an item, from 1; 0: she gave none.
int given_place(const QuestionAsked& asked, const std::vector<int>& places,
                const std::string& item) {
    const auto& given = asked.answer.response.at("");
    const auto found = std::ranges::find(given, item);
    const auto index = static_cast<std::size_t>(found - given.begin());
    return found == given.end() || index >= places.size() ? 0 : places[index] + 1;
}

/// In the right order, with the place of each. What stands here is right, so that an item which the
/// learner had elsewhere has no sign of its own, but the place where she had it.
void add_items(const ViewContext& context, const QuestionAsked& asked, const Ordering& ordering,
               FeedbackView& view) {
    view.parts_title = context.words.text("quiz.right_order");
    const std::vector<int> places = ordering.places();
    for (std::size_t i = 0; i < ordering.items.size(); ++i) {
        const content::OrderItem& item = ordering.items[i];
        PartView part = part_view(
            context, asked, item.id,
            led_by(std::to_string(places[i] + 1) + ". ", label_words(context, item.text)));
        const int had = given_place(asked, places, item.id);
        if (part.judged != Judged::Right) {
            part.judged = Judged::Not;
            part.words =
                had == 0 ? "" : context.words.text("quiz.your_place", {{"n", std::to_string(had)}});
        }
        view.parts.push_back(std::move(part));
    }
}

/// The right text of a gap, and why what was chosen is right or not.
void explain_gap(const ViewContext& context, const QuestionAsked& asked, const Gap& gap,
                 PartView& part) {
    if (!gap.is_chosen()) {
        const auto& accept = gap.typed.accept;
        part.words = right_words(context, part,
                                 accept.empty() ? "" : content::pattern_example(accept.front()));
        return;
    }
    for (const content::Option& option : gap.options) {
        if (option.correct) {
            part.words = right_words(context, part, label_words(context, option.text).plain);
        }
        if (asked.answer.response.has(gap.id, option.id)) {
            part.why = prose_view(context, asked.question, {&option.feedback});
        }
    }
}

/// In the order of the passage, named as there.
void add_gaps(const ViewContext& context, const QuestionAsked& asked, const Gaps& gaps,
              FeedbackView& view) {
    for (const screens::GapView& shown : gaps_view(context, asked, gaps).gaps) {
        PartView part = given_part(context, asked, shown.id, shown.name);
        explain_gap(context, asked, *std::ranges::find(gaps.gaps, shown.id, &Gap::id), part);
        view.parts.push_back(std::move(part));
    }
}

void add_right_answer(const ViewContext& context, const std::string& answer, FeedbackView& view) {
    if (view.judged != Judged::Right && !answer.empty()) {
        view.reasons.push_back(
            {.wrong = false, .title = context.words.text("quiz.right_answer"), .words = answer});
    }
}

bool is_currency(std::string_view unit) {
    return unit == "€" || unit == "EUR" || unit == "eiro" || unit == "euro";
}

/// Of money, cents are told as people write them: "5,40", not "5,4".
bool has_cents(const Numeric& numeric, std::string_view unit) {
    const double cents = numeric.value * 100;
    return is_currency(unit) && std::floor(numeric.value) != numeric.value &&
           std::abs(cents - std::round(cents)) < 1e-6;
}

/// "2,5 km", "5,40 €"
std::string number_text(const ViewContext& context, const Numeric& numeric) {
    constexpr int kDigits = 10;
    const bool named = !numeric.units.empty() && !numeric.units.front().names.empty();
    const std::string unit = named ? numeric.units.front().names.front() : "";
    const bool cents = has_cents(numeric, unit);
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), numeric.value,
                                   cents ? std::chars_format::fixed : std::chars_format::general,
                                   cents ? 2 : kDigits);
    std::string text(buffer.data(), end.ptr);
    std::ranges::replace(text, '.', content::decimal_point(context.language()));
    return unit.empty() ? text : text + "\u00A0" + unit;
}

void explain(const ViewContext& context, const QuestionAsked& asked, FeedbackView& view) {
    content::match(
        asked.question.body,
        [&](const Choices& body) { add_reasons(context, asked, body.options, view); },
        [&](const Rows& body) { add_rows(context, asked, body, view); },
        [&](const Ordering& body) { add_items(context, asked, body, view); },
        [&](const Gaps& body) { add_gaps(context, asked, body, view); },
        [&](const content::ShortText& body) {
            const auto& accept = body.key.accept;
            add_right_answer(context,
                             accept.empty() ? "" : content::pattern_example(accept.front()), view);
        },
        [&](const Numeric& body) { add_right_answer(context, number_text(context, body), view); },
        [&](const content::Hotspot& body) { add_reasons(context, asked, body.areas, view); });
}

/// Whether a part of the point can be earned.
bool is_shared(const content::Question& question) {
    return content::match(
        question.body,
        [](const Choices& body) {
            return body.kind == Choices::Kind::Multiple && body.marks == Choices::Marks::Partial;
        },
        [](const Rows&) { return true; }, [](const Ordering&) { return true; },
        [](const Gaps& body) { return body.gaps.size() > 1; },
        [](const content::Hotspot& body) { return body.several; },
        [](const auto&) { return false; });
}

void add_verdict(const ViewContext& context, const QuestionAsked& asked, FeedbackView& view) {
    const char* verdict = "quiz.unanswered";
    if (!asked.open) {
        const bool right = asked.score.right();
        const bool partly = !right && asked.score.points > 0;
        view.judged = right ? Judged::Right : partly ? Judged::Not : Judged::Wrong;
        verdict = right ? "quiz.right" : partly ? "quiz.partly" : "quiz.wrong";
    }
    view.verdict = context.words.text(verdict);
}

}  // namespace

FeedbackView feedback_view(const ViewContext& context, const QuestionAsked& asked) {
    const content::Question& question = asked.question;
    FeedbackView view{.judged = Judged::Not,
                      .open = asked.open,
                      .verdict = {},
                      .points = {},
                      .parts_title = {},
                      .parts = {},
                      .reasons = {},
                      .solution = prose_view(context, question, {&question.solution}),
                      .repeat_label = repeat_label(context, question),
                      .repeat = {.lesson = question.lesson, .page = question.page}};
    const bool shared = is_shared(question);
    if (shared && !asked.open) {
        view.points = context.words.text("quiz.points",
                                         {{"points", points_text(context, asked.score.points)}});
    }
    add_verdict(context, asked, view);
    view.verdict_shown = shared || asked.open || !std::holds_alternative<Choices>(question.body);
    explain(context, asked, view);
    return view;
}

}  // namespace engine::app
