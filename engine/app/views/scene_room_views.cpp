#include <algorithm>

#include "engine/app/views/room_views.h"

namespace engine::app {
namespace {

using content::activity::Hotspot;
using content::activity::RolePlay;
using content::activity::SceneBox;
using learn::rooms::HotspotRoom;
using learn::rooms::Verb;
using screens::HotspotView;

base::Rect share_of(const SceneBox& box) {
    constexpr float kWhole = 1000;
    return {static_cast<float>(box.x) / kWhole, static_cast<float>(box.y) / kWhole,
            static_cast<float>(box.width) / kWhole, static_cast<float>(box.height) / kWhole};
}

HotspotView::Area area_view(const ViewContext& context, const Hotspot& hotspot,
                            const HotspotRoom& room, std::size_t index) {
    using Look = HotspotView::Look;
    const content::activity::SceneArea& area = hotspot.areas[index];
    const bool right = room.is_right(room.current(), index);
    HotspotView::Area shown{
        .id = area.id, .share = share_of(area.box), .name = area.name.in(context.language())};
    if (room.marked(room.current())[index]) {
        shown.look = right ? Look::Right : Look::Wrong;
        shown.word = context.words.text(right ? "quiz.right" : "quiz.wrong");
    } else if (room.answered() && right) {
        shown.look = Look::Missed;
        shown.word = context.words.text("scene.missed");
    }
    return shown;
}

std::vector<std::string> texts(const ViewContext& context,
                               const std::vector<content::LocalText>& all) {
    std::vector<std::string> lines;
    lines.reserve(all.size());
    for (const content::LocalText& text : all) {
        lines.push_back(text.in(context.language()));
    }
    return lines;
}

}  // namespace

void add_room(const ViewContext& context, const Hotspot& hotspot, const HotspotRoom& room,
              screens::PracticeView& view) {
    const content::activity::SceneQuestion& question = hotspot.questions[room.current()];
    HotspotView shown{.question = question.text.in(context.language()),
                      .picture = hotspot.picture,
                      .alt = hotspot.alt.in(context.language()),
                      .answered = room.answered(),
                      .list_title = context.words.text("scene.list")};
    for (const content::activity::SceneFurniture& piece : hotspot.furniture) {
        shown.furniture.push_back(
            {.share = share_of(piece.box), .text = piece.text.in(context.language())});
    }
    for (std::size_t i = 0; i < hotspot.areas.size(); ++i) {
        shown.areas.push_back(area_view(context, hotspot, room, i));
    }
    view.label += " · " + context.words.text("scene.position",
                                             {{"n", std::to_string(room.current() + 1)},
                                              {"all", std::to_string(hotspot.questions.size())}});
    if (room.answered() && !view.finished) {
        auto next = room_button("next", context.words.text("quiz.next") + " →", Verb::Next);
        next.primary = true;
        view.buttons.push_back(std::move(next));
    } else if (!room.answered()) {
        view.buttons.push_back(room_button("done", context.words.text("scene.done"), Verb::Done));
    }
    view.room = std::move(shown);
}

void add_room(const ViewContext& context, const RolePlay& card,
              const learn::rooms::RolePlayRoom& room, screens::PracticeView& view) {
    const auto words = [&](const char* key) { return context.words.text(key); };
    screens::RolePlayView shown{.sheet_title = words("role.sheet"),
                                .most = content::activity::kRowPoints,
                                .handed_in = view.finished};
    shown.card = {
        {.title = words("role.situation"), .lines = {card.situation.in(context.language())}},
        {.title = words("role.client"), .lines = {card.client.in(context.language())}},
        {.title = words("role.lines"), .lines = texts(context, card.lines), .numbered = true},
        {.title = words("role.goals"), .lines = texts(context, card.goals)}};
    for (std::size_t i = 0; i < card.rubric.size(); ++i) {
        shown.rows.push_back({.id = card.rubric[i].id,
                              .text = card.rubric[i].text.in(context.language()),
                              .points = room.rows()[i]});
    }
    shown.debrief = {.title = words("role.debrief"), .lines = texts(context, card.debrief)};
    if (view.finished) {
        view.explanation = words(room.passed() ? "role.passed" : "role.not_passed");
    } else {
        view.buttons.push_back(room_button("done", words("role.hand_in"), Verb::Done));
    }
    view.buttons.push_back(
        {.id = "print", .label = words("role.print"), .action = learn::PrintCard{}});
    view.room = std::move(shown);
}

}  // namespace engine::app
