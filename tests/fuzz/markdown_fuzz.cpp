// Any bytes as Markdown, all the way to what would be drawn: read, laid out at two widths, painted.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "content/facts.h"
#include "content/load/markdown_reader.h"
#include "engine/layout/page_layout.h"
#include "engine/paint/page_painter.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/syllables.h"

namespace {

const content::Facts& facts() {
    static const content::Facts known{
        {"a.b", {.value = {"12,50 €", "EUR 12.50"}, .checked = "2026-11-23"}},
        {"url", {.value = {"https://latvija.gov.lv", ""}, .checked = "2026-11-23"}}};
    return known;
}

const content::Glossary& glossary() {
    static const content::Glossary known = [] {
        content::Glossary terms;
        terms.add("smart-id", {.name = {"Smart-ID", ""}, .aliases = {"sid"}});
        return terms;
    }();
    return known;
}

void draw(const content::Page& page, float width) {
    tests::FixedMeasurer measurer;
    tests::Syllables syllables;
    const auto layout =
        engine::layout::lay_out(page, width, {.hyphenator = &syllables}, {}, measurer);
    engine::paint::paint_page(layout, measurer);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr float kNarrow = 40;
    constexpr float kWide = 720;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    content::Issues issues;
    const auto lesson = content::load::read_markdown(
        {.file = "a/b.md", .text = bytes, .glossary = &glossary()}, facts(), issues);
    if (lesson) {
        for (const content::Page& page : lesson->pages) {
            draw(page, kNarrow);
            draw(page, kWide);
        }
    }
    return 0;
}
