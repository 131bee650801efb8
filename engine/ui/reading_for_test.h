// For tests: a long page being read, with what the session would do about it.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

#include "engine/layout/text_geometry.h"
#include "engine/ui/document_view.h"
#include "engine/ui/headless_for_test.h"
#include "tests/support/blocks.h"

namespace engine::ui {

std::shared_ptr<const content::Lesson> lesson_of(content::Blocks blocks);

/// Forty different paragraphs of a few lines each.
std::shared_ptr<const content::Lesson> long_lesson();

class Reading : public testing::Test {
public:
    Reading(const Reading&) = delete;
    Reading(Reading&&) = delete;
    Reading& operator=(const Reading&) = delete;
    Reading& operator=(Reading&&) = delete;

protected:
    Reading();
    ~Reading() override;

    /// Draws and does what the session would: it remembers the place.
    DocumentEvents frame(const Events& events);
    DocumentEvents wheel(float notches, std::chrono::milliseconds later);
    /// On the left half of the letter that `words` begin with, in device px.
    base::Point on(std::string_view words) const;
    std::string selected() const;
    float scroll() const;

    std::string copied;  // to the clipboard
    HeadlessUi head{{800, 600}, {.copy = [this](const std::string& text) { copied = text; }}};
    DocumentView view;
    float room = 500;  // px of the window's height that the page is given
    Document document{.id = "doc", .name = "Nodarbība", .lesson = long_lesson()};
};

}  // namespace engine::ui
