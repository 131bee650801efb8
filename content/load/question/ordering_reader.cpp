// The kind "ordering".
#include "content/load/question/body_reading.h"

namespace content::load {
namespace {

OrderItem read_item(const JsonValue& value, const BodyReading& reading) {
    JsonFields fields(value, reading.log);
    OrderItem item{.id = fields.id("id"),
                   .text = reading.texts.label(fields, "text"),
                   .tied = fields.flag_or("tied", false)};
    fields.report_unknown();
    return item;
}

}  // namespace

Ordering read_ordering(const BodyReading& reading) {
    const int errors = reading.log.errors();
    Ordering ordering;
    for (const JsonValue& value : parts_of(reading, "items")) {
        ordering.items.push_back(read_item(value, reading));
    }
    if (reading.log.errors() == errors && ordering.places().back() == 0) {
        reading.log.error(reading.fields.line_of("items"),
                          "every item is \"tied\": any order would be right");
    }
    return ordering;
}

}  // namespace content::load
