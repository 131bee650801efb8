// Questions -> GIFT.
#include <algorithm>
#include <set>

#include "content/base/match.h"
#include "content/exchange/exchange.h"
#include "content/exchange/gift_text.h"
#include "content/exchange/markdown_text.h"
#include "content/exchange/naming.h"
#include "content/limits.h"

namespace content::exchange {
namespace {

class GiftWriter {
public:
    explicit GiftWriter(Language language) : language_(language) {}

    Exported write(const std::vector<Question>& questions) {
        for (const Question& question : questions) {
            id_ = question.id;
            std::string answers = answers_of(question);
            if (answers.empty()) {
                note("GIFT has no \"" + type_name(question) + "\": left out");
                continue;
            }
            add(question, answers);
        }
        return std::move(exported_);
    }

private:
    void note(const std::string& sentence) {
        exported_.notes.emplace_back().sentence = id_ + ": " + sentence;
    }

    std::string text(const LocalText& both) const {
        return protect(markdown_for_others(both.in(language_)));
    }

    void add(const Question& question, const std::string& answers) {
        std::string& out = exported_.text;
        for (const std::string& tag : question.tags) {
            out += "// [tag:" + tag + "]\n";
        }
        out += "::" + protect(question.id) + "::[markdown]" + text(question.text) + "{" + answers;
        const std::string solution = text(question.solution);
        out += (solution.empty() ? "" : "####" + solution) + "}\n\n";
        if (!question.hints.empty()) {
            note("GIFT has no hints: they are left out");
        }
    }

    std::string feedback(const LocalText& both) const {
        const std::string words = text(both);
        return words.empty() ? "" : "#" + words;
    }

    /// What stands in the braces; empty for a kind that GIFT does not have.
    std::string answers_of(const Question& question) {
        return match(
            question.body, [&](const Choices& body) { return choices(body); },
            [&](const Rows& body) {
                return body.kind == Rows::Kind::Matching ? matching(body) : std::string();
            },
            [](const Ordering&) { return std::string(); },
            [](const Gaps&) { return std::string(); },
            [&](const ShortText& body) { return short_text(body.key); },
            [&](const Numeric& body) { return numeric(body); },
            [](const Hotspot&) { return std::string(); });
    }

    std::string choices(const Choices& body) {
        if (body.kind == Choices::Kind::TrueFalse) {
            const bool yes = body.options.front().correct;
            const std::string why = text(body.options[yes ? 0 : 1].feedback);
            return (yes ? "TRUE" : "FALSE") + (why.empty() ? "" : "#" + why + "#" + why);
        }
        const bool several = body.kind == Choices::Kind::Multiple;
        if (several && body.marks == Choices::Marks::AllOrNothing) {
            note("every right option earns its share there");
        }
        const auto right = std::ranges::count_if(body.options, &Option::correct);
        const auto wrong = static_cast<std::ptrdiff_t>(body.options.size()) - right;
        std::string out = "\n";
        for (const Option& option : body.options) {
            std::string sign = option.correct ? "=" : "~";
            if (several) {
                const double share = option.correct ? 100.0 / static_cast<double>(right)
                                                    : -100.0 / static_cast<double>(wrong);
                sign = "~%" + decimal(share) + "%";
            }
            out += sign + text(option.text) + feedback(option.feedback) + "\n";
        }
        return out;
    }

    std::string matching(const Rows& body) const {
        std::string out = "\n";
        std::set<std::string> used;
        for (const Row& row : body.rows) {
            const auto choice = std::ranges::find(body.choices, *row.right.begin(), &RowChoice::id);
            used.insert(choice->id);
            out.append("=").append(text(row.text)).append(" -> ").append(text(choice->text));
            out += "\n";
        }
        for (const RowChoice& choice : body.choices) {
            out += used.contains(choice.id) ? "" : "= -> " + text(choice.text) + "\n";
        }
        return out;
    }

    std::string short_text(const TextKey& key) {
        if (key.match_diacritics) {
            note("diacritics always matter there, as they do here");
        } else {
            note("diacritics matter there: add the answers without them");
        }
        std::string out = "\n";
        for (const std::string& pattern : key.accept) {
            for (const std::string& word : words_of(pattern, limits::kTextPatterns)) {
                out.append("=").append(protect(word)).append("\n");
            }
        }
        return out;
    }

    std::string numeric(const Numeric& body) {
        if (!body.units.empty()) {
            note("GIFT has no units: they are left out");
        }
        std::string out = "#";
        out += decimal(body.value);
        if (body.tolerance != 0) {
            out.append(":").append(decimal(body.tolerance));
        }
        return out;
    }

    Language language_;
    Exported exported_;
    std::string id_;
};

}  // namespace

Exported write_gift(const std::vector<Question>& questions, Language language) {
    return GiftWriter(language).write(questions);
}

}  // namespace content::exchange
