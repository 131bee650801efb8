// Words: a line of text as it is said and, where the course marked some of it up, as it is drawn.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "content/inline.h"

namespace engine::ui {

struct Words {
    std::string plain;
    content::Spans spans;  // none: it is drawn as it is said

    Words() = default;
    // NOLINTBEGIN(google-explicit-constructor): most words are plain, and are written so
    Words(std::string words) : plain(std::move(words)) {}
    Words(const char* words) : plain(words) {}
    // NOLINTEND(google-explicit-constructor)
    Words(std::string words, content::Spans drawn)
        : plain(std::move(words)), spans(std::move(drawn)) {}

    bool empty() const { return plain.empty(); }
    bool operator==(const Words&) const = default;
};

/// Words that somebody else keeps, to be drawn or measured.
struct WordsRef {
    std::string_view plain;
    const content::Spans* spans = nullptr;  // null: drawn as they are said

    // NOLINTBEGIN(google-explicit-constructor): whatever has words can be drawn
    WordsRef(std::string_view words) : plain(words) {}
    WordsRef(const std::string& words) : plain(words) {}
    WordsRef(const char* words) : plain(words) {}
    WordsRef(const Words& words)
        : plain(words.plain), spans(words.spans.empty() ? nullptr : &words.spans) {}
    // NOLINTEND(google-explicit-constructor)
};

}  // namespace engine::ui
