// The kind "gaps".
#include <algorithm>
#include <set>
#include <string>

#include "content/load/question/body_reading.h"
#include "content/load/text_reader.h"

namespace content::load {
namespace {

void check_options(const Gap& gap, int line, IssueLog& log) {
    const auto right = std::ranges::count_if(gap.options, &Option::correct);
    if (gap.is_chosen() && right != 1) {
        log.error(line, "a gap needs exactly one option with \"correct\": true, this one has " +
                            std::to_string(right));
    }
}

Gap read_gap(const JsonValue& value, const BodyReading& reading) {
    JsonFields fields(value, reading.log);
    Gap gap;
    gap.id = fields.id("id");
    const bool chosen = fields.has("options");
    gap.typed = read_text_key(fields, Need::Optional, reading.log);
    if (chosen) {
        gap.options = read_options({.fields = fields,
                                    .texts = reading.texts,
                                    .log = reading.log,
                                    .folder = reading.folder});
        check_options(gap, fields.line_of("options"), reading.log);
    } else {
        fields.list("options", Need::Optional);  // named as known
    }
    if (chosen != gap.typed.accept.empty()) {
        reading.log.error(fields.line(),
                          R"(a gap has either "accept", to type, or "options", to choose from)");
    }
    fields.report_unknown();
    return gap;
}

/// How often each gap stands in the passage once its marks are read: in the address of a link, for
/// instance, it is none.
std::multiset<std::string> gaps_in(const std::string& passage) {
    std::multiset<std::string> ids;
    for (const PassageRow& row : passage_rows(passage)) {
        for (const std::string& cell : row.cells) {
            for (const Span& span : read_label_again(cell)) {
                for (const PassagePiece& piece : passage_pieces(span.text)) {
                    if (piece.is_gap) {
                        ids.emplace(piece.text);
                    }
                }
            }
        }
    }
    return ids;
}

/// Every gap once, and nothing that looks like a gap and is none.
void check_passage(const std::string& passage, const Gaps& gaps, int line, IssueLog& log) {
    std::multiset<std::string> used = gaps_in(passage);
    for (const Gap& gap : gaps.gaps) {
        const std::size_t times = used.erase(gap.id);
        if (times != 1) {
            log.error(line, "the passage must have the gap [[" + gap.id + "]] once, it has it " +
                                std::to_string(times) + " times");
        }
    }
    for (const std::string& id : std::set(used.begin(), used.end())) {
        log.error(line, "the passage has [[" + id + "]], but \"gaps\" has no gap of that id");
    }
}

}  // namespace

Gaps read_gaps(const BodyReading& reading) {
    const int errors = reading.log.errors();
    Gaps gaps{.passage = reading.texts.passage(reading.fields, "passage")};
    for (const JsonValue& value : parts_of(reading, "gaps", 1)) {
        gaps.gaps.push_back(read_gap(value, reading));
    }
    if (reading.log.errors() == errors) {
        const int line = reading.fields.line_of("passage");
        check_passage(gaps.passage.lv, gaps, line, reading.log);
        if (!gaps.passage.en.empty()) {
            check_passage(gaps.passage.en, gaps, line, reading.log);
        }
    }
    return gaps;
}

}  // namespace content::load
