// Any bytes as Markdown, selected and searched: the first bytes say how. Ranges stay in order and
// on letters, what is copied is what the page says, and blocks and page agree on places.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "content/facts.h"
#include "content/load/markdown_reader.h"
#include "engine/layout/block_places.h"
#include "engine/layout/find_text.h"
#include "engine/layout/page_layout.h"
#include "engine/layout/page_text.h"
#include "engine/layout/selection.h"
#include "engine/layout/text_geometry.h"
#include "engine/layout/view_top.h"
#include "tests/support/fixed_measurer.h"

namespace {

using namespace engine::layout;

constexpr std::size_t kSteps = 24;  // bytes of the input that steer

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// Deals the first bytes of the input out.
class Dice {
public:
    explicit Dice(std::string_view bytes) : bytes_(bytes) {}
    unsigned next() { return at_ < bytes_.size() ? static_cast<unsigned char>(bytes_[at_++]) : 0U; }
    bool empty() const { return at_ >= bytes_.size(); }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

std::string ink(std::string_view text) {
    std::string seen;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto rest = text.substr(at);
        if (rest.starts_with("\xC2\x85")) {
            ++at;
        } else if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
            at += 2;
        } else if (byte > 0x20 && byte != 0x7F) {
            seen += text[at];
        }
    }
    return seen;
}

/// The author's words of every block, by way of the page and by way of the content.
void check_words(const content::Page& page, const PageText& text) {
    std::string of_page;
    std::string of_blocks;
    for (const TextParagraph& paragraph : text.paragraphs()) {
        if (paragraph.written) {
            of_page += ink(text.text().substr(paragraph.range.begin,
                                              paragraph.range.end - paragraph.range.begin));
        }
    }
    for (const content::Block& block : page.blocks) {
        of_blocks += ink(content::plain_text(block));
    }
    require(of_page == of_blocks);
    require(text.empty() || text.copied(text.whole()) == without_soft_hyphens(text.text()));
}

void check_lines(const PageText& text) {
    std::size_t before = 0;
    for (const TextLine& line : text.lines()) {
        require(line.range.begin >= before && line.range.end >= line.range.begin);
        require(line.range.end <= text.text().size());
        before = line.range.end;
    }
}

void check_range(const content::Page& page, const PageText& text, TextRange range) {
    require(range.begin <= range.end && range.end <= text.text().size());
    for (const auto& rect : rects_of(text, range)) {
        require(rect.width > 0 && rect.height > 0);
    }
    text.copied(range);
    for (const BlockRange& part : block_ranges(text, page.blocks, range)) {
        require(part.begin < part.end);
        const TextRange back = text_range(text, page.blocks, part);
        require(!back.empty());
        require(back.begin >= range.begin && back.end <= range.end);
    }
}

engine::base::Point point(Dice& dice, const PageLayout& layout) {
    const float x = static_cast<float>(dice.next()) / 200 * layout.size.width - 20;
    return {x, static_cast<float>(dice.next()) / 200 * layout.size.height - 20};
}

void select(Dice& dice, const content::Page& page, const PageLayout& layout, const PageText& text) {
    Selection selection;
    while (!dice.empty()) {
        const unsigned act = dice.next();
        switch (act % 5) {
            case 0:
                selection.press(text, point(dice, layout),
                                static_cast<Selection::Unit>(act / 5 % 3));
                break;
            case 1:
                selection.drag(text, point(dice, layout));
                break;
            case 2:
                selection.extend(text, point(dice, layout), text.nearest(act));
                break;
            default:
                selection.step(text, static_cast<TextStep>(act / 5 % 6),
                               act % 5 == 3 ? Way::On : Way::Back, text.nearest(act));
        }
        check_range(page, text, selection.range());
        require(text.empty() || text.nearest(selection.moving()) == selection.moving());
    }
}

void find(const PageText& text, std::string_view words) {
    std::size_t before = 0;
    for (const TextRange& hit : FoldedText(text).find(words)) {
        require(hit.begin >= before && hit.begin < hit.end && hit.end <= text.text().size());
        require(text.paragraph_at(hit.begin).range.end >= hit.end);
        before = hit.end;
    }
}

void check_page(const content::Page& page, std::string_view steps) {
    constexpr float kNarrow = 90;
    constexpr float kWide = 720;
    tests::FixedMeasurer measurer;
    const Labels labels{"Piezīme", "Padoms", "Svarīgi", "Uzmanību", "Pārbaudīts"};
    const PageLayout narrow = lay_out(page, kNarrow, {}, labels, measurer);
    const PageLayout wide = lay_out(page, kWide, {}, labels, measurer);
    const PageText text(narrow);
    const PageText other(wide);
    check_words(page, text);
    check_lines(text);
    require(ink(text.text()) == ink(other.text()));
    Dice dice(steps);
    select(dice, page, narrow, text);
    find(text, steps.substr(0, 3));
    const std::size_t middle = text.nearest(text.text().size() / 2);
    find(text, std::string_view(text.text()).substr(middle, 4));
    y_of(view_top(narrow, text, narrow.size.height / 2), wide, other, true);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string_view steps = bytes.substr(0, kSteps);
    content::Issues issues;
    const auto lesson = content::load::read_markdown(
        {.file = "a/b.md", .text = bytes.substr(steps.size())}, {}, issues);
    if (lesson) {
        for (const content::Page& page : lesson->pages) {
            check_page(page, steps);
        }
    }
    return 0;
}
