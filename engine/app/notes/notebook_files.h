// A notebook as text, as Markdown and as JSON.
//
//   JSON  {"format":1, "learners": [{"name", "library", "lessons": [{"id", "title", "module",
//          "marks": [{"kind": "bookmark" or "highlight", "tint": "amber", "green" or "blue",
//          "page", "page_title", "language": "lv" or "en", "quoted": [...], "note",
//          "made_utc_ms", "place": "found", "other_language", "lost" or "lesson_gone"}]}]}]}
//
// Text and Markdown are in the words of one language. In Markdown a note shows as it was written:
// its own signs are escaped.
#pragma once

#include <string>
#include <vector>

#include "engine/app/notes/notebook.h"
#include "engine/base/strings.h"

namespace engine::app {

struct OwnNotebook {
    std::string name;
    std::string library;  // may be empty
    Notebook notebook;
};

enum class NotesFormat { Text, Markdown, Json };

std::string notes_text(const std::vector<OwnNotebook>& notebooks, const base::Strings& words);
std::string notes_markdown(const std::vector<OwnNotebook>& notebooks, const base::Strings& words);
std::string notes_json(const std::vector<OwnNotebook>& notebooks);

}  // namespace engine::app
