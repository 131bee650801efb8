// A page's DisplayList cut into what each sheet of paper shows of it.
#pragma once

#include <span>
#include <vector>

#include "engine/paint/display_list.h"
#include "engine/print/paginate.h"

namespace engine::print {

/// One list for each of `slices`, which are those of one page from top to bottom; its (0, 0) is the
/// slice's top left corner. Grounds and pictures are clipped to their slice; every other piece of
/// ink belongs to the one slice that its baseline or middle lies in. A tag that goes on over
/// several slices is open in each of them, and a repeated header is tagged like the first one.
/// Linear in the size of the list.
std::vector<paint::DisplayList> sheet_lists(const paint::DisplayList& page,
                                            std::span<const Slice> slices);

}  // namespace engine::print
