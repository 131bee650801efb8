// Store: study time comes in.
#include <cstdint>
#include <string>
#include <vector>

#include "engine/records/sql.h"
#include "engine/records/store_impl.h"
#include "engine/records/stretch_row.h"

namespace engine::records {

using content::Status;

Status Store::record(LearnerId learner, std::int64_t sign_in,
                     const std::vector<learn::Stretch>& stretches) {
    if (stretches.empty()) {
        return content::kDone;
    }
    return impl_->write([&]() -> Status {
        const auto nonce = impl_->own_sign_in(learner, sign_in);
        if (!nonce) {
            return nonce.error();
        }
        for (const learn::Stretch& stretch : stretches) {
            write_stretch(*impl_->database, sign_in, *nonce, stretch);
        }
        return content::kDone;
    });
}

void Store::Impl::abandon_open(std::int64_t sign_in) {
    std::vector<learn::Stretch> open;
    {
        Query rows(statement(sql::kStretchesOfSignIn));
        rows.bind(sign_in, "open");
        while (rows.next()) {
            open.push_back(stretch_in(rows));
        }
    }
    if (open.empty()) {
        return;
    }
    Query owner(statement(sql::kSignInOwner));
    owner.bind(sign_in);
    const std::string nonce = owner.next() ? owner.text(2) : std::string{};
    for (learn::Stretch& stretch : open) {
        stretch.end = learn::StretchEnd::Abandoned;
        write_stretch(*database, sign_in, nonce, stretch);
    }
}

}  // namespace engine::records
