// A lesson as one tall picture: what the window would show, from the first page to the last.
#pragma once

#include <atomic>
#include <string>

#include "content/base/result.h"
#include "engine/base/theme.h"
#include "engine/paint/display_list.h"
#include "engine/print/lesson_pages.h"
#include "engine/text/font_library.h"

namespace engine::print {

inline constexpr float kPictureMargin = 28;  // px at scale 1, on every side
inline constexpr int kLongestSide = 32'767;  // device px; cairo draws no longer pictures
inline constexpr int kMostPixels = 40'000'000;

struct PngOptions {
    float width = 680;  // of the text, px at 100 %
    float scale = 1;    // device px for one of them
    const base::Theme& theme;
    text::FontLibrary& fonts;
    text::Measurer& measurer;  // of the same fonts
    const std::atomic<bool>& cancel;
};

/// The bytes of a PNG file, RGB. The same lesson and fonts give the same bytes. Fails with TooLarge
/// when a side or the whole would be over the limits above.
content::Result<std::string> make_png(const LessonPages& pages, const PngOptions& options);

}  // namespace engine::print
