#include "content/exchange/markdown_text.h"

#include <algorithm>

#include "content/base/match.h"
#include "content/limits.h"
#include "content/load/text_reader.h"

namespace content::exchange {
namespace {

constexpr std::string_view kMarks = "\\`*_~[<&";

template <class Pieces>
void read_texts_as_plain(Pieces& pieces) {
    for (auto& piece : pieces) {
        piece.text.lv = markdown_of_plain(piece.text.lv);
        if constexpr (requires { piece.feedback; }) {
            piece.feedback.lv = markdown_of_plain(piece.feedback.lv);
        }
    }
}

/// Where a sentence that begins like a block needs a backslash, or npos.
std::size_t place_to_protect(std::string_view text) {
    constexpr std::size_t kLongestNumber = 9;
    const std::size_t behind = text.find_first_not_of("0123456789");
    const std::size_t mark = text.find_first_not_of('#');
    const auto space_at = [&](std::size_t at) { return at >= text.size() || text[at] == ' '; };
    if (behind != std::string_view::npos && behind > 0 && behind <= kLongestNumber) {
        const bool item = (text[behind] == '.' || text[behind] == ')') && space_at(behind + 1);
        return item ? behind : std::string_view::npos;
    }
    const bool heading = text.starts_with('#') && mark <= 6 && space_at(mark);
    const bool bullet = text.find_first_of("-+*") == 0 && space_at(1);
    return heading || bullet || text.starts_with('>') ? 0 : std::string_view::npos;
}

}  // namespace

std::string markdown_of_plain(std::string_view plain) {
    const bool is_short = plain.size() <= limits::kJsonStringBytes;  // longer ones are refused
    if (is_short && load::words_of(plain) == plain) {
        return std::string(plain);
    }
    std::string text;
    for (const char byte : plain) {
        text += kMarks.find(byte) == std::string_view::npos ? "" : "\\";
        text += byte;
    }
    return text;
}

void read_as_plain(Question& question) {
    for (LocalText* text : {&question.text, &question.solution}) {
        text->lv = markdown_of_plain(text->lv);
    }
    for (LocalText& hint : question.hints) {
        hint.lv = markdown_of_plain(hint.lv);
    }
    match(
        question.body, [](Choices& body) { read_texts_as_plain(body.options); },
        [](Rows& body) {
            read_texts_as_plain(body.rows);
            read_texts_as_plain(body.choices);
        },
        [](auto&) {});
}

std::string markdown_for_others(std::string_view text) {
    std::string sentence(text);
    const std::size_t place =
        text.find('\n') == std::string_view::npos ? place_to_protect(text) : std::string_view::npos;
    return place == std::string_view::npos ? sentence : sentence.insert(place, "\\");
}

}  // namespace content::exchange
