// Session, the part that marks: bookmarks, highlights and what is written about them. Nothing is
// rewritten: a mark, each change and each removal is a fact of its own.
#include <algorithm>
#include <utility>

#include "content/base/utf8.h"
#include "engine/learn/marks.h"
#include "engine/learn/session.h"

namespace engine::learn {
namespace {

/// As much of `text` as `bytes` hold without cutting a character.
std::string_view cut_bytes(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) {
        return text;
    }
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) {
        --bytes;
    }
    return text.substr(0, bytes);
}

std::string_view cut_characters(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    for (; characters > 0 && at < text.size(); --characters) {
        at += content::decode_utf8(text.substr(at)).bytes;
    }
    return text.substr(0, at);
}

/// What a mark can keep of what was selected.
std::vector<Passage> within_limits(std::vector<Passage> passages) {
    passages.resize(std::min(passages.size(), kPassagesOfMark));
    for (Passage& passage : passages) {
        const std::size_t kept = cut_bytes(passage.quoted, kQuotedBytes).size();
        if (kept < passage.quoted.size()) {
            passage.quoted.resize(kept);
            passage.end = passage.begin + kept;
        }
    }
    return passages;
}

}  // namespace

void Session::open_notes() {
    show_above(Screen::Notes);
}

void Session::toggle_bookmark(base::Moment now) {
    if (state_.screen != Screen::Lesson || !state_.reading) {
        return;
    }
    const auto here = bookmarks_here(state_, shelf_.course());
    if (!here.empty()) {
        remove_marks(here);
        return;
    }
    const Reading& reading = *state_.reading;
    add_mark({.kind = MarkKind::Bookmark,
              .lesson = reading.lesson,
              .page = reading.current().id,
              .language = reading.text->language,
              .passages = {{.anchor = reading.anchor,
                            .begin = 0,
                            .end = 0,
                            .quoted = std::string(
                                cut_bytes(content::title_of(reading.current()), kQuotedBytes))}}},
             now);
}

void Session::add_highlight(const AddHighlight& highlight, base::Moment now) {
    const bool open = state_.reading && state_.reading->lesson == highlight.lesson;
    if (!open || highlight.passages.empty() || !may_add_mark()) {
        return;
    }
    add_mark({.kind = MarkKind::Highlight,
              .lesson = highlight.lesson,
              .page = highlight.page,
              .language = state_.reading->text->language,
              .passages = within_limits(highlight.passages),
              .tint = highlight.tint},
             now);
    if (highlight.with_note) {
        open_note(state_.marking.marks.back().id);
    }
}

bool Session::may_add_mark() {
    if (state_.marking.marks.size() < kMarksOfLearner) {
        return true;
    }
    tell({.key = "notice.marks_full", .detail = std::to_string(kMarksOfLearner), .trouble = true});
    return false;
}

void Session::add_mark(Mark mark, base::Moment now) {
    if (!may_add_mark()) {
        return;
    }
    forget_removed();
    mark.id = {.sign_in = state_.person ? state_.person->sign_in : "", .sequence = ++marks_made_};
    mark.made = now.wall;
    mark.zone_offset = now.zone_offset;
    if (state_.person) {
        facts_.emplace_back(MarkMade{.mark = mark});
    } else if (!std::exchange(state_.marking.guest_was_told, true)) {
        tell({.key = "notice.guest_marks", .detail = {}});
    }
    state_.marking.marks.push_back(std::move(mark));
    marks_changed();
}

/// `mark` is already as it shall be.
void Session::keep_change(const Mark& mark, bool removed) {
    marks_changed();
    if (state_.person) {
        facts_.emplace_back(MarkChanged{.change = {.sequence = ++marks_made_,
                                                   .mark = mark.id,
                                                   .version = mark.version,
                                                   .tint = mark.tint,
                                                   .note = mark.note,
                                                   .removed = removed}});
    }
}

Mark* Session::find_mark(const MarkId& id) {
    const auto found = std::ranges::find(state_.marking.marks, id, &Mark::id);
    return found == state_.marking.marks.end() ? nullptr : &*found;
}

void Session::tint_mark(const TintMark& tint) {
    Mark* mark = find_mark(tint.mark);
    if (mark != nullptr && mark->tint != tint.tint) {
        mark->tint = tint.tint;
        ++mark->version;
        keep_change(*mark, false);
    }
}

void Session::open_note(const MarkId& id) {
    if (find_mark(id) != nullptr) {
        state_.marking.opened = id;
        state_.dialog = Dialog::Note;
    }
}

void Session::edit_note(const EditNote& edit) {
    state_.dialog = Dialog::None;
    Mark* mark = find_mark(edit.mark);
    std::string note(cut_characters(edit.text, kNoteCharacters));
    if (mark != nullptr && mark->note != note) {
        mark->note = std::move(note);
        ++mark->version;
        keep_change(*mark, false);
    }
}

void Session::remove_mark(const MarkId& id) {
    state_.dialog = Dialog::None;
    remove_marks({id});
}

void Session::remove_marks(const std::vector<MarkId>& ids) {
    std::vector<Mark> removed;
    for (const MarkId& id : ids) {
        Mark* mark = find_mark(id);
        if (mark == nullptr) {
            continue;
        }
        ++mark->version;
        keep_change(*mark, true);
        removed.push_back(std::move(*mark));
        state_.marking.marks.erase(state_.marking.marks.begin() +
                                   (mark - state_.marking.marks.data()));
    }
    if (!removed.empty()) {
        const bool bookmark = removed.front().kind == MarkKind::Bookmark;
        state_.marking.removed = std::move(removed);
        tell({.key = bookmark ? "notice.bookmark_removed" : "notice.highlight_removed",
              .detail = {},
              .undo = true});
    }
}

void Session::undo_remove() {
    for (Mark& mark : std::exchange(state_.marking.removed, {})) {
        ++mark.version;
        keep_change(mark, false);
        state_.marking.marks.push_back(std::move(mark));
    }
    forget_removed();
}

/// There is nothing to take back any more.
void Session::forget_removed() {
    state_.marking.removed.clear();
    if (state_.notice && state_.notice->undo) {
        state_.notice.reset();
    }
}

}  // namespace engine::learn
