#include "content/load/source_text.h"

#include <algorithm>

#include "content/base/utf8.h"

namespace content::load {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// A byte-order mark of two bytes, or so many zeros between the letters that each letter must be
/// two or four bytes wide.
bool is_wide(std::string_view bytes) {
    constexpr std::size_t kEnoughToJudge = 8;
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (bytes.size() < kEnoughToJudge || bytes.find('\0') == std::string_view::npos) {
        return marked;
    }
    const auto zeros = static_cast<std::size_t>(std::ranges::count(bytes, '\0'));
    return marked || (zeros * 5 >= bytes.size() * 2 && zeros * 5 <= bytes.size() * 4);
}

/// What went wrong on one line, so that each kind is reported once for it.
struct LineTroubles {
    bool broken = false;
    bool control = false;
    bool direction = false;

    void report(int line, IssueLog& log) const {
        if (broken) {
            log.warn(line, "the line is not UTF-8 here; save the file as UTF-8");
        }
        if (control) {
            log.warn(line, "the line has a control character; delete it");
        }
        if (direction) {
            log.warn(line, "the line has a text direction override, which was taken out");
        }
    }
};

void append_cleaned(std::string& clean, const DecodedCharacter& character, LineTroubles& troubles) {
    const bool control = is_control(character.code) && character.code != '\t';
    if (is_direction_control(character.code)) {
        troubles.direction = true;
        return;
    }
    troubles.broken |= !character.well_formed;
    troubles.control |= control;
    append_utf8(clean, control ? kReplacementCharacter : character.code);
}

}  // namespace

Result<std::string> clean_source(std::string_view bytes, IssueLog& log) {
    if (is_wide(bytes)) {
        return Error{.kind = Error::Kind::Malformed,
                     .where = log.file(),
                     .message = "the file is saved as UTF-16; save it as UTF-8"};
    }
    if (bytes.starts_with(kByteOrderMark)) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    std::string clean;
    clean.reserve(bytes.size());
    LineTroubles troubles;
    int line = 1;
    while (!bytes.empty()) {
        const std::size_t plain = plain_prefix(bytes);
        if (plain > 0) {
            clean += bytes.substr(0, plain);
            bytes.remove_prefix(plain);
            continue;
        }
        if (bytes.front() == '\n' || bytes.front() == '\r') {
            bytes.remove_prefix(bytes.starts_with("\r\n") ? 2 : 1);
            clean += '\n';
            troubles.report(line, log);
            troubles = {};
            ++line;
            continue;
        }
        const DecodedCharacter character = decode_utf8(bytes);
        append_cleaned(clean, character, troubles);
        bytes.remove_prefix(character.bytes);
    }
    troubles.report(line, log);
    return clean;
}

std::string clean_inline(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const std::size_t plain = plain_prefix(text);
        if (plain > 0) {
            clean += text.substr(0, plain);
            text.remove_prefix(plain);
            continue;
        }
        const DecodedCharacter character = decode_utf8(text);
        const char32_t code = character.code;
        if (code == '\n' || code == '\t' || code == '\r') {
            clean += ' ';
        } else if (!is_direction_control(code)) {
            append_utf8(clean, is_control(code) ? kReplacementCharacter : code);
        }
        text.remove_prefix(character.bytes);
    }
    return clean;
}

SourceLines::SourceLines(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines_.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string_view SourceLines::operator[](int number) const {
    return number >= 1 && number <= count() ? lines_[static_cast<std::size_t>(number) - 1]
                                            : std::string_view{};
}

std::string_view SourceLines::range(int first, int last) const {
    first = std::max(first, 1);
    last = std::min(last, count());
    if (first > last) {
        return {};
    }
    const std::string_view from = (*this)[first];
    const std::string_view to = (*this)[last];
    return {from.data(), static_cast<std::size_t>(to.data() + to.size() - from.data())};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t";
    const std::size_t first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos
               ? std::string_view{}
               : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

}  // namespace content::load
