// The text form of a PageLayout, one line a box or line of text, children indented:
//
//   page 320x96
//     heading1 at 0,0 320x42
//       line at 0,0 120x42 baseline 31.2: "Droša parole" serif bold 34
//     item at 0,50 320x27 marker "•" at 8,50 10x27
//   link 0 "https://latvija.gov.lv" "latvija.gov.lv" at 10,60 140x27
//   anchor 0 y 0
//
// A chart's drawing is told by what it says to those who cannot see it, its shapes and its words.
//
// A fragment is followed by what differs from plain body text: serif, mono, dyslexic, bold, italic,
// code, struck, raised, its size, spacing (letters/words, em), tone, link, picture and term. A line
// that ends inside a word says how: hyphen, or cut where no hyphen is drawn. Anchor keys are hashes
// and not shown.

#include <array>
#include <string_view>

#include "engine/layout/number_text.h"
#include "engine/layout/page_layout.h"

namespace engine::layout {
namespace {

constexpr std::array<std::string_view, 23> kBoxNames{
    "page",       "heading",  "paragraph", "code",       "quote", "callout", "list",    "item",
    "steps",      "step",     "rule",      "table",      "row",   "cell",    "picture", "fact-note",
    "disclosure", "timeline", "moment",    "comparison", "side",  "chart",   "plot"};
constexpr std::array<std::string_view, 5> kShapes{"rule", "area", "line", "point", "frame"};
constexpr std::array<std::string_view, kPatterns> kPatternNames{"solid",   "rising", "dots",
                                                                "falling", "level",  "hollow"};

std::string box_name(const Box& box) {
    std::string name(kBoxNames.at(static_cast<std::size_t>(box.kind)));
    if (box.kind == BoxKind::Heading) {
        name += std::to_string(box.level);
    } else if (box.kind == BoxKind::Callout || box.kind == BoxKind::Row ||
               box.kind == BoxKind::Disclosure || box.kind == BoxKind::Comparison) {
        name.append(" ").append(std::to_string(box.level));
    }
    return name;
}

std::string in_quotes(std::string_view text) {
    return std::string("\"").append(text).append("\"");
}

std::string look_of(const Fragment& fragment) {
    const text::Font& font = fragment.run.font;
    std::string look;
    look += font.family == text::Family::Serif ? " serif" : "";
    look += font.family == text::Family::Mono ? " mono" : "";
    look += font.family == text::Family::Dyslexic ? " dyslexic" : "";
    look += font.bold ? " bold" : "";
    look += font.italic ? " italic" : "";
    look += fragment.code ? " code" : "";
    look += fragment.struck ? " struck" : "";
    look += fragment.rise > 0 ? " raised" : "";
    if (font.size != text::Font{}.size) {
        look.append(" ").append(number_text(font.size));
    }
    if (font.letter_spacing != 0 || font.word_spacing != 0) {
        look.append(" spaced ").append(number_text(font.letter_spacing));
        look.append("/").append(number_text(font.word_spacing));
    }
    if (fragment.tone != base::Tone::Ink) {
        look.append(" ").append(base::name(fragment.tone));
    }
    if (fragment.link >= 0) {
        look.append(" link ").append(std::to_string(fragment.link));
    }
    if (fragment.picture >= 0) {
        look.append(" picture ").append(std::to_string(fragment.picture));
    }
    if (fragment.term >= 0) {
        look.append(" term ").append(std::to_string(fragment.term));
    }
    return look;
}

/// Whether more is drawn behind the last letter of the line's text.
bool shows_hyphen(const Line& line) {
    const Fragment* last = line.fragments.empty() ? nullptr : &line.fragments.back();
    return last != nullptr && !last->run.glyphs.empty() &&
           last->run.glyphs.back().cluster >= last->text.size();
}

std::string line_text(const Line& line, bool last) {
    std::string text =
        "line at " + rect_text(line.rect) + " baseline " + number_text(line.baseline) + ":";
    for (const Fragment& fragment : line.fragments) {
        text.append(" ").append(in_quotes(fragment.text)).append(look_of(fragment));
    }
    if (!last && line.gap.empty()) {
        text += shows_hyphen(line) ? " hyphen" : " cut";
    }
    return text;
}

void dump_drawing(const Drawing& drawing, const std::string& indent, std::string& out) {
    out.append(indent).append("says ").append(in_quotes(drawing.alternative)).append("\n");
    for (const Shape& shape : drawing.shapes) {
        out.append(indent).append(kShapes.at(static_cast<std::size_t>(shape.kind)));
        out.append(" ").append(kPatternNames.at(static_cast<std::size_t>(shape.pattern)));
        out.append(" ").append(base::name(shape.tone));
        out.append(" at ").append(rect_text(shape.rect)).append("\n");
    }
    for (const Line& line : drawing.words) {
        out.append(indent).append(line_text(line, true)).append("\n");
    }
}

std::string rects_text(const std::vector<base::Rect>& rects) {
    std::string text;
    for (const base::Rect& rect : rects) {
        text += " at " + rect_text(rect);
    }
    return text;
}

/// What a page can be asked for.
void dump_uses(const PageLayout& layout, std::string& out) {
    for (std::size_t i = 0; i < layout.links.size(); ++i) {
        const Link& link = layout.links[i];
        out += "link " + std::to_string(i) + " " + in_quotes(link.target) + " " +
               in_quotes(link.text) +
               (link.partner < 0 ? "" : " and " + std::to_string(link.partner)) +
               rects_text(link.rects) + "\n";
    }
    for (std::size_t i = 0; i < layout.terms.size(); ++i) {
        const TermUse& term = layout.terms[i];
        out += "term " + std::to_string(i) + " " + in_quotes(term.id) + " " + in_quotes(term.text) +
               rects_text(term.rects) + "\n";
    }
    for (std::size_t i = 0; i < layout.pictures.size(); ++i) {
        const PictureUse& picture = layout.pictures[i];
        out += "picture " + std::to_string(i) + " " + in_quotes(picture.path) + " " +
               in_quotes(picture.alt) + " at " + rect_text(picture.rect) + "\n";
    }
    for (std::size_t i = 0; i < layout.disclosures.size(); ++i) {
        const DisclosureUse& use = layout.disclosures[i];
        out += "disclosure " + std::to_string(i) + (use.open ? " open " : " closed ") +
               in_quotes(use.title) + " at " + rect_text(use.header) + "\n";
    }
}

void dump_box(const Box& box, int depth, std::string& out) {
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    out += indent + box_name(box) + " at " + rect_text(box.rect);
    if (!box.marker.empty()) {
        out += " marker " + in_quotes(box.marker) + " at " + rect_text(box.marker_rect);
    }
    if (!box.picture.empty()) {
        out += " picture " + in_quotes(box.picture);
    }
    if (!box.name.empty()) {
        out += " name " + in_quotes(box.name);
    }
    out += "\n";
    if (box.drawing) {
        dump_drawing(*box.drawing, indent + "  ", out);
    }
    for (const Line& line : box.lines) {
        out += indent + "  " + line_text(line, &line == &box.lines.back()) + "\n";
    }
    for (const Box& child : box.children) {
        dump_box(child, depth + 1, out);
    }
}

}  // namespace

std::string dump(const PageLayout& layout) {
    std::string out;
    dump_box(layout.root, 0, out);
    if (layout.size.width > layout.root.rect.width) {
        out += "wide " + number_text(layout.size.width) + "\n";
    }
    dump_uses(layout, out);
    for (const Anchor& anchor : layout.anchors) {
        out += "anchor " + std::to_string(anchor.block) + " y " + number_text(anchor.y) + "\n";
    }
    return out;
}

}  // namespace engine::layout
