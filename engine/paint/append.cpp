#include "engine/paint/append.h"

#include <utility>

#include "content/base/match.h"

namespace engine::paint {
namespace {

void move(base::Point& point, base::Point by) {
    point.x += by.x;
    point.y += by.y;
}

}  // namespace

Command moved(Command command, base::Point by) {
    content::match(
        command, [&](FillCircle& circle) { move(circle.centre, by); },
        [&](FillRing& ring) { move(ring.centre, by); },
        [&](StrokeLine& line) {
            move(line.from, by);
            move(line.to, by);
        },
        [&](DrawGlyphs& glyphs) { move(glyphs.origin, by); }, [](Unclip&) {}, [](MarksHere&) {},
        [](OpenTag&) {}, [](CloseTag&) {},
        [&](auto& other) { other.rect = other.rect.moved(by.x, by.y); });
    return command;
}

void append(DisplayList& whole, const DisplayList& part, base::Point at) {
    whole.commands.reserve(whole.commands.size() + part.commands.size());
    for (const Command& command : part.commands) {
        whole.commands.push_back(moved(command, at));
    }
}

void append(DisplayList& whole, DisplayList&& part, base::Point at) {
    whole.commands.reserve(whole.commands.size() + part.commands.size());
    for (Command& command : part.commands) {
        whole.commands.push_back(moved(std::move(command), at));
    }
}

}  // namespace engine::paint
