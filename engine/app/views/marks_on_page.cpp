#include "engine/app/views/marks_on_page.h"

#include <utility>

#include "engine/app/notes/notebook_words.h"

namespace engine::app {
namespace {

using base::Tone;
using learn::MarkTint;

// What is longer is shown whole in the mark's sheet.
constexpr std::size_t kQuoted = 120;  // characters
constexpr std::size_t kNote = 240;

Tone ground_of(const learn::Mark& mark) {
    switch (mark.tint) {
        case MarkTint::Green:
            return Tone::TintGreen;
        case MarkTint::Blue:
            return Tone::TintBlue;
        case MarkTint::Amber:
            break;
    }
    return Tone::TintAmber;
}

std::string name_of(const ViewContext& context, const learn::Mark& mark) {
    if (mark.kind == learn::MarkKind::Bookmark) {
        return context.words.text("mark.bookmark_noted");
    }
    const std::string kind = kind_words(context.words, mark);
    const std::string words = shortened(quoted_words(mark), kQuoted);
    return mark.note.empty()
               ? context.words.text("mark.highlight", {{"kind", kind}, {"words", words}})
               : context.words.text("mark.highlight_noted", {{"kind", kind}, {"words", words}});
}

}  // namespace

Tone tone_of(const learn::Mark& mark) {
    if (mark.kind == learn::MarkKind::Bookmark) {
        return Tone::Muted;
    }
    switch (mark.tint) {
        case MarkTint::Green:
            return Tone::Accent;
        case MarkTint::Blue:
            return Tone::Blue;
        case MarkTint::Amber:
            break;
    }
    return Tone::Amber;
}

MarksOnPage marks_on_page(const ViewContext& context, const PlacedMarks& placed, std::size_t page) {
    MarksOnPage shown;
    for (const PlacedMark& one : placed) {
        std::vector<ui::BlockPart> parts;
        for (const FoundPassage& passage : one.passages) {
            if (passage.page == page) {
                parts.push_back({passage.anchor, passage.begin, passage.end});
            }
        }
        const learn::Mark& mark = one.mark;
        const bool seen = mark.kind == learn::MarkKind::Highlight || !mark.note.empty();
        if (parts.empty() || !seen) {
            continue;
        }
        shown.highlights.push_back({.name = name_of(context, mark),
                                    .value = shortened(readable(mark.note), kNote),
                                    .parts = std::move(parts),
                                    .noted = !mark.note.empty(),
                                    .ground = ground_of(mark),
                                    .line = tone_of(mark)});
        shown.marks.push_back(mark.id);
    }
    return shown;
}

}  // namespace engine::app
