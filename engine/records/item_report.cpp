#include "engine/records/item_report.h"

#include "engine/records/attempt_rows.h"
#include "engine/records/json_text.h"
#include "engine/records/migrations.h"
#include "engine/records/response_text.h"
#include "engine/records/sql.h"

namespace engine::records {

content::Result<std::vector<learn::ItemFigures>> item_report(const Store& store,
                                                             const std::vector<std::string>& quiz,
                                                             const FindQuestion& find) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> content::Result<std::vector<learn::ItemFigures>> {
        const bool has_details = schema_version(*impl.database) >= kItemsSince;
        Query rows(impl.statement(has_details ? sql::kItemAnswers : sql::kItemAnswersBeforeItems));
        rows.bind("[" + json_joined(quiz, json_quoted) + "]");
        learn::ItemTally tally;
        std::int64_t attempt = 0;
        while (rows.next()) {
            if (rows.integer(0) != attempt) {
                attempt = rows.integer(0);
                tally.next_attempt();
            }
            tally.add({.question = rows.text(1),
                       .response = response_in(rows.text(2)),
                       .points = static_cast<learn::Points>(rows.integer(3))});
        }
        return tally.figures(find);
    });
}

}  // namespace engine::records
