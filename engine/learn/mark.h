// Mark: a bookmark or a highlight that a learner left in a lesson, with what she wrote about it.
//
// Its place is told by names and words, never by numbers of pixels or pages: the lesson's and the
// page's ids, the key of the block, and the words themselves. So it is found again when the course
// was edited, and when it is not, the learner still has what she marked and wrote.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "content/language.h"
#include "engine/base/clock.h"

namespace engine::learn {

inline constexpr std::size_t kMarksOfLearner = 2'000;
inline constexpr std::size_t kNoteCharacters = 4'000;
inline constexpr std::size_t kPassagesOfMark = 64;
inline constexpr std::size_t kQuotedBytes = std::size_t{8} * 1024;  // of one passage

/// The same on every PC.
struct MarkId {
    std::string sign_in;        // the nonce of the sign-in it was made in; empty: a guest's
    std::int64_t sequence = 0;  // counts what was made in that sign-in, from 1
    // clang-tidy 14 takes the 0 that a comparison is compared with for a pointer.
    auto operator<=>(const MarkId&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// A part of one block.
struct Passage {
    std::string anchor;     // layout::Anchor::key of the block; empty: the page's top
    std::size_t begin = 0;  // bytes of content::plain_text(block)
    std::size_t end = 0;
    std::string quoted;  // the words there when it was marked; of a bookmark, the page's title
    bool operator==(const Passage&) const = default;
};

enum class MarkKind { Bookmark, Highlight };
enum class MarkTint { Amber, Green, Blue };  // of a highlight

struct Mark {
    MarkId id;
    MarkKind kind = MarkKind::Bookmark;
    std::string lesson;
    std::string page;
    content::Language language = content::Language::Latvian;  // of the text that was marked
    std::vector<Passage> passages;                            // in reading order, at least one
    base::Wall made{};
    std::chrono::minutes zone_offset{0};

    // What may change, and how often it did.
    MarkTint tint = MarkTint::Amber;
    std::string note;
    std::int64_t version = 0;
    bool operator==(const Mark&) const = default;
};

/// A mark as it is from now on. Written down each time; the newest one counts.
struct MarkChange {
    std::int64_t sequence = 0;  // counts with the marks of the sign-in it was made in
    MarkId mark;
    std::int64_t version = 0;
    MarkTint tint = MarkTint::Amber;
    std::string note;
    bool removed = false;
};

}  // namespace engine::learn

// Compiled once, in marks.cpp.
extern template class std::vector<engine::learn::Passage>;
extern template class std::vector<engine::learn::Mark>;
