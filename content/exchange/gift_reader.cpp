// GIFT -> questions.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "content/base/letters.h"
#include "content/exchange/exchange.h"
#include "content/exchange/fault.h"
#include "content/exchange/gift_text.h"
#include "content/exchange/markdown_text.h"
#include "content/exchange/naming.h"
#include "content/exchange/source.h"
#include "content/limits.h"

namespace content::exchange {
namespace {

using Answers = std::vector<GiftAnswer>;

constexpr auto kNowhere = std::string_view::npos;

/// A block taken apart.
struct Parts {
    std::string title;
    std::string before;  // the braces
    std::string inside;
    std::string after;
    std::string general;  // "####" feedback
    bool has_braces = false;
};

std::string take_title(std::string_view& text) {
    if (!text.starts_with("::")) {
        return {};
    }
    const std::size_t end = find_sign(text, "::", 2);
    if (end == kNowhere) {
        return {};
    }
    std::string title = plain(text.substr(2, end - 2));
    text.remove_prefix(end + 2);
    return title;
}

/// "[html]" and its like.
std::string take_format(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    for (const std::string_view format : {"[html]", "[moodle]", "[plain]", "[markdown]"}) {
        if (text.starts_with(format)) {
            text.remove_prefix(format.size());
            return std::string(format);
        }
    }
    return {};
}

Parts parts_of(std::string_view text, std::string& format) {
    Parts parts{.title = take_title(text)};
    format = take_format(text);
    const std::size_t open = find_sign(text, "{");
    const std::size_t close = open == kNowhere ? kNowhere : find_sign(text, "}", open);
    parts.has_braces = close != kNowhere;
    if (!parts.has_braces) {
        parts.before = plain(text);
        return parts;
    }
    parts.before = plain(text.substr(0, open));
    parts.after = plain(text.substr(close + 1));
    const std::string_view inside = text.substr(open + 1, close - open - 1);
    const std::size_t general = find_sign(inside, "####");
    parts.inside = std::string(inside.substr(0, general));
    parts.general = general == kNowhere ? "" : plain(inside.substr(general + 4));
    return parts;
}

/// Whether the text starts with a number, which `number` becomes then.
bool is_number(const std::string& text, double& number) {
    char* end = nullptr;
    const double read = std::strtod(text.c_str(), &end);
    number = end == text.c_str() ? number : read;
    return end != text.c_str();
}

bool has_sign(const Answers& answers, char sign) {
    return std::ranges::find(answers, sign, &GiftAnswer::sign) != answers.end();
}

class GiftReader {
public:
    Imported read(std::string_view text) {
        for (const GiftBlock& block : gift_blocks(text)) {
            line_ = block.line;
            if (block.text.starts_with("$CATEGORY:")) {
                note("categories are not kept");
            } else {
                read_block(block);
            }
        }
        return std::move(imported_);
    }

private:
    void note(std::string sentence) {
        Note& added = imported_.notes.emplace_back();
        added.line = line_;
        added.sentence = std::move(sentence);
    }

    void read_block(const GiftBlock& block) {
        std::string format;
        const Parts parts = parts_of(block.text, format);
        if (format == "[html]") {
            note("the text is HTML: its tags are shown as text");
        }
        if (!parts.has_braces) {
            note("a text without an answer in { } is no question: left out");
            return;
        }
        auto body = body_of(parts);
        if (!body) {
            return;
        }
        const bool has_gap = !parts.after.empty();
        Question question;
        question.id = ids_.next(parts.title.empty() ? parts.before : parts.title);
        question.tags = block.tags;
        question.text.lv = has_gap ? parts.before + " ____ " + parts.after : parts.before;
        question.solution.lv = parts.general;
        question.body = *std::move(body);
        if (question.text.lv.empty()) {
            question.text.lv = parts.title.empty() ? question.id : parts.title;
        }
        if (format != "[markdown]" && format != "[html]") {
            read_as_plain(question);
        }
        if (const std::string fault = fault_of(question); !fault.empty()) {
            note(fault + ": left out");
            return;
        }
        imported_.questions.push_back(std::move(question));
    }

    std::optional<QuestionBody> body_of(const Parts& parts) {
        const std::string inside = plain(parts.inside);
        if (inside.empty()) {
            note("an essay has no key to judge it by: left out");
            return std::nullopt;
        }
        if (inside.starts_with('#')) {
            return numeric(parts.inside);
        }
        if (auto statement = true_false(parts.inside)) {
            return statement;
        }
        const Answers answers = gift_answers(parts.inside);
        if (answers.empty()) {
            note("no answer starts with = or ~: left out");
            return std::nullopt;
        }
        if (!has_sign(answers, '~')) {
            const bool pairs = std::ranges::all_of(answers, [](const GiftAnswer& answer) {
                return find_sign(answer.raw, "->") != kNowhere;
            });
            return pairs ? matching(answers) : short_text(answers);
        }
        return choices(answers);
    }

    static std::optional<QuestionBody> true_false(std::string_view inside) {
        const std::size_t hash = find_sign(inside, "#");
        const std::string word = to_lower_ascii(plain(inside.substr(0, hash)));
        const bool yes = word == "t" || word == "true";
        if (!yes && word != "f" && word != "false") {
            return std::nullopt;
        }
        // Told after a wrong answer, then after a right one; ours is told after both.
        const std::string_view told =
            hash == kNowhere ? std::string_view{} : inside.substr(hash + 1);
        const std::size_t second = find_sign(told, "#");
        const std::string wrong = plain(told.substr(0, second));
        const std::string right = second == kNowhere ? "" : plain(told.substr(second + 1));
        Choices body{.kind = Choices::Kind::TrueFalse,
                     .options = {{.id = "true", .correct = yes}, {.id = "false", .correct = !yes}}};
        body.options[yes ? 0 : 1].feedback.lv = right.empty() ? wrong : right;
        return body;
    }

    std::optional<QuestionBody> numeric(std::string_view inside) {
        std::string_view key = inside.substr(find_sign(inside, "#") + 1);
        const Answers answers = gift_answers(key);
        std::string first(answers.empty() ? key.substr(0, find_sign(key, "#")) : answers[0].raw);
        if (answers.size() > 1) {
            note("a number has one right value: the others are left out");
        }
        Numeric body;
        const std::size_t range = first.find("..");  // strtod would take the first of the points
        const std::size_t colon = first.find(':');
        const bool sound = is_number(first.substr(0, std::min(range, colon)), body.value);
        if (range != kNowhere) {
            const double low = body.value;
            double high = low;
            is_number(first.substr(range + 2), high);
            body.value = (low + high) / 2;
            body.tolerance = (high - low) / 2;
        } else if (colon != kNowhere) {
            is_number(first.substr(colon + 1), body.tolerance);
        }
        if (!sound || !std::isfinite(body.value) || !(body.tolerance >= 0)) {
            note("the number cannot be read: left out");
            return std::nullopt;
        }
        return body;
    }

    std::optional<QuestionBody> short_text(const Answers& answers) {
        ShortText body;
        for (const GiftAnswer& answer : answers) {
            if (answer.percent < 100) {
                note("an answer that is worth less than the whole point is left out");
            } else if (const std::string pattern = pattern_of(answer.text());
                       !pattern_mistake(pattern).empty()) {
                note("an answer that fits anything is left out");
            } else {
                body.key.accept.push_back(pattern);
            }
        }
        if (body.key.accept.empty() ||
            body.key.accept.size() > std::size_t{limits::kTextPatterns}) {
            note("a typed answer needs 1 to " + std::to_string(limits::kTextPatterns) +
                 " right texts: left out");
            return std::nullopt;
        }
        return body;
    }

    std::optional<QuestionBody> matching(const Answers& answers) {
        Rows body{.kind = Rows::Kind::Matching};
        for (const GiftAnswer& answer : answers) {
            const std::size_t arrow = find_sign(answer.raw, "->");
            const std::string left = plain(std::string_view(answer.raw).substr(0, arrow));
            const std::string right = plain(std::string_view(answer.raw).substr(arrow + 2));
            auto choice = std::ranges::find_if(
                body.choices, [&](const RowChoice& known) { return known.text.lv == right; });
            if (choice == body.choices.end()) {
                body.choices.push_back(
                    {.id = piece_id("to-", body.choices.size()), .text = {.lv = right}});
                choice = body.choices.end() - 1;
            }
            if (!left.empty()) {
                body.rows.push_back({.id = piece_id("from-", body.rows.size()),
                                     .text = {.lv = left},
                                     .right = {choice->id}});
            }
        }
        if (!fits(body.rows.size()) || !fits(body.choices.size())) {
            return std::nullopt;
        }
        return body;
    }

    std::optional<QuestionBody> choices(const Answers& answers) {
        Choices body;
        for (const GiftAnswer& answer : answers) {
            body.options.push_back({.id = piece_id("", body.options.size()),
                                    .text = {.lv = answer.text()},
                                    .correct = answer.percent > 0,
                                    .feedback = {.lv = answer.feedback}});
        }
        const auto right = std::ranges::count_if(body.options, &Option::correct);
        const bool weighed = std::ranges::any_of(answers, [](const GiftAnswer& answer) {
            return answer.sign == '~' && answer.percent > 0;
        });
        if (right == 0 || !fits(body.options.size())) {
            note("no option is right: left out");
            return std::nullopt;
        }
        if (weighed || right > 1) {
            body.kind = Choices::Kind::Multiple;
            body.marks = weighed ? Choices::Marks::Partial : Choices::Marks::AllOrNothing;
        }
        return body;
    }

    bool fits(std::size_t count) {
        const bool fitting = count >= 2 && count <= std::size_t{limits::kQuestionOptions};
        if (!fitting) {
            note("a question has 2 to " + std::to_string(limits::kQuestionOptions) +
                 " options, rows or choices, this one has " + std::to_string(count) + ": left out");
        }
        return fitting;
    }

    Imported imported_;
    Ids ids_;
    int line_ = 0;
};

}  // namespace

Imported read_gift(std::string_view text) {
    return read_with(GiftReader(), text);
}

}  // namespace content::exchange
