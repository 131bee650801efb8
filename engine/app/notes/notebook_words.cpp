#include "engine/app/notes/notebook_words.h"

#include "content/base/utf8.h"
#include "engine/app/views/view_context.h"

namespace engine::app {

using learn::MarkTint;

std::string kind_words(const base::Strings& words, const learn::Mark& mark) {
    if (mark.kind == learn::MarkKind::Bookmark) {
        return words.text("notes.bookmark");
    }
    switch (mark.tint) {
        case MarkTint::Green:
            return words.text("notes.highlight.green");
        case MarkTint::Blue:
            return words.text("notes.highlight.blue");
        case MarkTint::Amber:
            break;
    }
    return words.text("notes.highlight.amber");
}

std::string standing_words(const base::Strings& words, Standing standing) {
    switch (standing) {
        case Standing::Found:
            break;
        case Standing::OtherLanguage:
            return words.text("notes.other_language");
        case Standing::Lost:
            return words.text("notes.lost");
        case Standing::LessonGone:
            return words.text("notes.lesson_gone");
    }
    return {};
}

std::string heading_words(const base::Strings& words, const NotebookLesson& lesson) {
    return lesson.title.empty() ? words.text("hours.former_lesson", {{"id", readable(lesson.id)}})
                                : lesson.title;
}

std::string entry_words(const base::Strings& words, const NotebookEntry& entry) {
    const learn::Mark& mark = entry.mark;
    std::string line = kind_words(words, mark);
    // A bookmark is worth nothing without the name of its page, even of one that is gone.
    const bool bookmark = mark.kind == learn::MarkKind::Bookmark;
    const std::string page = entry.page_title.empty() && bookmark
                                 ? readable(mark.passages.front().quoted)
                                 : entry.page_title;
    line += page.empty() ? "" : " · " + page;
    const auto day = std::chrono::floor<std::chrono::days>(mark.made + mark.zone_offset);
    return line + " · " + date_text(words, day);
}

std::string quoted_words(const learn::Mark& mark) {
    std::string text;
    if (mark.kind == learn::MarkKind::Highlight) {
        for (const learn::Passage& passage : mark.passages) {
            text += (text.empty() ? "" : "\n") + readable(passage.quoted);
        }
    }
    return text;
}

std::string readable(std::string_view text) {
    std::string kept;
    while (!text.empty()) {
        const content::DecodedCharacter next = content::decode_utf8(text);
        const bool left_out = (content::is_control(next.code) && next.code != U'\n') ||
                              content::is_direction_control(next.code);
        if (next.code == U'\t') {
            kept += ' ';
        } else if (!left_out) {
            content::append_utf8(kept, next.code);
        }
        text.remove_prefix(next.bytes);
    }
    return kept;
}

std::string shortened(const std::string& text, std::size_t characters) {
    std::size_t at = 0;
    for (; characters > 0 && at < text.size(); --characters) {
        at += content::decode_utf8(std::string_view(text).substr(at)).bytes;
    }
    return at < text.size() ? text.substr(0, at) + "…" : text;
}

}  // namespace engine::app
