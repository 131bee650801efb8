#include "engine/text/pattern_hyphenator.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>

#include <hyphen.h>

namespace engine::text {
namespace {

namespace fs = std::filesystem;

std::span<const std::string_view> names_of(Patterns patterns) {
    static constexpr std::array<std::string_view, 1> kLatvian{"hyph_lv_LV.dic"};
    static constexpr std::array<std::string_view, 2> kEnglish{"hyph_en_GB.dic", "hyph_en_US.dic"};
    static constexpr std::array<std::string_view, 1> kRussian{"hyph_ru_RU.dic"};
    switch (patterns) {
        case Patterns::English:
            return kEnglish;
        case Patterns::Russian:
            return kRussian;
        case Patterns::Latvian:
            break;
    }
    return kLatvian;
}

fs::path find_file(const std::vector<fs::path>& folders, std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        for (const fs::path& folder : folders) {
            fs::path path = folder / name;
            std::error_code unreadable;  // a folder that cannot be read has no dictionaries
            if (fs::is_regular_file(path, unreadable)) {
                return path;
            }
        }
    }
    return {};
}

// The Latvian and the Russian dictionary are older than UTF-8. These are the small letters beyond
// ASCII in their character sets; a word with any other letter is not divided.
using ByteOfLetter = std::pair<char32_t, unsigned char>;

// ISO 8859-13
constexpr std::array<ByteOfLetter, 13> kLatin7{{{U'ā', 0xE2},
                                                {U'č', 0xE8},
                                                {U'ē', 0xE7},
                                                {U'ģ', 0xEC},
                                                {U'ī', 0xEE},
                                                {U'ķ', 0xED},
                                                {U'ļ', 0xEF},
                                                {U'ņ', 0xF2},
                                                {U'ō', 0xF4},
                                                {U'ŗ', 0xBA},
                                                {U'š', 0xF0},
                                                {U'ū', 0xFB},
                                                {U'ž', 0xFE}}};
constexpr std::u32string_view kKoi8r = U"юабцдефгхийклмнопярстужвьызшэщчъ";  // from 0xC0
constexpr unsigned char kKoi8rYo = 0xA3;

enum class Charset { Utf8, Latin7, Koi8r, Ascii };

Charset charset_called(std::string_view name) {
    if (name == "UTF-8") {
        return Charset::Utf8;
    }
    if (name == "ISO8859-13" || name == "ISO-8859-13") {
        return Charset::Latin7;
    }
    return name == "KOI8-R" ? Charset::Koi8r : Charset::Ascii;
}

std::optional<char> byte_of(char32_t letter, Charset charset) {
    if (letter < 0x80) {
        return static_cast<char>(letter);
    }
    if (charset == Charset::Latin7) {
        const auto* found = std::find_if(kLatin7.begin(), kLatin7.end(),
                                         [letter](auto pair) { return pair.first == letter; });
        return found == kLatin7.end() ? std::nullopt
                                      : std::optional(static_cast<char>(found->second));
    }
    if (charset == Charset::Koi8r) {
        const auto at = kKoi8r.find(letter);
        if (letter == U'ё') {
            return static_cast<char>(kKoi8rYo);
        }
        return at == std::u32string_view::npos ? std::nullopt
                                               : std::optional(static_cast<char>(0xC0 + at));
    }
    return std::nullopt;
}

void append_utf8(char32_t letter, std::string& bytes) {
    if (letter < 0x80) {
        bytes.push_back(static_cast<char>(letter));
        return;
    }
    bytes.push_back(static_cast<char>(0xC0U | letter >> 6U));  // letters lie below U+0800
    bytes.push_back(static_cast<char>(0x80U | (letter & 0x3FU)));
}

/// `word` as the dictionary spells it; empty when it cannot.
std::string encoded(std::u32string_view word, Charset charset) {
    std::string bytes;
    for (const char32_t letter : word) {
        if (charset == Charset::Utf8 && letter < 0x800) {
            append_utf8(letter, bytes);
        } else if (const auto byte = byte_of(letter, charset)) {
            bytes.push_back(*byte);
        } else {
            return {};
        }
    }
    return bytes;
}

struct EndDictionary {
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

/// What libhyphen allocates for spellings that change at a hyphen.
struct Changes {
    explicit Changes(std::size_t size) : count(size) {}
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;
    Changes(Changes&&) = delete;
    Changes& operator=(Changes&&) = delete;
    ~Changes() {
        for (std::size_t i = 0; replaced != nullptr && i < count; ++i) {
            std::free(replaced[i]);  // NOLINT(*-no-malloc): the library's own allocation
        }
        std::free(replaced);  // NOLINT(*-no-malloc)
        std::free(position);  // NOLINT(*-no-malloc)
        std::free(cut);       // NOLINT(*-no-malloc)
    }
    bool at(std::size_t i) const { return replaced != nullptr && replaced[i] != nullptr; }

    std::size_t count;
    char** replaced = nullptr;
    int* position = nullptr;
    int* cut = nullptr;
};

}  // namespace

struct PatternHyphenator::Dictionary {
    std::unique_ptr<HyphenDict, EndDictionary> patterns;
    Charset charset = Charset::Ascii;

    std::vector<std::size_t> divisions(std::u32string_view word) const {
        constexpr std::size_t kSpare = 5;  // bytes that libhyphen wants beyond the word
        const std::string bytes = encoded(word, charset);
        if (bytes.empty()) {
            return {};
        }
        std::string marks(bytes.size() + kSpare, '\0');
        Changes changes(bytes.size());
        if (hnj_hyphen_hyphenate2(patterns.get(), bytes.c_str(), static_cast<int>(bytes.size()),
                                  marks.data(), nullptr, &changes.replaced, &changes.position,
                                  &changes.cut) != 0) {
            return {};
        }
        std::vector<std::size_t> result;
        for (std::size_t i = 0; i + 1 < word.size(); ++i) {
            const bool odd = (static_cast<unsigned char>(marks[i]) & 1U) != 0;
            if (odd && !changes.at(i)) {
                result.push_back(i + 1);
            }
        }
        return result;
    }
};

PatternHyphenator::PatternHyphenator(std::vector<fs::path> folders)
    : folders_(std::move(folders)) {}

PatternHyphenator::~PatternHyphenator() = default;

const PatternHyphenator::Dictionary* PatternHyphenator::dictionary_of(Patterns patterns) {
    Slot& slot = slots_.at(static_cast<std::size_t>(patterns));
    if (!std::exchange(slot.tried, true)) {
        const fs::path file = find_file(folders_, names_of(patterns));
        HyphenDict* read = file.empty() ? nullptr : hnj_hyphen_load(file.string().c_str());
        if (read != nullptr) {
            slot.dictionary = std::make_unique<Dictionary>();
            slot.dictionary->patterns.reset(read);
            slot.dictionary->charset = charset_called(read->cset);
        }
    }
    return slot.dictionary.get();
}

std::vector<std::size_t> PatternHyphenator::divisions(std::u32string_view word, Patterns patterns) {
    const Dictionary* dictionary = dictionary_of(patterns);
    return dictionary == nullptr ? std::vector<std::size_t>{} : dictionary->divisions(word);
}

std::size_t PatternHyphenator::loaded() const {
    return static_cast<std::size_t>(std::count_if(
        slots_.begin(), slots_.end(), [](const Slot& slot) { return slot.dictionary != nullptr; }));
}

}  // namespace engine::text
