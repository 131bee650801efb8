#include "content/glossary.h"

namespace content {

void Glossary::add(std::string id, Term term) {
    for (const std::string& alias : term.aliases) {
        aliases_.emplace(alias, id);
    }
    terms_.emplace(std::move(id), std::move(term));
}

const Glossary::Terms::value_type* Glossary::find(std::string_view id) const {
    const auto alias = aliases_.find(id);
    const auto term = terms_.contains(id) || alias == aliases_.end() ? terms_.find(id)
                                                                     : terms_.find(alias->second);
    return term == terms_.end() ? nullptr : &*term;
}

}  // namespace content
