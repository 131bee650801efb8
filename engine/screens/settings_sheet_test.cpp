#include "engine/screens/settings_sheet.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(SettingsDialog, EachButtonChangesOneThing) {
    HeadlessScreen screen;
    const SettingsView view{.preferences = {.text_percent = 150}};
    const auto prefers = [&](const char* id) {
        return as<learn::Prefer>(screen.click(view, id)).preferences;
    };
    learn::Preferences wanted = view.preferences;
    wanted.text_percent = 125;
    EXPECT_EQ(prefers("settings.smaller"), wanted);
    wanted.text_percent = 100;
    EXPECT_EQ(prefers("settings.normal"), wanted);
    wanted.text_percent = 175;
    EXPECT_EQ(prefers("settings.larger"), wanted);
    wanted = view.preferences;
    wanted.spacing = learn::Spacing::Wider;
    EXPECT_EQ(prefers("settings.spacing.wider"), wanted);
    wanted.spacing = learn::Spacing::Widest;
    EXPECT_EQ(prefers("settings.spacing.widest"), wanted);
    wanted = view.preferences;
    wanted.theme = base::ThemeName::Contrast;
    EXPECT_EQ(prefers("settings.theme.contrast"), wanted);
    wanted = view.preferences;
    wanted.language = content::Language::English;
    EXPECT_EQ(prefers("language.en"), wanted);
}

TEST(SettingsDialog, TheDesktopsThemeCanBeChosenAgain) {
    HeadlessScreen screen;
    const SettingsView view{.preferences = {.theme = base::ThemeName::Dark}};
    const learn::Action action = screen.click(view, "settings.theme.system");
    EXPECT_EQ(as<learn::Prefer>(action).preferences.theme, std::nullopt);
    EXPECT_TRUE(screen.find("settings.theme.dark")->selected);
    EXPECT_FALSE(screen.find("settings.theme.system")->selected);
}

TEST(SettingsDialog, OpenDyslexicIsOfferedOnlyWhereItIsInstalled) {
    HeadlessScreen screen;
    screen.show(SettingsView{});
    EXPECT_EQ(screen.find("settings.font.dyslexic"), nullptr);
    EXPECT_EQ(screen.find("settings.font.standard"), nullptr);
    const SettingsView view{.dyslexic_font = true};
    const auto chosen = as<learn::Prefer>(screen.click(view, "settings.font.dyslexic"));
    EXPECT_EQ(chosen.preferences.reading_font, learn::ReadingFont::OpenDyslexic);
    screen.show(SettingsView{.preferences = chosen.preferences, .dyslexic_font = true});
    EXPECT_TRUE(screen.find("settings.font.dyslexic")->selected);
    EXPECT_FALSE(screen.find("settings.font.standard")->selected);
}

TEST(SettingsDialog, TheSpacingThatHoldsIsMarked) {
    HeadlessScreen screen;
    screen.show(SettingsView{.preferences = {.spacing = learn::Spacing::Wider}});
    EXPECT_FALSE(screen.find("settings.spacing.normal")->selected);
    EXPECT_TRUE(screen.find("settings.spacing.wider")->selected);
}

TEST(SettingsDialog, TextStopsAtBothEnds) {
    HeadlessScreen screen;
    screen.show(SettingsView{.preferences = {.text_percent = learn::kSmallestText}});
    EXPECT_FALSE(screen.find("settings.smaller")->enabled);
    EXPECT_TRUE(screen.find("settings.larger")->enabled);
    screen.show(SettingsView{.preferences = {.text_percent = learn::kLargestText}});
    EXPECT_TRUE(screen.find("settings.smaller")->enabled);
    EXPECT_FALSE(screen.find("settings.larger")->enabled);
}

TEST(SettingsDialog, LeadsToHelpFullScreenAndOut) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::OpenHelp>(screen.click(SettingsView{}, "settings.help")));
    EXPECT_TRUE(is<learn::ToggleFullScreen>(screen.click(SettingsView{}, "settings.full_screen")));
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(SettingsView{}, "dialog.close")));
    EXPECT_TRUE(is<learn::CloseDialog>(screen.press(SettingsView{}, Enter)));
}

}  // namespace
}  // namespace engine::screens
