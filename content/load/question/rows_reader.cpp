// The kinds "matching", "columns" and "matrix".
#include <algorithm>
#include <set>

#include "content/load/question/body_reading.h"

namespace content::load {
namespace {

RowChoice read_choice(const JsonValue& value, const BodyReading& reading) {
    JsonFields fields(value, reading.log);
    RowChoice choice{.id = fields.id("id"), .text = reading.texts.label(fields, "text")};
    fields.report_unknown();
    return choice;
}

void check_right(const Row& row, const Rows& rows, int line, IssueLog& log) {
    for (const std::string& id : row.right) {
        if (std::ranges::find(rows.choices, id, &RowChoice::id) == rows.choices.end()) {
            log.error(line, "there is no choice " + in_quotes(id) + " under \"choices\"");
        }
    }
    if (row.right.size() > 1 && rows.kind != Rows::Kind::Matrix) {
        log.error(line, "only a row of a \"matrix\" may have several right choices");
    }
}

Row read_row(const JsonValue& value, const Rows& rows, const BodyReading& reading) {
    JsonFields fields(value, reading.log);
    Row row;
    row.id = fields.id("id");
    row.text = reading.texts.label(fields, "text");
    const auto right = fields.ids("right");
    row.right = {right.begin(), right.end()};
    if (right.empty()) {
        fields.list("right");  // says what is missing
    }
    check_right(row, rows, fields.line_of("right"), reading.log);
    row.feedback = reading.texts.prose(fields, "feedback", Need::Optional);
    fields.report_unknown();
    return row;
}

/// Giving every row the same must not be the answer.
void check_differences(const Rows& rows, int line, IssueLog& log) {
    const bool same = std::ranges::all_of(
        rows.rows, [&](const Row& row) { return row.right == rows.rows.front().right; });
    if (same) {
        log.error(line, "every row has the same right choice: the learner has nothing to decide");
    }
}

}  // namespace

Rows read_rows(const BodyReading& reading, Rows::Kind kind) {
    const int errors = reading.log.errors();
    Rows rows{.kind = kind};
    for (const JsonValue& value : parts_of(reading, "choices")) {
        rows.choices.push_back(read_choice(value, reading));
    }
    for (const JsonValue& value : parts_of(reading, "rows")) {
        rows.rows.push_back(read_row(value, rows, reading));
    }
    if (reading.log.errors() == errors) {
        check_differences(rows, reading.fields.line_of("rows"), reading.log);
    }
    return rows;
}

}  // namespace content::load
