// A run as JSON: {"format": 1, "activity": "m6-order", "seed": "42", "acts": [{"act": "move",
// "item": "bank", "position": 1}]}. The seed is a text because JSON numbers end at 53 bits. Whether
// it has ended is not told: its acts say so.
#include <charconv>

#include "content/load/json_fields.h"
#include "content/load/json_reader.h"
#include "engine/learn/rooms/run.h"

namespace engine::learn::rooms {
namespace {

using content::Error;
using content::load::IssueLog;
using content::load::JsonFields;
using content::load::JsonValue;
using content::load::Need;

constexpr content::load::Range kPositions{.min = 0, .max = kMostPosition};

/// Ids and names of verbs need no escapes.
std::string field(std::string_view name, std::string_view value) {
    return "\"" + std::string(name) + "\": \"" + std::string(value) + "\"";
}

std::string act_json(const Act& act) {
    std::string text = "{" + field("act", name_of(act.verb));
    text += act.item.empty() ? "" : ", " + field("item", act.item);
    text += act.target.empty() ? "" : ", " + field("target", act.target);
    text += act.position == 0 ? "" : ", \"position\": " + std::to_string(act.position);
    return text + "}";
}

Act read_act(const JsonValue& value, IssueLog& log) {
    JsonFields fields(value, log);
    const auto verb = verb_called(fields.id("act"));
    if (!verb) {
        log.error(fields.line_of("act"), "there is no such act");
    }
    Act act{.verb = verb.value_or(Verb::Move),
            .item = fields.id("item", Need::Optional),
            .target = fields.id("target", Need::Optional),
            .position = fields.number_or("position", 0, kPositions)};
    fields.report_unknown();
    if (verb && !is_well_formed(act)) {
        log.error(fields.line(), "the act has a part too many or too few");
    }
    return act;
}

std::uint64_t read_seed(JsonFields& fields, IssueLog& log) {
    const std::string text = fields.id("seed");
    std::uint64_t seed = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seed);
    if (read.ec != std::errc{} || read.ptr != end) {
        log.error(fields.line_of("seed"), "the seed is no number");
    }
    return seed;
}

}  // namespace

std::string to_json(const Run& run) {
    std::string text = "{\"format\": 1, " + field("activity", run.activity) + ", " +
                       field("seed", std::to_string(run.seed)) + ", \"acts\": [";
    for (const Act& act : run.acts) {
        text += (&act == run.acts.data() ? "\n" : ",\n") + act_json(act);
    }
    return text + "]}\n";
}

content::Result<Run> run_in_json(std::string_view text) {
    content::Issues issues;
    IssueLog log("run.json", issues);
    const auto root = content::load::read_json(text, log);
    if (!root) {
        return log.last_error();
    }
    JsonFields fields(*root, log);
    if (!reads_format(fields, log)) {
        return log.last_error();
    }
    Run run{.activity = fields.id("activity")};
    run.seed = read_seed(fields, log);
    for (const JsonValue& act : fields.list("acts", Need::Optional)) {
        run.acts.push_back(read_act(act, log));
    }
    fields.report_unknown();
    if (!issues.empty()) {
        return Error{Error::Kind::Invalid, location(issues.front()), issues.front().sentence};
    }
    return run;
}

}  // namespace engine::learn::rooms
