#include "engine/screens/headless_for_test.h"

namespace engine::screens {

const base::Strings& shipped_words(content::Language language) {
    const auto load = [](content::Language wanted) {
        auto words = base::Strings::load(SOURCE_DIR "/assets/strings", wanted);
        EXPECT_TRUE(words) << (words ? "" : words.error().message);
        return words ? std::move(*words) : base::Strings();
    };
    static const base::Strings latvian = load(content::Language::Latvian);
    static const base::Strings english = load(content::Language::English);
    return language == content::Language::Latvian ? latvian : english;
}

HeadlessScreen::HeadlessScreen(base::Size size, content::Language language)
    : words(shipped_words(language)), head(size) {}

HeadlessScreen::~HeadlessScreen() = default;

const ui::Item* HeadlessScreen::find(const std::string& id) const {
    return head.find(id);
}

const std::vector<ui::Item>& HeadlessScreen::items() const {
    return head.ui.frame().items;
}

}  // namespace engine::screens
