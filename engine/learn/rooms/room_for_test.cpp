#include "engine/learn/rooms/room_for_test.h"

#include <cstdlib>

namespace engine::learn::rooms {

content::activity::Activity activity_in(std::string_view json) {
    const std::string_view mark = R"("id": ")";
    const std::size_t at = json.find(mark) + mark.size();
    const std::string id(json.substr(at, json.find('"', at) - at));
    content::Facts facts;
    facts["portal.address"].value.lv = "latvija.gov.lv";
    content::Issues issues;
    content::load::IssueLog log("a.json", issues);
    auto loaded = content::activity::load::read_activity(json, {.id = id}, facts, log);
    if (!loaded) {
        ADD_FAILURE() << (issues.empty() ? "" : to_string(issues.front()));
        std::abort();
    }
    return std::move(loaded->activity);
}

std::string test_name(const testing::TestParamInfo<std::string_view>& info) {
    const std::string_view mark = R"("room": ")";
    const std::size_t at = info.param.find(mark) + mark.size();
    std::string name(info.param.substr(at, info.param.find('"', at) - at));
    std::erase(name, '-');
    return name;
}

Act act(Verb verb, std::string item, std::string target, int position) {
    return {
        .verb = verb, .item = std::move(item), .target = std::move(target), .position = position};
}

}  // namespace engine::learn::rooms
