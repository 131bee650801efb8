// Store: bookmarks, highlights and notes.
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/records/migrations.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

using content::Error;
using content::Language;
using content::Result;
using content::Status;
using learn::MarkKind;
using learn::MarkTint;

constexpr int kMarksSince = 5;  // the migration that brought their tables

const char* kind_name(MarkKind kind) {
    return kind == MarkKind::Bookmark ? "bookmark" : "highlight";
}

const char* tint_name(MarkTint tint) {
    switch (tint) {
        case MarkTint::Green:
            return "green";
        case MarkTint::Blue:
            return "blue";
        case MarkTint::Amber:
            break;
    }
    return "amber";
}

MarkTint tint_called(const std::string& name) {
    for (const MarkTint tint : {MarkTint::Green, MarkTint::Blue}) {
        if (name == tint_name(tint)) {
            return tint;
        }
    }
    return MarkTint::Amber;
}

/// From the columns of sql/marks_of_learner.sql.
learn::Mark mark_in(const Query& row) {
    learn::Mark mark{.id = {.sign_in = row.text(0), .sequence = row.integer(1)},
                     .kind = row.text(2) == kind_name(MarkKind::Bookmark) ? MarkKind::Bookmark
                                                                          : MarkKind::Highlight,
                     .lesson = row.text(3),
                     .page = row.text(4)};
    mark.language =
        row.text(5) == content::code(Language::English) ? Language::English : Language::Latvian;
    mark.made = base::Wall{row.ms(6)};
    mark.zone_offset = std::chrono::minutes{row.integer(7)};
    mark.version = row.integer(8);
    mark.tint = tint_called(row.text(9));
    mark.note = row.text(10);
    return mark;
}

void add_version(Store::Impl& impl, std::int64_t sign_in, std::int64_t mark_sign_in,
                 const learn::MarkChange& change, base::Moment now) {
    Query(impl.statement(sql::kAddMarkVersion))
        .bind(sign_in, change.sequence, mark_sign_in, change.mark.sequence, change.version,
              tint_name(change.tint), change.note, change.removed, now.wall.time_since_epoch())
        .run();
}

using Passages = std::map<learn::MarkId, std::vector<learn::Passage>>;

Passages passages_of(Store::Impl& impl, LearnerId learner) {
    Passages passages;
    Query rows(impl.statement(sql::kPassagesOfLearner));
    rows.bind(learner);
    while (rows.next()) {
        passages[{.sign_in = rows.text(0), .sequence = rows.integer(1)}].push_back(
            {.anchor = rows.text(2),
             .begin = static_cast<std::size_t>(rows.integer(3)),
             .end = static_cast<std::size_t>(rows.integer(4)),
             .quoted = rows.text(5)});
    }
    return passages;
}

}  // namespace

Status Store::record_mark(LearnerId learner, std::int64_t sign_in, const learn::Mark& mark,
                          base::Moment now) {
    return impl_->write([&]() -> Status {
        const auto nonce = impl_->own_sign_in(learner, sign_in);
        if (!nonce) {
            return nonce.error();
        }
        Query(impl_->statement(sql::kAddMark))
            .bind(sign_in, mark.id.sequence, kind_name(mark.kind), mark.lesson, mark.page,
                  content::code(mark.language), mark.made.time_since_epoch(), mark.zone_offset)
            .run();
        std::int64_t position = 0;
        for (const learn::Passage& passage : mark.passages) {
            Query(impl_->statement(sql::kAddMarkPassage))
                .bind(sign_in, mark.id.sequence, position++, passage.anchor,
                      static_cast<std::int64_t>(passage.begin),
                      static_cast<std::int64_t>(passage.end), passage.quoted)
                .run();
        }
        add_version(*impl_, sign_in, sign_in,
                    {.sequence = mark.id.sequence,
                     .mark = mark.id,
                     .version = mark.version,
                     .tint = mark.tint,
                     .note = mark.note},
                    now);
        return content::kDone;
    });
}

Status Store::record_mark_change(LearnerId learner, std::int64_t sign_in,
                                 const learn::MarkChange& change, base::Moment now) {
    return impl_->write([&]() -> Status {
        if (const auto nonce = impl_->own_sign_in(learner, sign_in); !nonce) {
            return nonce.error();
        }
        std::int64_t mark_sign_in = 0;
        {
            Query mark(impl_->statement(sql::kMarkOfLearner));
            mark.bind(change.mark.sign_in, change.mark.sequence, learner);
            if (!mark.next()) {
                return Error{Error::Kind::Invalid, "mark", "this learner has no such mark"};
            }
            mark_sign_in = mark.integer(0);
        }
        add_version(*impl_, sign_in, mark_sign_in, change, now);
        return content::kDone;
    });
}

Result<std::vector<learn::Mark>> Store::marks(LearnerId learner) const {
    return impl_->database->read([&]() -> Result<std::vector<learn::Mark>> {
        std::vector<learn::Mark> marks;
        if (schema_version(*impl_->database) < kMarksSince) {
            return marks;  // an older store that is only looked at
        }
        Passages passages = passages_of(*impl_, learner);
        Query rows(impl_->statement(sql::kMarksOfLearner));
        rows.bind(learner);
        while (rows.next()) {
            marks.push_back(mark_in(rows));
            std::vector<learn::Passage>& own = marks.back().passages;
            own = std::move(passages[marks.back().id]);
            if (own.empty()) {  // a damaged file lost them; what she wrote is still hers
                own.emplace_back();
            }
        }
        return marks;
    });
}

}  // namespace engine::records
