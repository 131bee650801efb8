// For tests: a whole program without a window, on a course of theirs.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "engine/app/program.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/temp_dir.h"

namespace engine::app {

class OpenProgram : public testing::Test {
protected:
    /// Opens the first lesson of the course in `folder`, for `learner` of the store or for a guest,
    /// and draws it.
    void open(const std::filesystem::path& folder, std::optional<records::Store> store = {},
              const std::string& learner = {}, base::Moment now = {}) {
        const std::string lesson = load(folder, std::move(store));
        program_->open_first_screen(learner, lesson, now);
        frame({}, now);
        ASSERT_TRUE(program_->state().reading);
        ASSERT_EQ(program_->state().reading->page, 0U);
    }

    /// Opens nothing yet. Returns the id of the course's first lesson.
    std::string load(const std::filesystem::path& folder, std::optional<records::Store> store) {
        auto course = content::load::load_course(folder);
        auto words = base::Strings::load(SOURCE_DIR "/assets/strings", content::Language::Latvian);
        EXPECT_TRUE(course && words);
        std::string lesson = course->course.modules.front().lessons.front().id;
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
        return lesson;
    }

    void frame(std::span<const render::InputEvent> events, base::Moment now = {}) {
        program_->take_input(events, now);
        program_->draw(events, {.size = {1280, 800}}, now);
    }

    /// The frame is on the screen, and what is written down then is on the disk.
    void shown(base::Moment now) {
        program_->shown(now);
        while (program_->writing()) {
            std::this_thread::yield();
        }
    }

    tests::TempDir data_;
    tests::FixedMeasurer measurer_;
    std::optional<Program> program_;
};

}  // namespace engine::app
