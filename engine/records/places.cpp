// Store: which pages were met, and where a learner stopped.
#include <cmath>
#include <optional>
#include <string>

#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

using content::Error;
using content::Result;
using content::Status;

Result<std::optional<Place>> first_place(Query& query) {
    if (!query.next()) {
        return std::optional<Place>{};
    }
    return std::optional<Place>{{.lesson = query.text(0),
                                 .page = query.text(1),
                                 .anchor = query.text(2),
                                 .offset = static_cast<float>(query.real(3))}};
}

}  // namespace

Status Store::record_page(LearnerId learner, const std::string& lesson, const std::string& page,
                          learn::PageState state, int page_count, base::Moment now) {
    if (state == learn::PageState::Unseen) {
        return content::kDone;
    }
    return impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kMeetPage))
            .bind(learner, lesson, page, state == learn::PageState::Read ? 2 : 1, page_count,
                  now.wall.time_since_epoch())
            .run();
        return content::kDone;
    });
}

Status Store::record_place(LearnerId learner, const Place& place, base::Moment now) {
    // SQLite takes NaN for NULL.
    const double offset_px = std::isfinite(place.offset) ? double{place.offset} : 0.0;
    return impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kMoveToPlace))
            .bind(learner, place.lesson, place.page, place.anchor, offset_px,
                  now.wall.time_since_epoch())
            .run();
        return content::kDone;
    });
}

Result<std::optional<Place>> Store::last_place(LearnerId learner) const {
    return impl_->database->read([&] {
        Query query(impl_->statement(sql::kLastPlace));
        query.bind(learner);
        return first_place(query);
    });
}

Result<std::optional<Place>> Store::place_in(LearnerId learner, const std::string& lesson) const {
    return impl_->database->read([&] {
        Query query(impl_->statement(sql::kPlaceInLesson));
        query.bind(learner, lesson);
        return first_place(query);
    });
}

}  // namespace engine::records
