// {{fact:key}}: a value from facts.json in the middle of a sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/facts.h"
#include "content/language.h"

namespace content::load {

/// A stretch of plain text, or the key of one {{fact:key}}. Views into the text that was split.
struct FactPiece {
    bool is_key = false;
    std::string_view text;
};

/// False when split_facts() would find no key in `text`. A quick look, which may see one too many.
bool may_name_facts(std::string_view text);

/// The text in order, cut at every well-formed {{fact:key}}. Empty pieces are left out. A key is an
/// id of facts.json: letters, digits, '.', '_' and '-'; anything else stays text.
std::vector<FactPiece> split_facts(std::string_view text);

/// Which keys a text named, in order of appearance, each once.
struct FactKeys {
    std::vector<std::string> known;
    std::vector<std::string> unknown;
};

/// The text with every known fact's value in `language` put in; an unknown key stays as written so
/// that the author sees it. `keys` grows by the keys met.
std::string replace_facts(std::string_view text, Language language, const Facts& facts,
                          FactKeys& keys);

}  // namespace content::load
