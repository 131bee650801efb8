#include "engine/screens/person_mark.h"

#include <vector>

#include "engine/ui/utf32.h"

namespace engine::screens {
namespace {

std::vector<std::u32string> words_of(const std::string& name) {
    std::vector<std::u32string> words(1);
    for (const char32_t letter : ui::to_utf32(name)) {
        if (letter == U' ' || letter == U'-') {
            words.emplace_back();
        } else {
            words.back() += letter;
        }
    }
    std::erase_if(words, [](const std::u32string& word) { return word.empty(); });
    return words;
}

constexpr std::size_t kLongestFirstName = 14;

}  // namespace

std::string initials(const std::string& name) {
    const auto words = words_of(name);
    if (words.empty()) {
        return "·";
    }
    std::u32string letters{words.front().front()};
    if (words.size() > 1) {
        letters += words.back().front();
    }
    return ui::to_utf8(letters);
}

std::string short_name(const std::string& name) {
    const auto words = words_of(name);
    if (words.empty()) {
        return name;
    }
    std::u32string text = words.front();
    if (text.size() > kLongestFirstName) {
        text = text.substr(0, kLongestFirstName - 1) + U'…';
    }
    if (words.size() > 1) {
        text += U' ';
        text += words.back().front();
        text += U'.';
    }
    return ui::to_utf8(text);
}

void draw_person_mark(ui::Ui& ui, const std::string& name, base::Point centre, float radius) {
    ui.disc(centre, radius, base::Tone::AccentSoft);
    ui.text_in({centre.x - radius, centre.y - radius, radius * 2, radius * 2}, initials(name),
               ui::type::serif(19).in(base::Tone::Accent).aligned(ui::Align::Centre));
}

}  // namespace engine::screens
