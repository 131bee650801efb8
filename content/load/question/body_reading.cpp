#include "content/load/question/body_reading.h"

#include "content/limits.h"

namespace content::load {

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
