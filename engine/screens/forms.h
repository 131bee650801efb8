// Forms of a bar that must stay on one line: what it shows in words gives way to signs.
#pragma once

#include <algorithm>

namespace engine::screens {

/// The first of `forms` that `fits`; they go from the fullest to the slimmest, which it is where
/// none fits.
template <class Forms, class Fits>
const auto& fullest(const Forms& forms, Fits fits) {
    const auto found = std::ranges::find_if(forms, fits);
    return found == forms.end() ? forms.back() : *found;
}

}  // namespace engine::screens
