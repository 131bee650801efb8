#include <variant>
#include <vector>

#include "content/load/markdown_reader.h"
#include "engine/layout/page_layout.h"
#include "engine/paint/page_painter.h"
#include "tests/commonmark/folded.h"
#include "tests/commonmark/visible_text.h"
#include "tests/support/fixed_measurer.h"

namespace tests {
namespace {

using engine::paint::CloseTag;
using engine::paint::DisplayList;
using engine::paint::DrawGlyphs;
using engine::paint::OpenTag;

/// Collects what a list's glyphs say.
class Reader {
public:
    void read(const DisplayList& list) {
        for (const auto& command : list.commands) {
            if (const auto* tag = std::get_if<OpenTag>(&command)) {
                open(*tag);
            } else if (std::holds_alternative<CloseTag>(command)) {
                close();
            } else if (const auto* glyphs = std::get_if<DrawGlyphs>(&command)) {
                add(*glyphs);
            }
        }
    }

    const std::string& words() const { return words_; }

private:
    void open(const OpenTag& tag) {
        kinds_.push_back(tag.kind);
        words_ += tag.kind == OpenTag::Kind::Link ? "" : " ";
    }

    void close() {
        words_ += kinds_.back() == OpenTag::Kind::Link ? "" : " ";
        kinds_.pop_back();
    }

    void add(const DrawGlyphs& glyphs) {
        if (!kinds_.empty() && kinds_.back() == OpenTag::Kind::Label) {
            return;
        }
        words_ += glyphs.origin.y == baseline_ ? "" : " ";
        words_ += glyphs.text;
        baseline_ = glyphs.origin.y;
    }

    std::string words_;
    std::vector<OpenTag::Kind> kinds_;
    float baseline_ = 0;
};

std::string visible(const std::string& markdown, float width) {
    content::Issues issues;
    const auto lesson =
        content::load::read_markdown({.file = "example.md", .text = markdown}, {}, issues);
    if (!lesson) {
        return "(" + lesson.error().message + ")";
    }
    FixedMeasurer measurer;
    Reader reader;
    for (const content::Page& page : lesson->pages) {
        const auto layout = engine::layout::lay_out(page, width, {}, {}, measurer);
        reader.read(engine::paint::paint_page(layout, measurer));
    }
    return folded(reader.words());
}

}  // namespace

std::string visible_by_us(const std::string& markdown) {
    return visible(markdown, 100'000);
}

std::string visible_when_narrow(const std::string& markdown) {
    return visible(markdown, 60);
}

}  // namespace tests
