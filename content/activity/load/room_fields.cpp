#include "content/activity/load/room_fields.h"

#include "content/load/fact_text.h"

namespace content::activity::load {

using content::load::in_quotes;
using content::load::JsonArray;
using content::load::JsonValue;
using content::load::Range;

LocalText RoomFields::words(std::string_view key, Need need) {
    LocalText text = with_facts(local_text(key, need), line_of(key));
    if (!text.lv.empty()) {
        reading_->texts.push_back({.text = text, .line = line_of(key)});
    }
    return text;
}

std::vector<LocalText> RoomFields::list_of_words(std::string_view key, Range count, Need need) {
    std::vector<LocalText> texts;
    const JsonArray& values = list(key, need);
    if (values.empty() || !check_count(key, values.size(), count)) {
        return texts;
    }
    for (const JsonValue& value : values) {
        // An entry is what the value of a field would be: a text, or one in each language.
        const JsonValue holder{.data = content::load::JsonObject{{std::string(key), value}},
                               .line = value.line};
        texts.push_back(RoomFields(holder, *reading_).words(key));
    }
    return texts;
}

bool RoomFields::check_count(std::string_view key, std::size_t entries, Range count) const {
    const bool fits =
        std::cmp_greater_equal(entries, count.min) && std::cmp_less_equal(entries, count.max);
    if (!fits) {
        error(key, in_quotes(key) + " has " + std::to_string(count.min) + " to " +
                       std::to_string(count.max) + " entries, not " + std::to_string(entries));
    }
    return fits;
}

LocalText RoomFields::with_facts(const LocalText& text, int line) const {
    content::load::FactKeys keys;
    LocalText filled{.lv = replace_facts(text.lv, Language::Latvian, reading_->facts, keys),
                     .en = replace_facts(text.en, Language::English, reading_->facts, keys)};
    for (const std::string& key : keys.unknown) {
        reading_->log.error(line, "the fact " + in_quotes(key) + " is not in facts.json");
    }
    return filled;
}

}  // namespace content::activity::load
