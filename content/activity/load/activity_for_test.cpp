#include "content/activity/load/activity_for_test.h"

namespace content::activity::load {

std::string id_in(std::string_view json) {
    const std::string_view mark = R"("id": ")";
    const std::size_t at = json.find(mark) + mark.size();
    return std::string(json.substr(at, json.find('"', at) - at));
}

Read read(std::string_view json, std::string_view id) {
    Facts facts;
    facts["portal.address"].value = {.lv = "latvija.gov.lv", .en = "latvija.gov.lv/en"};
    Read result;
    content::load::IssueLog log("m/a.json", result.issues);
    result.loaded =
        read_activity(json, {.id = id.empty() ? id_in(json) : std::string(id)}, facts, log);
    result.said = content::load::text_of(result.issues);
    return result;
}

std::string with(std::string_view json, std::string_view from, std::string_view to) {
    std::string text(json);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string said_without(std::string_view json, std::string_view from, std::string_view to) {
    const Read result = read(with(json, from, to), id_in(json));
    EXPECT_FALSE(result.loaded) << to;
    return result.said;
}

}  // namespace content::activity::load
