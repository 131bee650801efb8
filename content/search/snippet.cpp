#include "content/search/snippet.h"

#include <algorithm>
#include <iterator>

#include "content/base/utf8.h"

namespace content::search {
namespace {

constexpr std::size_t kLead = 40;  // characters before the hit
constexpr std::string_view kBetween = " · ";
constexpr std::string_view kLeftOut = "…";

bool inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::size_t back(std::string_view text, std::size_t at, std::size_t characters) {
    for (; characters > 0 && at > 0; --characters) {
        do {
            --at;
        } while (at > 0 && inside_character(text, at));
    }
    return at;
}

std::size_t forward(std::string_view text, std::size_t at, std::size_t characters) {
    for (; characters > 0 && at < text.size(); --characters) {
        do {
            ++at;
        } while (inside_character(text, at));
    }
    return at;
}

/// The texts as one line, as far as a snippet can need them.
std::string joined(const std::vector<std::string_view>& texts) {
    std::string line(texts.front());
    for (auto text = std::next(texts.begin()); text != texts.end(); ++text) {
        if (line.size() > 4 * kSnippetCharacters) {
            break;
        }
        line += kBetween;
        line += *text;
    }
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return line;
}

/// From `wanted` on to the start of a word, but not beyond `latest`.
std::size_t word_start(std::string_view line, std::size_t wanted, std::size_t latest) {
    if (wanted == 0) {
        return 0;
    }
    const std::size_t blank = line.find(' ', wanted - 1);
    return blank < latest ? blank + 1 : wanted;
}

/// Back from `wanted` to the end of a word, but not before `earliest`.
std::size_t word_end(std::string_view line, std::size_t wanted, std::size_t earliest) {
    if (wanted == line.size()) {
        return wanted;
    }
    const std::size_t blank = line.rfind(' ', wanted);
    return blank != std::string_view::npos && blank > earliest ? blank : wanted;
}

ByteRange window(std::string_view line, ByteRange hit) {
    std::size_t begin = back(line, hit.begin, kLead);
    const std::size_t end = forward(line, begin, kSnippetCharacters);
    if (end == line.size()) {  // near the end there is room for more before the hit
        begin = std::min(begin, back(line, end, kSnippetCharacters));
    }
    return {word_start(line, begin, hit.begin),
            word_end(line, end, std::min(hit.end, line.size()))};
}

}  // namespace

Snippet snippet(const std::vector<std::string_view>& texts, const Query& query) {
    if (texts.empty()) {
        return {};
    }
    const std::string line = joined(texts);
    const std::vector<ByteRange> hits = hits_in(line, query);
    const ByteRange cut = window(line, hits.empty() ? ByteRange{} : hits.front());
    Snippet snippet;
    snippet.text = cut.begin > 0 ? kLeftOut : "";
    const std::size_t shift = snippet.text.size();
    snippet.text += line.substr(cut.begin, cut.end - cut.begin);
    snippet.text += cut.end < line.size() ? kLeftOut : "";
    for (const ByteRange& hit : hits) {
        const std::size_t begin = std::max(hit.begin, cut.begin);
        const std::size_t end = std::min(hit.end, cut.end);
        if (begin < end) {
            snippet.marked.push_back({begin - cut.begin + shift, end - cut.begin + shift});
        }
    }
    return snippet;
}

}  // namespace content::search
