// The schemas of the practice rooms and their readers must say the same.
#include <string>

#include "content/activity/load/activity_for_test.h"
#include "content/load/schema_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

class RoomSchema : public testing::TestWithParam<std::string_view> {
protected:
    static content::load::Format format() {
        const std::string_view json = GetParam();
        const std::string_view mark = R"("room": ")";
        const std::size_t at = json.find(mark) + mark.size();
        return {.name = std::string(json.substr(at, json.find('"', at) - at)),
                .example = json,
                .read = [json](std::string_view bytes) { return read(bytes, id_in(json)).issues; }};
    }
};

TEST_P(RoomSchema, NamesTheFieldsThatTheReaderReads) {
    expect_same_fields(format());
}

TEST_P(RoomSchema, RequiresWhatTheReaderRequires) {
    expect_same_needs(format());
}

TEST_P(RoomSchema, AllowsTheRangesThatTheReaderAllows) {
    expect_same_ranges(format());
}

INSTANTIATE_TEST_SUITE_P(Rooms, RoomSchema, testing::ValuesIn(tests::kRoomJsons));

}  // namespace
}  // namespace content::activity::load
