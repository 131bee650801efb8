#include "engine/app/program.h"

#include <array>

#include <gtest/gtest.h>

#include "tests/support/fixed_measurer.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

using render::Key;

/// The gallery course, read by a guest from its first lesson on.
class GuestsProgram : public testing::Test {
protected:
    void SetUp() override {
        auto course = content::load::load_course(SOURCE_DIR "/tests/gallery");
        auto words = base::Strings::load(SOURCE_DIR "/assets/strings", content::Language::Latvian);
        ASSERT_TRUE(course && words);
        const std::string lesson = course->course.modules.front().lessons.front().id;
        program_.emplace(Loaded{.assets = SOURCE_DIR "/assets",
                                .data_folder = data_.path(),
                                .course = std::move(*course),
                                .store = {},
                                .preferences = {},
                                .words = std::move(*words)},
                         Surroundings{.measurer = measurer_,
                                      .clipboard = {},
                                      .open_link = [](const std::string&) { return true; },
                                      .open_document = [](const auto&) { return true; },
                                      .toggle_full_screen = [] {},
                                      .wake = [] {}});
        program_->open_first_screen({}, lesson, base::Moment{});
        frame({});
        ASSERT_TRUE(program_->state().reading);
        ASSERT_EQ(program_->state().reading->page, 0U);
    }

    void frame(std::span<const render::InputEvent> events) {
        program_->take_input(events, base::Moment{});
        program_->draw(events, {.size = {1280, 800}}, base::Moment{});
    }

    tests::TempDir data_;
    tests::FixedMeasurer measurer_;
    std::optional<Program> program_;
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

}  // namespace
}  // namespace engine::app
