#include "engine/layout/page_for_test.h"

namespace engine::layout {

content::Table table(std::vector<content::Spans> header,
                     std::vector<std::vector<content::Spans>> rows) {
    content::Table result;
    result.columns.assign(header.size(), content::Table::Align::Left);
    result.header = std::move(header);
    result.rows = std::move(rows);
    return result;
}

PageForTest::PageForTest(content::Blocks blocks, float width)
    : page(tests::page(std::move(blocks))),
      layout(lay_out(page, width, {},
                     {.note = "Piezīme",
                      .tip = "Padoms",
                      .important = "Svarīgi",
                      .warning = "Uzmanību",
                      .checked = {}},
                     measurer)),
      text(layout) {}

PageForTest::~PageForTest() = default;

std::size_t PageForTest::at(std::string_view words) const {
    return text.text().find(words);
}

std::size_t PageForTest::behind(std::string_view words) const {
    return at(words) + words.size();
}

TextRange PageForTest::range(std::string_view words) const {
    return {at(words), behind(words)};
}

std::string PageForTest::words(TextRange range) const {
    return text.text().substr(range.begin, range.end - range.begin);
}

}  // namespace engine::layout
