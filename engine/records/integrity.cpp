#include "engine/records/integrity.h"

#include <cstdint>
#include <string>

#include "engine/records/sql.h"
#include "engine/records/store_impl.h"
#include "engine/records/stretch_row.h"

namespace engine::records {

content::Result<bool> chain_unbroken(const Store& store, LearnerId learner) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> content::Result<bool> {
        std::string sign_in;
        std::int64_t expected = 1;
        Query rows(impl.statement(sql::kSealedStretches));
        rows.bind(learner);
        while (rows.next()) {
            const std::string nonce = rows.text(16);
            if (nonce != sign_in) {
                sign_in = nonce;
                expected = 1;
            }
            const learn::Stretch stretch = stretch_in(rows);
            if (stretch.sequence != expected++ || rows.integer(15) != seal_of(stretch, nonce)) {
                return false;
            }
        }
        return true;
    });
}

}  // namespace engine::records
