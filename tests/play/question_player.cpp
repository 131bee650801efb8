#include "tests/play/question_player.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "content/base/match.h"

namespace tests {
namespace {

using content::Choices;
using content::Language;
using content::Ordering;
using content::Question;
using content::Rows;
using engine::learn::Response;

/// "a", "b": of the options as they are shown, "A. Tīmeklī".
std::vector<std::string> shown_options(const HeadlessProgram& program) {
    constexpr std::string_view kLetter = "A. ";
    std::vector<std::string> texts;
    for (const engine::ui::Item& item : program.items_like("quiz.option.")) {
        texts.push_back(item.name.substr(kLetter.size()));
    }
    return texts;
}

/// A statement's options have the interface's words, in their own order.
bool offers(const HeadlessProgram& program, const Choices& choices) {
    const std::vector<std::string> shown = shown_options(program);
    if (choices.kind == Choices::Kind::TrueFalse) {
        return shown.size() == choices.options.size();
    }
    std::multiset<std::string> texts;
    for (const content::Option& option : choices.options) {
        texts.insert(option.text.in(Language::Latvian));
    }
    return texts == std::multiset<std::string>(shown.begin(), shown.end());
}

bool has_card(const HeadlessProgram& program, const std::string& id) {
    return program.has("board.card." + id);
}

void respond(HeadlessProgram& program, const Choices& choices, const Response& response) {
    const std::vector<std::string> shown = shown_options(program);
    for (std::size_t i = 0; i < choices.options.size(); ++i) {
        const content::Option& option = choices.options[i];
        if (!response.has("", option.id)) {
            continue;
        }
        const auto place =
            choices.kind == Choices::Kind::TrueFalse
                ? static_cast<std::ptrdiff_t>(i)
                : std::ranges::find(shown, option.text.in(Language::Latvian)) - shown.begin();
        program.press("quiz.option." + std::to_string(place));
    }
}

/// In a matching the choices are the cards, in columns the rows.
void respond(HeadlessProgram& program, const Rows& rows, const Response& response) {
    for (const auto& [row, given] : response.parts) {
        const bool matching = rows.kind == Rows::Kind::Matching;
        program.press("board.card." + (matching ? given.front() : row));
        program.press("board.pile." + (matching ? row : given.front()));
    }
}

void respond(HeadlessProgram& program, const Ordering&, const Response& response) {
    const std::vector<std::string>& order = response.at("");
    if (program.ids_like("board.card.") == order) {  // she has to touch it before she may answer
        program.press("board.up." + order.at(1));
    }
    for (std::size_t place = 0; place < order.size(); ++place) {
        while (program.ids_like("board.card.").at(place) != order[place]) {
            program.press("board.up." + order[place]);
        }
    }
}

template <class Body>
void respond(HeadlessProgram&, const Body&, const Response&) {
    throw std::logic_error("a kind of question that the shipped course does not ask");
}

Response right_order(const Ordering& ordering) {
    std::vector<std::string> ids;
    for (const content::OrderItem& item : ordering.items) {
        ids.push_back(item.id);
    }
    return {{{"", ids}}};
}

}  // namespace

bool is_asked(const HeadlessProgram& program, const Question& question) {
    if (question.text.in(Language::Latvian) != program.name("quiz.text")) {
        return false;
    }
    return content::match(
        question.body, [&](const Choices& body) { return offers(program, body); },
        [&](const Rows& body) {
            return has_card(program, body.kind == Rows::Kind::Matching ? body.choices.front().id
                                                                       : body.rows.front().id);
        },
        [&](const Ordering& body) { return has_card(program, body.items.front().id); },
        [](const auto&) { return false; });
}

Response right_response(const Question& question) {
    Response right;
    if (const auto* choices = std::get_if<Choices>(&question.body)) {
        for (const content::Option& option : choices->options) {
            if (option.correct) {
                right.parts[""].push_back(option.id);
            }
        }
    } else if (const auto* rows = std::get_if<Rows>(&question.body)) {
        for (const content::Row& row : rows->rows) {
            right.parts[row.id] = {row.right.begin(), row.right.end()};
        }
    } else {
        right = right_order(std::get<Ordering>(question.body));
    }
    return right;
}

Response wrong_rows(const Rows& rows) {
    Response wrong;
    for (const content::Row& row : rows.rows) {
        const auto right =
            std::ranges::find(rows.choices, *row.right.begin(), &content::RowChoice::id);
        const auto next = static_cast<std::size_t>(right - rows.choices.begin()) + 1;
        wrong.parts[row.id] = {rows.choices[next % rows.choices.size()].id};
    }
    return wrong;
}

Response wrong_order(const Ordering& ordering) {
    Response wrong = right_order(ordering);
    std::ranges::reverse(wrong.parts[""]);
    return wrong;
}

void respond(HeadlessProgram& program, const Question& question, const Response& response) {
    content::match(question.body, [&](const auto& body) { respond(program, body, response); });
}

}  // namespace tests
