// Stage four: blocks become boxes, from top to bottom.
//
// Every place_... function puts one block into a frame, of which it uses the origin and the width,
// and returns its box; the box's height is what it took. Boxes grow to the right of their frame
// only for tables.
#pragma once

#include <string>
#include <vector>

#include "content/block.h"
#include "engine/layout/page_layout.h"
#include "engine/layout/text_run.h"
#include "engine/layout/word_divider.h"

namespace engine::layout {

/// What every block of one page is laid out with.
struct Context {
    const Style& style;
    const Labels& labels;
    text::Measurer& measurer;
    PageLayout& page;  // gets the links, terms, pictures and disclosures that are met
    const Unfolded& unfolded;
    WordDivider* divider = nullptr;  // null: words stay whole
    int disclosure = -1;             // the innermost one around; index into page.disclosures

    /// `px` at the design's 18 px body text.
    float scaled(float px) const { return px * style.body / 18; }
    /// The reader's font.
    text::Font font(float size) const;
    /// What divides words in a column this wide, or null.
    WordDivider* divider_in(float width, float font_size) const {
        return is_narrow(width, font_size) ? divider : nullptr;
    }
};

/// Where a block may stand.
struct Frame {
    float x = 0;
    float y = 0;
    float width = 0;
    base::Tone tone = base::Tone::Ink;  // of ordinary text
    bool tight = false;                 // inside a list without blank lines
    int depth = 0;                      // containers around it

    /// The frame inside: moved by `left` and `down`, `left + right` narrower.
    Frame inside(float left, float right, float down) const;
};

inline Box box_of(BoxKind kind) {
    Box box;
    box.kind = kind;
    return box;
}

/// Blocks one below the other, each placed when it is asked for.
class BlockStack {
public:
    /// The boxes are added to `out`. Borrows it and the context.
    BlockStack(const Frame& frame, Context& context, std::vector<Box>& out)
        : rest_(frame), context_(context), out_(out) {}

    /// Places the next block and returns its top. Borrows the block until the next one.
    float add(const content::Block& block);
    /// The bottom of all, or the frame's top when there are none.
    float bottom() const { return rest_.y; }

private:
    Frame rest_;  // what is left of the frame
    Context& context_;
    std::vector<Box>& out_;
    const content::Block* above_ = nullptr;
};

/// Lays `blocks` out one below the other; the boxes are added to `out`. Returns their bottom, or
/// the frame's top when there are none.
float place_blocks(const content::Blocks& blocks, const Frame& frame, Context& context,
                   std::vector<Box>& out);

/// As place_blocks(), but nothing where too many containers stand around: `frame` is that inside
/// one of them.
float place_children(const content::Blocks& blocks, const Frame& frame, Context& context,
                     std::vector<Box>& out);

/// How a text is broken into lines.
enum class Setting {
    Literal,  // code: as it stands
    Display,  // headings: whole words, no lone short one at the end
    Running   // as display, and words are divided where the column is narrow
};

/// Text in a frame, with its links' rectangles registered. Text larger than the frame can hold
/// shrinks until a wide letter fits.
struct TextSpec {
    text::Font font;
    float line_height = 27;  // px
    base::Tone tone = base::Tone::Ink;
    content::Table::Align align = content::Table::Align::Left;
    Setting setting = Setting::Running;
};
std::vector<Line> place_text(const content::Spans& spans, TextSpec spec, const Frame& frame,
                             Context& context);

/// The bottom of `lines`, or `top` when there are none.
float bottom_of(const std::vector<Line>& lines, float top);

/// `text` without any style.
content::Spans plain_span(std::string text);
/// `spans` in bold.
content::Spans bold(content::Spans spans);

/// Body text of the page.
TextSpec body_text(const Frame& frame, const Context& context);

}  // namespace engine::layout
