#include "content/activity/load/activity_loader.h"

#include <array>
#include <utility>

#include "content/activity/load/room_readers.h"
#include "content/load/file_reader.h"
#include "content/load/json_reader.h"

namespace content::activity::load {
namespace {

using content::load::Choice;
using content::load::in_quotes;
using content::load::IssueLog;
using content::load::JsonValue;

using Reader = Content (*)(RoomFields&);

template <auto read>
Content with(RoomFields& fields) {
    return read(fields);
}

constexpr std::array<Choice<Reader>, 11> kRooms{{
    {.name = "ordering", .value = with<read_ordering>},
    {.name = "sorting", .value = with<read_sorting>},
    {.name = "matching", .value = with<read_matching>},
    {.name = "flash-cards", .value = with<read_flash_cards>},
    {.name = "checklist", .value = with<read_checklist>},
    {.name = "spotter", .value = with<read_spotter>},
    {.name = "scenario", .value = with<read_scenario>},
    {.name = "hotspot", .value = with<read_hotspot>},
    {.name = "walkthrough", .value = with<read_walkthrough>},
    {.name = "passphrase", .value = with<read_passphrase>},
    {.name = "role-play", .value = with<read_role_play>},
}};

std::string folder_of(const std::string& file) {
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? std::string() : file.substr(0, slash + 1);
}

std::optional<LoadedActivity> activity_of(const JsonValue& root, const ActivityInfo& info,
                                          const Facts& facts, IssueLog& log) {
    Reading reading{.facts = facts, .log = log, .folder = folder_of(log.file())};
    RoomFields fields(root, reading);
    if (!reads_format(fields, log)) {
        return std::nullopt;
    }
    const int errors = log.errors();
    Activity activity{.id = fields.id("id"), .task = fields.words("task"), .content = {}};
    if (!activity.id.empty() && activity.id != info.id) {
        fields.error("id", "module.json calls this activity " + in_quotes(info.id) +
                               ": write the same id in both");
    }
    const auto read = fields.choice<Reader>("room", kRooms);
    if (read == nullptr) {
        return std::nullopt;  // without the kind nothing else can be understood
    }
    activity.content = read(fields);
    fields.report_unknown();
    if (log.errors() != errors) {
        return std::nullopt;
    }
    return LoadedActivity{.activity = std::move(activity), .texts = std::move(reading.texts)};
}

}  // namespace

std::optional<LoadedActivity> read_activity(std::string_view bytes, const ActivityInfo& info,
                                            const Facts& facts, IssueLog& log) {
    const auto root = content::load::read_json(bytes, log);
    return root ? activity_of(*root, info, facts, log) : std::nullopt;
}

Result<LoadedActivity> load_activity(const std::filesystem::path& course_folder,
                                     const ActivityInfo& info, const Facts& facts, Issues& issues) {
    IssueLog log(content::load::to_utf8(info.file), issues);
    const auto root = content::load::read_json_file(course_folder, log);
    auto loaded = root ? activity_of(*root, info, facts, log) : std::nullopt;
    if (!loaded) {
        return log.last_error();
    }
    return std::move(*loaded);
}

}  // namespace content::activity::load
