// What reading a page's text costs, and marking and finding in it, against its length: all must
// grow no faster than the text.
#include <cstddef>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "engine/layout/find_text.h"
#include "engine/layout/page_layout.h"
#include "engine/layout/page_text.h"
#include "engine/layout/text_geometry.h"
#include "engine/layout/text_steps.h"
#include "engine/ui/lesson_finder.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"

namespace {

using engine::layout::PageLayout;
using engine::layout::PageText;

constexpr float kColumn = 680;  // px

/// Paragraphs of sixty words, `bytes` long together.
content::Blocks blocks_of_bytes(std::size_t bytes) {
    content::Blocks blocks;
    std::string words;
    for (std::size_t size = 0; size < bytes; size += 11) {
        words += "bibliotēka ";
        if (words.size() > 700 || size + 11 >= bytes) {
            blocks.push_back(tests::paragraph(words));
            words.clear();
        }
    }
    return blocks;
}

PageLayout page_of_bytes(std::size_t bytes) {
    tests::FixedMeasurer measurer;
    return engine::layout::lay_out(tests::page(blocks_of_bytes(bytes)), kColumn, {}, {}, measurer);
}

/// Runs `act` on the text of a page as long as the benchmark asks for.
template <class Act>
void run(benchmark::State& state, Act act) {
    const PageLayout layout = page_of_bytes(static_cast<std::size_t>(state.range(0)));
    const PageText text(layout);
    for (auto _ : state) {
        auto result = act(layout, text);
        benchmark::DoNotOptimize(result);
    }
    state.SetComplexityN(state.range(0));
}

void read_text(benchmark::State& state) {
    run(state, [](const PageLayout& layout, const PageText&) { return PageText(layout); });
}
void select_and_copy_all(benchmark::State& state) {
    run(state, [](const PageLayout&, const PageText& text) {
        auto rects = engine::layout::rects_of(text, text.whole());
        benchmark::DoNotOptimize(rects);
        return text.copied(text.whole());
    });
}
void fold_and_find_one_letter(benchmark::State& state) {
    run(state, [](const PageLayout&, const PageText& text) {
        return engine::layout::FoldedText(text).find("e");
    });
}
void find_one_letter_again(benchmark::State& state) {
    const PageLayout layout = page_of_bytes(static_cast<std::size_t>(state.range(0)));
    const engine::layout::FoldedText folded{PageText(layout)};
    for (auto _ : state) {
        auto found = folded.find("e");
        benchmark::DoNotOptimize(found);
    }
    state.SetComplexityN(state.range(0));
}
void place_under_the_pointer(benchmark::State& state) {
    run(state, [](const PageLayout& page, const PageText& text) {
        return engine::layout::place_near(text, {300, page.size.height * 0.9F});
    });
}
void step_over_a_word(benchmark::State& state) {
    run(state, [](const PageLayout&, const PageText& text) {
        return engine::layout::stepped(text, text.text().size() / 2, engine::layout::TextStep::Word,
                                       engine::layout::Way::On);
    });
}

/// What the first letter typed into the find bar costs.
void look_through_a_lesson(benchmark::State& state) {
    auto lesson = std::make_shared<content::Lesson>();
    lesson->pages = {tests::page(blocks_of_bytes(static_cast<std::size_t>(state.range(0))))};
    for (auto _ : state) {
        engine::ui::LessonFinder finder;
        finder.look(lesson, {}, "e");
        auto total = finder.total();
        benchmark::DoNotOptimize(total);
    }
    state.SetComplexityN(state.range(0));
}

void from_8_to_128_kib(benchmark::internal::Benchmark* bench) {
    bench->RangeMultiplier(2)
        ->Range(8 << 10, 128 << 10)
        ->Unit(benchmark::kMicrosecond)
        ->Complexity(benchmark::oN);
}
BENCHMARK(read_text)->Apply(from_8_to_128_kib);
BENCHMARK(select_and_copy_all)->Apply(from_8_to_128_kib);
BENCHMARK(fold_and_find_one_letter)->Apply(from_8_to_128_kib);
BENCHMARK(find_one_letter_again)->Apply(from_8_to_128_kib);
BENCHMARK(look_through_a_lesson)->Apply(from_8_to_128_kib);
BENCHMARK(place_under_the_pointer)->Apply(from_8_to_128_kib);
BENCHMARK(step_over_a_word)->Apply(from_8_to_128_kib);

}  // namespace
