#include "content/load/fact_text.h"

#include <algorithm>

namespace content::load {
namespace {

constexpr std::string_view kOpen = "{{fact:";
constexpr std::string_view kClose = "}}";

bool is_key_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '.' || byte == '_' || byte == '-';
}

/// The key of a mark that starts at `text`'s first byte; empty when it is not a well-formed mark.
std::string_view key_at_front(std::string_view text) {
    const std::string_view rest = text.substr(kOpen.size());
    std::size_t length = 0;
    while (length < rest.size() && is_key_byte(rest[length])) {
        ++length;
    }
    return rest.substr(length).starts_with(kClose) ? rest.substr(0, length) : std::string_view{};
}

void add_once(std::vector<std::string>& keys, std::string_view key) {
    if (std::ranges::find(keys, key) == keys.end()) {
        keys.emplace_back(key);
    }
}

}  // namespace

bool may_name_facts(std::string_view text) {
    return text.find(kOpen) != std::string_view::npos;
}

std::vector<FactPiece> split_facts(std::string_view text) {
    std::vector<FactPiece> pieces;
    std::size_t plain = 0;  // where the text that is not yet in a piece starts
    std::size_t mark = text.find(kOpen);
    while (mark != std::string_view::npos) {
        const std::string_view key = key_at_front(text.substr(mark));
        if (key.empty()) {
            mark = text.find(kOpen, mark + kOpen.size());
            continue;
        }
        if (mark > plain) {
            pieces.push_back({.is_key = false, .text = text.substr(plain, mark - plain)});
        }
        pieces.push_back({.is_key = true, .text = key});
        plain = mark + kOpen.size() + key.size() + kClose.size();
        mark = text.find(kOpen, plain);
    }
    if (plain < text.size()) {
        pieces.push_back({.is_key = false, .text = text.substr(plain)});
    }
    return pieces;
}

std::string replace_facts(std::string_view text, Language language, const Facts& facts,
                          FactKeys& keys) {
    std::string replaced;
    for (const FactPiece& piece : split_facts(text)) {
        if (!piece.is_key) {
            replaced += piece.text;
            continue;
        }
        const auto fact = facts.find(std::string(piece.text));
        if (fact == facts.end()) {
            add_once(keys.unknown, piece.text);
            replaced.append(kOpen).append(piece.text).append(kClose);
        } else {
            add_once(keys.known, piece.text);
            replaced += fact->second.value.in(language);
        }
    }
    return replaced;
}

}  // namespace content::load
