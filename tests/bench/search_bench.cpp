// What searching costs: the index of a whole course of eight modules and 20,000 words, made when
// somebody first searches, and a search, which happens with every letter that is typed.
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include "content/search/index.h"
#include "content/search/lesson_entries.h"

namespace {

/// The n-th word of a text with some 5,000 different words, as Latvian with its endings has.
std::string word(std::size_t n) {
    constexpr std::array kBeginnings{"", "ne", "pa", "ie", "sa", "at", "uz", "pie", "no", "iz"};
    constexpr std::array kStems{"bibliotēk", "pakalpojum", "un",    "pieslēdz", "elektronisk",
                                "var",       "dok",        "parol", "drošīb",   "ir",
                                "vecāk",     "gad",        "kart",  "vēstul",   "iedzīvotāj"};
    constexpr std::array kEndings{"a", "as", "ā", "iem", "u", "os", "s", "ām", "ai", "es"};
    n = n * 2654435761U % 1'000'003;
    return std::string(kBeginnings[n / 150 % 10]) + kStems[n % 15] + kEndings[n / 15 % 10] +
           (n % 7 == 0 ? std::to_string(n % 50) : "");
}

/// 32 lessons of 6 pages with a heading and five paragraphs each.
std::vector<content::Lesson> course(std::size_t words) {
    constexpr std::size_t kLessons = 32;
    constexpr std::size_t kPages = 6;
    constexpr std::size_t kParagraphs = 5;
    const std::size_t paragraph_words = words / (kLessons * kPages * kParagraphs);
    std::vector<content::Lesson> lessons;
    std::size_t n = 0;
    for (std::size_t i = 0; i < kLessons; ++i) {
        content::Lesson lesson{.id = "lesson-" + std::to_string(i)};
        for (std::size_t p = 0; p < kPages; ++p) {
            content::Page page{.id = "page-" + std::to_string(p)};
            page.blocks.push_back({.node = content::Heading{2, {{.text = word(n)}}}});
            for (std::size_t b = 0; b < kParagraphs; ++b) {
                std::string text;
                for (std::size_t w = 0; w < paragraph_words; ++w) {
                    text += word(++n) + (w % 12 == 11 ? ". " : " ");
                }
                page.blocks.push_back({.node = content::Paragraph{{{.text = std::move(text)}}}});
            }
            lesson.pages.push_back(std::move(page));
        }
        lessons.push_back(std::move(lesson));
    }
    return lessons;
}

content::search::Index index_of(const std::vector<content::Lesson>& lessons) {
    std::vector<content::search::Entry> entries;
    for (const content::Lesson& lesson : lessons) {
        content::search::add_entries(lesson, entries);
    }
    return content::search::Index(std::move(entries));
}

void index_course(benchmark::State& state) {
    const auto lessons = course(static_cast<std::size_t>(state.range(0)));
    std::size_t words = 0;
    for (auto _ : state) {
        const auto index = index_of(lessons);
        words = index.words();
        benchmark::DoNotOptimize(words);
    }
    state.counters["words"] = static_cast<double>(words);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(index_course)
    ->RangeMultiplier(2)
    ->Range(20'000, 160'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void search(benchmark::State& state, const char* typed) {
    const auto index = index_of(course(20'000));
    std::size_t pages = 0;
    for (auto _ : state) {
        const auto results = index.find(content::search::parse(typed), 50);
        pages = results.pages;
        benchmark::DoNotOptimize(pages);
    }
    state.counters["pages"] = static_cast<double>(pages);
}
BENCHMARK_CAPTURE(search, one_letter, "p")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(search, one_word, "paroles")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(search, three_words, "parol bibliot droš")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(search, a_phrase, "\"un paroles\"")->Unit(benchmark::kMicrosecond);

}  // namespace
