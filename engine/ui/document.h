// Document: what a DocumentView is asked to show, and what it answers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/lesson.h"
#include "engine/base/theme.h"
#include "engine/layout/page_layout.h"

namespace engine::ui {

/// A part of one block.
struct BlockPart {
    std::string anchor;     // layout::Anchor::key of the block; empty: the page's top
    std::size_t begin = 0;  // bytes of content::plain_text(block)
    std::size_t end = 0;    // as `begin`: no words, only where the block is
    bool operator==(const BlockPart&) const = default;
};

/// A part of one block that is selected.
struct SelectedPart {
    BlockPart place;
    std::string words;
};

/// What a person marked on a page. It can be chosen, as a link can.
struct Highlight {
    std::string name;  // of the item
    std::string value;
    std::vector<BlockPart> parts;  // in order; those that are not on the page are left out
    bool noted = false;            // something is written about it: a sign stands beside it
    base::Tone ground = base::Tone::TintAmber;  // that the words stand on
    base::Tone line = base::Tone::Amber;        // below them, and of the sign
    bool operator==(const Highlight&) const = default;
};

/// What the card of a glossary's term says.
struct TermCard {
    std::string id;
    std::string name;
    std::string other_name;  // in the other language, and which that is
    std::string explanation;
};

/// Cards that many frames share; they are many where a page is long.
class TermCards {
public:
    TermCards() = default;
    TermCards(std::vector<TermCard> cards)  // NOLINT(google-explicit-constructor): it is the same
        : cards_(std::make_shared<const std::vector<TermCard>>(std::move(cards))) {}
    TermCards(std::initializer_list<TermCard> cards) : TermCards(std::vector<TermCard>(cards)) {}

    const std::vector<TermCard>& all() const {
        static const std::vector<TermCard> none;
        return cards_ ? *cards_ : none;
    }
    /// Null when there is none.
    const TermCard* find(const std::string& id) const {
        const auto found = std::ranges::find(all(), id, &TermCard::id);
        return found == all().end() ? nullptr : &*found;
    }

private:
    std::shared_ptr<const std::vector<TermCard>> cards_;
};

struct Document {
    std::string id;    // of the item; links are id.link.<n>, and so with .more, .term, .picture
    std::string name;  // the page's title
    std::shared_ptr<const content::Lesson> lesson;
    std::size_t page = 0;
    layout::Labels labels;
    layout::Style style;
    std::string kicker;                 // a small line above the page: "4.3 · 4 minūtes"
    std::string anchor;                 // the reader's place
    float offset = 0;                   // px at 100 % below the anchor's start
    std::string find;                   // words to mark on the lesson's pages; empty: none
    std::vector<Highlight> highlights;  // of this page
    layout::Unfolded unfolded;          // nothing can be opened where everything is
    TermCards terms;                    // those that the page uses
    std::string enlarge;                // what can be done with a picture; empty: nothing
    std::vector<std::string> marks;     // for the item: "read"
    float column = 680;                 // the widest that lines get, layout px
    float magnify = 1;                  // of the type, for a projector
    bool end_was_seen = false;
};

struct DocumentPlace {
    std::string anchor;
    float offset = 0;
    bool end_seen = false;
};

struct DocumentEvents {
    std::optional<DocumentPlace> moved;  // the page scrolled, or its end came into view
    std::optional<std::string> link;     // a link was chosen
    std::optional<std::size_t> mark;     // so was one of the highlights
    std::optional<std::size_t> toggled;  // so was a disclosure of the page, to be opened or closed
    std::optional<layout::PictureUse> picture;  // or a picture, to be seen larger
    int turn = 0;                               // +1 or -1: the next or the previous page is wanted
};

}  // namespace engine::ui
