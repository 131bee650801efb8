// Store: what was set, for the program or for one learner.
#include <string>

#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {

using content::Result;
using content::Status;

Result<std::string> Store::setting(LearnerId learner, const std::string& key) const {
    return impl_->database->read([&]() -> Result<std::string> {
        Query query(impl_->statement(sql::kGetSetting));
        query.bind(learner, key);
        return query.next() ? query.text(0) : std::string{};
    });
}

Status Store::set_setting(LearnerId learner, const std::string& key, const std::string& value) {
    return impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kSetSetting)).bind(learner, key, value).run();
        return content::kDone;
    });
}

}  // namespace engine::records
