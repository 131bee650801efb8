#include "engine/app/views/room_views.h"

namespace engine::app {
namespace {

using content::activity::Message;
using content::activity::MessagePart;
using learn::rooms::SpotterRoom;
using learn::rooms::Verb;
using screens::FindingView;
using screens::MessagePartView;
using screens::SpotterView;

SpotterView::Frame frame_of(Message::Kind kind) {
    switch (kind) {
        case Message::Kind::Sms:
        case Message::Kind::Chat:
            return SpotterView::Frame::Phone;
        case Message::Kind::Email:
        case Message::Kind::Notice:
            return SpotterView::Frame::Letter;
        case Message::Kind::Search:
            break;
    }
    return SpotterView::Frame::Browser;
}

std::string kind_name(const ViewContext& context, Message::Kind kind) {
    switch (kind) {
        case Message::Kind::Sms:
            return context.words.text("message.sms");
        case Message::Kind::Email:
            return context.words.text("message.email");
        case Message::Kind::Chat:
            return context.words.text("message.chat");
        case Message::Kind::Search:
            return context.words.text("message.search");
        case Message::Kind::Notice:
            break;
    }
    return context.words.text("message.notice");
}

MessagePartView::Where where_of(MessagePart::Where where) {
    using Place = MessagePart::Where;
    using Where = MessagePartView::Where;
    switch (where) {
        case Place::From:
            return Where::From;
        case Place::Time:
            return Where::Time;
        case Place::Subject:
            return Where::Subject;
        case Place::Text:
            return Where::Text;
        case Place::Link:
            return Where::Link;
        case Place::Button:
            return Where::Button;
        case Place::Attachment:
            break;
    }
    return Where::Attachment;
}

/// A part with what was found about it. `number` counts the flags that were found.
MessagePartView part_view(const ViewContext& context, const MessagePart& part, bool marked,
                          bool decided, int& number) {
    using Look = MessagePartView::Look;
    MessagePartView shown{
        .id = part.id, .where = where_of(part.where), .text = part.text.in(context.language())};
    if (marked && part.flag) {
        shown.look = Look::Flag;
        shown.number = ++number;
        shown.word = context.words.text("message.flag", {{"n", std::to_string(number)}});
    } else if (marked) {
        shown.look = Look::NoFlag;
        shown.word = context.words.text("message.no_flag");
    } else if (decided && part.flag) {
        shown.look = Look::Missed;
        shown.word = context.words.text("message.missed");
    }
    return shown;
}

FindingView finding_view(const ViewContext& context, const MessagePart& part, bool marked) {
    const bool flag = part.flag && marked;
    return {.look = flag     ? FindingView::Look::Flag
                    : marked ? FindingView::Look::NoFlag
                             : FindingView::Look::Open,
            .name = part.name.lv.empty() ? "„" + part.text.in(context.language()) + "“"
                                         : part.name.in(context.language()),
            .why = part.why.in(context.language())};
}

void add_parts(const ViewContext& context, const Message& message, const SpotterRoom::Desk& desk,
               SpotterView& view) {
    int number = 0;
    for (std::size_t i = 0; i < message.parts.size(); ++i) {
        const MessagePart& part = message.parts[i];
        view.parts.push_back(part_view(context, part, desk.marked[i], view.decided, number));
        if (desk.marked[i] || (view.decided && part.flag)) {
            view.findings.push_back(finding_view(context, part, desk.marked[i]));
        }
    }
}

void add_buttons(const ViewContext& context, const Message& message, const SpotterRoom::Desk& desk,
                 bool decided, screens::PracticeView& view) {
    if (decided && !view.finished) {
        auto next = room_button("next", context.words.text("message.next") + " →", Verb::Next);
        next.primary = true;
        view.buttons.push_back(std::move(next));
    } else if (!decided) {
        if (!message.hint.lv.empty()) {
            auto hint = room_button("hint", context.words.text("practice.hint"), Verb::Hint);
            hint.enabled = !desk.hinted;
            view.buttons.push_back(std::move(hint));
        }
        view.buttons.push_back(room_button("done", context.words.text("message.done"), Verb::Done));
        view.buttons.push_back(
            room_button("genuine", context.words.text("message.genuine"), Verb::Genuine));
    }
}

/// The room judges the verdict alone. Right is only said of a message in which every flag was
/// found, and nothing else marked.
void judge_marks(const ViewContext& context, const SpotterRoom& room, screens::PracticeView& view) {
    using Kind = screens::PracticeReply::Kind;
    const learn::rooms::Score score = room.score_of(room.current());
    if (view.reply && view.reply->kind == Kind::Right && score.points < score.most) {
        view.reply->kind = Kind::Partly;
        view.reply->title = context.words.text("quiz.partly");
    }
}

}  // namespace

void add_room(const ViewContext& context, const content::activity::Spotter& spotter,
              const SpotterRoom& room, screens::PracticeView& view) {
    const std::size_t current = room.current();
    const Message& message = spotter.messages[current];
    const SpotterRoom::Desk& desk = room.desks()[current];
    const bool decided = desk.verdict != SpotterRoom::Desk::Verdict::Open;
    const learn::rooms::Score found = room.found_in(current);
    SpotterView shown{.frame = frame_of(message.kind),
                      .kind = kind_name(context, message.kind),
                      .decided = decided,
                      .list_title = context.words.text("message.parts")};
    // How many there are would tell which message is genuine.
    shown.found =
        decided ? context.words.text("message.found_of", {{"n", std::to_string(found.points)},
                                                          {"all", std::to_string(found.most)}})
                : context.words.text("message.found", {{"n", std::to_string(found.points)}});
    add_parts(context, message, desk, shown);
    if (decided && message.genuine) {
        shown.found = context.words.text("message.found_genuine");
    }
    if (!decided) {
        shown.findings.push_back({.name = {}, .why = context.words.text("message.look_on")});
    }
    view.label += " · " + context.words.text("message.position",
                                             {{"n", std::to_string(current + 1)},
                                              {"all", std::to_string(room.desks().size())}});
    if (decided) {
        judge_marks(context, room, view);
    }
    add_buttons(context, message, desk, decided, view);
    view.room = std::move(shown);
}

}  // namespace engine::app
