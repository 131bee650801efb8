// The notebook as Markdown: what a person keeps, prints and opens in any editor.
#include <sstream>
#include <string_view>

#include "engine/app/notes/notebook_files.h"
#include "engine/app/notes/notebook_words.h"

namespace engine::app {
namespace {

/// `text` so that a reader of Markdown shows it as it was written, inside a line.
std::string escaped(std::string_view text) {
    constexpr std::string_view kSigns = "\\`*_[]<>&|~";
    std::string safe;
    for (const char sign : text) {
        safe += kSigns.find(sign) != std::string_view::npos ? "\\" : "";
        safe += sign;
    }
    return safe;
}

/// The same for a whole line, which must not become a heading, a list, a rule or a table either.
std::string escaped_line(std::string_view line) {
    constexpr std::string_view kBeforeSign = " 0123456789";
    std::string safe = escaped(line);
    const auto sign = safe.find_first_not_of(kBeforeSign);
    if (sign == std::string::npos) {
        return safe;
    }
    const bool number = sign > 0 && (safe[sign] == '.' || safe[sign] == ')') &&
                        (sign + 1 == safe.size() || safe[sign + 1] == ' ');
    if (number || std::string_view("#+-=").find(safe[sign]) != std::string_view::npos) {
        safe.insert(sign, "\\");
    }
    return safe;
}

/// Lines stay lines: two blanks at its end keep each apart from the next. Blanks at its start would
/// make it code.
std::string escaped_lines(const std::string& text, const std::string& margin) {
    std::istringstream stream(text);
    std::string out;
    for (std::string line; std::getline(stream, line);) {
        const auto first = line.find_first_not_of(' ');
        out += margin;
        if (first != std::string::npos) {
            out += escaped_line(std::string_view(line).substr(first)) + "  ";
        }
        out += "\n";
    }
    return out;
}

std::string entry_markdown(const NotebookEntry& entry, const base::Strings& words) {
    const std::string kind = kind_words(words, entry.mark);
    std::string text =
        "\n**" + kind + "**" + escaped(entry_words(words, entry).substr(kind.size())) + "\n";
    if (const std::string quoted = quoted_words(entry.mark); !quoted.empty()) {
        text += "\n" + escaped_lines(quoted, "> ");
    }
    if (!entry.mark.note.empty()) {
        text += "\n" + escaped_lines(readable(entry.mark.note), "");
    }
    if (const std::string standing = standing_words(words, entry.standing); !standing.empty()) {
        text += "\n*" + standing + "*\n";
    }
    return text;
}

std::string own_markdown(const OwnNotebook& own, const base::Strings& words) {
    std::string text = "# " + words.text("notes.title") + "\n\n" + escaped(readable(own.name));
    text += (own.library.empty() ? "" : ", " + escaped(readable(own.library))) + "\n";
    if (own.notebook.lessons.empty()) {
        text += "\n" + words.text("notes.none") + "\n";
    }
    for (const NotebookLesson& lesson : own.notebook.lessons) {
        text += "\n## " + escaped(heading_words(words, lesson)) + "\n";
        for (const NotebookEntry& entry : lesson.entries) {
            text += entry_markdown(entry, words);
        }
    }
    return text;
}

}  // namespace

std::string notes_markdown(const std::vector<OwnNotebook>& notebooks, const base::Strings& words) {
    std::string text;
    for (const OwnNotebook& own : notebooks) {
        text += (text.empty() ? "" : "\n") + own_markdown(own, words);
    }
    return text;
}

}  // namespace engine::app
