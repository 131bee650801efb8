// Questions -> Moodle XML.
#include <algorithm>
#include <set>

#include "content/base/match.h"
#include "content/exchange/exchange.h"
#include "content/exchange/markdown_text.h"
#include "content/exchange/naming.h"
#include "content/exchange/xml_reader.h"
#include "content/limits.h"

namespace content::exchange {
namespace {

std::string element(std::string_view name, const std::string& inside) {
    std::string out = "<";
    out.append(name).append(">").append(inside).append("</").append(name).append(">");
    return out;
}

std::string text_element(const std::string& words) {
    return element("text", xml_escaped(words));
}

/// With the words as Markdown.
std::string words_element(const std::string& name, const std::string& words,
                          const std::string& more = "", const std::string& attributes = "") {
    return "<" + name + attributes + " format=\"markdown\">" + text_element(words) + more + "</" +
           name + ">\n";
}

std::string fraction(double percent) {
    return " fraction=\"" + decimal(percent) + "\"";
}

/// An answer that is no Markdown: a word, a number, true or false.
std::string plain_answer(double percent, const std::string& words, const std::string& more) {
    return "<answer" + fraction(percent) + ">" + text_element(words) + more + "</answer>\n";
}

class MoodleWriter {
public:
    explicit MoodleWriter(Language language) : language_(language) {}

    Exported write(const std::vector<Question>& questions) {
        std::string& out = exported_.text;
        out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
        for (const Question& question : questions) {
            id_ = question.id;
            write(question);
        }
        out += "</quiz>\n";
        return std::move(exported_);
    }

private:
    void note(const std::string& sentence) {
        exported_.notes.emplace_back().sentence = id_ + ": " + sentence;
    }

    std::string in(const LocalText& text) const { return markdown_for_others(text.in(language_)); }

    void write(const Question& question) {
        type_.clear();
        const std::string body = body_of(question);
        if (type_.empty()) {
            note("Moodle has no \"" + type_name(question) + "\": left out");
            return;
        }
        std::string& out = exported_.text;
        out += "<question type=\"" + type_ + "\">\n" + element("name", text_element(question.id)) +
               "\n" + words_element("questiontext", in(question.text)) +
               words_element("generalfeedback", in(question.solution)) +
               "<defaultgrade>1</defaultgrade>\n" + element("idnumber", xml_escaped(question.id)) +
               "\n" + body;
        for (const LocalText& hint : question.hints) {
            out += words_element("hint", in(hint));
        }
        std::string tags;
        for (const std::string& tag : question.tags) {
            tags += element("tag", text_element(tag));
        }
        out += (tags.empty() ? "" : element("tags", tags) + "\n") + "</question>\n";
    }

    /// Sets type_ for a kind that Moodle has.
    std::string body_of(const Question& question) {
        const std::string shuffle = element("shuffleanswers", question.shuffle ? "1" : "0") + "\n";
        return match(
            question.body,
            [&](const Choices& body) {
                return body.kind == Choices::Kind::TrueFalse ? true_false(body)
                                                             : choices(body) + shuffle;
            },
            [&](const Rows& body) {
                return body.kind == Rows::Kind::Matching ? matching(body) + shuffle : std::string();
            },
            [](const Ordering&) { return std::string(); },
            [](const Gaps&) { return std::string(); },
            [&](const ShortText& body) { return short_text(body.key); },
            [&](const Numeric& body) { return numeric(body); },
            [](const Hotspot&) { return std::string(); });
    }

    std::string choices(const Choices& body) {
        type_ = "multichoice";
        const bool several = body.kind == Choices::Kind::Multiple;
        const auto right = std::ranges::count_if(body.options, &Option::correct);
        const auto wrong = static_cast<std::ptrdiff_t>(body.options.size()) - right;
        if (several && body.marks == Choices::Marks::AllOrNothing) {
            note("every right option earns its share there");
        }
        std::string out = element("single", several ? "false" : "true") + "\n";
        for (const Option& option : body.options) {
            const double cost = several ? -100.0 / static_cast<double>(wrong) : 0.0;
            const double percent = option.correct ? 100.0 / static_cast<double>(right) : cost;
            out += words_element("answer", in(option.text),
                                 words_element("feedback", in(option.feedback)), fraction(percent));
        }
        return out;
    }

    std::string true_false(const Choices& body) {
        type_ = "truefalse";
        std::string out;
        for (const Option& option : body.options) {
            out += plain_answer(option.correct ? 100 : 0, option.id,
                                words_element("feedback", in(option.feedback)));
        }
        return out;
    }

    std::string short_text(const TextKey& key) {
        type_ = "shortanswer";
        if (!key.match_diacritics) {
            note("diacritics matter there: add the answers without them");
        }
        std::string out = element("usecase", key.match_case ? "1" : "0") + "\n";
        for (const std::string& pattern : key.accept) {
            for (const std::string& word : words_of(pattern, limits::kTextPatterns)) {
                out += plain_answer(100, word, "");
            }
        }
        return out;
    }

    std::string numeric(const Numeric& body) {
        type_ = "numerical";
        std::string units;
        for (const Unit& unit : body.units) {
            for (const std::string& name : unit.names) {
                units += element("unit", element("multiplier", decimal(1 / unit.factor)) +
                                             element("unit_name", xml_escaped(name)));
            }
        }
        return plain_answer(100, decimal(body.value),
                            element("tolerance", decimal(body.tolerance))) +
               (units.empty() ? "" : element("units", units) + "\n") +
               element("unitgradingtype", body.unit_needed ? "1" : "0") + "\n";
    }

    std::string matching(const Rows& body) {
        type_ = "matching";
        std::set<std::string> used;
        std::string out;
        const auto add = [&](const std::string& row, const RowChoice& choice) {
            out +=
                words_element("subquestion", row, element("answer", text_element(in(choice.text))));
        };
        for (const Row& row : body.rows) {
            const auto choice = std::ranges::find(body.choices, *row.right.begin(), &RowChoice::id);
            used.insert(choice->id);
            add(in(row.text), *choice);
        }
        for (const RowChoice& choice : body.choices) {
            if (!used.contains(choice.id)) {
                add("", choice);
            }
        }
        return out;
    }

    Language language_;
    Exported exported_;
    std::string id_;
    std::string type_;
};

}  // namespace

Exported write_moodle(const std::vector<Question>& questions, Language language) {
    return MoodleWriter(language).write(questions);
}

}  // namespace content::exchange
