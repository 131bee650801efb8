#include "engine/app/card_file.h"

#include <utility>
#include <variant>

#include "content/activity/load/activity_loader.h"
#include "content/load/file_reader.h"
#include "content/load/json_reader.h"
#include "engine/app/course_round.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;
using content::Error;

/// As the file says, where no module lists it; empty when it says nothing.
std::string id_in(const fs::path& folder, const fs::path& file) {
    content::Issues unasked;  // they are told when it is read for good
    content::load::IssueLog log(content::load::to_utf8(file), unasked);
    const auto root = content::load::read_json_file(folder, log);
    const auto* id = root ? root->member("id") : nullptr;
    const auto* name = id == nullptr ? nullptr : std::get_if<std::string>(&id->data);
    return name == nullptr ? "" : *name;
}

content::ActivityInfo info_of(const CourseRound& round) {
    if (round.course) {
        for (const content::Module& module : round.course->course.modules) {
            for (const content::ActivityInfo& info : module.activities) {
                if (info.file == round.file) {
                    return info;
                }
            }
        }
    }
    const std::string stem = content::load::to_utf8(round.file.stem());
    return {.id = id_in(round.folder, round.file),
            .title = {.lv = stem, .en = stem},
            .file = round.file};
}

}  // namespace

content::Result<CardFile> open_card_file(const fs::path& json, content::Language language,
                                         content::Issues& issues) {
    CourseRound round = course_round(json);
    issues = std::move(round.issues);
    const content::ActivityInfo info = info_of(round);
    auto loaded = content::activity::load::load_activity(round.folder, info, round.facts(), issues);
    const std::string name = content::load::to_utf8(round.file);
    if (!loaded) {
        return Error{loaded.error().kind, name, "no card can be made of it"};
    }
    auto* card = std::get_if<content::activity::RolePlay>(&loaded->activity.content);
    if (card == nullptr) {
        return Error{Error::Kind::Invalid, name,
                     R"(only a role play has a card: "room" must be "role-play")"};
    }
    return CardFile{.folder = round.folder,
                    .course = round.title(language),
                    .title = info.title.in(language),
                    .card = std::move(*card)};
}

}  // namespace engine::app
