// What a page costs from blocks to display list: cold (no word seen before), warm (every word
// remembered, as after a change of width), and against the length of the text.
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include <benchmark/benchmark.h>

#include "engine/layout/page_layout.h"
#include "engine/paint/page_painter.h"
#include "engine/text/font_library.h"
#include "engine/text/pattern_hyphenator.h"
#include "engine/text/shaper.h"
#include "tests/support/blocks.h"

namespace {

using engine::text::FontLibrary;
using engine::text::FontMeasurer;

constexpr float kColumn = 680;  // px

std::unique_ptr<FontLibrary> open_fonts() {
    auto fonts =
        FontLibrary::open({"/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu"});
    return fonts ? std::move(*fonts) : nullptr;
}

/// The n-th word of a text that has 420 different words: about as many as a lesson.
std::string word(int n) {
    constexpr std::array kBeginnings{"", "ne", "pa", "ie", "sa"};
    constexpr std::array kStems{"bibliotēk",   "pakalpojum", "un",    "pieslēdz",
                                "elektronisk", "var",        "doc",   "parol",
                                "drošīb",      "ir",         "vecāk", "gad"};
    constexpr std::array kEndings{"a", "as", "ā", "iem", "u", "os", "s"};
    const auto i = static_cast<std::size_t>(n);
    return std::string(kBeginnings[i / 84 % 5]) + kStems[i % 12] + kEndings[i / 12 % 7];
}

content::Page page_of_words(int words) {
    content::Blocks blocks{tests::heading(1, "Bērnudārzs un skola")};
    std::string text;
    for (int i = 1; i <= words; ++i) {
        text += word(i) + (i % 12 == 0 ? ". " : " ");
        if (i % 60 == 0 || i == words) {
            blocks.push_back(tests::paragraph(std::exchange(text, {})));
        }
    }
    return tests::page(std::move(blocks));
}

content::Page page_of_bytes(std::size_t bytes) {
    std::string text;
    for (int i = 0; text.size() < bytes; ++i) {
        text += word(i) + " ";
    }
    return tests::page({tests::paragraph(std::move(text))});
}

struct Setting {
    float width = kColumn;
    engine::layout::Style style;
};

void run_page(benchmark::State& state, const content::Page& page, bool warm,
              const Setting& setting = {}) {
    const auto fonts = open_fonts();
    if (!fonts) {
        state.SkipWithError("no fonts: install fonts-noto-core and fonts-dejavu-core");
        return;
    }
    FontMeasurer kept(*fonts);
    for (auto _ : state) {
        std::unique_ptr<FontMeasurer> fresh;
        if (!warm) {
            fresh = std::make_unique<FontMeasurer>(*fonts);
        }
        FontMeasurer& measurer = warm ? kept : *fresh;
        const auto layout =
            engine::layout::lay_out(page, setting.width, setting.style, {}, measurer);
        auto list = engine::paint::paint_page(layout, measurer);
        benchmark::DoNotOptimize(list);
    }
    state.counters["cache_KiB"] = static_cast<double>(kept.statistics().cache_bytes) / 1024;
}

void first_page_with_fresh_fonts(benchmark::State& state) {
    const content::Page page = page_of_words(600);
    for (auto _ : state) {
        const auto fonts = open_fonts();
        if (!fonts) {
            state.SkipWithError("no fonts: install fonts-noto-core and fonts-dejavu-core");
            return;
        }
        FontMeasurer measurer(*fonts);
        auto layout = engine::layout::lay_out(page, kColumn, {}, {}, measurer);
        benchmark::DoNotOptimize(layout);
    }
}
BENCHMARK(first_page_with_fresh_fonts)->Unit(benchmark::kMillisecond);

void page_600_words_cold(benchmark::State& state) {
    run_page(state, page_of_words(600), false);
}
BENCHMARK(page_600_words_cold)->Unit(benchmark::kMillisecond);

void page_600_words_warm(benchmark::State& state) {
    run_page(state, page_of_words(600), true);
}
BENCHMARK(page_600_words_warm)->Unit(benchmark::kMillisecond);

/// As at 400 % text: nearly every line wants a hyphen.
void page_600_words_narrow(benchmark::State& state) {
    engine::text::PatternHyphenator patterns({"/usr/share/hyphen"});
    run_page(state, page_of_words(600), true, {.width = 280, .style = {.hyphenator = &patterns}});
}
BENCHMARK(page_600_words_narrow)->Unit(benchmark::kMillisecond);

/// What the first word that wants one pays.
void first_hyphen(benchmark::State& state) {
    for (auto _ : state) {
        engine::text::PatternHyphenator patterns({"/usr/share/hyphen"});
        auto points = patterns.divisions(U"bibliotēka", engine::text::Patterns::Latvian);
        benchmark::DoNotOptimize(points);
    }
}
BENCHMARK(first_hyphen)->Unit(benchmark::kMillisecond);

void one_narrow_paragraph(benchmark::State& state) {
    engine::text::PatternHyphenator patterns({"/usr/share/hyphen"});
    run_page(state, page_of_bytes(static_cast<std::size_t>(state.range(0))), true,
             {.width = 280, .style = {.hyphenator = &patterns}});
    state.SetComplexityN(state.range(0));
}
BENCHMARK(one_narrow_paragraph)
    ->RangeMultiplier(2)
    ->Range(8 << 10, 128 << 10)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void one_paragraph(benchmark::State& state) {
    run_page(state, page_of_bytes(static_cast<std::size_t>(state.range(0))), false);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(one_paragraph)
    ->RangeMultiplier(2)
    ->Range(8 << 10, 128 << 10)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void one_endless_word(benchmark::State& state) {
    const auto page =
        tests::page({tests::paragraph(std::string(static_cast<std::size_t>(state.range(0)), 'm'))});
    run_page(state, page, false);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(one_endless_word)
    ->RangeMultiplier(2)
    ->Range(8 << 10, 128 << 10)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void label_again(benchmark::State& state) {
    const auto fonts = open_fonts();
    if (!fonts) {
        state.SkipWithError("no fonts: install fonts-noto-core and fonts-dejavu-core");
        return;
    }
    FontMeasurer measurer(*fonts);
    for (auto _ : state) {
        auto run = measurer.shape("Iepriekšējā", {});
        benchmark::DoNotOptimize(run);
    }
}
BENCHMARK(label_again);

}  // namespace
