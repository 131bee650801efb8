// Document: what a DocumentView is asked to show, and what it answers.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/lesson.h"
#include "engine/base/theme.h"
#include "engine/layout/page_layout.h"

namespace engine::ui {

/// Words of one block that stand on a colour.
struct Highlight {
    std::string anchor;     // layout::Anchor::key of the block
    std::size_t begin = 0;  // bytes of content::plain_text(block)
    std::size_t end = 0;
    base::Tone ground = base::Tone::TintAmber;
    base::Tone line = base::Tone::Amber;  // below the words
    bool operator==(const Highlight&) const = default;
};

struct Document {
    std::string id;    // of the item; links are id.link.<n>
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
    int turn = 0;                        // +1 or -1: the next or the previous page is wanted
};

}  // namespace engine::ui
