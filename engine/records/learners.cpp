// Store: who learns here.
#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/records/letters.h"
#include "engine/records/secrets.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {

using content::Error;
using content::Result;
using content::Status;

Result<std::vector<Learner>> Store::learners() const {
    return impl_->database->read([&]() -> Result<std::vector<Learner>> {
        std::vector<std::pair<std::string, Learner>> keyed;
        Query query(impl_->statement(sql::kListLearners));
        while (query.next()) {
            keyed.emplace_back(sort_key(query.text(1)), Learner{.id = query.integer(0),
                                                                .name = query.text(1),
                                                                .library = query.text(2),
                                                                .has_pin = query.flag(3)});
        }
        std::ranges::sort(keyed, [](const auto& a, const auto& b) {
            return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
        });
        std::vector<Learner> sorted;
        sorted.reserve(keyed.size());
        for (auto& [key, learner] : keyed) {
            sorted.push_back(std::move(learner));
        }
        return sorted;
    });
}

Result<Learner> Store::add_learner(const std::string& name, const std::string& library,
                                   const std::string& pin, base::Moment now) {
    const auto clean = clean_name(name);
    const auto place = clean_name(library);
    if (!clean || !place) {
        return clean ? place.error() : clean.error();
    }
    if (clean->empty()) {
        return Error{Error::Kind::Invalid, "name", "the name is empty"};
    }
    const auto hash = pin.empty() ? Result<std::string>(std::string{}) : hash_pin(pin);
    if (!hash) {
        return hash.error();
    }
    Learner learner{.id = 0, .name = *clean, .library = *place, .has_pin = !pin.empty()};
    const auto done = impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kAddLearner))
            .bind(random_name(), learner.name, learner.library, *hash, now.wall.time_since_epoch())
            .run();
        learner.id = impl_->database->raw().getLastInsertRowid();
        return content::kDone;
    });
    if (!done) {
        return done.error();
    }
    return learner;
}

Result<bool> Store::pin_matches(LearnerId learner, const std::string& pin) const {
    return impl_->database->read([&]() -> Result<bool> {
        Query query(impl_->statement(sql::kPinOfLearner));
        query.bind(learner);
        if (!query.next()) {
            return Error{Error::Kind::NotFound, "learner", "there is no such learner"};
        }
        const std::string hash = query.text(0);
        return hash.empty() ? pin.empty() : pin_fits(hash, pin);
    });
}

}  // namespace engine::records
