#include "content/question/rows.h"

#include <algorithm>

namespace content {

bool Rows::one_each() const {
    std::set<std::string> taken;
    return kind == Kind::Matching && std::ranges::all_of(rows, [&](const Row& row) {
               return std::ranges::all_of(
                   row.right, [&](const std::string& id) { return taken.insert(id).second; });
           });
}

bool Rows::several() const {
    return std::ranges::any_of(rows, [](const Row& row) { return row.right.size() > 1; });
}

}  // namespace content

template class std::vector<content::Row>;
template class std::vector<content::RowChoice>;
