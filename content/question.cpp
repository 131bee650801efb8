#include "content/question.h"

#include <array>

#include "content/base/match.h"

namespace content {
namespace {

template <class Pieces>
std::vector<std::string> ids_of(const Pieces& pieces) {
    std::vector<std::string> ids;
    ids.reserve(pieces.size());
    for (const auto& piece : pieces) {
        ids.push_back(piece.id);
    }
    return ids;
}

using Groups = std::vector<PieceGroup>;

Groups groups_of_gaps(const Gaps& gaps) {
    Groups groups;
    for (const Gap& gap : gaps.gaps) {
        if (gap.is_chosen()) {
            groups.push_back({.ids = ids_of(gap.options)});
        }
    }
    return groups;
}

/// Columns keep their places and a matching's left side stays as it was written; what is moved is
/// the rest.
Groups groups_of_rows(const Rows& rows) {
    const bool matching = rows.kind == Rows::Kind::Matching;
    return {{.ids = ids_of(rows.rows), .may_shuffle = !matching},
            {.ids = ids_of(rows.choices), .may_shuffle = matching}};
}

}  // namespace

QuestionBody::QuestionBody() = default;
QuestionBody::QuestionBody(const QuestionBody&) = default;
QuestionBody::QuestionBody(QuestionBody&&) noexcept = default;
QuestionBody& QuestionBody::operator=(const QuestionBody&) = default;
QuestionBody& QuestionBody::operator=(QuestionBody&&) noexcept = default;
QuestionBody::~QuestionBody() = default;

std::string type_name(const Question& question) {
    const auto name_of = [](auto kind, const auto& names) {
        return std::string(names[static_cast<std::size_t>(kind)]);
    };
    constexpr std::array kChoices{"single", "multiple", "true-false"};
    constexpr std::array kRows{"matching", "columns", "matrix"};
    return match(
        question.body, [&](const Choices& body) { return name_of(body.kind, kChoices); },
        [&](const Rows& body) { return name_of(body.kind, kRows); },
        [](const Ordering&) { return std::string("ordering"); },
        [](const Gaps&) { return std::string("gaps"); },
        [](const ShortText&) { return std::string("text"); },
        [](const Numeric&) { return std::string("number"); },
        [](const Hotspot&) { return std::string("hotspot"); });
}

std::vector<PieceGroup> piece_groups(const Question& question) {
    return match(
        question.body,
        [&](const Choices& body) -> Groups {
            const bool statement = body.kind == Choices::Kind::TrueFalse;
            return {{.ids = ids_of(body.options), .may_shuffle = question.shuffle && !statement}};
        },
        [&](const Rows& body) -> Groups {
            Groups groups = groups_of_rows(body);
            for (PieceGroup& group : groups) {
                group.may_shuffle &= question.shuffle;
            }
            return groups;
        },
        // Shown in the right order it would be no question at all.
        [](const Ordering& body) -> Groups { return {{.ids = ids_of(body.items)}}; },
        [&](const Gaps& body) -> Groups {
            Groups groups = groups_of_gaps(body);
            for (PieceGroup& group : groups) {
                group.may_shuffle = question.shuffle;
            }
            return groups;
        },
        [](const ShortText&) -> Groups { return {}; }, [](const Numeric&) -> Groups { return {}; },
        // The list of its areas follows the picture.
        [](const Hotspot& body) -> Groups {
            return {{.ids = ids_of(body.areas), .may_shuffle = false}};
        });
}

}  // namespace content

template class std::vector<content::Question>;
template class std::vector<content::Option>;
