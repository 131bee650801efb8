#include "engine/app/startup.h"

#include <gtest/gtest.h>

#include "engine/records/store.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

using learn::Preferences;
using learn::ReadingFont;
using learn::Spacing;

class StoredPreferences : public testing::Test {
protected:
    StoredPreferences() {
        auto opened = records::Store::open(dir_.path(), base::now());
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
        if (opened) {
            store_.emplace(std::move(*opened));
        }
    }

    tests::TempDir dir_;
    std::optional<records::Store> store_;
};

TEST_F(StoredPreferences, ComeBackForThePersonWhoChoseThem) {
    const Preferences hers{.language = content::Language::English,
                           .theme = base::ThemeName::Dark,
                           .text_percent = 250,
                           .spacing = Spacing::Widest,
                           .reading_font = ReadingFont::OpenDyslexic};
    store_preferences(*store_, 7, hers);
    EXPECT_EQ(stored_preferences(*store_, 7, {}), hers);
    EXPECT_EQ(stored_preferences(*store_, 8, {}), Preferences{});
    Preferences back = hers;
    back.theme.reset();
    back.spacing = Spacing::Wider;
    back.reading_font = ReadingFont::Standard;
    store_preferences(*store_, 7, back);
    EXPECT_EQ(stored_preferences(*store_, 7, hers), back);
}

TEST_F(StoredPreferences, WhatNobodyUnderstandsIsAsBefore) {
    const Preferences now{.text_percent = 150, .spacing = Spacing::Wider};
    for (const char* key : {"text_percent", "spacing", "reading_font"}) {
        ASSERT_TRUE(store_->set_setting(7, key, "enormous"));
    }
    EXPECT_EQ(stored_preferences(*store_, 7, now), now);
}

}  // namespace
}  // namespace engine::app
