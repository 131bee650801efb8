#include "engine/app/program.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "engine/app/program_for_test.h"

namespace engine::app {
namespace {

using render::Key;

/// The gallery course, read by a guest from its first lesson on.
class GuestsProgram : public OpenProgram {
protected:
    void SetUp() override { open(SOURCE_DIR "/tests/gallery"); }
};

TEST_F(GuestsProgram, EveryKeyOfOneFrameCounts) {
    const std::array<render::InputEvent, 2> twice{render::KeyPressed{.key = Key::Right},
                                                  render::KeyPressed{.key = Key::Right}};
    frame(twice);
    EXPECT_EQ(program_->state().reading->page, 2U);
}

TEST_F(GuestsProgram, WhatOneKeyOpensTheNextOneCloses) {
    const std::array<render::InputEvent, 2> there_and_back{render::KeyPressed{.key = Key::F1},
                                                           render::KeyPressed{.key = Key::Escape}};
    frame(there_and_back);
    EXPECT_EQ(program_->state().dialog, learn::Dialog::None);
    EXPECT_TRUE(program_->state().reading) << "Esc closes the help, not the lesson";
}

TEST_F(GuestsProgram, AHeldKeyAsksForNothingNewInOneFrame) {
    const std::array<render::InputEvent, 3> held{
        render::KeyPressed{.key = Key::Right},
        render::KeyPressed{.key = Key::Right, .repeat = true},
        render::KeyPressed{.key = Key::Right, .repeat = true}};
    frame(held);
    EXPECT_EQ(program_->state().reading->page, 1U);
}

TEST_F(GuestsProgram, HelpTellsHowCardsAreMovedByKeys) {
    const std::array<render::InputEvent, 1> help{render::KeyPressed{.key = Key::F1}};
    frame(help);
    std::string told;
    for (const ui::Item& item : program_->frame().items) {
        told += item.name + ": " + item.value + "\n";
    }
    EXPECT_NE(told.find("Atstarpe: Paņemt kartīti"), std::string::npos) << told;
    EXPECT_NE(told.find("Esc: Pārvietot paņemto kartīti"), std::string::npos) << told;
}

/// The same course, its first lesson one page as long as the longest.
class LongLesson : public GuestsProgram {
protected:
    void SetUp() override {
        std::string text = "# Gara nodarbība\n";
        for (int i = 0; i < 1000; ++i) {
            text += "\nRindkopa ar vārdiem, kuru ir tieši desmit, un numuru " + std::to_string(i);
            text += ".\n";
        }
        text += "\n[Beigas](https://latvija.gov.lv)\n";
        std::filesystem::copy(SOURCE_DIR "/tests/gallery", course_.path(),
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::overwrite_existing);
        course_.write("01-viss/01-viss.lv.md", text);
        open(course_.path());
    }

    bool is_whole() const { return words().find("numuru 999.") != std::string::npos; }
    bool frame_is_due() const {
        return program_->next_frame(base::Moment{}) == learn::Milliseconds(0);
    }
    void turn_wheel(float notches) {
        const std::array<render::InputEvent, 1> wheel{
            render::Wheel{.dy = notches, .at = {600, 300}}};
        frame(wheel);
    }
    std::string words() const {
        const auto& items = program_->frame().items;
        const auto page = std::ranges::find(items, "lesson.page", &ui::Item::id);
        return page == items.end() ? std::string{} : page->value;
    }

    tests::TempDir course_;
};

TEST_F(LongLesson, IsShownAsFarAsItIsSeenAndWholeWhenNobodyWaits) {
    EXPECT_NE(words().find("numuru 3."), std::string::npos);
    EXPECT_FALSE(is_whole());
    int slices = 0;
    while (!frame_is_due() && program_->make_ready(base::Moment{})) {
        ASSERT_LT(++slices, 1000);
    }
    EXPECT_GT(slices, 3);
    ASSERT_TRUE(frame_is_due()) << "what is new has to be shown";
    frame({});
    EXPECT_TRUE(is_whole());
    EXPECT_FALSE(frame_is_due());
}

TEST_F(LongLesson, IsWholeForWhateverSomebodyDoes) {
    const std::array<render::InputEvent, 1> pointing{render::PointerMoved{.at = {600, 300}}};
    frame(pointing);
    EXPECT_FALSE(is_whole());
    turn_wheel(-1);
    EXPECT_TRUE(is_whole());
    EXPECT_FALSE(program_->state().reading->end_seen);
}

}  // namespace
}  // namespace engine::app
