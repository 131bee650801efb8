// TextFields: the texts of one question, with the values of {{fact:key}} put in and every mistake
// of their Markdown reported. A mistake in a text costs no question: the learner sees the text
// without what is wrong. Only a text over a limit is an error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/facts.h"
#include "content/glossary.h"
#include "content/load/fact_text.h"
#include "content/load/json_fields.h"

namespace content::load {

class TextFields {
public:
    struct Sources {
        const Facts* facts = nullptr;        // nullptr: the texts have their values already
        const Glossary* glossary = nullptr;  // nullptr: nobody asks whether a term is there
        std::string folder;                  // of the quiz, in the course folder
    };

    TextFields(Sources sources, IssueLog& log) : sources_(std::move(sources)), log_(log) {}

    /// A text to read: a sentence or blocks, also written as a list of lines.
    LocalText prose(JsonFields& fields, std::string_view key, Need need = Need::Required);
    std::vector<LocalText> prose_list(JsonFields& fields, std::string_view key);
    /// A line on something to click.
    LocalText label(JsonFields& fields, std::string_view key);
    /// Lines and rows of tables, each cell a label: see content::passage_rows().
    LocalText passage(JsonFields& fields, std::string_view key);
    /// Plain words.
    LocalText words(JsonFields& fields, std::string_view key);

    const std::vector<std::string>& used_facts() const { return keys_.known; }

private:
    enum class Form { Prose, Label };

    LocalText fill(const LocalText& text, int line);
    void judge(const LocalText& text, Form form, std::string_view key, int line);
    void judge(const std::string& text, Language language, Form form, std::string_view key,
               int line);

    Sources sources_;
    IssueLog& log_;
    FactKeys keys_;
};

}  // namespace content::load
