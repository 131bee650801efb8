// What a program writes down, and when.
#include <array>

#include "engine/app/program_for_test.h"
#include "engine/records/store_for_test.h"

namespace engine::app {
namespace {

using render::Key;

base::Moment at(int seconds) {
    return records::at(std::chrono::hours(10) + std::chrono::seconds(seconds));
}

/// The gallery course, read by a learner.
class LearnersProgram : public OpenProgram {
protected:
    void SetUp() override {
        records::Store store = records::opened(data_.path(), at(0));
        learner_ = records::add(store, "Ilze");
        open(SOURCE_DIR "/tests/gallery", std::move(store), "Ilze", at(1));
        shown(at(1));
    }

    /// What another program finds in the store.
    std::string kept_page() {
        const records::Store other = records::opened(data_.path(), at(60));
        const auto place = other.last_place(learner_);
        return place && *place ? (*place)->page : std::string();
    }
    std::string page() const { return program_->state().reading->current().id; }

    records::LearnerId learner_ = 0;
};

TEST_F(OpenProgram, NobodysTimeCountsBeforeTheWindowIsThere) {
    records::Store store = records::opened(data_.path(), at(0));
    const records::LearnerId ilze = records::add(store, "Ilze");
    const std::string lesson = load(SOURCE_DIR "/tests/gallery", std::move(store));
    program_->open_unseen("Ilze", lesson, {.size = {1280, 800}}, at(1));
    ASSERT_FALSE(program_->frame().pages.empty()) << "its first frame shows the lesson";
    frame(std::array{render::InputEvent(render::Iconified{false})}, at(8));
    frame(std::array{render::InputEvent(render::KeyPressed{.key = Key::Down})}, at(11));
    program_->close(at(11));
    program_.reset();
    const records::Store kept = records::opened(data_.path(), at(60));
    EXPECT_EQ(records::sums(kept, ilze).counted, std::chrono::seconds(3));
}

TEST_F(LearnersProgram, ThePageSheTurnsToIsShownBeforeThatIsWrittenDown) {
    const std::string first = page();
    const std::array<render::InputEvent, 1> right{render::KeyPressed{.key = Key::Right}};
    frame(right, at(2));
    ASSERT_NE(page(), first);
    EXPECT_NE(kept_page(), page()) << "it waits for the frame";
    shown(at(2));
    EXPECT_EQ(kept_page(), page());
    EXPECT_GT(program_->next_frame(at(2)), learn::Milliseconds(0));
}

TEST_F(LearnersProgram, TheFrameAfterARowWasWrittenTellsOfIt) {
    const std::array<render::InputEvent, 1> right{render::KeyPressed{.key = Key::Right}};
    frame(right, at(2));
    const std::string reached = page();
    shown(at(2));
    EXPECT_FALSE(program_->state().last_place && program_->state().last_place->page == reached);
    frame({}, at(2));
    ASSERT_TRUE(program_->state().last_place);
    EXPECT_EQ(program_->state().last_place->page, reached);
}

TEST_F(LearnersProgram, WhatIsWrittenBehindTheFrameIsKeptWhenTheProgramEndsMeanwhile) {
    const std::array<render::InputEvent, 1> right{render::KeyPressed{.key = Key::Right}};
    frame(right, at(2));
    const std::string reached = page();
    program_->shown(at(2));
    program_.reset();
    EXPECT_EQ(kept_page(), reached);
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
