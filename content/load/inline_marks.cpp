#include "content/load/inline_marks.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "content/base/byte_set.h"
#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content::load {

namespace {

using Kind = InlinePart::Kind;

// Signs of a script that died out in the Middle Ages. Where a text has one it is lost.
constexpr std::string_view kTilde = "\U00010AF0";
constexpr std::string_view kNoteOpen = "\U00010AF1";
constexpr std::string_view kNoteClose = "\U00010AF2";
constexpr std::string_view kStandInStart = kTilde.substr(0, 3);  // what only stand-ins begin with
constexpr std::size_t kStandInBytes = kTilde.size();
constexpr std::string_view kLost = "\uFFFD";
// What marks and stand-ins begin with, and what keeps a mark from being one.
constexpr ByteSet kMarkStarts("~[\\\xF0");

constexpr std::size_t kLongestTildes = 2;
constexpr std::size_t kLongestLabel = 64;

bool starts_stand_in(std::string_view text) {
    return text.starts_with(kTilde) || text.starts_with(kNoteOpen) || text.starts_with(kNoteClose);
}

bool is_label_end(char c) {
    return plain_letter(static_cast<unsigned char>(c)) != '\0' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// A footnote's label: letters and digits, with '-', '_' and '.' between them.
bool is_label(std::string_view text) {
    return !text.empty() && text.size() <= kLongestLabel && is_label_end(text.front()) &&
           is_label_end(text.back()) && std::ranges::all_of(text, [](char c) {
               return is_label_end(c) || c == '-' || c == '_' || c == '.';
           });
}

/// The label of a "[^label]" at the front of `text`, or nothing. "[^label](" starts a link.
std::string_view label_at_front(std::string_view text) {
    constexpr std::string_view kOpen = "[^";
    if (!text.starts_with(kOpen)) {
        return {};
    }
    const std::size_t close = text.substr(0, kOpen.size() + kLongestLabel + 1).find(']');
    if (close == std::string_view::npos || text.substr(close + 1).starts_with('(')) {
        return {};
    }
    const std::string_view label = text.substr(kOpen.size(), close - kOpen.size());
    return is_label(label) ? label : std::string_view{};
}

/// The character that ends `text`, which must not be empty.
char32_t last_character(std::string_view text) {
    std::size_t start = text.size() - 1;
    while (start > 0 && text.size() - start < 4 &&
           (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) {
        --start;
    }
    return decode_utf8(text.substr(start)).code;
}

/// What stands beside a run of tildes, as far as it decides whether the run opens or closes.
enum class Beside { Space, Sign, Letter };

Beside beside(char32_t code) {
    if (is_space(code)) {
        return Beside::Space;
    }
    const bool stand_in = code >= 0x10AF0 && code <= 0x10AF2;
    return stand_in || is_sign(code) ? Beside::Sign : Beside::Letter;
}

/// Beside a run at the edge of its text: nothing and line ends are space; the brackets, stars and
/// backticks of whatever else is there are signs.
Beside beside(const InlinePart* neighbour) {
    return neighbour == nullptr || is_break(*neighbour) ? Beside::Space : Beside::Sign;
}

/// CommonMark's left-flanking run, and by turning it round the right-flanking one.
bool flanks(Beside inner, Beside outer) {
    return inner != Beside::Space && (inner != Beside::Sign || outer != Beside::Letter);
}

int nesting_of(Kind kind) {
    switch (kind) {
        case Kind::StrongOpen:
        case Kind::EmphasisOpen:
        case Kind::LinkOpen:
        case Kind::PictureOpen:
            return 1;
        case Kind::StrongClose:
        case Kind::EmphasisClose:
        case Kind::LinkClose:
        case Kind::PictureClose:
            return -1;
        default:
            return 0;
    }
}

/// Rebuilds the parts of one paragraph. A run of tildes goes in as the text it is; when its partner
/// comes, both become marks.
class MarkFinder {
public:
    InlineParts find(InlineParts& parts) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const int nesting = nesting_of(parts[i].kind);
            if (parts[i].kind == Kind::Text) {
                read_text(parts[i].text, i > 0 ? &parts[i - 1] : nullptr,
                          i + 1 < parts.size() ? &parts[i + 1] : nullptr);
                continue;
            }
            if (nesting > 0) {
                levels_.emplace_back();
            } else if (nesting < 0) {
                levels_.pop_back();
            }
            found_.push_back(std::move(parts[i]));
        }
        return std::move(found_);
    }

private:
    /// Runs that wait for a partner in one emphasis, link or picture.
    struct Level {
        std::vector<std::size_t> openers;               // indices of found_
        std::array<int, kLongestTildes + 1> waiting{};  // how many there are of each length
    };

    void read_text(std::string_view text, const InlinePart* before, const InlinePart* after) {
        std::size_t plain = 0;  // where the text that is not yet in a part starts
        std::size_t at = text.find(kStandInStart);
        while (at != std::string_view::npos) {
            std::size_t end = at + kStandInStart.size();
            if (starts_stand_in(text.substr(at))) {
                add_text(text.substr(plain, at - plain));
                end = text.substr(at).starts_with(kTilde) ? read_tildes(text, at, before, after)
                                                          : read_note(text, at);
                plain = end;
            }
            at = text.find(kStandInStart, end);
        }
        add_text(text.substr(plain));
    }

    void add_text(std::string_view text) {
        if (!text.empty()) {
            found_.push_back({.kind = Kind::Text, .text = std::string(text)});
        }
    }

    std::size_t read_note(std::string_view text, std::size_t at) {
        const std::size_t start = at + kStandInBytes;
        const std::size_t close =
            text.substr(start, kLongestLabel + kStandInBytes).find(kNoteClose);
        if (text.substr(at).starts_with(kNoteOpen) && close != std::string_view::npos &&
            is_label(text.substr(start, close))) {
            found_.push_back(
                {.kind = Kind::FootnoteMark, .text = std::string(text.substr(start, close))});
            return start + close + kStandInBytes;
        }
        add_text(without_stand_ins(text.substr(at, kStandInBytes)));
        return start;
    }

    std::size_t read_tildes(std::string_view text, std::size_t at, const InlinePart* before,
                            const InlinePart* after) {
        std::size_t end = at;
        while (text.substr(end).starts_with(kTilde)) {
            end += kStandInBytes;
        }
        const std::size_t length = (end - at) / kStandInBytes;
        const Beside left = at > 0 ? beside(last_character(text.substr(0, at))) : beside(before);
        const Beside right =
            end < text.size() ? beside(decode_utf8(text.substr(end)).code) : beside(after);
        if (length > kLongestTildes) {
            add_text(std::string(length, '~'));  // an entity stood beside a mark
        } else if (!flanks(left, right) || !close(length)) {
            open(length, flanks(right, left));
        }
        return end;
    }

    void open(std::size_t length, bool can_open) {
        Level& level = levels_.back();
        add_text(std::string(length, '~'));
        if (can_open) {
            level.openers.push_back(found_.size() - 1);
            ++level.waiting[length];
        }
    }

    /// Strikes out what stands after the nearest run of `length`; false when none waits. Runs after
    /// it stay text, as whatever is open inside struck text does.
    bool close(std::size_t length) {
        Level& level = levels_.back();
        if (level.waiting[length] == 0) {
            return false;
        }
        InlinePart* opener = nullptr;
        do {
            opener = &found_[level.openers.back()];
            level.openers.pop_back();
            --level.waiting[opener->text.size()];
        } while (opener->text.size() != length);
        *opener = {.kind = Kind::StrikeOpen};
        found_.push_back({.kind = Kind::StrikeClose});
        return true;
    }

    InlineParts found_;
    std::vector<Level> levels_ = std::vector<Level>(1);
};

/// Puts what `text` begins with, a mark or not, into `carried`: how many bytes of it that was.
std::size_t carry_front(std::string_view text, std::string& carried) {
    const std::string_view label = label_at_front(text);
    if (!label.empty()) {
        carried.append(kNoteOpen).append(label).append(kNoteClose);
        return label.size() + std::string_view("[^]").size();
    }
    const std::size_t tildes = std::min(text.find_first_not_of('~'), text.size());
    if (tildes > 0 && tildes <= kLongestTildes) {
        for (std::size_t i = 0; i < tildes; ++i) {
            carried += kTilde;
        }
        return tildes;
    }
    if (starts_stand_in(text)) {
        carried += kLost;
        return kStandInBytes;
    }
    // A backslash keeps what follows from being a mark; more than two tildes are a fence.
    const std::size_t bytes = text.front() == '\\' ? std::min<std::size_t>(2, text.size())
                                                   : std::max<std::size_t>(tildes, 1);
    carried += text.substr(0, bytes);
    return bytes;
}

/// Whether the finder would leave `part` as it is.
bool is_plain(const InlinePart& part) {
    return part.kind != Kind::Text ||
           (!part.text.empty() && part.text.find(kStandInStart) == std::string::npos);
}

}  // namespace

std::string with_stand_ins(std::string_view text) {
    std::string carried;
    carried.reserve(text.size());
    while (!text.empty()) {
        const std::size_t plain = kMarkStarts.find_in(text);
        carried += text.substr(0, plain);
        text.remove_prefix(plain);
        if (!text.empty()) {
            text.remove_prefix(carry_front(text, carried));
        }
    }
    return carried;
}

std::string without_stand_ins(std::string_view text) {
    std::string written;
    written.reserve(text.size());
    for (std::size_t at = text.find(kStandInStart); at != std::string_view::npos;
         at = text.find(kStandInStart)) {
        written += text.substr(0, at);
        text.remove_prefix(at);
        const bool is_stand_in = starts_stand_in(text);
        written += text.starts_with(kTilde)      ? "~"
                   : text.starts_with(kNoteOpen) ? "[^"
                   : is_stand_in                 ? "]"
                                                 : kStandInStart;
        text.remove_prefix(is_stand_in ? kStandInBytes : kStandInStart.size());
    }
    return written.append(text);
}

void find_marks(InlineParts& parts) {
    if (!std::ranges::all_of(parts, is_plain)) {
        parts = MarkFinder().find(parts);
    }
}

}  // namespace content::load
