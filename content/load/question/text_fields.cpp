#include "content/load/question/text_fields.h"

#include <algorithm>
#include <utility>

#include "content/load/text_reader.h"
#include "content/question/gaps.h"

namespace content::load {

LocalText TextFields::prose(JsonFields& fields, std::string_view key, Need need) {
    LocalText text = fill(fields.long_text(key, need), fields.line_of(key));
    judge(text, Form::Prose, key, fields.line_of(key));
    return text;
}

std::vector<LocalText> TextFields::prose_list(JsonFields& fields, std::string_view key) {
    std::vector<LocalText> texts = fields.long_texts(key);
    for (LocalText& text : texts) {
        text = fill(text, fields.line_of(key));
        judge(text, Form::Prose, key, fields.line_of(key));
    }
    return texts;
}

LocalText TextFields::label(JsonFields& fields, std::string_view key) {
    LocalText text = words(fields, key);
    judge(text, Form::Label, key, fields.line_of(key));
    return text;
}

LocalText TextFields::passage(JsonFields& fields, std::string_view key) {
    LocalText text = fill(fields.long_text(key), fields.line_of(key));
    for (const Language language : {Language::Latvian, Language::English}) {
        const std::string& passage = language == Language::Latvian ? text.lv : text.en;
        for (const PassageRow& row : passage_rows(passage)) {
            for (const std::string& cell : row.cells) {
                judge(cell, language, Form::Label, key, fields.line_of(key));
            }
        }
    }
    return text;
}

LocalText TextFields::words(JsonFields& fields, std::string_view key) {
    return fill(fields.local_text(key), fields.line_of(key));
}

LocalText TextFields::fill(const LocalText& text, int line) {
    if (sources_.facts == nullptr) {
        return text;
    }
    LocalText filled{.lv = replace_facts(text.lv, Language::Latvian, *sources_.facts, keys_),
                     .en = replace_facts(text.en, Language::English, *sources_.facts, keys_)};
    for (const std::string& key : std::exchange(keys_.unknown, {})) {
        log_.error(line, "the fact " + in_quotes(key) + " is not in facts.json");
    }
    return filled;
}

void TextFields::judge(const LocalText& text, Form form, std::string_view key, int line) {
    judge(text.lv, Language::Latvian, form, key, line);
    judge(text.en, Language::English, form, key, line);
}

/// Every mistake is told at the line of the JSON file; the first few of one text are enough.
void TextFields::judge(const std::string& text, Language language, Form form, std::string_view key,
                       int line) {
    constexpr std::size_t kMost = 5;
    if (!may_be_marked_up(text)) {
        return;
    }
    Issues issues;
    const MarkdownSource source{
        .file = sources_.folder, .text = text, .language = language, .glossary = sources_.glossary};
    const std::string where = in_quotes(key) + (language == Language::English ? " (en): " : ": ");
    if (form == Form::Prose) {
        if (const auto read = read_text(source, issues); !read) {
            log_.error(line, where + read.error().message, read.error().kind);
        }
    } else if (const auto read = read_label(source, issues); !read) {
        log_.error(line, where + read.error().message, read.error().kind);
    }
    for (std::size_t i = 0; i < std::min(issues.size(), kMost); ++i) {
        log_.warn(line, where + issues[i].sentence);
    }
}

}  // namespace content::load
