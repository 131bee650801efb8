#include <algorithm>

#include "engine/app/views/room_views.h"

namespace engine::app {
namespace {

using content::activity::ScreenElement;
using content::activity::SimulatedScreen;
using content::activity::Walkthrough;
using learn::rooms::Act;
using learn::rooms::Verb;
using learn::rooms::WalkthroughRoom;
using screens::WalkthroughView;
using Kind = WalkthroughView::Element::Kind;

Kind kind_of(ScreenElement::Kind kind) {
    switch (kind) {
        case ScreenElement::Kind::Text:
            return Kind::Text;
        case ScreenElement::Kind::List:
            return Kind::List;
        case ScreenElement::Kind::Button:
            return Kind::Button;
        case ScreenElement::Kind::Link:
            return Kind::Link;
        case ScreenElement::Kind::Field:
        case ScreenElement::Kind::Pin:
            return Kind::Field;
        case ScreenElement::Kind::Choice:
            break;
    }
    return Kind::Choice;
}

WalkthroughView::Frame frame_of(SimulatedScreen::Kind kind) {
    switch (kind) {
        case SimulatedScreen::Kind::Page:
            return WalkthroughView::Frame::Page;
        case SimulatedScreen::Kind::Dialog:
            return WalkthroughView::Frame::Dialog;
        case SimulatedScreen::Kind::Phone:
            break;
    }
    return WalkthroughView::Frame::Phone;
}

WalkthroughView::Element element_view(const ViewContext& context, const ScreenElement& element,
                                      const WalkthroughRoom& room) {
    const bool pin = element.kind == ScreenElement::Kind::Pin;
    WalkthroughView::Element shown{.id = element.id,
                                   .kind = kind_of(element.kind),
                                   .text = element.text.in(context.language()),
                                   .sample = pin ? "••••" : element.sample.in(context.language()),
                                   .filled = room.is_filled(element.id)};
    for (const content::LocalText& item : element.items) {
        shown.items.push_back(item.in(context.language()));
    }
    const bool shows = room.shown() || context.state.practising->watched;
    const auto next = shows ? room.next_right_act() : std::nullopt;
    shown.shown = next && !element.id.empty() && next->item == element.id;
    for (const content::activity::ElementOption& option : element.options) {
        shown.options.push_back({.id = option.id,
                                 .text = option.text.in(context.language()),
                                 .shown = shown.shown && next->target == option.id,
                                 .chosen = shown.filled && option.right});
    }
    return shown;
}

void add_codes(const ViewContext& context, const SimulatedScreen& screen, WalkthroughView& view) {
    const auto add = [&](const char* key, const std::string& code) {
        if (!code.empty()) {
            view.codes.push_back(context.words.text(key, {{"code", code}}));
        }
    };
    add("walk.page_code", screen.page_code);
    add("walk.phone_code", screen.phone_code);
    add("walk.asks", screen.asks);
}

void add_buttons(const ViewContext& context, const WalkthroughRoom& room,
                 screens::PracticeView& view) {
    if (context.state.practising->may_watch()) {
        view.buttons.push_back(
            {.id = "watch", .label = context.words.text("walk.watch"), .action = learn::Watch{}});
    }
    view.buttons.push_back(room_button("stop", context.words.text("walk.stop"), Verb::Stop));
    if (room.shown()) {
        const auto next = room.next_right_act();
        view.buttons.push_back(
            {.id = "show",
             .label = context.words.text("walk.do_it"),
             .action = next ? learn::Action(learn::Practise{.act = *next}) : learn::Action{},
             .enabled = next.has_value()});
    } else {
        view.buttons.push_back(
            room_button("hint", context.words.text("practice.hint"), Verb::Hint));
    }
}

/// Under a new screen a bare "right" reads as praise for that screen, which may be a false one; and
/// who stopped where nothing is wrong is told so.
void suit_reply(const ViewContext& context, screens::PracticeView& view) {
    const auto& acts = context.state.practising->player.run().acts;
    if (!view.reply || acts.empty() || !view.reply->words.empty()) {
        return;
    }
    using ReplyKind = screens::PracticeReply::Kind;
    const Verb verb = acts.back().verb;
    if (view.reply->kind == ReplyKind::Right && verb != Verb::Choose) {
        view.reply.reset();
    } else if (view.reply->kind == ReplyKind::Wrong && verb == Verb::Stop) {
        view.reply->words = context.words.text("walk.all_well");
    }
}

/// What the step does, in words: "Izvēlamies: eID karte".
std::string step_words(const ViewContext& context, const SimulatedScreen& screen, const Act& act) {
    const content::Language language = context.language();
    const auto said = [&](const char* key, const content::LocalText& what) {
        return context.words.text(key, {{"what", what.in(language)}});
    };
    if (act.verb == Verb::Stop) {
        return context.words.text("walk.step.stop");
    }
    const ScreenElement& element = *find_element(screen, act.item);
    if (act.verb == Verb::Choose) {
        return said("walk.step.choose", std::ranges::find(element.options, act.target,
                                                          &content::activity::ElementOption::id)
                                            ->text);
    }
    return said(act.verb == Verb::Fill ? "walk.step.fill" : "walk.step.press", element.text);
}

/// Instead of what the room answers to her and of what she may do: what came of the step before,
/// the one that comes now, and how to go on.
void show_way(const ViewContext& context, const Walkthrough& walk, const WalkthroughRoom& room,
              screens::PracticeView& view) {
    const learn::Practising& practising = *context.state.practising;
    const auto next = practising.next_watched();
    const std::string& why = practising.watched->last_reply().why.in(context.language());
    const std::size_t done = practising.watched->run().acts.size();
    view.label += " · " + context.words.text("walk.watching");
    view.reply = screens::PracticeReply{
        .title = next ? context.words.text(
                            "walk.step.position",
                            {{"n", std::to_string(done + 1)},
                             {"all", std::to_string(learn::rooms::right_way(walk).size())}})
                      : context.words.text("walk.watched"),
        .words = why + (why.empty() || !next ? "" : " ") +
                 (next ? step_words(context, room.screen(), *next) : "")};
    if (next) {
        view.buttons.push_back({.id = "watch_on",
                                .label = context.words.text("walk.watch_on") + " →",
                                .action = learn::WatchOn{},
                                .primary = true});
    }
    view.buttons.push_back({.id = "play",
                            .label = context.words.text(next ? "walk.stop_watching" : "walk.play"),
                            .action = learn::StopWatching{},
                            .primary = !next});
}

}  // namespace

void add_room(const ViewContext& context, const Walkthrough& walk, const WalkthroughRoom& room,
              screens::PracticeView& view) {
    const SimulatedScreen& screen = room.screen();
    WalkthroughView shown{
        .frame = frame_of(screen.kind),
        .goal = context.words.text("walk.goal", {{"goal", walk.goal.in(context.language())}}),
        .title = screen.title.in(context.language()),
        .address = screen.address,
        .fill = context.words.text("walk.fill"),
        .filled = context.words.text("walk.filled"),
        .shown = context.words.text("walk.shown"),
        .finished = view.finished || view.watching};
    add_codes(context, screen, shown);
    for (const ScreenElement& element : screen.elements) {
        shown.elements.push_back(element_view(context, element, room));
        if (element.id.empty()) {  // only read, but still an item of the screen
            shown.elements.back().id = "text." + std::to_string(shown.elements.size());
        }
    }
    if (view.watching) {
        show_way(context, walk, room, view);
    } else if (view.finished) {
        view.explanation = walk.explanation.in(context.language());
    } else {
        suit_reply(context, view);
        add_buttons(context, room, view);
    }
    view.room = std::move(shown);
}

}  // namespace engine::app
