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
    explicit PageForTest(content::Blocks blocks, float width = 400);
    ~PageForTest();
    PageForTest(const PageForTest&) = delete;
    PageForTest(PageForTest&&) = delete;
    PageForTest& operator=(const PageForTest&) = delete;
    PageForTest& operator=(PageForTest&&) = delete;

    /// Where `words` begin in the text.
    std::size_t at(std::string_view words) const;
    std::size_t behind(std::string_view words) const;
    TextRange range(std::string_view words) const;
    std::string words(TextRange range) const;

    tests::FixedMeasurer measurer;
    content::Page page;
    PageLayout layout;
    PageText text;
};

content::Table table(std::vector<content::Spans> header,
                     std::vector<std::vector<content::Spans>> rows);

}  // namespace engine::layout
