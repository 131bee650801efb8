// What a person chooses about how the program looks and speaks.
#pragma once

#include <cstdint>
#include <optional>

#include "content/language.h"
#include "engine/base/theme.h"

namespace engine::learn {

inline constexpr int kSmallestText = 100;  // percent
inline constexpr int kLargestText = 400;

/// Between the letters, words and lines of what is read.
enum class Spacing : std::uint8_t { Normal, Wider, Widest };

/// What lessons and questions are set in.
enum class ReadingFont : std::uint8_t { Standard, OpenDyslexic };

struct Preferences {
    content::Language language = content::Language::Latvian;
    std::optional<base::ThemeName> theme;  // nullopt: as the desktop has it
    int text_percent = kSmallestText;
    Spacing spacing = Spacing::Normal;
    ReadingFont reading_font = ReadingFont::Standard;  // kept even where it is not installed
    bool operator==(const Preferences&) const = default;
};

/// The next larger or smaller step (100, 125, 150, 175, 200, 250, 300, 350, 400); stays at the
/// ends.
int text_step(int percent, int direction);

}  // namespace engine::learn
