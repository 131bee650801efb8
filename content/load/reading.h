// Reading: what every reader of one Markdown document shares.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/facts.h"
#include "content/glossary.h"
#include "content/language.h"
#include "content/lesson.h"
#include "content/load/footnotes.h"
#include "content/load/issue_log.h"

namespace content::load {

struct Reading {
    const Facts& facts;
    const Glossary& glossary;
    Language language = Language::Latvian;
    std::string folder;  // of the document, in the course folder; empty or ended by '/'
    IssueLog& log;
    bool facts_are_in = false;        // {{fact:key}} is a text like any other
    std::vector<FactUse> facts_used;  // in order of first use, each once
    std::size_t fact_bytes = 0;       // of all values put in so far
    Footnotes footnotes;
    bool in_footnote = false;  // what is being read is a footnote's own text
};

}  // namespace content::load
