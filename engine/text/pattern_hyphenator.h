// PatternHyphenator: divides words by the pattern dictionaries that LibreOffice and TeX use.
//
// A dictionary is read when the first word of its language does not fit a line (some 30 ms), so
// starting the program costs nothing. One that is missing means no hyphens, silently.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/text/hyphenation.h"

namespace engine::text {

class PatternHyphenator : public Hyphenator {
public:
    /// Looks for hyph_lv_LV.dic, hyph_en_GB.dic or hyph_en_US.dic, and hyph_ru_RU.dic in `folders`;
    /// the first folder that has the file wins. Nothing is read yet.
    explicit PatternHyphenator(std::vector<std::filesystem::path> folders);
    ~PatternHyphenator() override;
    PatternHyphenator(const PatternHyphenator&) = delete;
    PatternHyphenator& operator=(const PatternHyphenator&) = delete;
    PatternHyphenator(PatternHyphenator&&) = delete;
    PatternHyphenator& operator=(PatternHyphenator&&) = delete;

    std::vector<std::size_t> divisions(std::u32string_view word, Patterns patterns) override;

    /// How many dictionaries have been read so far.
    std::size_t loaded() const;

private:
    struct Dictionary;
    struct Slot {
        bool tried = false;
        std::unique_ptr<Dictionary> dictionary;  // null: not at hand
    };

    const Dictionary* dictionary_of(Patterns patterns);

    std::vector<std::filesystem::path> folders_;
    std::array<Slot, 3> slots_;  // by Patterns
};

}  // namespace engine::text
