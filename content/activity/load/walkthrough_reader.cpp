#include <algorithm>
#include <array>

#include "content/activity/load/room_readers.h"
#include "content/activity/load/walkthrough_check.h"

namespace content::activity::load {
namespace {

using content::load::Choice;
using content::load::in_quotes;
using content::load::Need;
using content::load::Range;

using Element = ScreenElement::Kind;
using Screen = SimulatedScreen::Kind;
using Fault = PlantedFault::Kind;

constexpr Range kScreens{.min = 3, .max = 60};
constexpr Range kElements{.min = 1, .max = 30};
constexpr Range kOptions{.min = 2, .max = 12};
constexpr Range kItems{.min = 1, .max = 30};
constexpr Range kHints{.min = 1, .max = 2};

constexpr std::array<Choice<Element>, 7> kElementKinds{{
    {.name = "text", .value = Element::Text},
    {.name = "list", .value = Element::List},
    {.name = "button", .value = Element::Button},
    {.name = "link", .value = Element::Link},
    {.name = "field", .value = Element::Field},
    {.name = "pin", .value = Element::Pin},
    {.name = "choice", .value = Element::Choice},
}};

constexpr std::array<Choice<Screen>, 3> kScreenKinds{{
    {.name = "page", .value = Screen::Page},
    {.name = "dialog", .value = Screen::Dialog},
    {.name = "phone", .value = Screen::Phone},
}};

constexpr std::array<Choice<Fault>, 4> kFaultKinds{{
    {.name = "address", .value = Fault::Address},
    {.name = "code", .value = Fault::Code},
    {.name = "pin2", .value = Fault::Pin2},
    {.name = "other", .value = Fault::Other},
}};

constexpr std::array<Choice<std::string_view>, 2> kCodes{{
    {.name = "PIN1", .value = "PIN1"},
    {.name = "PIN2", .value = "PIN2"},
}};

ElementOption read_option(RoomFields& fields) {
    return {.id = fields.id("id"),
            .text = fields.words("text"),
            .right = fields.flag_or("right", false),
            .why = fields.words("why", Need::Optional)};
}

bool is_pressed(Element kind) {
    return kind == Element::Button || kind == Element::Link;
}

/// What the kind of an element asks for, or makes no sense of.
void check_element(const RoomFields& fields, const ScreenElement& element) {
    const bool pressed = is_pressed(element.kind);
    const bool only_read = element.kind == Element::Text || element.kind == Element::List;
    if (element.id.empty() && !only_read) {
        fields.error("kind", "give the element an \"id\": the learner does something with it");
    }
    if (pressed && element.goes.empty() == element.forbidden.lv.empty()) {
        fields.error("goes",
                     R"(say where it leads in "goes", or in "forbidden" why not to press it)");
    }
    if (!pressed && (!element.goes.empty() || element.right || !element.forbidden.lv.empty())) {
        fields.error("kind", R"(only a button or a link has "goes", "right" or "forbidden")");
    }
    if (element.right && element.goes.empty()) {
        fields.error("right", "what is forbidden cannot be \"right\"");
    }
    if (!element.right && !element.needs.empty()) {
        fields.error("needs", R"(only the "right" button has "needs")");
    }
    if ((element.kind == Element::List) == element.items.empty()) {
        fields.error("items", "a list, and only a list, has \"items\"");
    }
    if ((element.kind == Element::Field) == element.sample.lv.empty()) {
        fields.error("sample", "a field, and only a field, has a \"sample\" to be filled in");
    }
    const auto right = std::ranges::count_if(element.options, &ElementOption::right);
    if (element.kind == Element::Choice ? right != 1 : !element.options.empty()) {
        fields.error("options",
                     R"(a choice, and only a choice, has "options", one of them "right")");
    }
}

ScreenElement read_element(RoomFields& fields) {
    ScreenElement element{
        .id = fields.id("id", Need::Optional),
        .kind = fields.choice<Element>("kind", kElementKinds),
        .text = fields.words("text"),
        .sample = fields.words("sample", Need::Optional),
        .items = fields.list_of_words("items", kItems, Need::Optional),
        .options = read_named_parts(fields, "options", kOptions, read_option, Need::Optional),
        .goes = fields.id("goes", Need::Optional),
        .right = fields.flag_or("right", false),
        .forbidden = fields.words("forbidden", Need::Optional),
        .needs = fields.ids("needs")};
    check_element(fields, element);
    return element;
}

std::optional<PlantedFault> read_fault(RoomFields& fields) {
    const content::load::JsonValue* value = fields.object("fault", Need::Optional);
    if (value == nullptr) {
        return std::nullopt;
    }
    RoomFields fault(*value, fields.reading());
    PlantedFault planted{.kind = fault.choice<Fault>("kind", kFaultKinds),
                         .why = fault.words("why"),
                         .goes = fault.id("goes")};
    fault.report_unknown();
    return planted;
}

SimulatedScreen read_screen(RoomFields& fields) {
    return {.id = fields.id("id"),
            .kind = fields.choice_or<Screen>("kind", Screen::Page, kScreenKinds),
            .title = fields.words("title"),
            .address = fields.text("address", Need::Optional),
            .page_code = fields.text("page_code", Need::Optional),
            .phone_code = fields.text("phone_code", Need::Optional),
            .asks = std::string(fields.choice_or<std::string_view>("asks", "", kCodes)),
            .elements = read_parts(fields, "elements", kElements, read_element),
            .fault = read_fault(fields),
            .hints = fields.list_of_words("hints", kHints, Need::Optional),
            .end = fields.flag_or("end", false)};
}

}  // namespace

Walkthrough read_walkthrough(RoomFields& fields) {
    Walkthrough walk{.goal = fields.words("goal"),
                     .start = fields.id("start"),
                     .screens = read_named_parts(fields, "screens", kScreens,
                                                 [](RoomFields& entry) {
                                                     SimulatedScreen screen = read_screen(entry);
                                                     check_screen(entry, screen);
                                                     return screen;
                                                 }),
                     .explanation = fields.words("explanation", Need::Optional)};
    if (!walk.screens.empty()) {
        check_ways(fields, walk);
    }
    return walk;
}

}  // namespace content::activity::load
