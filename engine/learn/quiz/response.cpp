#include "engine/learn/quiz/response.h"

#include <algorithm>
#include <utility>

#include "content/base/match.h"
#include "content/base/utf8.h"

namespace engine::learn {
namespace {

using Values = std::vector<std::string>;
using Form = Part::Form;

template <class Pieces>
Values ids_of(const Pieces& pieces) {
    Values ids;
    for (const auto& piece : pieces) {
        ids.push_back(piece.id);
    }
    return ids;
}

std::vector<Part> rows_of(const content::Rows& rows) {
    std::vector<Part> parts;
    const Form form = rows.several() ? Form::Some : Form::One;
    for (const content::Row& row : rows.rows) {
        parts.push_back({.id = row.id, .form = form, .ids = ids_of(rows.choices)});
    }
    return parts;
}

std::vector<Part> gaps_of(const content::Gaps& gaps) {
    std::vector<Part> parts;
    for (const content::Gap& gap : gaps.gaps) {
        parts.push_back({.id = gap.id,
                         .form = gap.is_chosen() ? Form::One : Form::Typed,
                         .ids = ids_of(gap.options)});
    }
    return parts;
}

std::vector<Part> lone(Form form, Values ids = {}) {
    return {{.id = "", .form = form, .ids = std::move(ids)}};
}

/// Cut between characters, a space for each control character.
std::string tidied(std::string_view typed) {
    std::string text;
    while (!typed.empty()) {
        const content::DecodedCharacter next = content::decode_utf8(typed);
        if (text.size() + next.bytes > content::kTypedBytes) {
            break;
        }
        if (content::is_control(next.code)) {
            text += ' ';
        } else if (next.well_formed) {
            text += typed.substr(0, next.bytes);
        }
        typed.remove_prefix(next.bytes);
    }
    return text.find_first_not_of(' ') == std::string::npos ? "" : text;
}

/// Where a choice has one row at a time, the row that had it before loses it.
void leave_others(const content::Question& question, const std::string& part, const Values& values,
                  Response& response) {
    const auto* rows = std::get_if<content::Rows>(&question.body);
    if (rows != nullptr && rows->one_each()) {
        std::erase_if(response.parts, [&](const auto& other) {
            return other.first != part && other.second == values;
        });
    }
}

/// Ids in the order of the question, each once.
Values in_order(const Part& part, const Values& values) {
    Values ordered;
    std::ranges::copy_if(part.ids, std::back_inserter(ordered), [&](const std::string& id) {
        return std::ranges::find(values, id) != values.end();
    });
    return ordered;
}

bool may_stand_in(const Part& part, const Values& values) {
    const bool known = std::ranges::all_of(values, [&](const std::string& id) {
        return std::ranges::find(part.ids, id) != part.ids.end();
    });
    switch (part.form) {
        case Form::One:
            return known && values.size() == 1;
        case Form::Some:
            return known;
        case Form::Order:
            return std::ranges::is_permutation(part.ids, values);
        case Form::Typed:
            return values.size() == 1;
    }
    return false;
}

}  // namespace

const Values& Response::at(const std::string& part) const {
    static const Values none;
    const auto found = parts.find(part);
    return found == parts.end() ? none : found->second;
}

bool Response::has(const std::string& part, const std::string& value) const {
    const Values& values = at(part);
    return std::ranges::find(values, value) != values.end();
}

Response chosen(std::initializer_list<std::string> ids) {
    Response response;
    if (ids.size() > 0) {
        response.parts[""] = ids;
    }
    return response;
}

std::vector<Part> parts_of(const content::Question& question) {
    return content::match(
        question.body,
        [](const content::Choices& body) {
            const bool several = body.kind == content::Choices::Kind::Multiple;
            return lone(several ? Form::Some : Form::One, ids_of(body.options));
        },
        [](const content::Rows& body) { return rows_of(body); },
        [](const content::Ordering& body) { return lone(Form::Order, ids_of(body.items)); },
        [](const content::Gaps& body) { return gaps_of(body); },
        [](const content::ShortText&) { return lone(Form::Typed); },
        [](const content::Numeric&) { return lone(Form::Typed); },
        [](const content::Hotspot& body) {
            return lone(body.several ? Form::Some : Form::One, ids_of(body.areas));
        });
}

Response answered(const content::Question& question, Response response, const std::string& part,
                  Values values) {
    const std::vector<Part> parts = parts_of(question);
    const auto found = std::ranges::find(parts, part, &Part::id);
    if (found == parts.end()) {
        return response;
    }
    if (found->form == Form::Typed && values.size() == 1) {
        values.front() = tidied(values.front());
        if (values.front().empty()) {
            values.clear();
        }
    }
    if (values.empty()) {
        response.parts.erase(part);
    } else if (may_stand_in(*found, values)) {
        response.parts[part] = found->form == Form::Some ? in_order(*found, values) : values;
        leave_others(question, part, values, response);
    }
    return response;
}

bool is_complete(const content::Question& question, const Response& response) {
    return std::ranges::all_of(parts_of(question),
                               [&](const Part& part) { return !response.at(part.id).empty(); });
}

}  // namespace engine::learn
