// What the trainer's look at the questions costs: ten thousand attempts of ten questions each, from
// the rows of the store to the figures. The promise is one second at most.
#include <filesystem>
#include <string>

#include <benchmark/benchmark.h>

#include "engine/records/database.h"
#include "engine/records/item_report.h"
#include "engine/records/migrations.h"
#include "engine/records/store.h"

namespace {

using engine::records::Database;
using engine::records::Store;

/// Attempts of one learner at a bank of 40 questions with four options, "a" being right.
constexpr const char* kRows =
    "INSERT INTO learner (id, nonce, name, library, pin_hash, created_utc_ms)"
    " VALUES (1, 'n', 'Ilze', 'Ogre', '', 0);"
    "CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS"
    " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT i FROM n;"
    "CREATE TEMP TABLE p AS WITH RECURSIVE p(k) AS"
    " (SELECT 0 UNION ALL SELECT k + 1 FROM p WHERE k < 9) SELECT k FROM p;"
    "INSERT INTO attempt SELECT i, 'a' || i, 1, 'quiz', i, 7, i, 120 FROM n;"
    "INSERT INTO attempt_question SELECT i, k, 'q' || ((i * 7 + k) % 40), "
    " 'a' || char(10) || 'b' || char(10) || 'c' || char(10) || 'd' FROM n, p;"
    "INSERT INTO answer SELECT i, k, t, char(97 + abs(i * 2654435761 + k * 40503 + t) % 7 % 4), 1,"
    " abs(i * 2654435761 + k * 40503 + t) % 7 % 4 = 0, i"
    " FROM n, p, (SELECT 1 AS t UNION ALL SELECT 2);"
    "INSERT INTO answer_detail SELECT attempt, position, turn, correct * 27720, 1, 0, '', 0"
    " FROM answer;"
    "INSERT INTO submission SELECT i, 5, i FROM n;";

std::filesystem::path filled_store() {
    const auto folder = std::filesystem::temp_directory_path() / "lasitava-items-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto database = Database::open(folder / "lasitava.db", Database::Access::ReadWrite);
    if (!database || !engine::records::migrate(*database)) {
        return {};
    }
    database->raw().exec(std::string("BEGIN;") + kRows + "COMMIT;");
    return folder;
}

void item_report(benchmark::State& state) {
    const auto folder = filled_store();
    const auto store = Store::open(folder, engine::base::now(), {.read_only = true});
    content::Question question;
    question.body = content::Choices{
        .options = {{.id = "a", .correct = true}, {.id = "b"}, {.id = "c"}, {.id = "d"}}};
    int asked = 0;
    for (auto _ : state) {
        const auto figures = engine::records::item_report(
            *store, {"quiz"}, [&](const std::string& id) -> const content::Question* {
                question.id = id;
                return &question;
            });
        asked = 0;
        for (const auto& item : *figures) {
            asked += item.asked;
        }
    }
    if (asked != 100'000) {
        state.SkipWithError("answers are missing");
    }
    state.counters["answers"] = asked;
    std::filesystem::remove_all(folder);
}
BENCHMARK(item_report)->Unit(benchmark::kMillisecond);

}  // namespace
