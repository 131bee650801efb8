#include "content/exchange/gift_text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "content/base/letters.h"

namespace content::exchange {
namespace {

constexpr std::string_view kProtected = "~=#{}:\\";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t start = text.find_first_not_of(kSpaces);
    if (start == std::string_view::npos) {
        return {};
    }
    return text.substr(start, text.find_last_not_of(kSpaces) - start + 1);
}

void add_tags(std::string_view comment, std::vector<std::string>& tags) {
    constexpr std::string_view kMark = "[tag:";
    for (std::size_t at = comment.find(kMark); at != std::string_view::npos;
         at = comment.find(kMark, at + 1)) {
        const std::string_view rest = comment.substr(at + kMark.size());
        const std::string_view tag = trimmed(rest.substr(0, rest.find(']')));
        if (is_course_id(tag)) {
            tags.emplace_back(tag);
        }
    }
}

/// Where the next answer starts, or npos.
std::size_t next_answer(std::string_view inside, std::size_t from) {
    for (std::size_t i = from; i < inside.size(); ++i) {
        if (inside[i] == '\\') {
            ++i;
        } else if (inside[i] == '=' || inside[i] == '~') {
            return i;
        }
    }
    return std::string_view::npos;
}

/// Takes the "%50%" in front away.
void take_percent(GiftAnswer& answer) {
    const std::string_view raw = trimmed(answer.raw);
    const std::size_t end = raw.starts_with('%') ? raw.find('%', 1) : std::string_view::npos;
    if (end != std::string_view::npos) {
        answer.percent = std::strtod(std::string(raw.substr(1, end - 1)).c_str(), nullptr);
        answer.weighed = true;
        answer.raw = std::string(raw.substr(end + 1));
    }
}

}  // namespace

std::size_t find_sign(std::string_view text, std::string_view sign, std::size_t from) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text.substr(i).starts_with(sign)) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::string plain(std::string_view text) {
    std::string out;
    text = trimmed(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool protects =
            text[i] == '\\' && i + 1 < text.size() &&
            (kProtected.find(text[i + 1]) != std::string_view::npos || text[i + 1] == 'n');
        if (protects) {
            ++i;
            out += text[i] == 'n' ? '\n' : text[i];
        } else if (text[i] != '\r') {
            out += text[i];
        }
    }
    return out;
}

std::string protect(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        if (byte == '\n') {
            out += "\\n";
            continue;
        }
        if (kProtected.find(byte) != std::string_view::npos) {
            out += '\\';
        }
        out += byte;
    }
    return out;
}

std::vector<GiftBlock> gift_blocks(std::string_view text) {
    std::vector<GiftBlock> blocks;
    GiftBlock block;
    const auto end_block = [&] {
        if (!block.text.empty()) {
            blocks.push_back(std::exchange(block, {}));
        }
    };
    for (int line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view words = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (words.starts_with("//")) {
            add_tags(words, block.tags);
        } else if (words.empty()) {
            end_block();
        } else {
            block.line = block.text.empty() ? line : block.line;
            block.text.append(words).append("\n");
        }
    }
    end_block();
    return blocks;
}

std::vector<GiftAnswer> gift_answers(std::string_view inside) {
    std::vector<GiftAnswer> answers;
    std::size_t at = next_answer(inside, 0);
    while (at < inside.size()) {
        const std::size_t end = next_answer(inside, at + 1);
        const std::string_view whole = inside.substr(at + 1, std::min(end, inside.size()) - at - 1);
        const std::size_t hash = find_sign(whole, "#");
        GiftAnswer answer{.sign = inside[at], .percent = inside[at] == '=' ? 100.0 : 0.0};
        answer.raw = std::string(whole.substr(0, hash));
        answer.feedback = hash == std::string_view::npos ? "" : plain(whole.substr(hash + 1));
        take_percent(answer);
        answers.push_back(std::move(answer));
        at = end;
    }
    return answers;
}

}  // namespace content::exchange
