// For tests: a page laid out with letters that are 10 px wide, and its text.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "engine/layout/page_layout.h"
#include "engine/layout/page_text.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"

namespace engine::layout {

struct PageForTest {
    explicit PageForTest(content::Blocks blocks, float width = 400)
        : page(tests::page(std::move(blocks))),
          layout(lay_out(page, width, {},
                         {.note = "Piezīme",
                          .tip = "Padoms",
                          .important = "Svarīgi",
                          .warning = "Uzmanību",
                          .checked = {}},
                         measurer)),
          text(layout) {}

    /// Where `words` begin in the text.
    std::size_t at(std::string_view words) const { return text.text().find(words); }
    std::size_t behind(std::string_view words) const { return at(words) + words.size(); }
    TextRange range(std::string_view words) const { return {at(words), behind(words)}; }
    std::string words(TextRange range) const {
        return text.text().substr(range.begin, range.end - range.begin);
    }

    tests::FixedMeasurer measurer;
    content::Page page;
    PageLayout layout;
    PageText text;
};

inline content::Table table(std::vector<content::Spans> header,
                            std::vector<std::vector<content::Spans>> rows) {
    content::Table result;
    result.columns.assign(header.size(), content::Table::Align::Left);
    result.header = std::move(header);
    result.rows = std::move(rows);
    return result;
}

}  // namespace engine::layout
