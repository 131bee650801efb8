// The text form of a DisplayList, one command a line:
//
//   list 320x96
//   fill 0,0 320x78 amber-soft radius 6
//   stroke 0,0 320x40 line radius 6 width 1
//   circle 15,54 radius 15 accent
//   ring 60,60 radius 40 to 50 turn 0 to 0.25 accent
//   stroke-line 0,0 to 40,20 width 2 accent
//   clip 0,0 320x40
//   unclip
//   glyphs 12 at 44,59.4 width 150 ink sans bold 16
//   picture 0,66 400x300 "img/x.png"
//   marks
//   open heading 1
//   close

#include "engine/paint/display_list.h"

#include <array>
#include <string_view>

#include "content/base/match.h"
#include "engine/layout/number_text.h"

namespace engine::paint {
namespace {

using layout::number_text;
using layout::rect_text;

std::string tone_text(base::Tone tone) {
    return std::string(" ").append(base::name(tone));
}

std::string point_text(base::Point point) {
    return number_text(point.x) + "," + number_text(point.y);
}

std::string radius_text(float radius) {
    return radius > 0 ? " radius " + number_text(radius) : "";
}

std::string font_text(const text::Font& font) {
    std::string text = font.family == text::Family::Sans       ? " sans"
                       : font.family == text::Family::Serif    ? " serif"
                       : font.family == text::Family::Dyslexic ? " dyslexic"
                                                               : " mono";
    text += font.bold ? " bold" : "";
    text += font.italic ? " italic" : "";
    return text + " " + number_text(font.size);
}

std::string tag_text(const OpenTag& tag) {
    constexpr std::array<std::string_view, 14> kNames{
        "heading", "paragraph", "quote", "note",        "code", "list",   "item",
        "label",   "table",     "row",   "header-cell", "cell", "figure", "link"};
    std::string text = "open ";
    text += kNames.at(static_cast<std::size_t>(tag.kind));
    text += tag.level > 0 ? " " + std::to_string(tag.level) : "";
    return text + (tag.text.empty() ? "" : " \"" + tag.text + "\"");
}

std::string command_text(const Command& command) {
    return content::match(
        command,
        [](const FillRect& c) {
            return "fill " + rect_text(c.rect) + tone_text(c.tone) + radius_text(c.radius);
        },
        [](const StrokeRect& c) {
            return "stroke " + rect_text(c.rect) + tone_text(c.tone) + radius_text(c.radius) +
                   " width " + number_text(c.width);
        },
        [](const FillCircle& c) {
            return "circle " + point_text(c.centre) + radius_text(c.radius) + tone_text(c.tone);
        },
        [](const FillRing& c) {
            return "ring " + point_text(c.centre) + " radius " + number_text(c.inner) + " to " +
                   number_text(c.outer) + " turn " + number_text(c.from_turn) + " to " +
                   number_text(c.to_turn) + tone_text(c.tone);
        },
        [](const StrokeLine& c) {
            return "stroke-line " + point_text(c.from) + " to " + point_text(c.to) + " width " +
                   number_text(c.width) + tone_text(c.tone);
        },
        [](const Clip& c) { return "clip " + rect_text(c.rect); },
        [](const Unclip&) { return std::string("unclip"); },
        [](const DrawGlyphs& c) {
            return "glyphs " + std::to_string(c.run.glyphs.size()) + " at " + point_text(c.origin) +
                   " width " + number_text(c.run.width) + tone_text(c.tone) + font_text(c.run.font);
        },
        [](const DrawPicture& c) { return "picture " + rect_text(c.rect) + " \"" + c.path + "\""; },
        [](const MarksHere&) { return std::string("marks"); },
        [](const OpenTag& c) { return tag_text(c); },
        [](const CloseTag&) { return std::string("close"); });
}

}  // namespace

Command::Command() = default;
Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

bool Command::operator==(const Command& other) const {
    const AnyCommand& one = *this;
    const AnyCommand& another = other;
    return one == another;
}

std::string dump(const DisplayList& list) {
    std::string out =
        "list " + number_text(list.size.width) + "x" + number_text(list.size.height) + "\n";
    for (const Command& command : list.commands) {
        out += command_text(command) + "\n";
    }
    return out;
}

}  // namespace engine::paint

template class std::vector<engine::paint::Command>;
