// Moodle XML -> questions.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "content/base/letters.h"
#include "content/exchange/exchange.h"
#include "content/exchange/fault.h"
#include "content/exchange/html_text.h"
#include "content/exchange/markdown_text.h"
#include "content/exchange/naming.h"
#include "content/exchange/source.h"
#include "content/exchange/xml_reader.h"
#include "content/limits.h"

namespace content::exchange {
namespace {

/// The words of an element that says its format, as Markdown.
std::string words_in(const XmlNode* node) {
    if (node == nullptr) {
        return {};
    }
    const std::string format = node->attribute("format");
    const std::string text = node->child_text("text");
    if (format == "plain_text") {
        return markdown_of_plain(text);
    }
    return format == "markdown" ? text : markdown_of_html(text);
}

double number_in(const std::string& text) {
    return std::strtod(text.c_str(), nullptr);
}

bool is_true(const XmlNode& node, std::string_view child) {
    const std::string text = to_lower_ascii(node.child_text(child));
    return text == "true" || text == "1";
}

std::vector<const XmlNode*> children_of(const XmlNode& node, std::string_view name) {
    std::vector<const XmlNode*> found;
    for (const XmlNode& child : node.children) {
        if (child.name == name) {
            found.push_back(&child);
        }
    }
    return found;
}

class MoodleReader {
public:
    Imported read(std::string_view text) {
        XmlMistake mistake;
        const auto root = read_xml(text, mistake);
        if (!root || root->name != "quiz") {
            line_ = root ? root->line : mistake.line;
            note(root ? "the file is no Moodle XML: its first element must be <quiz>"
                      : mistake.sentence);
            return std::move(imported_);
        }
        for (const XmlNode* question : children_of(*root, "question")) {
            line_ = question->line;
            read_question(*question);
        }
        return std::move(imported_);
    }

private:
    void note(std::string sentence) {
        Note& added = imported_.notes.emplace_back();
        added.line = line_;
        added.sentence = std::move(sentence);
    }

    void read_question(const XmlNode& node) {
        const std::string type = node.attribute("type");
        auto body = body_of(node, type);
        if (!body) {
            return;
        }
        Question question;
        const XmlNode* name = node.child("name");
        question.text.lv = words_in(node.child("questiontext"));
        const std::string title = name == nullptr ? "" : name->child_text("text");
        const std::string number = node.child_text("idnumber");
        question.id = ids_.next(!number.empty()  ? number
                                : !title.empty() ? title
                                                 : question.text.lv);
        if (question.text.lv.empty()) {
            question.text.lv = title.empty() ? question.id : title;
        }
        question.solution.lv = words_in(node.child("generalfeedback"));
        for (const XmlNode* hint : children_of(node, "hint")) {
            if (std::string words = words_in(hint);
                !words.empty() && question.hints.size() < std::size_t{limits::kHints}) {
                question.hints.push_back({.lv = std::move(words)});
            }
        }
        if (const XmlNode* tags = node.child("tags")) {
            for (const XmlNode* tag : children_of(*tags, "tag")) {
                if (const std::string id = tag->child_text("text"); is_course_id(id)) {
                    question.tags.push_back(id);
                }
            }
        }
        question.body = *std::move(body);
        if (const std::string fault = fault_of(question); !fault.empty()) {
            note(fault + ": left out");
            return;
        }
        imported_.questions.push_back(std::move(question));
    }

    std::optional<QuestionBody> body_of(const XmlNode& node, const std::string& type) {
        if (type == "multichoice") {
            return choices(node);
        }
        if (type == "truefalse") {
            return true_false(node);
        }
        if (type == "shortanswer") {
            return short_text(node);
        }
        if (type == "numerical") {
            return numeric(node);
        }
        if (type == "matching") {
            return matching(node);
        }
        if (type == "category") {
            note("categories are not kept");
        } else {
            note("questions of the type \"" + type + "\" cannot be taken over: left out");
        }
        return std::nullopt;
    }

    std::optional<QuestionBody> choices(const XmlNode& node) {
        Choices body;
        bool shares = false;
        for (const XmlNode* answer : children_of(node, "answer")) {
            const double fraction = number_in(answer->attribute("fraction"));
            shares |= fraction > 0 && fraction < 100;
            body.options.push_back({.id = piece_id("", body.options.size()),
                                    .text = {.lv = words_in(answer)},
                                    .correct = fraction > 0,
                                    .feedback = {.lv = words_in(answer->child("feedback"))}});
        }
        const auto right = std::ranges::count_if(body.options, &Option::correct);
        const bool single = is_true(node, "single");
        if (!fits(body.options.size())) {
            return std::nullopt;
        }
        if (right == 0) {
            note("no option is right: left out");
            return std::nullopt;
        }
        if (!single || right > 1) {
            body.kind = Choices::Kind::Multiple;
            body.marks = shares ? Choices::Marks::Partial : Choices::Marks::AllOrNothing;
        }
        return body;
    }

    static std::optional<QuestionBody> true_false(const XmlNode& node) {
        Choices body{.kind = Choices::Kind::TrueFalse,
                     .options = {{.id = "true"}, {.id = "false"}}};
        for (const XmlNode* answer : children_of(node, "answer")) {
            const bool yes = to_lower_ascii(answer->child_text("text")) == "true";
            if (number_in(answer->attribute("fraction")) > 0) {
                Option& option = body.options[yes ? 0 : 1];
                option.correct = true;
                option.feedback.lv = words_in(answer->child("feedback"));
            }
        }
        if (body.options[0].correct == body.options[1].correct) {
            body.options[0].correct = true;
            body.options[1].correct = false;
        }
        return body;
    }

    std::optional<QuestionBody> short_text(const XmlNode& node) {
        ShortText body{.key = {.match_case = is_true(node, "usecase")}};
        for (const XmlNode* answer : children_of(node, "answer")) {
            const std::string pattern = pattern_of(answer->child_text("text"));
            if (number_in(answer->attribute("fraction")) < 100) {
                note("an answer that is worth less than the whole point is left out");
            } else if (!pattern_mistake(pattern).empty()) {
                note("an answer that fits anything is left out");
            } else {
                body.key.accept.push_back(pattern);
            }
        }
        const std::size_t count = body.key.accept.size();
        if (count == 0 || count > std::size_t{limits::kTextPatterns}) {
            note("a typed answer needs 1 to " + std::to_string(limits::kTextPatterns) +
                 " right texts: left out");
            return std::nullopt;
        }
        return body;
    }

    std::optional<QuestionBody> numeric(const XmlNode& node) {
        Numeric body;
        bool found = false;
        for (const XmlNode* answer : children_of(node, "answer")) {
            if (number_in(answer->attribute("fraction")) == 100 && !std::exchange(found, true)) {
                body.value = number_in(answer->child_text("text"));
                body.tolerance = number_in(answer->child_text("tolerance"));
            }
        }
        if (const XmlNode* units = node.child("units")) {
            for (const XmlNode* unit : children_of(*units, "unit")) {
                const double factor = number_in(unit->child_text("multiplier"));
                if (factor > 0 && !unit->child_text("unit_name").empty()) {
                    // There a value is divided by it, here multiplied.
                    body.units.push_back(
                        {.names = {unit->child_text("unit_name")}, .factor = 1 / factor});
                }
            }
        }
        if (!found || !std::isfinite(body.value) || !(body.tolerance >= 0)) {
            note("the number cannot be read: left out");
            return std::nullopt;
        }
        body.unit_needed = !body.units.empty() && node.child_text("unitgradingtype") == "1";
        return body;
    }

    std::optional<QuestionBody> matching(const XmlNode& node) {
        Rows body{.kind = Rows::Kind::Matching};
        for (const XmlNode* pair : children_of(node, "subquestion")) {
            const XmlNode* answer = pair->child("answer");
            const std::string right = answer == nullptr ? "" : answer->child_text("text");
            auto choice = std::ranges::find_if(
                body.choices, [&](const RowChoice& known) { return known.text.lv == right; });
            if (choice == body.choices.end()) {
                body.choices.push_back(
                    {.id = piece_id("to-", body.choices.size()), .text = {.lv = right}});
                choice = body.choices.end() - 1;
            }
            if (std::string left = words_in(pair); !left.empty()) {
                body.rows.push_back({.id = piece_id("from-", body.rows.size()),
                                     .text = {.lv = std::move(left)},
                                     .right = {choice->id}});
            }
        }
        if (!fits(body.rows.size()) || !fits(body.choices.size())) {
            return std::nullopt;
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

Imported read_moodle(std::string_view text) {
    return read_with(MoodleReader(), text);
}

}  // namespace content::exchange
