// The report as text: columns for a terminal or a printer.
#include <algorithm>
#include <string>
#include <string_view>

#include "engine/base/strings.h"
#include "engine/records/report_data.h"

namespace engine::records {
namespace {

constexpr std::size_t kNameWidth = 44;
constexpr std::size_t kNumberWidth = 11;

/// Columns are counted in characters, of which UTF-8 may need several bytes each.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string right(const std::string& text) {
    return std::string(kNumberWidth - std::min(kNumberWidth - 1, width(text)), ' ') + text;
}

std::string left(const std::string& text) {
    return text + std::string(kNameWidth - std::min(kNameWidth - 1, width(text)), ' ');
}

/// "61:05": minutes and seconds, never rounded up.
std::string clock(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (rest.size() == 1 ? ":0" : ":") + rest;
}

std::string amounts_line(const Report& report, const std::string& name, const Amounts& amounts) {
    std::string text = left(name) +
                       right(base::academic_hours_text(amounts.counted, report.academic_hour,
                                                       content::Language::English)) +
                       right(clock(amounts.counted)) + right(clock(amounts.over_limit)) +
                       right(clock(amounts.idle)) + right(clock(amounts.overlap));
    for (const std::string& flag : flag_names(amounts.flags)) {
        text += "  " + flag;
    }
    return text + "\n";
}

std::string learner_text(const Report& report, const LearnerReport& learner) {
    std::string text = "\n" + learner.learner.name;
    text += learner.learner.library.empty() ? "" : ", " + learner.learner.library;
    text +=
        learner.chain_unbroken ? "\n" : "\n  CHAIN BROKEN: rows were edited outside the program\n";
    text += left("") + right("ac. hours") + right("min:s") + right("over limit") + right("idle") +
            right("overlap") + "\n";
    text += amounts_line(report, "  total", learner.total);
    for (const ReportList& list : learner.lists) {
        text += list.parts.empty() ? "" : "  by " + list.name + "\n";
        for (const ReportPart& part : list.parts) {
            const std::string title = part.title.empty() ? "" : "  " + part.title;
            text += amounts_line(report, "    " + part.id + title, part.amounts);
        }
    }
    return text;
}

}  // namespace

std::string report_text(const Report& report) {
    std::string text = "Study time by rule version " + std::to_string(report.rule_version) +
                       ", academic hour of " + std::to_string(report.academic_hour.count()) +
                       " min";
    if (report.target.count() > 0) {
        text += ", target " +
                base::academic_hours_text(report.target, report.academic_hour,
                                          content::Language::English) +
                " academic hours";
    }
    text += "\n";
    for (const LearnerReport& learner : report.learners) {
        text += learner_text(report, learner);
    }
    if (report.learners.size() != 1) {
        text += "\n" + amounts_line(report,
                                    "All " + std::to_string(report.learners.size()) + " learners",
                                    report.total);
    }
    return text;
}

}  // namespace engine::records
