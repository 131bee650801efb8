#include "engine/base/strings.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <optional>

#include "content/limits.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"
#include "content/load/json_fields.h"
#include "content/load/json_reader.h"

namespace engine::base {
namespace {

using content::Language;
using content::load::IssueLog;
using content::load::JsonFields;
using content::load::JsonMember;

bool is_gap_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_';
}

/// Whether every brace belongs to a gap like {name}.
bool gaps_are_whole(std::string_view text) {
    for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos;
         at = text.find_first_of("{}", at)) {
        const std::size_t close = text.find('}', at);
        if (text[at] == '}' || close == std::string_view::npos || close == at + 1 ||
            !std::ranges::all_of(text.substr(at + 1, close - at - 1), is_gap_byte)) {
            return false;
        }
        at = close + 1;
    }
    return true;
}

void check_text(const std::string& text, int line, IssueLog& log) {
    if (text.empty()) {
        log.error(line, "the text is empty");
    } else if (!gaps_are_whole(text)) {
        log.error(line, "a gap must be written {name}: " + content::load::in_quotes(text));
    }
}

Strings::Forms read_forms(const JsonMember& entry, Language language, IssueLog& log) {
    const int line = entry.value.line;
    if (const auto* text = std::get_if<std::string>(&entry.value.data)) {
        check_text(*text, line, log);
        return {.zero = *text, .one = *text, .other = *text};
    }
    const int errors = log.errors();
    JsonFields fields(entry.value, log);
    Strings::Forms forms{.zero = "", .one = fields.text("one"), .other = fields.text("other")};
    forms.zero = forms.other;  // English has no form for zero
    if (language == Language::Latvian) {
        forms.zero = fields.text("zero");
    }
    fields.report_unknown();
    if (log.errors() == errors) {
        for (const std::string* form : {&forms.zero, &forms.one, &forms.other}) {
            check_text(*form, line, log);
        }
    }
    return forms;
}

std::optional<std::string_view> value_of(std::string_view gap, std::initializer_list<Gap> gaps) {
    for (const Gap& given : gaps) {
        if (given.first == gap) {
            return given.second;
        }
    }
    return std::nullopt;
}

/// The text with every {name} that has a value filled. A value is never searched for gaps itself:
/// a learner may be called "{n}".
std::string filled(std::string_view text, std::initializer_list<Gap> gaps,
                   std::string_view count = {}) {
    std::string whole;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        whole += text.substr(0, open);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const auto value = name == "n" && !count.empty() ? count : value_of(name, gaps);
        whole += value.value_or(text.substr(open, close - open + 1));
        text.remove_prefix(close + 1);
    }
    return whole.append(text);
}

enum class PluralForm { Zero, One, Other };

/// CLDR plural rules, cardinal, whole numbers.
PluralForm plural_form(std::int64_t count, Language language) {
    const auto n =
        count < 0 ? 0 - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
    if (language == Language::English) {
        return n == 1 ? PluralForm::One : PluralForm::Other;
    }
    if (n % 10 == 0 || (n % 100 >= 11 && n % 100 <= 19)) {
        return PluralForm::Zero;
    }
    return n % 10 == 1 ? PluralForm::One : PluralForm::Other;
}

}  // namespace

content::Result<Strings> Strings::load(const std::filesystem::path& folder, Language language) {
    const std::string file = std::string(content::code(language)) + ".json";
    const auto bytes = content::load::read_file(folder / file, content::limits::kJsonBytes);
    if (!bytes) {
        return bytes.error();
    }
    return parse(*bytes, language);
}

content::Result<Strings> Strings::parse(std::string_view json, Language language) {
    content::Issues issues;
    IssueLog log(std::string(content::code(language)) + ".json", issues);
    const auto root = content::load::read_json(json, log);
    if (!root) {
        return log.last_error();
    }
    Strings strings;
    strings.language_ = language;
    for (const JsonMember& entry : JsonFields(*root, log).members()) {
        strings.forms_.emplace(entry.key, read_forms(entry, language, log));
    }
    if (log.errors() > 0) {
        return log.last_error();
    }
    return strings;
}

std::string Strings::text(std::string_view key, std::initializer_list<Gap> gaps) const {
    const auto found = forms_.find(key);
    return found == forms_.end() ? std::string(key) : filled(found->second.other, gaps);
}

std::string Strings::plural(std::string_view key, std::int64_t count,
                            std::initializer_list<Gap> gaps) const {
    const auto found = forms_.find(key);
    if (found == forms_.end()) {
        return std::string(key);
    }
    const Forms& forms = found->second;
    const std::string number = std::to_string(count);
    switch (plural_form(count, language_)) {
        case PluralForm::Zero:
            return filled(forms.zero, gaps, number);
        case PluralForm::One:
            return filled(forms.one, gaps, number);
        case PluralForm::Other:
            break;
    }
    return filled(forms.other, gaps, number);
}

std::string academic_hours_text(std::chrono::milliseconds time, std::chrono::minutes academic_hour,
                                content::Language language) {
    const std::chrono::milliseconds hour = academic_hour;
    // Towards zero on both sides: a correction of minus an instant must not show as "-0,1".
    assert(hour.count() > 0);
    const auto tenths = time / hour * 10 + (time % hour).count() * 10 / hour.count();
    const std::string sign = tenths < 0 ? "-" : "";
    const auto magnitude = tenths < 0 ? -tenths : tenths;
    return sign + std::to_string(magnitude / 10) + content::decimal_point(language) +
           std::to_string(magnitude % 10);
}

}  // namespace engine::base
