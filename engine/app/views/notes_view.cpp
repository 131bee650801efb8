#include <algorithm>

#include "engine/app/notes/notebook_words.h"
#include "engine/app/views/marks_on_page.h"
#include "engine/app/views/views.h"
#include "engine/learn/marks.h"

namespace engine::app {
namespace {

// What is longer is shown whole in its sheet and in its lesson.
constexpr std::size_t kQuoted = 300;  // characters
constexpr std::size_t kNote = 600;

std::string in_quotes(const ViewContext& context, const learn::Mark& mark) {
    const std::string quoted = quoted_words(mark);
    return quoted.empty()
               ? quoted
               : context.words.text("notes.quoted", {{"words", shortened(quoted, kQuoted)}});
}

screens::NoteRow row_view(const ViewContext& context, const NotebookEntry& entry) {
    return {
        .mark = entry.mark.id,
        .tone = tone_of(entry.mark),
        .about = entry_words(context.words, entry),
        .quoted = in_quotes(context, entry.mark),
        .note = shortened(readable(entry.mark.note), kNote),
        .trouble = standing_words(context.words, entry.standing),
        .place = {.lesson = entry.lesson, .page = entry.page, .anchor = entry.anchor, .find = {}}};
}

}  // namespace

screens::NotesView notes_view(const ViewContext& context, const Notebook& notebook) {
    screens::NotesView view{.bar = bar_view(context, context.words.text("notes.title")),
                            .guest = !context.state.person,
                            .summary = {},
                            .lessons = {}};
    for (const NotebookLesson& lesson : notebook.lessons) {
        screens::NotesLesson shown{.title = heading_words(context.words, lesson), .rows = {}};
        for (const NotebookEntry& entry : lesson.entries) {
            shown.rows.push_back(row_view(context, entry));
        }
        view.lessons.push_back(std::move(shown));
    }
    const auto count = static_cast<std::int64_t>(context.state.marking.marks.size());
    if (count > 0) {
        view.summary = context.words.plural("notes.count", count);
    }
    return view;
}

screens::NoteView note_view(const ViewContext& context, const Notebook& notebook) {
    const auto& opened = context.state.marking.opened;
    for (const NotebookLesson& lesson : notebook.lessons) {
        for (const NotebookEntry& entry : lesson.entries) {
            if (entry.mark.id == opened) {
                return {.mark = entry.mark.id,
                        .about = entry_words(context.words, entry),
                        .quoted = in_quotes(context, entry.mark),
                        .note = entry.mark.note,
                        .highlight = entry.mark.kind == learn::MarkKind::Highlight,
                        .tint = entry.mark.tint};
            }
        }
    }
    return {};
}

}  // namespace engine::app
