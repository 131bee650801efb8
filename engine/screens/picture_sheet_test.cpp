#include "engine/screens/picture_sheet.h"

#include <algorithm>
#include <variant>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

const PictureView kView{{.path = "img/x.png",
                         .alt = "Zaļa poga",
                         .caption = "Poga, ar ko sākt",
                         .width_px = 200,
                         .height_px = 100}};

base::Rect drawn_picture(const HeadlessScreen& screen) {
    const auto& commands = screen.head.ui.frame().chrome.commands;
    const auto found = std::ranges::find_if(commands, [](const paint::Command& command) {
        return std::holds_alternative<paint::DrawPicture>(command);
    });
    return found == commands.end() ? base::Rect{} : std::get<paint::DrawPicture>(*found).rect;
}

TEST(PictureSheet, ShowsThePictureLargeWithItsWords) {
    HeadlessScreen screen;
    screen.show(kView);
    const base::Rect picture = drawn_picture(screen);
    EXPECT_GT(picture.width, 400);
    EXPECT_FLOAT_EQ(picture.width, 2 * picture.height);
    EXPECT_EQ(screen.find("picture.caption")->name, "Poga, ar ko sākt");
    EXPECT_EQ(screen.find("picture.description")->name, "Zaļa poga");
    EXPECT_GE(screen.find("picture.caption")->rect.y, picture.bottom());
}

TEST(PictureSheet, DoesNotBlurSmallPicturesNorSayTheSameTwice) {
    HeadlessScreen screen;
    PictureView view = kView;
    view.picture.width_px = view.picture.height_px = 10;
    view.picture.caption = view.picture.alt;
    screen.show(view);
    EXPECT_FLOAT_EQ(drawn_picture(screen).width, 40);
    EXPECT_EQ(screen.find("picture.description"), nullptr);
}

TEST(PictureSheet, IsClosed) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(kView, "dialog.close")));
    EXPECT_TRUE(is<learn::CloseDialog>(screen.press(kView, render::Key::Enter)));
}

}  // namespace
}  // namespace engine::screens
