// Store: quiz attempts and their answers.
#include <cstdint>
#include <string>
#include <vector>

#include "content/load/question_writer.h"
#include "engine/records/attempt_rows.h"
#include "engine/records/response_text.h"
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

/// Kind::Invalid with a reason when the answer may not be added; `known` when it is there already.
Status may_answer(Store::Impl& impl, std::int64_t attempt, std::int64_t position,
                  const learn::QuizAnswer& answer, bool& known) {
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
    learn::QuizAnswer kept{.response = response_in(last.text(0)), .confirmed = last.flag(1)};
    add_detail(last, 3, kept);
    known = kept == answer;
    if (kept.confirmed && !known) {
        return Error{Error::Kind::Invalid, "attempt", "the answer was confirmed"};
    }
    return content::kDone;
}

void add_drawn(Store::Impl& impl, std::int64_t attempt, std::int64_t position,
               const learn::DrawnQuestion& drawn) {
    Query(impl.statement(sql::kAddAttemptQuestion))
        .bind(attempt, position, drawn.question, lines(drawn.options))
        .run();
    if (drawn.item != nullptr) {
        const std::string text = content::load::write_question(*drawn.item);
        const std::string name = digest(text);
        Query(impl.statement(sql::kAddItem)).bind(name, text).run();
        Query(impl.statement(sql::kAddAttemptItem)).bind(attempt, position, name).run();
    }
}

}  // namespace

Result<std::int64_t> Store::start_attempt(LearnerId learner, const learn::Attempt& attempt,
                                          base::Moment now) {
    std::int64_t id = 0;
    const auto done = impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kAddAttempt))
            .bind(random_name(), learner, kept_as(attempt.quiz, attempt.purpose),
                  static_cast<std::int64_t>(attempt.seed), attempt.pass_mark,
                  now.wall.time_since_epoch(), now.zone_offset)
            .run();
        id = impl_->database->raw().getLastInsertRowid();
        const bool test = attempt.mode == content::Quiz::Mode::Test;
        Query(impl_->statement(sql::kAddAttemptTerms))
            .bind(id, test ? kTest : kLearning, attempt.time_limit)
            .run();
        std::int64_t position = 0;
        for (const learn::DrawnQuestion& drawn : attempt.questions) {
            add_drawn(*impl_, id, position++, drawn);
        }
        return content::kDone;
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Status Store::record_answer(std::int64_t attempt, std::size_t question,
                            const learn::QuizAnswer& answer, learn::Points points,
                            base::Moment now) {
    const auto position = static_cast<std::int64_t>(question);
    return impl_->write([&]() -> Status {
        bool known = false;
        auto allowed = may_answer(*impl_, attempt, position, answer, known);
        if (allowed && !known) {
            Query(impl_->statement(sql::kAddAnswer))
                .bind(attempt, position, response_text(answer.response), answer.confirmed,
                      points == learn::kPoint, now.wall.time_since_epoch())
                .run();
            Query(impl_->statement(sql::kAddAnswerDetail))
                .bind(attempt, position, points, answer.tries, answer.hints,
                      confidence_text(answer.confidence), answer.review)
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
                                                          const std::string& quiz,
                                                          learn::Purpose purpose) const {
    return impl_->database->read([&]() -> Result<std::optional<learn::Attempt>> {
        std::optional<learn::Attempt> attempt;
        Items items;
        Query query(impl_->statement(sql::kOpenAttempt));
        query.bind(learner, kept_as(quiz, purpose));
        if (query.next()) {
            attempt = attempt_in(query);
            add_questions(*impl_, *attempt, items);
        }
        return attempt;
    });
}

Result<std::vector<Store::PastAttempt>> Store::past_attempts(LearnerId learner,
                                                             const std::string& quiz) const {
    return impl_->database->read([&]() -> Result<std::vector<PastAttempt>> {
        std::vector<PastAttempt> past;
        Items items;
        Query query(impl_->statement(sql::kPastAttempts));
        query.bind(learner, quiz);
        while (query.next()) {
            past.push_back({attempt_in(query), base::Wall{query.ms(6)}});
            add_questions(*impl_, past.back().attempt, items);
        }
        return past;
    });
}

Result<std::vector<base::Wall>> Store::attempt_starts(LearnerId learner,
                                                      const std::string& quiz) const {
    return impl_->database->read([&]() -> Result<std::vector<base::Wall>> {
        std::vector<base::Wall> starts;
        Query query(impl_->statement(sql::kAttemptStarts));
        query.bind(learner, quiz);
        while (query.next()) {
            starts.emplace_back(query.ms(0));
        }
        return starts;
    });
}

Result<std::vector<learn::JudgedAnswer>> Store::judged_answers(LearnerId learner) const {
    return impl_->database->read([&]() -> Result<std::vector<learn::JudgedAnswer>> {
        std::vector<learn::JudgedAnswer> answers;
        Query query(impl_->statement(sql::kJudgedAnswers));
        query.bind(learner);
        while (query.next()) {
            const KeptAs kept = read_kept_as(query.text(0));
            answers.push_back({.quiz = kept.quiz,
                               .question = query.text(1),
                               .right = query.flag(2),
                               .purpose = kept.purpose,
                               .when = base::Wall{query.ms(3)}});
        }
        return answers;
    });
}

}  // namespace engine::records
