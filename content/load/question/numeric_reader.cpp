// The kind "number".
#include "content/limits.h"
#include "content/load/question/body_reading.h"

namespace content::load {
namespace {

constexpr DecimalRange kValue{.min = -1e12, .max = 1e12};
constexpr DecimalRange kTolerance{.min = 0, .max = 1e6};
constexpr DecimalRange kFactor{.min = 1e-6, .max = 1e6};

Unit read_unit(const JsonValue& value, IssueLog& log) {
    JsonFields fields(value, log);
    Unit unit{.names = fields.texts("names"), .factor = fields.decimal_or("factor", 1, kFactor)};
    if (unit.names.empty()) {
        fields.list("names");  // says what is missing
    }
    fields.report_unknown();
    return unit;
}

}  // namespace

Numeric read_numeric(const BodyReading& reading) {
    Numeric numeric;
    numeric.value = reading.fields.decimal("value", kValue);
    numeric.tolerance = reading.fields.decimal_or("tolerance", 0, kTolerance);
    const JsonArray& units = reading.fields.list("units", Need::Optional);
    if (units.size() > std::size_t{limits::kQuestionOptions}) {
        reading.log.error(
            reading.fields.line_of("units"),
            "a question has at most " + std::to_string(limits::kQuestionOptions) + " units");
        return numeric;
    }
    for (const JsonValue& value : units) {
        numeric.units.push_back(read_unit(value, reading.log));
    }
    numeric.unit_needed = reading.fields.flag_or("unit_needed", false);
    if (numeric.unit_needed && numeric.units.empty()) {
        reading.log.error(reading.fields.line_of("unit_needed"),
                          "a unit is needed, but \"units\" names none");
    }
    return numeric;
}

}  // namespace content::load
