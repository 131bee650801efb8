// The kind "hotspot".
#include <algorithm>
#include <array>
#include <utility>

#include "content/limits.h"
#include "content/load/question/body_reading.h"
#include "content/relative_path.h"

namespace content::load {
namespace {

constexpr std::array kOutlines{std::pair{"rect", Outline::Kind::Rectangle},
                               std::pair{"circle", Outline::Kind::Circle},
                               std::pair{"polygon", Outline::Kind::Polygon}};

/// The one of "rect", "circle" and "polygon" that is given.
Outline read_outline(JsonFields& fields, IssueLog& log) {
    constexpr Range kPx{.min = 0, .max = limits::kPictureSide};
    std::vector<Outline> found;
    for (const auto& [name, kind] : kOutlines) {
        std::vector<int> numbers = fields.numbers(name, kPx);
        if (fields.has(name)) {
            found.push_back({.kind = kind, .numbers = std::move(numbers)});
        }
    }
    if (found.size() != 1) {
        log.error(fields.line(), R"(an area has exactly one of "rect", "circle" and "polygon")");
        return {};
    }
    if (!is_sound(found.front())) {
        log.error(fields.line(),
                  R"(an area is "rect": [left, top, width, height], "circle": [x, y, radius] or )"
                  "\"polygon\": [x, y, x, y, x, y, ...], in px of the picture");
    }
    return found.front();
}

Area read_area(const JsonValue& value, const BodyReading& reading) {
    JsonFields fields(value, reading.log);
    Area area;
    area.id = fields.id("id");
    area.text = reading.texts.label(fields, "text");
    area.correct = fields.flag_or("correct", false);
    area.feedback = reading.texts.prose(fields, "feedback", Need::Optional);
    area.outline = read_outline(fields, reading.log);
    fields.report_unknown();
    return area;
}

std::string read_picture(const BodyReading& reading) {
    const std::string written = reading.fields.text("picture");
    if (written.empty()) {
        return {};
    }
    const auto path = clean_relative_path(written);
    if (!path) {
        reading.log.error(reading.fields.line_of("picture"),
                          "the picture " + in_quotes(written) + ": " + path.error().message);
        return {};
    }
    return reading.folder + *path;
}

void check_right_ones(const Hotspot& hotspot, int line, IssueLog& log) {
    const auto right = std::ranges::count_if(hotspot.areas, &Area::correct);
    if (right == 0) {
        log.error(line, "no area has \"correct\": true");
    } else if (right > 1 && !hotspot.several) {
        log.error(line, std::to_string(right) +
                            R"( areas have "correct": true: leave one, or add "several": true)");
    } else if (std::cmp_equal(right, hotspot.areas.size())) {
        log.warn(line, "every area is right: the learner has nothing to decide");
    }
}

}  // namespace

Hotspot read_hotspot(const BodyReading& reading) {
    const int errors = reading.log.errors();
    Hotspot hotspot;
    hotspot.picture = read_picture(reading);
    hotspot.alt = reading.texts.words(reading.fields, "alt");
    hotspot.several = reading.fields.flag_or("several", false);
    for (const JsonValue& value : parts_of(reading, "areas")) {
        hotspot.areas.push_back(read_area(value, reading));
    }
    if (reading.log.errors() == errors) {
        check_right_ones(hotspot, reading.fields.line_of("areas"), reading.log);
    }
    return hotspot;
}

}  // namespace content::load
