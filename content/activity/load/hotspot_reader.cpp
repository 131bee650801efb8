#include <algorithm>

#include "content/activity/load/room_readers.h"
#include "content/relative_path.h"

namespace content::activity::load {
namespace {

using content::load::in_quotes;
using content::load::Need;
using content::load::Range;

constexpr Range kAreas{.min = 2, .max = 40};
constexpr Range kFurniture{.min = 1, .max = 60};
constexpr Range kQuestions{.min = 1, .max = 20};
constexpr int kSide = 1'000;
constexpr int kSmallest = 20;  // or no finger finds it

SceneBox read_box(RoomFields& fields) {
    SceneBox box{.x = fields.number("x", {.min = 0, .max = kSide}),
                 .y = fields.number("y", {.min = 0, .max = kSide}),
                 .width = fields.number("width", {.min = kSmallest, .max = kSide}),
                 .height = fields.number("height", {.min = kSmallest, .max = kSide})};
    if (box.x + box.width > kSide || box.y + box.height > kSide) {
        fields.error("x",
                     "the box reaches beyond the scene: x + width and y + height are at most " +
                         std::to_string(kSide));
    }
    return box;
}

SceneArea read_area(RoomFields& fields) {
    return {.id = fields.id("id"),
            .box = read_box(fields),
            .name = fields.words("name"),
            .why = fields.words("why", Need::Optional)};
}

SceneFurniture read_furniture(RoomFields& fields) {
    return {.box = read_box(fields), .text = fields.words("text", Need::Optional)};
}

SceneQuestion read_question(RoomFields& fields, const std::vector<SceneArea>& areas) {
    SceneQuestion question{.id = fields.id("id"),
                           .text = fields.words("text"),
                           .areas = fields.ids("areas"),
                           .explanation = fields.words("explanation", Need::Optional)};
    std::set<std::string> right;
    for (const std::string& area : question.areas) {
        if (std::ranges::find(areas, area, &SceneArea::id) == areas.end()) {
            fields.error("areas", "there is no area " + in_quotes(area));
        } else if (!right.insert(area).second) {
            fields.error("areas", "the area " + in_quotes(area) + " is listed twice");
        }
    }
    if (question.areas.empty()) {
        fields.error("areas", "list the areas that are right for this question");
    } else if (right.size() == areas.size()) {
        fields.error("areas", "every area is right: add one that is not, else marking all pays");
    }
    return question;
}

/// Its path in the course folder; empty when there is none.
std::string read_picture(RoomFields& fields) {
    const std::string written = fields.text("picture", Need::Optional);
    if (written.empty()) {
        return {};
    }
    const auto path = clean_relative_path(written);
    if (!path) {
        fields.error("picture", "the picture " + in_quotes(written) + ": " + path.error().message);
        return {};
    }
    return fields.reading().folder + *path;
}

bool overlap(const SceneBox& a, const SceneBox& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
           b.y < a.y + a.height;
}

void check_overlaps(const RoomFields& fields, const std::vector<SceneArea>& areas) {
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(areas[i].box, areas[j].box)) {
                fields.error("areas", "the areas " + in_quotes(areas[j].id) + " and " +
                                          in_quotes(areas[i].id) +
                                          " overlap: a press there could mean either");
            }
        }
    }
}

}  // namespace

Hotspot read_hotspot(RoomFields& fields) {
    Hotspot hotspot;
    hotspot.picture = read_picture(fields);
    hotspot.alt = fields.words("alt");
    hotspot.furniture = read_parts(fields, "furniture", kFurniture, read_furniture, Need::Optional);
    hotspot.areas = read_named_parts(fields, "areas", kAreas, read_area);
    hotspot.questions = read_named_parts(fields, "questions", kQuestions, [&](RoomFields& entry) {
        return read_question(entry, hotspot.areas);
    });
    check_overlaps(fields, hotspot.areas);
    return hotspot;
}

}  // namespace content::activity::load
