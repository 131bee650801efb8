#include "engine/ui/text_field.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

class Field : public testing::Test {
protected:
    std::string frame(const Events& events) {
        std::string text;
        head.frame(events, [&] { text = text_field(head.ui, field, {100, 100, 300, 200}); });
        return text;
    }
    /// Focuses the field by mouse, then types.
    std::string type(std::string_view text) {
        frame({});
        frame(click_at(head.middle("name")));
        return frame(typed(text));
    }

    std::string held = "9999";
    HeadlessUi head{{800, 600},
                    {.paste = [this] { return held; },
                     .copy = [this](const std::string& text) { held = text; }}};
    TextField field{.id = "name", .label = "Vārds un uzvārds"};
};

TEST_F(Field, TypesWhenFocused) {
    EXPECT_EQ(frame(typed("x")), "");
    EXPECT_EQ(type("Ilze Āboliņa"), "Ilze Āboliņa");
    EXPECT_EQ(head.ui.focus(), "name");
}

TEST_F(Field, IsCalledByItsLabelAndShowsItsText) {
    type("Ilze");
    frame({});
    EXPECT_EQ(head.find("name")->role, Role::TextField);
    EXPECT_EQ(head.find("name")->name, "Vārds un uzvārds");
    EXPECT_EQ(head.find("name")->value, "Ilze");
}

TEST_F(Field, WithoutALabelThePlaceholderIsItsName) {
    field.label.clear();
    field.prompt = "Meklēt vārdu";
    frame({});
    EXPECT_EQ(head.find("name")->name, "Meklēt vārdu");
}

TEST_F(Field, APlaceholderStaysOnOneLine) {
    field.prompt =
        "Meklēt šajā nodarbībā un visās pārējās nodarbībās, arī tajās, kas vēl nav sāktas";
    frame({});
    const auto& commands = head.ui.frame().chrome.commands;
    EXPECT_EQ(std::ranges::count_if(
                  commands,
                  [](const auto& one) { return std::holds_alternative<paint::DrawGlyphs>(one); }),
              2)
        << "the label and the placeholder";
}

TEST_F(Field, ASecretIsShownAsDotsAndNeverCopied) {
    field.secret = true;
    EXPECT_EQ(type("1234"), "1234");
    frame({});
    EXPECT_EQ(head.find("name")->value, "••••");
    frame(pressed(render::Key::A, {.control = true}));
    frame(pressed(render::Key::C, {.control = true}));
    EXPECT_EQ(held, "9999");
    EXPECT_EQ(frame(pressed(render::Key::V, {.control = true})), "9999");
}

TEST_F(Field, AClickPutsTheCaretBetweenLetters) {
    type("abcd");
    const base::Rect box = head.find("name")->rect;
    frame(click_at({box.x + 18 + 21, box.centre().y}));  // letters are 10 px wide
    EXPECT_EQ(frame(typed("-")), "ab-cd");
    frame(click_at({box.x + 1, box.centre().y}));
    EXPECT_EQ(frame(typed("^")), "^ab-cd");
    frame(click_at({box.right() - 1, box.centre().y}));
    EXPECT_EQ(frame(typed("$")), "^ab-cd$");
}

TEST_F(Field, AnErrorIsSaidAndTheFieldMarked) {
    field.error = "Ierakstiet vārdu.";
    frame({});
    EXPECT_EQ(head.find("name")->marks, std::vector<std::string>{"invalid"});
    ASSERT_NE(head.find("name.error"), nullptr);
    EXPECT_EQ(head.find("name.error")->role, Role::Alert);
    EXPECT_NE(head.find("name.error")->name.find(field.error), std::string::npos);
}

TEST_F(Field, ItsHeightHoldsLabelBoxAndError) {
    const float plain = text_field_height(head.ui, field, 300);
    field.error = "Ierakstiet vārdu.";
    EXPECT_GT(text_field_height(head.ui, field, 300), plain);
    frame({});
    EXPECT_LE(head.find("name.error")->rect.bottom(),
              100 + text_field_height(head.ui, field, 300) + 0.5F);
    field = {.id = "name", .label = {}, .prompt = "Meklēt"};
    EXPECT_LT(text_field_height(head.ui, field, 300), plain);
}

TEST_F(Field, TakesNoMoreThanItsLimit) {
    field.limit = 3;
    EXPECT_EQ(type("āčēģ"), "āčē");
}

TEST_F(Field, TextLongerThanTheBoxKeepsTheCaretInside) {
    type(std::string(100, 'a'));
    frame({});
    const base::Rect box = head.find("name")->rect;
    const auto& commands = head.ui.frame().chrome.commands;
    const auto caret = std::ranges::find_if(commands, [](const paint::Command& command) {
        const auto* fill = std::get_if<paint::FillRect>(&command);
        return fill != nullptr && fill->tone == base::Tone::Ink && fill->rect.width == 2;
    });
    ASSERT_NE(caret, commands.end());
    const base::Rect at = std::get<paint::FillRect>(*caret).rect;
    EXPECT_GT(at.x, box.x);
    EXPECT_LT(at.right(), box.right());
}

}  // namespace
}  // namespace engine::ui
