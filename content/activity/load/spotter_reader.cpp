#include <algorithm>
#include <array>

#include "content/activity/load/room_readers.h"

namespace content::activity::load {
namespace {

using content::load::Choice;
using content::load::in_quotes;
using content::load::Need;
using content::load::Range;

constexpr Range kMessages{.min = 1, .max = 20};
constexpr Range kParts{.min = 1, .max = 40};

constexpr std::array<Choice<Message::Kind>, 5> kKinds{{
    {.name = "sms", .value = Message::Kind::Sms},
    {.name = "email", .value = Message::Kind::Email},
    {.name = "chat", .value = Message::Kind::Chat},
    {.name = "search", .value = Message::Kind::Search},
    {.name = "notice", .value = Message::Kind::Notice},
}};

constexpr std::array<Choice<MessagePart::Where>, 7> kPlaces{{
    {.name = "from", .value = MessagePart::Where::From},
    {.name = "time", .value = MessagePart::Where::Time},
    {.name = "subject", .value = MessagePart::Where::Subject},
    {.name = "text", .value = MessagePart::Where::Text},
    {.name = "link", .value = MessagePart::Where::Link},
    {.name = "button", .value = MessagePart::Where::Button},
    {.name = "attachment", .value = MessagePart::Where::Attachment},
}};

MessagePart read_part(RoomFields& fields) {
    MessagePart part{.id = fields.id("id", Need::Optional),
                     .where = fields.choice<MessagePart::Where>("where", kPlaces),
                     .text = fields.words("text"),
                     .flag = fields.flag_or("flag", false),
                     .name = fields.words("name", Need::Optional),
                     .why = fields.words("why", Need::Optional)};
    if (part.flag && (part.id.empty() || part.name.lv.empty() || part.why.lv.empty())) {
        fields.error("flag", R"(a red flag needs an "id", a "name" and a "why")");
    }
    if (!part.flag && !part.id.empty() && part.why.lv.empty()) {
        fields.error("id", "say in \"why\" that the part " + in_quotes(part.id) + " is harmless");
    }
    return part;
}

void check_ids(const RoomFields& fields, const Message& message) {
    std::set<std::string> ids;
    for (const MessagePart& part : message.parts) {
        if (!part.id.empty() && !ids.insert(part.id).second) {
            fields.error("parts", "two parts have the id " + in_quotes(part.id));
        }
    }
}

void check_flags(const RoomFields& fields, const Message& message) {
    const auto flags = std::ranges::count_if(message.parts, &MessagePart::flag);
    const auto decoys = std::ranges::count_if(
        message.parts, [](const MessagePart& part) { return !part.flag && !part.id.empty(); });
    if (message.genuine && flags > 0) {
        fields.error("genuine", "a genuine message has no \"flag\"");
    } else if (!message.genuine && flags == 0) {
        fields.error("parts", R"(give at least one part a "flag", or the message "genuine": true)");
    } else if (decoys == 0) {
        fields.error("parts",
                     "give at least one harmless part an \"id\": else marking everything pays");
    } else if (decoys < flags) {
        fields.warn("parts", "there are " + std::to_string(flags) + " red flags and only " +
                                 std::to_string(decoys) +
                                 " harmless parts with an \"id\": one mistake costs many points");
    }
}

Message read_message(RoomFields& fields) {
    Message message{.id = fields.id("id"),
                    .kind = fields.choice<Message::Kind>("kind", kKinds),
                    .genuine = fields.flag_or("genuine", false),
                    .parts = read_parts(fields, "parts", kParts, read_part),
                    .hint = fields.words("hint", Need::Optional),
                    .explanation = fields.words("explanation")};
    if (!message.parts.empty()) {
        check_ids(fields, message);
        check_flags(fields, message);
    }
    return message;
}

}  // namespace

Spotter read_spotter(RoomFields& fields) {
    Spotter spotter{.messages = read_named_parts(fields, "messages", kMessages, read_message)};
    if (!spotter.messages.empty() && std::ranges::none_of(spotter.messages, &Message::genuine)) {
        fields.warn("messages", "no message is genuine: the learner need not read them");
    }
    return spotter;
}

}  // namespace content::activity::load
