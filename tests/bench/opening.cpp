// What opening a lesson costs, from its bytes to the window, against cmark's own parse of the same
// bytes; and that all of it grows with the length and no faster.
//
// A long lesson is shown as soon as its beginning is laid out. So there are two sums: all of it,
// and what a person waits for, a view of 680 x 700 px and what a step further down would show.
//
// Everything is cold: no word was laid out before. Each figure is a median of rounds in which all
// lengths take turns.
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <cmark.h>

#include "content/limits.h"
#include "content/load/markdown_reader.h"
#include "engine/layout/page_layout.h"
#include "engine/paint/page_painter.h"
#include "engine/ui/laid_page.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/long_lesson.h"
#include "tests/bench/support/reader.h"
#include "tests/bench/support/table.h"

namespace {

using bench::Figures;
using bench::Reader;
using bench::time_ms;
using engine::render::Key;

constexpr int kRounds = 15;
constexpr float kColumn = 680;  // px
constexpr float kView = 700;

struct Sample {
    std::string name;
    std::string text;
    Figures cmark;
    Figures parse;
    Figures layout;
    Figures list;       // the display list
    Figures all;        // from the bytes to the display list
    Figures beginning;  // layout, text and display list of what is seen first
    Figures ready;      // from the bytes to those
    Figures window;     // from the file to the window
    Figures width;      // another one, all words known
    Figures end;        // the same with the lesson's end in view
    Figures size;       // the next larger and smaller text, all words known
};

content::Result<content::Lesson> parsed(const std::string& text, const Reader& reader) {
    content::Issues issues;
    return content::load::read_markdown(
        {.file = "bench.lv.md", .text = text, .glossary = &reader.course().course.glossary},
        reader.course().facts, issues);
}

/// As the program does it, all words unknown.
double beginning_of(const content::Lesson& lesson, Reader& reader) {
    engine::text::FontMeasurer measurer(reader.fonts());
    engine::ui::Ui ui(measurer);
    const engine::ui::Document document{.lesson = std::make_shared<content::Lesson>(lesson)};
    engine::ui::LaidPage page;
    return time_ms(
        [&] { page.lay_out(ui, document, kColumn, {.anchor = {}, .below = 2 * kView}); });
}

void measure_stages(Sample& sample, Reader& reader) {
    const std::string& text = sample.text;
    sample.cmark.add(time_ms([&] {
        cmark_node_free(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
    }));
    content::Result<content::Lesson> lesson = content::Error{};
    const double parse = time_ms([&] { lesson = parsed(text, reader); });
    const content::Page& page = lesson->pages.front();
    engine::text::FontMeasurer measurer(reader.fonts());
    engine::layout::PageLayout layout;
    const double lay_out =
        time_ms([&] { layout = engine::layout::lay_out(page, kColumn, {}, {}, measurer); });
    engine::paint::DisplayList list;
    const double paint = time_ms([&] { list = engine::paint::paint_page(layout, measurer); });
    sample.parse.add(parse);
    sample.layout.add(lay_out);
    sample.list.add(paint);
    sample.all.add(parse + lay_out + paint);
    const double beginning = beginning_of(*lesson, reader);
    sample.beginning.add(beginning);
    sample.ready.add(parse + beginning);
}

void measure_window(Sample& sample, Reader& reader) {
    const int wide = static_cast<int>(reader.size().width);
    const int narrow = wide / 2;
    sample.window.add(reader.start_with(sample.text));
    sample.size.add(reader.press(Key::Plus, {.control = true}));
    sample.size.add(reader.press(Key::Minus, {.control = true}));
    sample.width.add(reader.resize(narrow));
    sample.width.add(reader.resize(wide));
    reader.press(Key::End);
    sample.end.add(reader.resize(narrow));
    sample.end.add(reader.resize(wide));
}

void print_stages(const std::vector<Sample>& samples) {
    std::printf("%-12s %6s %6s %6s %6s %6s %9s %6s %6s %6s %6s %6s %6s\n", "median, ms", "cmark",
                "parse", "layout", "list", "all", "beginning", "ready", "/cmark", "window", "width",
                "end", "size");
    for (const Sample& sample : samples) {
        const double cmark = sample.cmark.median();
        const double ready = sample.ready.median();
        std::printf(
            "%-12s %6.2f %6.2f %6.2f %6.2f %6.2f %9.2f %6.2f %6.1f %6.2f %6.2f %6.2f %6.2f\n",
            sample.name.c_str(), cmark, sample.parse.median(), sample.layout.median(),
            sample.list.median(), sample.all.median(), sample.beginning.median(), ready,
            ready / cmark, sample.window.median(), sample.width.median(), sample.end.median(),
            sample.size.median());
    }
}

void print_row(const std::string& what, const Figures& ours, const std::string& wanted) {
    bench::print({.what = what,
                  .measure = {},
                  .ours = bench::ms_text(ours.median()),
                  .ratio = {},
                  .wanted = wanted});
}

void print_rows(const Sample& usual, const Sample& longest) {
    print_row(usual.name + " parsed, laid out and painted", usual.all, "5 ms");
    const double cmark = longest.cmark.median();
    bench::print({.what = longest.name + " likewise, as far as is seen first",
                  .measure = bench::ms_text(cmark) + " cmark's parse",
                  .ours = bench::ms_text(longest.ready.median()),
                  .ratio = bench::ratio_text(longest.ready.median() / cmark),
                  .wanted = "12"});
    print_row("the longest lesson from its file to the window", longest.window, "100 ms");
    print_row("the longest lesson in another width", longest.width, "50 ms");
    print_row("the same, read at its end", longest.end, "50 ms");
    print_row("the longest lesson in another text size", longest.size, "50 ms");
}

}  // namespace

int main() {
    std::vector<Sample> samples;
    samples.push_back({.name = "600 words", .text = bench::lesson_of_words(600)});
    for (std::size_t kib = 8; kib * 1024 <= content::limits::kMarkdownBytes; kib *= 2) {
        samples.push_back(
            {.name = std::to_string(kib) + " KiB", .text = bench::long_lesson(kib * 1024)});
    }
    Reader reader(bench::Person::Guest);
    for (const Sample& sample : samples) {
        const auto lesson = parsed(sample.text, reader);
        if (!lesson || lesson->pages.size() != 1) {
            std::fprintf(stderr, "%s cannot be measured\n", sample.name.c_str());
            return 1;
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        for (Sample& sample : samples) {
            measure_stages(sample, reader);
            measure_window(sample, reader);
        }
    }
    print_stages(samples);
    print_rows(samples.front(), samples.back());
}
