#include "content/question/rows.h"

#include <algorithm>

namespace content {

bool Rows::several() const {
    return std::ranges::any_of(rows, [](const Row& row) { return row.right.size() > 1; });
}

}  // namespace content
