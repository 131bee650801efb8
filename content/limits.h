// How large the parts of a course may be. Beyond a limit the part is refused with an Issue; the
// numbers keep an old PC responsive whatever a USB stick brings.
#pragma once

#include <cstddef>

namespace content::limits {

inline constexpr std::size_t kMarkdownBytes = std::size_t{128} * 1024;
inline constexpr int kMarkdownNesting =
    32;  // checked before cmark sees the text: it is quadratic beyond
inline constexpr int kMarkdownNodes = 20'000;

inline constexpr std::size_t kJsonBytes = std::size_t{1024} * 1024;
inline constexpr int kJsonDepth = 32;
inline constexpr std::size_t kJsonStringBytes = std::size_t{64} * 1024;

inline constexpr std::size_t kPictureBytes = std::size_t{16} * 1024 * 1024;
inline constexpr int kPictureSide = 8'192;
inline constexpr int kPicturePixels = 24'000'000;

inline constexpr int kTableColumns = 64;
inline constexpr int kChartRows = 60;
inline constexpr int kChartSeries = 6;
inline constexpr int kQuestionOptions = 12;  // also rows, items, gaps and areas
inline constexpr int kTextPatterns = 40;
inline constexpr int kHints = 10;
inline constexpr int kLearnerNameChars = 200;

}  // namespace content::limits
