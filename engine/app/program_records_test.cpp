// What a program writes down, and when.
#include <array>

#include <gtest/gtest.h>

#include "engine/app/program.h"
#include "engine/records/store_for_test.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

using render::Key;

/// The gallery course, read by a learner.
class LearnersProgram : public testing::Test {
protected:
    void SetUp() override {
        auto course = content::load::load_course(SOURCE_DIR "/tests/gallery");
        auto words = base::Strings::load(SOURCE_DIR "/assets/strings", content::Language::Latvian);
        ASSERT_TRUE(course && words);
        const std::string lesson = course->course.modules.front().lessons.front().id;
        records::Store store = records::opened(data_.path(), at(0));
        learner_ = records::add(store, "Ilze");
        program_.emplace(Loaded{.assets = SOURCE_DIR "/assets",
                                .data_folder = data_.path(),
                                .course = std::move(*course),
                                .store = std::move(store),
                                .preferences = {},
                                .words = std::move(*words)},
                         Surroundings{.measurer = measurer_,
                                      .clipboard = {},
                                      .open_link = [](const std::string&) { return true; },
                                      .open_document = [](const auto&) { return true; },
                                      .toggle_full_screen = [] {},
                                      .wake = [] {}});
        program_->open_first_screen("Ilze", lesson, at(1));
        frame({}, at(1));
        program_->shown(at(1));
        ASSERT_TRUE(program_->state().reading);
    }

    static base::Moment at(int seconds) {
        return records::at(std::chrono::hours(10) + std::chrono::seconds(seconds));
    }

    void frame(std::span<const render::InputEvent> events, base::Moment now) {
        program_->take_input(events, now);
        program_->draw(events, {.size = {1280, 800}}, now);
    }

    /// What another program finds in the store.
    std::string kept_page() {
        const records::Store other = records::opened(data_.path(), at(60));
        const auto place = other.last_place(learner_);
        return place && *place ? (*place)->page : std::string();
    }
    std::string page() const { return program_->state().reading->current().id; }

    tests::TempDir data_;
    tests::FixedMeasurer measurer_;
    records::LearnerId learner_ = 0;
    std::optional<Program> program_;
};

TEST_F(LearnersProgram, ThePageSheTurnsToIsShownBeforeThatIsWrittenDown) {
    const std::string first = page();
    const std::array<render::InputEvent, 1> right{render::KeyPressed{.key = Key::Right}};
    frame(right, at(2));
    ASSERT_NE(page(), first);
    EXPECT_NE(kept_page(), page()) << "it waits for the frame";
    program_->shown(at(2));
    EXPECT_EQ(kept_page(), page());
    EXPECT_EQ(program_->next_frame(at(2)), learn::Milliseconds(0)) << "her time may have grown";
    frame({}, at(2));
    program_->shown(at(2));
    EXPECT_GT(program_->next_frame(at(2)), learn::Milliseconds(0));
}

TEST_F(LearnersProgram, WhatWaitsIsWrittenBeforeTheNextThingIsDone) {
    const std::array<render::InputEvent, 2> twice{render::KeyPressed{.key = Key::Right},
                                                  render::KeyPressed{.key = Key::Right}};
    frame(twice, at(2));
    EXPECT_NE(kept_page(), page());
    EXPECT_FALSE(kept_page().empty());
    program_->close(at(3));
    EXPECT_EQ(kept_page(), page());
}

TEST_F(LearnersProgram, TheNextPageIsMadeReadyOnceAndTurnedTo) {
    EXPECT_TRUE(program_->make_ready(at(1)));
    EXPECT_FALSE(program_->make_ready(at(1)));
    ASSERT_EQ(program_->frame().ahead.size(), 1U);
    const render::PagePlacement ahead = program_->frame().ahead.front();
    const std::array<render::InputEvent, 1> right{render::KeyPressed{.key = Key::Right}};
    frame(right, at(2));
    ASSERT_EQ(program_->frame().pages.size(), 1U);
    EXPECT_EQ(program_->frame().pages.front().list, ahead.list);
    EXPECT_EQ(program_->frame().pages.front().version, ahead.version);
    EXPECT_EQ(program_->frame().pages.front().rect, ahead.rect);
    EXPECT_EQ(program_->frame().pages.front().scale, ahead.scale);
}

}  // namespace
}  // namespace engine::app
