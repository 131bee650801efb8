#include "engine/base/fold.h"

#include <array>
#include <utility>

namespace engine::base {
namespace {

// The letters of Latvian, Lithuanian, Estonian, Polish and German names, upper and lower case.
constexpr std::array<std::pair<std::string_view, char>, 66> kLetters{{
    {"Ā", 'a'}, {"ā", 'a'}, {"Ą", 'a'}, {"ą", 'a'}, {"Ä", 'a'}, {"ä", 'a'}, {"Č", 'c'}, {"č", 'c'},
    {"Ć", 'c'}, {"ć", 'c'}, {"Ē", 'e'}, {"ē", 'e'}, {"Ė", 'e'}, {"ė", 'e'}, {"Ę", 'e'}, {"ę", 'e'},
    {"É", 'e'}, {"é", 'e'}, {"Ģ", 'g'}, {"ģ", 'g'}, {"Ī", 'i'}, {"ī", 'i'}, {"Į", 'i'}, {"į", 'i'},
    {"Ķ", 'k'}, {"ķ", 'k'}, {"Ļ", 'l'}, {"ļ", 'l'}, {"Ł", 'l'}, {"ł", 'l'}, {"Ņ", 'n'}, {"ņ", 'n'},
    {"Ń", 'n'}, {"ń", 'n'}, {"Ō", 'o'}, {"ō", 'o'}, {"Ö", 'o'}, {"ö", 'o'}, {"Õ", 'o'}, {"õ", 'o'},
    {"Ó", 'o'}, {"ó", 'o'}, {"Ŗ", 'r'}, {"ŗ", 'r'}, {"Š", 's'}, {"š", 's'}, {"Ś", 's'}, {"ś", 's'},
    {"ß", 's'}, {"Ū", 'u'}, {"ū", 'u'}, {"Ų", 'u'}, {"ų", 'u'}, {"Ü", 'u'}, {"ü", 'u'}, {"Ž", 'z'},
    {"ž", 'z'}, {"Ź", 'z'}, {"ź", 'z'}, {"Ż", 'z'}, {"ż", 'z'}, {"Ñ", 'n'}, {"ñ", 'n'}, {"Á", 'a'},
    {"á", 'a'}, {"Ø", 'o'},
}};

/// Cyrillic А-Я and а-п are two bytes 0xD0 0x90..0xBF, р-я are 0xD1 0x80..0x8F.
std::string lower_cyrillic(unsigned char lead, unsigned char trail) {
    if (lead == 0xD0 && trail == 0x81) {
        return "\xD0\xB5";  // Ё -> е
    }
    if (lead == 0xD1 && trail == 0x91) {
        return "\xD0\xB5";  // ё -> е
    }
    if (lead == 0xD0 && trail >= 0x90 && trail <= 0x9F) {
        return {'\xD0', static_cast<char>(trail + 0x20)};
    }
    if (lead == 0xD0 && trail >= 0xA0 && trail <= 0xAF) {
        return {'\xD1', static_cast<char>(trail - 0x20)};
    }
    return {static_cast<char>(lead), static_cast<char>(trail)};
}

std::string folded_pair(std::string_view two_bytes) {
    for (const auto& [letter, plain] : kLetters) {
        if (letter == two_bytes) {
            return {plain};
        }
    }
    return lower_cyrillic(static_cast<unsigned char>(two_bytes[0]),
                          static_cast<unsigned char>(two_bytes[1]));
}

}  // namespace

std::string folded(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool two_bytes = (static_cast<unsigned char>(c) & 0xE0U) == 0xC0U;
        if (two_bytes && i + 1 < utf8.size()) {
            out += folded_pair(utf8.substr(i, 2));
            ++i;
        } else {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return out;
}

}  // namespace engine::base
