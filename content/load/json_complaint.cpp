#include "content/load/json_complaint.h"

#include <array>

namespace content::load {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

struct Translation {
    std::string_view parser_says;
    std::string_view we_say;
};

constexpr std::array kTranslations{
    Translation{"ill-formed UTF-8", "this is not valid UTF-8: save the file as UTF-8"},
    Translation{"surrogate", "this is half of a \\u pair: write the character itself"},
    Translation{"missing closing quote", "a text has no closing quote"},
    Translation{"control character",
                "a line end, tab or other control character inside a text: "
                "close the quote, or write \\n or \\t"},
    Translation{"number overflow", "this number is too large"},
};

bool follows_comma(std::string_view bytes, std::size_t offset) {
    const std::size_t before = bytes.substr(0, offset).find_last_not_of(kBlanks);
    return before != std::string_view::npos && bytes[before] == ',';
}

/// What the byte where the parser stopped gives away; empty when nothing.
std::string_view familiar_mistake(std::string_view bytes, std::size_t offset) {
    switch (bytes[offset]) {
        case '/':
        case '#':
            return "JSON has no comments: remove this";
        case '}':
        case ']':
            return follows_comma(bytes, offset) ? "remove the comma before this bracket"
                                                : "a value is missing before this bracket";
        case '\'':
            return "write texts in double quotes";
        case 'N':
        case 'I':
            return "NaN and Infinity are not numbers here, and texts need double quotes";
        default:
            return {};
    }
}

/// "[json...] parse error at ...: syntax error while parsing value - REASON; last read: ..."
std::string reason_of(std::string_view parser_words) {
    const std::size_t dash = parser_words.find(" - ");
    const std::string_view reason =
        dash == std::string_view::npos ? parser_words : parser_words.substr(dash + 3);
    const std::size_t bytes_read = reason.find("; last read");
    const std::size_t expected = reason.find("; expected");
    std::string sentence = "this cannot be read as JSON: ";
    sentence += reason.substr(0, std::min(bytes_read, expected));
    if (expected != std::string_view::npos) {
        sentence += reason.substr(expected);
    }
    return sentence;
}

}  // namespace

std::string json_complaint(std::string_view bytes, std::size_t offset,
                           std::string_view parser_words) {
    if (bytes.find_first_not_of(kBlanks) == std::string_view::npos) {
        return "the file is empty";
    }
    for (const Translation& translation : kTranslations) {
        if (parser_words.find(translation.parser_says) != std::string_view::npos) {
            return std::string(translation.we_say);
        }
    }
    if (offset >= bytes.size()) {
        return "the file ends too early: a bracket or a value is missing";
    }
    const std::string_view familiar = familiar_mistake(bytes, offset);
    return familiar.empty() ? reason_of(parser_words) : std::string(familiar);
}

}  // namespace content::load
