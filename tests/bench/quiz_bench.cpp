// What a bank of 200 questions of every kind costs: read from its file, and drawn from. Both must
// fit into the time of a frame.
#include <string>

#include <benchmark/benchmark.h>

#include "content/load/question_writer.h"
#include "content/load/quiz_loader.h"
#include "engine/learn/quiz_run.h"

namespace {

std::vector<content::Option> options(const std::string& words) {
    return {{.id = "a", .text = {.lv = "Pareizi " + words}, .correct = true},
            {.id = "b", .text = {.lv = "Nepareizi " + words}},
            {.id = "c", .text = {.lv = "Varbūt " + words}}};
}

content::QuestionBody body(std::size_t number) {
    const std::string words = "atbilde " + std::to_string(number);
    switch (number % 4) {
        case 0:
            return content::Rows{
                .choices = {{.id = "x", .text = {.lv = "X"}}, {.id = "y", .text = {.lv = "Y"}}},
                .rows = {{.id = "1", .text = {.lv = words}, .right = {"x"}},
                         {.id = "2", .text = {.lv = words}, .right = {"y"}}}};
        case 1:
            return content::Gaps{.passage = {.lv = "Ar [[vards]] paraksta " + words},
                                 .gaps = {{.id = "vards", .options = options(words)}}};
        case 2:
            return content::ShortText{.key = {.accept = {"parakst(s|u)", "vārds*"}}};
        default:
            return content::Choices{.options = options(words)};
    }
}

content::Quiz bank(std::size_t questions) {
    content::Quiz quiz{.id = "quiz", .draw = 10, .pass_mark = 7};
    for (std::size_t i = 0; i < questions; ++i) {
        quiz.questions.push_back({.id = "q" + std::to_string(i),
                                  .lesson = "lesson-" + std::to_string(i % 5),
                                  .text = {.lv = "Kas ir " + std::to_string(i) + "?"},
                                  .body = body(i)});
    }
    return quiz;
}

void open_bank(benchmark::State& state) {
    const std::string file = content::load::write_quiz(bank(200));
    std::size_t questions = 0;
    for (auto _ : state) {
        content::Issues issues;
        content::load::IssueLog log("quiz.json", issues);
        questions = content::load::read_quiz(file, {.id = "quiz"}, {}, log)->questions.size();
    }
    state.counters["questions"] = static_cast<double>(questions);
}
BENCHMARK(open_bank)->Unit(benchmark::kMillisecond);

void draw(benchmark::State& state) {
    const content::Quiz quiz = bank(200);
    std::uint64_t seed = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::learn::draw_attempt(quiz, ++seed, {}));
    }
}
BENCHMARK(draw)->Unit(benchmark::kMicrosecond);

}  // namespace
