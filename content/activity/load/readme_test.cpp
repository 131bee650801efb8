// The rooms in modules/README.md are what authors copy: each must be complete and without a
// mistake.
#include <fstream>
#include <iterator>
#include <string>

#include "content/activity/load/activity_for_test.h"

namespace content::activity::load {
namespace {

TEST(ModulesReadme, HasRoomsThatCanBePlayed) {
    std::ifstream stream(SOURCE_DIR "/modules/README.md");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const std::string mark = "<!-- room: ";
    int rooms = 0;
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        const std::string name =
            text.substr(at + mark.size(), text.find(" -->", at) - at - mark.size());
        const std::size_t start = text.find('\n', text.find("\n```", at) + 1) + 1;
        const std::string json = text.substr(start, text.find("\n```\n", start) + 1 - start);
        EXPECT_NE(json.find(R"("room": ")" + name + "\""), std::string::npos) << name;
        EXPECT_EQ(read(json).said, "") << name;
        ++rooms;
    }
    EXPECT_EQ(rooms, 5);
}

}  // namespace
}  // namespace content::activity::load
