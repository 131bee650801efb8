// Decodes a course's PNG and JPEG files, whoever made them.
//
// The size is read from the header and judged by content/limits.h before a single px is decoded, so
// that a small file cannot ask for gigabytes. Pictures are shrunk on the way to what is needed.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "content/base/result.h"
#include "engine/base/geometry.h"

namespace engine::render {

struct DecodedPicture {
    int width = 0;  // px, after shrinking
    int height = 0;
    int full_width = 0;  // px, of the file
    int full_height = 0;
    std::vector<std::uint8_t> rgba;  // straight alpha, rows from the top
};

using PictureBytes = std::span<const std::uint8_t>;

/// Decodes `file`, shrunk by a whole factor to no less than `needed` px (see shrink_factor()). The
/// format is told by the first bytes, never by a name. Fails with TooLarge (limits), Malformed
/// (damaged or cut off) or Unsupported (neither PNG nor JPEG, or a kind of them that we do not
/// show). May give up early with Invalid once `cancel` becomes true.
content::Result<DecodedPicture> decode_picture(PictureBytes file, base::Size needed,
                                               const std::atomic<bool>& cancel);

/// The largest whole number, at least 1, by which a `width` x `height` picture can be divided and
/// still have `needed` px both ways.
int shrink_factor(int width, int height, base::Size needed);

}  // namespace engine::render
