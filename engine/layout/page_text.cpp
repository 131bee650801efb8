#include "engine/layout/page_text.h"

#include <algorithm>

#include "engine/layout/text_run.h"

namespace engine::layout {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// Whether a box's own lines are the author's words, as content::plain_text() has them.
bool is_written(const Box& box) {
    return box.kind != BoxKind::Callout && box.kind != BoxKind::Picture &&
           box.kind != BoxKind::FactNote && !(box.kind == BoxKind::Disclosure && !box.name.empty());
}

/// Boxes whose own lines are a title that stands close above what is in them.
bool is_titled(const Box& box) {
    return box.kind == BoxKind::Callout || box.kind == BoxKind::Disclosure ||
           box.kind == BoxKind::Moment || box.kind == BoxKind::Side;
}

bool is_list(const Box& box) {
    return box.kind == BoxKind::List || box.kind == BoxKind::Steps;
}

/// Walks the boxes in reading order and writes down what they say.
class Reader {
public:
    Reader(const PageLayout& layout, std::string& text, std::vector<TextLine>& lines,
           std::vector<TextParagraph>& paragraphs, std::vector<TextRange>& marks)
        : layout_(layout), text_(text), lines_(lines), paragraphs_(paragraphs), marks_(marks) {}

    void read() {
        const PageLayout& layout = layout_;
        std::size_t next = 0;
        for (const Box& box : layout.root.children) {
            // A block's first box starts where its anchor does; a caption comes further down.
            while (next < layout.anchors.size() && layout.anchors[next].y <= box.rect.y) {
                ++next;
            }
            block_ = next == 0 ? 0 : layout.anchors[next - 1].block;
            if (box.kind == BoxKind::FactNote) {
                block_ = layout.anchors.size();
            }
            part("\n\n");
            read(box);
        }
    }

private:
    void read(const Box& box) {
        switch (box.kind) {
            case BoxKind::List:
            case BoxKind::Steps:
                return read_list(box);
            case BoxKind::Table:
                return read_table(box);
            case BoxKind::Comparison:
                return read_comparison(box);
            default:
                break;
        }
        write(box);
        const int around = disclosure_;
        if (box.kind == BoxKind::Disclosure) {
            disclosure_ = box.level;
        }
        read_children(box);
        disclosure_ = around;
    }

    void read_children(const Box& box) {
        bool first = box.lines.empty();
        for (const Box& child : box.children) {
            const bool below_title = is_titled(box) && &child == &box.children.front();
            if (!first) {
                part(below_title ? "\n" : "\n\n");
            }
            first = false;
            read(child);
        }
    }

    void read_list(const Box& list) {
        for (const Box& item : list.children) {
            if (&item != &list.children.front()) {
                part("\n");
            }
            read_item(item);
        }
    }

    void read_comparison(const Box& comparison) {
        const base::Rect around = side_;
        const auto columns = static_cast<std::size_t>(comparison.level);
        for (std::size_t i = 0; i < comparison.children.size(); ++i) {
            const Box& side = comparison.children[i];
            if (i > 0) {
                part("\n\n");
            }
            if (columns > 1) {
                const bool last = i % columns + 1 == columns || i + 1 == comparison.children.size();
                side_ = reach_of(side.rect, i % columns == 0, last, around);
            }
            read(side);
        }
        side_ = around;
    }

    void read_item(const Box& item) {
        // A step's number has its point only in words; on the page it has a disc.
        const std::string marker = item.marker + (item.kind == BoxKind::Step ? ". " : " ");
        const std::string outer = indent_;
        lead_ += (lead_.empty() ? indent_ : "") + marker;
        indent_.append(characters(marker), ' ');
        bool first = true;
        for (const Box& child : item.children) {
            if (!first) {  // a list stands close below the words that announce it
                part(is_list(child) ? "\n" : "\n\n");
            }
            first = false;
            read(child);
        }
        if (!lead_.empty()) {  // an item without words
            begin_paragraph();
            text_.pop_back();
        }
        indent_ = outer;
    }

    void read_table(const Box& table) {
        for (const Box& row : table.children) {
            if (&row != &table.children.front()) {
                parting_ += '\n';
            }
            for (const Box& cell : row.children) {
                if (&cell != &row.children.front()) {
                    parting_ += '\t';
                }
                write(cell);
                if (!cell.lines.empty()) {
                    paragraphs_.back().cell = reach_of(cell.rect, &cell == &row.children.front(),
                                                       &cell == &row.children.back(), side_);
                }
            }
        }
        text_ += parting_;  // empty cells at the end
        parting_.clear();
    }

    /// The first and the last cell beside each other reach to the edges of what is around, which
    /// is the page when it is empty.
    base::Rect reach_of(const base::Rect& cell, bool first, bool last, base::Rect around) const {
        if (around.empty()) {
            around = {0, 0, std::max(layout_.size.width, cell.right()), 0};
        }
        const float left = first ? std::min(around.x, cell.x) : cell.x;
        const float right = last ? std::max(around.right(), cell.right()) : cell.right();
        return {left, cell.y, right - left, cell.height};
    }

    /// What comes next is parted from what came before; the last call before a paragraph counts.
    void part(std::string_view between) {
        parting_ = text_.empty() ? std::string{} : std::string(between);
    }

    /// Writes what parts the next paragraph from the one before, its indent and marker; returns
    /// where the last two begin.
    std::size_t begin_paragraph() {
        const bool new_line = text_.empty() || parting_.find('\n') != std::string::npos;
        text_ += parting_;
        parting_.clear();
        const std::size_t begin = text_.size();
        text_ += !lead_.empty() ? lead_ : new_line ? indent_ : "";
        lead_.clear();
        return begin;
    }

    void write(const Box& box) {
        if (box.lines.empty()) {
            return;
        }
        TextParagraph paragraph{.lead = begin_paragraph(),
                                .first_line = lines_.size(),
                                .lines = box.lines.size(),
                                .block = block_,
                                .kind = box.kind,
                                .written = is_written(box),
                                .cell = side_,
                                .disclosure = disclosure_,
                                .hidden = is_hidden()};
        paragraph.range.begin = text_.size();
        for (const Line& line : box.lines) {
            write(line, &line == &box.lines.back());
        }
        paragraph.range.end = lines_.back().range.end;
        paragraphs_.push_back(paragraph);
    }

    bool is_hidden() const {
        bool hidden = false;
        for (int i = disclosure_; i >= 0;) {
            const DisclosureUse& around = layout_.disclosures[static_cast<std::size_t>(i)];
            hidden = hidden || !around.open;
            i = around.around;
        }
        return hidden;
    }

    void write(const Line& line, bool last) {
        TextLine entry{
            .range = {text_.size(), text_.size()}, .paragraph = paragraphs_.size(), .line = &line};
        for (const Fragment& fragment : line.fragments) {
            if (fragment.rise > 0 || fragment.text == kNoWords) {
                marks_.push_back({text_.size(), text_.size() + fragment.text.size()});
            }
            text_ += fragment.text;
        }
        entry.range.end = text_.size();
        lines_.push_back(entry);
        if (last) {
            return;
        }
        text_ += line.gap;
        if (line.gap.find('\n') != std::string::npos) {
            text_ += indent_;
        }
    }

    const PageLayout& layout_;
    std::string& text_;
    std::vector<TextLine>& lines_;
    std::vector<TextParagraph>& paragraphs_;
    std::vector<TextRange>& marks_;
    std::size_t block_ = 0;
    int disclosure_ = -1;  // the innermost one around
    base::Rect side_;      // of the comparison around; empty: none, or not beside another
    std::string parting_;
    std::string lead_;    // the marker of an item that has said nothing yet, with its indent
    std::string indent_;  // of an item's further lines
};

}  // namespace

PageText::PageText(const PageLayout& layout) {
    Reader(layout, text_, lines_, paragraphs_, marks_).read();
}

TextRange PageText::whole() const {
    return empty() ? TextRange{} : TextRange{lines_.front().range.begin, lines_.back().range.end};
}

std::size_t PageText::line_at(std::size_t place) const {
    const auto after = std::ranges::upper_bound(
        lines_, place, {}, [](const TextLine& line) { return line.range.begin; });
    return after == lines_.begin() ? 0 : static_cast<std::size_t>(after - lines_.begin()) - 1;
}

const TextParagraph& PageText::paragraph_at(std::size_t place) const {
    return paragraphs_[lines_[line_at(place)].paragraph];
}

std::size_t PageText::nearest(std::size_t place) const {
    if (empty()) {
        return 0;
    }
    const std::size_t line = line_at(place);
    const TextRange range = lines_[line].range;
    if (place > range.end && line + 1 < lines_.size()) {
        return lines_[line + 1].range.begin;
    }
    return std::clamp(place, range.begin, range.end);
}

std::string PageText::copied(TextRange range) const {
    range.end = std::min(range.end, text_.size());
    if (empty() || range.empty()) {
        return {};
    }
    const TextParagraph& first = paragraph_at(range.begin);
    if (range.begin <= whole().begin && range.end >= whole().end) {
        range = {0, text_.size()};
    } else if (range.begin == first.range.begin && range.end > first.range.end) {
        range.begin = first.lead;
    }
    std::string words;
    for (const TextRange& mark : marks_) {  // the arrow behind a note means nothing elsewhere
        const std::string_view text = std::string_view(text_).substr(0, mark.end);
        if (mark.begin >= range.begin && mark.end <= range.end && text.ends_with(kWayBack)) {
            words += text.substr(range.begin, mark.begin - range.begin);
            const bool joined = words.ends_with(kNoBreakSpace);
            words.resize(words.size() - (joined ? kNoBreakSpace.size() : 0));
            range.begin = mark.end;
        }
    }
    words += std::string_view(text_).substr(range.begin, range.end - range.begin);
    return without_soft_hyphens(words);
}

std::string without_soft_hyphens(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t hyphen = std::min(text.find(kSoftHyphen, at), text.size());
        result += text.substr(at, hyphen - at);
        at = hyphen + kSoftHyphen.size();
    }
    return result;
}

}  // namespace engine::layout
