#include "content/activity/load/walkthrough_check.h"

#include <algorithm>
#include <set>

namespace content::activity::load {
namespace {

using content::load::in_quotes;

constexpr std::string_view kNowhere = ".example";  // a name that nobody can ever register

bool has_example_host(const std::string& address) {
    const std::size_t scheme = address.find("://");
    const std::string rest = scheme == std::string::npos ? address : address.substr(scheme + 3);
    return std::string_view(rest).substr(0, rest.find_first_of("/?#:")).ends_with(kNowhere);
}

bool is_filled(ScreenElement::Kind kind) {
    return kind == ScreenElement::Kind::Field || kind == ScreenElement::Kind::Pin ||
           kind == ScreenElement::Kind::Choice;
}

void check_exits(const RoomFields& fields, const SimulatedScreen& screen) {
    const auto right = std::ranges::count_if(screen.elements, &ScreenElement::right);
    if (screen.end && (right > 0 || screen.fault)) {
        fields.error("end", R"(the last screen has neither a "right" button nor a "fault")");
    } else if (screen.fault && right > 0) {
        fields.error("fault",
                     "on a screen with a \"fault\" the right act is to stop: no button "
                     "is \"right\"");
    } else if (!screen.end && !screen.fault && right != 1) {
        fields.error("elements",
                     "exactly one button or link of the screen must be \"right\", not " +
                         std::to_string(right));
    }
}

void check_needs(const RoomFields& fields, const SimulatedScreen& screen) {
    const ScreenElement* exit = right_exit(screen);
    const std::vector<std::string> none;
    for (const std::string& need : exit == nullptr ? none : exit->needs) {
        const ScreenElement* element = find_element(screen, need);
        if (element == nullptr || !is_filled(element->kind)) {
            fields.error("elements", "\"needs\" names " + in_quotes(need) +
                                         ", which is no field, pin or choice of this screen");
        }
    }
}

/// The codes on the page and on the phone differ when that is the fault, and only then.
void check_codes(const RoomFields& fields, const SimulatedScreen& screen) {
    using Fault = PlantedFault::Kind;
    const auto planted = [&](Fault kind) { return screen.fault && screen.fault->kind == kind; };
    const bool both = !screen.page_code.empty() && !screen.phone_code.empty();
    const bool differ = both && screen.page_code != screen.phone_code;
    if (differ && !planted(Fault::Code)) {
        fields.error("phone_code",
                     "the codes of page and phone differ: plant that as a \"fault\" "
                     "or make them equal");
    }
    if (!differ && planted(Fault::Code)) {
        fields.error("fault",
                     "the fault is the code: give a \"page_code\" and another "
                     "\"phone_code\"");
    }
    if (planted(Fault::Pin2) && screen.asks != "PIN2") {
        fields.error("fault", R"(the fault is the code asked for: write "asks": "PIN2")");
    }
    if (planted(Fault::Address) && screen.address.empty()) {
        fields.error("fault", "the fault is the address: give the screen an \"address\"");
    } else if (planted(Fault::Address) && !has_example_host(screen.address)) {
        fields.warn("address", "end the false address with .example, so that nobody can own it");
    }
}

void check_targets(const RoomFields& fields, const Walkthrough& walk) {
    const auto check = [&](const SimulatedScreen& screen, const std::string& goes) {
        if (!goes.empty() && walk.screen(goes) == nullptr) {
            fields.error("screens", "the screen " + in_quotes(screen.id) + " leads to " +
                                        in_quotes(goes) + ", which is not there");
        }
    };
    for (const SimulatedScreen& screen : walk.screens) {
        for (const ScreenElement& element : screen.elements) {
            check(screen, element.goes);
        }
        if (screen.fault) {
            check(screen, screen.fault->goes);
        }
    }
}

/// An act names an element and not its screen, so no two may have one name.
void check_element_ids(const RoomFields& fields, const Walkthrough& walk) {
    std::set<std::string> ids;
    for (const SimulatedScreen& screen : walk.screens) {
        for (const ScreenElement& element : screen.elements) {
            if (!element.id.empty() && !ids.insert(element.id).second) {
                fields.error("screens", "two elements have the id " + in_quotes(element.id) +
                                            ": give each its own, on all screens together");
            }
        }
    }
}

void check_right_ways(const RoomFields& fields, const Walkthrough& walk) {
    for (const SimulatedScreen& screen : walk.screens) {
        if (walk.right_way(screen.id).empty()) {
            fields.error("screens", "the right way from " + in_quotes(screen.id) +
                                        " never comes to a screen with \"end\": true");
            return;
        }
    }
    constexpr std::size_t kShortest = 3;
    const auto way = walk.right_way(walk.start);
    const auto is_fault = [](const SimulatedScreen* screen) { return screen->fault.has_value(); };
    if (way.size() < kShortest || std::ranges::count_if(way, is_fault) + 1 == std::ssize(way)) {
        fields.error("start",
                     "the right way has at least two screens before the last one, and "
                     "not only faults");
    }
}

}  // namespace

void check_screen(const RoomFields& fields, const SimulatedScreen& screen) {
    check_exits(fields, screen);
    check_needs(fields, screen);
    check_codes(fields, screen);
}

void check_ways(const RoomFields& fields, const Walkthrough& walk) {
    if (walk.screen(walk.start) == nullptr) {
        fields.error("start", "there is no screen " + in_quotes(walk.start));
        return;
    }
    const int errors = fields.reading().log.errors();
    check_targets(fields, walk);
    check_element_ids(fields, walk);
    if (fields.reading().log.errors() == errors) {
        check_right_ways(fields, walk);
    }
}

}  // namespace content::activity::load
