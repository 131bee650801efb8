#include "content/load/question/body_reading.h"

#include <utility>

#include "content/limits.h"

namespace content::load {

LocalText FactFiller::fill(const LocalText& text, int line) {
    if (facts_ == nullptr) {
        return text;
    }
    LocalText filled{.lv = replace_facts(text.lv, Language::Latvian, *facts_, keys_),
                     .en = replace_facts(text.en, Language::English, *facts_, keys_)};
    for (const std::string& key : std::exchange(keys_.unknown, {})) {
        log_.error(line, "the fact " + in_quotes(key) + " is not in facts.json");
    }
    return filled;
}

LocalText FactFiller::text(JsonFields& fields, std::string_view key, Need need) {
    return fill(fields.local_text(key, need), fields.line_of(key));
}

std::vector<LocalText> FactFiller::texts(JsonFields& fields, std::string_view key) {
    std::vector<LocalText> texts = fields.local_texts(key);
    for (LocalText& text : texts) {
        text = fill(text, fields.line_of(key));
    }
    return texts;
}

const JsonArray& parts_of(const BodyReading& reading, std::string_view key, std::size_t least) {
    static const JsonArray none;
    const JsonArray& values = reading.fields.list(key);
    const std::size_t count = values.size();
    if (count > 0 && (count < least || count > std::size_t{limits::kQuestionOptions})) {
        reading.log.error(reading.fields.line_of(key),
                          "a question has " + std::to_string(least) + " to " +
                              std::to_string(limits::kQuestionOptions) + " " + std::string(key) +
                              ", this one has " + std::to_string(count));
        return none;
    }
    return values;
}

TextKey read_text_key(JsonFields& fields, Need need, IssueLog& log) {
    TextKey key{.accept = fields.texts("accept"),
                .match_case = fields.flag_or("match_case", false),
                .match_diacritics = fields.flag_or("match_diacritics", false)};
    if (key.accept.empty() && need == Need::Required) {
        fields.list("accept");  // says what is missing
    }
    if (key.accept.size() > std::size_t{limits::kTextPatterns}) {
        log.error(fields.line_of("accept"), "\"accept\" may have " +
                                                std::to_string(limits::kTextPatterns) +
                                                " entries at most: use endings in ( | )");
    }
    for (const std::string& pattern : key.accept) {
        if (const std::string mistake = pattern_mistake(pattern); !mistake.empty()) {
            log.error(fields.line_of("accept"), in_quotes(pattern) + " " + mistake);
        }
    }
    return key;
}

}  // namespace content::load
