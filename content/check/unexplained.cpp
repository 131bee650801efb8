#include "content/check/unexplained.h"

#include "content/check/abbreviation.h"

namespace content::check {

AbbreviationSet known_abbreviations(const load::LoadedCourse& course, Language language) {
    AbbreviationSet known(course.abbreviations.begin(), course.abbreviations.end());
    for (const auto& [id, term] : course.course.glossary.terms()) {
        for (const Abbreviation& abbreviation : abbreviations(term.name.in(language))) {
            known.emplace(abbreviation.letters);
        }
    }
    return known;
}

void Unexplained::read(std::string_view text, int line, load::IssueLog& log) {
    for (const Abbreviation& abbreviation : abbreviations(text)) {
        const bool is_first =
            !known_.contains(abbreviation.letters) && met_.emplace(abbreviation.letters).second;
        if (is_first && !abbreviation.is_explained) {
            log.warn(line, "the abbreviation " + load::in_quotes(abbreviation.letters) +
                               " is not explained in " +
                               (language_ == Language::Latvian ? "Latvian" : "English") +
                               ": add its full name in brackets, or a term to "
                               "glossary.json; what everybody knows is listed under "
                               "\"abbreviations\" in course.json");
        }
    }
}

}  // namespace content::check
