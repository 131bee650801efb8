// Store: quiz attempts and their answers.
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include "engine/records/secrets.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

using content::Error;
using content::Result;
using content::Status;

/// Ids one a line, as the tables keep them. Course ids hold no line ends.
template <class Ids>
std::string lines(const Ids& ids) {
    std::string text;
    for (const std::string& id : ids) {
        text += (text.empty() ? "" : "\n") + id;
    }
    return text;
}

std::vector<std::string> ids_in(const std::string& text) {
    std::vector<std::string> ids;
    std::istringstream stream(text);
    for (std::string id; std::getline(stream, id);) {
        ids.push_back(id);
    }
    return ids;
}

/// The attempt without its questions, from the columns of sql/past_attempts.sql.
learn::Attempt attempt_in(const Query& row) {
    learn::Attempt attempt;
    attempt.id = row.integer(0);
    attempt.quiz = row.text(1);
    attempt.seed = static_cast<std::uint64_t>(row.integer(2));
    attempt.pass_mark = static_cast<int>(row.integer(3));
    attempt.submitted = row.flag(4);
    attempt.score = static_cast<int>(row.integer(5));
    return attempt;
}

void add_questions(Store::Impl& impl, learn::Attempt& attempt) {
    Query query(impl.statement(sql::kDrawnQuestions));
    query.bind(attempt.id);
    while (query.next()) {
        attempt.questions.push_back({query.text(0), ids_in(query.text(1))});
        const auto chosen = ids_in(query.text(2));
        attempt.answers.push_back(
            {.chosen = {chosen.begin(), chosen.end()}, .confirmed = query.flag(3)});
    }
}

/// Kind::Invalid with a reason when the answer may not be added; `known` when it is there already.
Status may_answer(Store::Impl& impl, std::int64_t attempt, std::int64_t position,
                  const std::string& chosen, bool confirmed, bool& known) {
    {
        Query submitted(impl.statement(sql::kSubmissionOfAttempt));
        submitted.bind(attempt);
        if (submitted.next()) {
            return Error{Error::Kind::Invalid, "attempt", "the attempt was submitted"};
        }
    }
    Query last(impl.statement(sql::kLastAnswer));
    last.bind(attempt, position);
    if (!last.next()) {
        known = false;
        return content::kDone;
    }
    known = last.text(0) == chosen && last.flag(1) == confirmed;
    if (last.flag(1) && !known) {
        return Error{Error::Kind::Invalid, "attempt", "the answer was confirmed"};
    }
    return content::kDone;
}

}  // namespace

Result<std::int64_t> Store::start_attempt(LearnerId learner, const learn::Attempt& attempt,
                                          base::Moment now) {
    std::int64_t id = 0;
    const auto done = impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kAddAttempt))
            .bind(random_name(), learner, attempt.quiz, static_cast<std::int64_t>(attempt.seed),
                  attempt.pass_mark, now.wall.time_since_epoch(), now.zone_offset)
            .run();
        id = impl_->database->raw().getLastInsertRowid();
        std::int64_t position = 0;
        for (const learn::DrawnQuestion& drawn : attempt.questions) {
            Query(impl_->statement(sql::kAddAttemptQuestion))
                .bind(id, position++, drawn.question, lines(drawn.options))
                .run();
        }
        return content::kDone;
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Status Store::record_answer(std::int64_t attempt, std::size_t question,
                            const learn::QuizAnswer& answer, bool correct, base::Moment now) {
    const auto position = static_cast<std::int64_t>(question);
    const std::string chosen = lines(answer.chosen);
    return impl_->write([&]() -> Status {
        bool known = false;
        const auto allowed = may_answer(*impl_, attempt, position, chosen, answer.confirmed, known);
        if (allowed && !known) {
            Query(impl_->statement(sql::kAddAnswer))
                .bind(attempt, position, chosen, answer.confirmed, correct,
                      now.wall.time_since_epoch())
                .run();
        }
        return allowed;
    });
}

Status Store::submit_attempt(std::int64_t attempt, int score, base::Moment now) {
    return impl_->write([&]() -> Status {
        {
            Query known(impl_->statement(sql::kSubmissionOfAttempt));
            known.bind(attempt);
            if (known.next()) {
                return known.integer(0) == score
                           ? Status(content::kDone)
                           : Error{Error::Kind::Invalid, "attempt", "the attempt was submitted"};
            }
        }
        Query(impl_->statement(sql::kAddSubmission))
            .bind(attempt, score, now.wall.time_since_epoch())
            .run();
        return content::kDone;
    });
}

Result<std::optional<learn::Attempt>> Store::open_attempt(LearnerId learner,
                                                          const std::string& quiz) const {
    return impl_->database->read([&]() -> Result<std::optional<learn::Attempt>> {
        std::optional<learn::Attempt> attempt;
        Query query(impl_->statement(sql::kOpenAttempt));
        query.bind(learner, quiz);
        if (query.next()) {
            attempt = attempt_in(query);
            add_questions(*impl_, *attempt);
        }
        return attempt;
    });
}

Result<std::vector<Store::PastAttempt>> Store::past_attempts(LearnerId learner,
                                                             const std::string& quiz) const {
    return impl_->database->read([&]() -> Result<std::vector<PastAttempt>> {
        std::vector<PastAttempt> past;
        Query query(impl_->statement(sql::kPastAttempts));
        query.bind(learner, quiz);
        while (query.next()) {
            past.push_back({attempt_in(query), base::Wall{query.ms(6)}});
            add_questions(*impl_, past.back().attempt);
        }
        return past;
    });
}

}  // namespace engine::records
