#include "engine/records/attempt_rows.h"

#include <sstream>
#include <utility>
#include <vector>

#include "content/load/question_writer.h"
#include "engine/records/migrations.h"
#include "engine/records/response_text.h"
#include "engine/records/sql.h"

namespace engine::records {
namespace {

std::vector<std::string> ids_in(const std::string& text) {
    std::vector<std::string> ids;
    std::istringstream stream(text);
    for (std::string id; std::getline(stream, id);) {
        ids.push_back(id);
    }
    return ids;
}

learn::Confidence confidence_in(const std::string& text) {
    if (text.empty()) {
        return learn::Confidence::NotSaid;
    }
    return text == "sure" ? learn::Confidence::Sure : learn::Confidence::NotSure;
}

/// A store of before version 7, which is only looked at, has but ids and answers.
void add_old_questions(Store::Impl& impl, learn::Attempt& attempt) {
    Query query(impl.statement(sql::kDrawnQuestions));
    query.bind(attempt.id);
    while (query.next()) {
        attempt.questions.push_back({.question = query.text(0), .options = ids_in(query.text(1))});
        attempt.answers.push_back(
            {.response = response_in(query.text(2)), .confirmed = query.flag(3)});
    }
}

}  // namespace

std::string kept_as(const std::string& quiz, learn::Purpose purpose) {
    switch (purpose) {
        case learn::Purpose::Quiz:
            return quiz;
        case learn::Purpose::Retry:
            return quiz + "#retry";
        case learn::Purpose::Recall:
            return quiz + "#recall";
    }
    return quiz;
}

KeptAs read_kept_as(const std::string& name) {
    const std::size_t mark = name.find('#');
    const std::string quiz = name.substr(0, mark);
    if (mark == std::string::npos) {
        return {.quiz = quiz};
    }
    const bool retry = name.substr(mark) == "#retry";
    return {.quiz = quiz, .purpose = retry ? learn::Purpose::Retry : learn::Purpose::Recall};
}

const char* confidence_text(learn::Confidence confidence) {
    switch (confidence) {
        case learn::Confidence::NotSaid:
            return "";
        case learn::Confidence::Sure:
            return "sure";
        case learn::Confidence::NotSure:
            return "not sure";
    }
    return "";
}

void add_detail(const Query& row, int column, learn::QuizAnswer& answer) {
    if (!row.is_null(column)) {
        answer.tries = static_cast<int>(row.integer(column));
        answer.hints = static_cast<int>(row.integer(column + 1));
        answer.confidence = confidence_in(row.text(column + 2));
        answer.review = row.flag(column + 3);
    }
}

Items::Item Items::item(const std::string& digest, const std::string& text) {
    const auto [entry, is_new] = items_.try_emplace(digest);
    if (is_new) {
        if (auto question = content::load::read_stored_question(text)) {
            entry->second = std::make_shared<content::Question>(std::move(*question));
        }
    }
    return entry->second;
}

learn::Attempt attempt_in(const Query& row) {
    const KeptAs kept = read_kept_as(row.text(1));
    learn::Attempt attempt;
    attempt.id = row.integer(0);
    attempt.quiz = kept.quiz;
    attempt.purpose = kept.purpose;
    attempt.seed = static_cast<std::uint64_t>(row.integer(2));
    attempt.pass_mark = static_cast<int>(row.integer(3));
    attempt.submitted = row.flag(4);
    attempt.score = static_cast<int>(row.integer(5));
    attempt.started = base::Wall{row.ms(7)};
    return attempt;
}

void add_questions(Store::Impl& impl, learn::Attempt& attempt, Items& items) {
    if (schema_version(*impl.database) < kItemsSince) {
        add_old_questions(impl, attempt);
        return;
    }
    {
        Query terms(impl.statement(sql::kTermsOfAttempt));
        terms.bind(attempt.id);
        if (terms.next()) {
            attempt.mode =
                terms.text(0) == kTest ? content::Quiz::Mode::Test : content::Quiz::Mode::Learning;
            attempt.time_limit = std::chrono::minutes(terms.integer(1));
        }
    }
    Query query(impl.statement(sql::kDrawnItems));
    query.bind(attempt.id);
    while (query.next()) {
        const bool has_item = !query.is_null(4) && !query.is_null(5);
        attempt.questions.push_back(
            {.question = query.text(0),
             .options = ids_in(query.text(1)),
             .item = has_item ? items.item(query.text(4), query.text(5)) : nullptr});
        learn::QuizAnswer answer{.response = response_in(query.text(2)),
                                 .confirmed = query.flag(3)};
        add_detail(query, 6, answer);
        attempt.answers.push_back(answer);
    }
}

}  // namespace engine::records
