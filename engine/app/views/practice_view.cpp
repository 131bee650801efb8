#include <variant>

#include "content/base/match.h"
#include "engine/app/views/room_views.h"
#include "engine/app/views/views.h"

namespace engine::app {
namespace {

using learn::rooms::Reply;
using screens::PracticeReply;

const char* title_key(Reply::Kind kind) {
    switch (kind) {
        case Reply::Kind::Right:
            return "quiz.right";
        case Reply::Kind::Wrong:
            return "practice.not_yet";
        case Reply::Kind::Hint:
            return "practice.hint";
        case Reply::Kind::Incomplete:
            return "practice.incomplete";
        default:
            return "practice.consequence";
    }
}

PracticeReply::Kind kind_of(Reply::Kind kind) {
    switch (kind) {
        case Reply::Kind::Right:
            return PracticeReply::Kind::Right;
        case Reply::Kind::Wrong:
            return PracticeReply::Kind::Wrong;
        case Reply::Kind::Hint:
        case Reply::Kind::Incomplete:
            return PracticeReply::Kind::Hint;
        default:
            return PracticeReply::Kind::Plain;
    }
}

/// Whether the room's last act judged a part of it: a message or a question, with its own reason.
bool judges_parts(const learn::rooms::Room& room) {
    return std::holds_alternative<learn::rooms::SpotterRoom>(room) ||
           std::holds_alternative<learn::rooms::HotspotRoom>(room);
}

/// Nothing where there is nothing to say. At the end the outcome says it all, but for the verdict
/// on the last part.
std::optional<PracticeReply> reply_view(const ViewContext& context, const learn::rooms::Room& room,
                                        bool finished) {
    const Reply& reply = context.state.practising->reply;
    const std::string& why = reply.why.in(context.language());
    const bool silent =
        reply.kind == Reply::Kind::Refused || (reply.kind == Reply::Kind::Done && why.empty());
    if (silent || (finished && !judges_parts(room))) {
        return std::nullopt;
    }
    return PracticeReply{.kind = kind_of(reply.kind),
                         .title = context.words.text(title_key(reply.kind)),
                         .words = why};
}

/// What the room said stands already where she acted.
bool shows_reasons(const screens::RoomView& room) {
    const auto* spotter = std::get_if<screens::SpotterView>(&room);
    return std::holds_alternative<screens::FlashCardView>(room) ||
           std::holds_alternative<screens::ChecklistView>(room) ||
           std::holds_alternative<screens::PassphraseView>(room) ||
           (spotter != nullptr && !spotter->decided);
}

std::string verdict(const ViewContext& context, const learn::rooms::Score& score) {
    return score.most == 0 ? context.words.text("practice.finished")
                           : context.words.text("practice.finished_with",
                                                {{"points", std::to_string(score.points)},
                                                 {"all", std::to_string(score.most)}});
}

/// `alone`: it stands at the beginning of its line.
std::string saved_line(const ViewContext& context, bool alone) {
    if (context.state.unsaved) {
        return context.words.text("quiz.not_saved");
    }
    if (context.state.guest) {
        return context.words.text("practice.guest");
    }
    return context.state.saved_at
               ? context.words.text(alone ? "practice.saved" : "quiz.saved",
                                    {{"time", base::clock_text(*context.state.saved_at)}})
               : "";
}

void add_general_buttons(const ViewContext& context, screens::PracticeView& view) {
    if (!context.state.practising->player.run().acts.empty()) {
        view.buttons.push_back({.id = "restart",
                                .label = context.words.text("practice.restart"),
                                .action = learn::RestartActivity{}});
    }
    const char* leave = view.finished ? "practice.leave" : "practice.skip";
    view.buttons.push_back({.id = "leave",
                            .label = context.words.text(leave) + " →",
                            .action = learn::LeaveActivity{},
                            .primary = view.finished});
}

}  // namespace

screens::PracticeButton room_button(const std::string& id, const std::string& label,
                                    learn::rooms::Verb verb) {
    return {.id = id,
            .label = label,
            .action = learn::Practise{.act = {.verb = verb, .item = {}, .target = {}}}};
}

screens::PracticeView practice_view(const ViewContext& context) {
    const learn::Practising& practising = *context.state.practising;
    const content::Module& module = *context.course().module_of(practising.activity);
    const content::ActivityInfo& info = *context.course().find_activity(practising.activity);
    const learn::rooms::Room& room =
        (practising.watched ? *practising.watched : practising.player).room();
    const std::string title = info.title.in(context.language());
    screens::PracticeView view{
        .bar = bar_view(
            context, context.words.text("quiz.bar_title",
                                        {{"n", std::to_string(module.number)}, {"title", title}})),
        .activity = practising.activity,
        .label = context.words.text("practice.simulation"),
        .title = title,
        .task = practising.what->task.in(context.language()),
        .watching = practising.watched.has_value(),
        .finished = !practising.watched && learn::rooms::finished(room)};
    view.reply = reply_view(context, room, view.finished);
    if (view.finished) {
        const learn::rooms::Score score = learn::rooms::score(room);
        view.done_well = 2 * score.points >= score.most;
        view.verdict = verdict(context, score);
    }
    content::match(practising.what->content, [&](const auto& what) {
        content::match(room, [&](const auto& played) {
            if constexpr (requires { add_room(context, what, played, view); }) {
                add_room(context, what, played, view);
            }
        });
    });
    if (view.reply && view.reply->kind != PracticeReply::Kind::Hint && shows_reasons(view.room)) {
        view.reply.reset();
    }
    view.saved = saved_line(context, view.progress.empty());
    add_general_buttons(context, view);
    return view;
}

}  // namespace engine::app
