#include "engine/layout/word_divider.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/layout/run_slices.h"

namespace engine::layout {
namespace {

constexpr std::uint32_t kReach = 512;  // bytes to each side: a longer token is no word

bool is_space(char byte) {
    return byte == ' ' || byte == '\n';
}

/// The bytes between the spaces around `piece`: a word may lie in several pieces, and a piece that
/// was cut off a word still belongs to it.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};
Token token_around(std::string_view source, const Piece& piece) {
    Token token{piece.begin, piece.end};
    while (token.begin > 0 && piece.begin - token.begin < kReach &&
           !is_space(source[token.begin - 1])) {
        --token.begin;
    }
    while (token.end < source.size() && token.end - piece.end < kReach &&
           !is_space(source[token.end])) {
        ++token.end;
    }
    return token;
}

Piece part_of(const Piece& piece, std::uint32_t begin, std::uint32_t end) {
    return {.begin = begin,
            .end = end,
            .stretch = piece.stretch,
            .space = false,
            .after = end == piece.end ? piece.after : text::Break::Never,
            .run = {}};
}

}  // namespace

std::vector<std::uint32_t> WordDivider::points_in(const ShapedText& text, const Piece& piece) {
    if (piece.space || text.style(piece).code) {
        return {};
    }
    const std::string_view source = text.source.text;
    const Token token = token_around(source, piece);
    std::vector<std::uint32_t> inside;
    for (const std::uint32_t point : text::hyphen_points(
             source.substr(token.begin, token.end - token.begin), page_, hyphenator_)) {
        const std::uint32_t at = token.begin + point;
        if (at > piece.begin && at < piece.end) {
            inside.push_back(at);
        }
    }
    return inside;
}

Division WordDivider::divided_at(const ShapedText& text, const Piece& piece, std::uint32_t point) {
    const text::Font& font = text.style(piece).font;
    Division division{.head = part_of(piece, piece.begin, point),
                      .hyphen = measurer_.shape("-", font),
                      .tail = part_of(piece, point, piece.end)};
    division.head.run = measurer_.shape(text.text(division.head), font);
    division.tail.run = measurer_.shape(text.text(division.tail), font);
    return division;
}

std::optional<Division> WordDivider::divide(const ShapedText& text, std::size_t index, float room) {
    const Piece& piece = text.pieces[index];
    const auto points = points_in(text, piece);
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (width_before(piece.run, *point - piece.begin) > room) {
            continue;  // seen without shaping
        }
        Division division = divided_at(text, piece, *point);
        if (division.head.run.width + division.hyphen.width <= room) {
            return division;
        }
    }
    return std::nullopt;
}

float WordDivider::widest_part(const ShapedText& text, std::size_t index) {
    const Piece& piece = text.pieces[index];
    const auto points = points_in(text, piece);
    if (points.empty()) {
        return piece.run.width;
    }
    const float hyphen = measurer_.shape("-", text.style(piece).font).width;
    float widest = 0;
    float from = 0;
    for (const std::uint32_t point : points) {
        const float to = width_before(piece.run, point - piece.begin);
        widest = std::max(widest, to - from + hyphen);
        from = to;
    }
    return std::max(widest, piece.run.width - from);
}

}  // namespace engine::layout
