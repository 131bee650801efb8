// The card of a role play named by its file, with what the course round it knows.
#pragma once

#include <filesystem>
#include <string>

#include "content/activity/role_play.h"
#include "content/base/result.h"
#include "content/issue.h"
#include "content/language.h"

namespace engine::app {

struct CardFile {
    std::filesystem::path folder;  // of the course; the file's own when it belongs to none
    std::string course;            // title; empty without a course
    std::string title;             // as the module has it, else the file's name
    content::activity::RolePlay card;
};

/// Reads `json` as open_lesson_file() reads a lesson; a module need not list it yet. Titles are in
/// `language`. Fails when the file has a mistake or is another room's; `issues` gets all that is to
/// be mended in it and in the facts that it could use.
content::Result<CardFile> open_card_file(const std::filesystem::path& json,
                                         content::Language language, content::Issues& issues);

}  // namespace engine::app
