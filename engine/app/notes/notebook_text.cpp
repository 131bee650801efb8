// The notebook as text: for a terminal or a printer.
#include <sstream>

#include "engine/app/notes/notebook_files.h"
#include "engine/app/notes/notebook_words.h"

namespace engine::app {
namespace {

/// Each line of `text` behind `margin`.
std::string indented(const std::string& text, const std::string& margin) {
    std::istringstream stream(text);
    std::string out;
    for (std::string line; std::getline(stream, line);) {
        out += (line.empty() ? "" : margin + line) + "\n";
    }
    return out;
}

std::string entry_text(const NotebookEntry& entry, const base::Strings& words) {
    std::string text = "\n  " + entry_words(words, entry) + "\n";
    if (const std::string quoted = quoted_words(entry.mark); !quoted.empty()) {
        text += indented(words.text("notes.quoted", {{"words", quoted}}), "    ");
    }
    text += indented(readable(entry.mark.note), "    ");
    text += indented(standing_words(words, entry.standing), "    ! ");
    return text;
}

}  // namespace

std::string notes_text(const std::vector<OwnNotebook>& notebooks, const base::Strings& words) {
    std::string text;
    for (const OwnNotebook& own : notebooks) {
        text += text.empty() ? "" : "\n";
        text += words.text("notes.title") + ": " + readable(own.name);
        text += (own.library.empty() ? "" : ", " + readable(own.library)) + "\n";
        if (own.notebook.lessons.empty()) {
            text += "\n" + words.text("notes.none") + "\n";
        }
        for (const NotebookLesson& lesson : own.notebook.lessons) {
            text += "\n" + heading_words(words, lesson) + "\n";
            for (const NotebookEntry& entry : lesson.entries) {
                text += entry_text(entry, words);
            }
        }
    }
    return text;
}

}  // namespace engine::app
