// BodyReading: what the readers of the kinds of questions share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/load/json_fields.h"
#include "content/load/question/text_fields.h"
#include "content/question.h"

namespace content::load {

struct BodyReading {
    JsonFields& fields;  // of the question
    TextFields& texts;
    IssueLog& log;
    std::string folder;  // of the quiz, in the course folder; empty or ended by '/'
};

/// The entries of a list of `least` to limits::kQuestionOptions; none, and an error, of any other.
const JsonArray& parts_of(const BodyReading& reading, std::string_view key, std::size_t least = 2);

std::vector<Option> read_options(const BodyReading& reading);
TextKey read_text_key(JsonFields& fields, Need need, IssueLog& log);

// One reader for each body. They ask `reading.fields` for what the kind has of its own and write
// every mistake down; what they return is sound when they wrote none.
Choices read_choices(const BodyReading& reading, Choices::Kind kind);
Choices read_true_false(const BodyReading& reading);
Rows read_rows(const BodyReading& reading, Rows::Kind kind);
Ordering read_ordering(const BodyReading& reading);
Gaps read_gaps(const BodyReading& reading);
Numeric read_numeric(const BodyReading& reading);
Hotspot read_hotspot(const BodyReading& reading);

}  // namespace content::load
