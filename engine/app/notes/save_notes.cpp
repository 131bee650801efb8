#include "engine/app/notes/save_notes.h"

#include "content/base/fold.h"
#include "content/load/file_reader.h"
#include "engine/platform/documents.h"

namespace engine::app {
namespace {

/// "Anna Bērziņa" as "anna-berzina": letters that every file system takes.
std::string file_part(const std::string& name) {
    constexpr std::size_t kLongest = 40;
    std::string part;
    for (const char letter : content::folded(name)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (part.size() == kLongest) {
            break;
        }
        if (plain) {
            part += letter;
        } else if (!part.empty() && part.back() != '-') {
            part += '-';
        }
    }
    if (part.ends_with('-')) {
        part.pop_back();
    }
    return part;
}

/// "2026-11-23"
std::string iso_day(std::chrono::sys_days day) {
    const std::chrono::year_month_day date{day};
    const auto two = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(static_cast<int>(date.year())) + "-" +
           two(static_cast<unsigned>(date.month())) + "-" + two(static_cast<unsigned>(date.day()));
}

}  // namespace

content::Result<std::string> save_notes(const std::vector<std::filesystem::path>& folders,
                                        const OwnNotebook& own, const base::Strings& words,
                                        base::Moment now) {
    const std::string person = file_part(own.name);
    const std::string stem = words.text("notes.file") + (person.empty() ? "" : "-" + person) + "-" +
                             iso_day(now.local_day());
    const auto file = platform::save_document(folders, stem, ".md", notes_markdown({own}, words));
    if (!file) {
        return file.error();
    }
    return content::load::to_utf8(*file);
}

}  // namespace engine::app
