// A passage is read where it stands. Each letter is 10 px wide.
#include "engine/ui/passage_view.h"

#include <chrono>

#include <gtest/gtest.h>

#include "engine/ui/reading_for_test.h"
#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

using enum render::Key;
using tests::block;
using tests::paragraph;

content::Span term(std::string words) {
    content::Span span = tests::span(std::move(words));
    span.term = "smart-id";
    return span;
}

content::Blocks two_paragraphs() {
    return {paragraph("Ziņa."), paragraph({tests::span("Skatiet "), tests::link("portālu", "two"),
                                           tests::span(" vai "), term("Smart-ID")})};
}

content::Block wide_table() {
    content::Table table{.columns = std::vector<content::Table::Align>(12)};
    table.header.resize(12, {tests::span("Neaprakstāmi")});
    table.rows = {table.header};
    table.rows[0].back() = {tests::link("portāls", "far")};
    return block(std::move(table));
}

/// A passage, and below it a button.
class PassageTest : public testing::Test {
protected:
    PassageTest() {
        passage.document.id = "text";
        passage.document.name = "plata tabula";
        passage.document.enlarge = "palielināt";
        passage.document.terms = {{.id = "smart-id", .name = "Smart-ID", .explanation = "Rīks."}};
        read(two_paragraphs());
    }

    void read(content::Blocks blocks) { passage.document.lesson = lesson_of(std::move(blocks)); }

    DocumentEvents frame(const Events& events = {}) {
        DocumentEvents all;
        pressed_below = false;
        head.frame(events, [&] {
            Ui& ui = head.ui;
            ui.entered("screen");
            const float height = passage_height(ui, passage, 600);
            const DocumentEvents now = draw_passage(ui, passage, {50, 40, 600, 0});
            pressed_below |=
                button(ui, {.id = "below", .label = "Tālāk"}, {50, 44 + height, 600, 200});
            ui.draw_cards();
            all.link = now.link ? now.link : all.link;
            all.picture = now.picture ? now.picture : all.picture;
        });
        return all;
    }
    DocumentEvents click(const std::string& id) { return frame(click_at(head.middle(id))); }
    bool is_there(const std::string& id) const { return head.find(id) != nullptr; }

    HeadlessUi head;
    Passage passage;
    bool pressed_below = false;
};

TEST_F(PassageTest, StandsAtItsPlaceAndSaysItsWords) {
    frame();
    const Item* item = head.find("text");
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->role, Role::Text);
    EXPECT_EQ(item->name, "Ziņa.\n\nSkatiet portālu vai Smart-ID");
    EXPECT_EQ(item->rect, (base::Rect{50, 40, 600, 27 + 12 + 27}));
    EXPECT_TRUE(head.ui.frame().pages.empty());
}

TEST_F(PassageTest, ALinkIsChosenByMouseAndByKeys) {
    frame();
    EXPECT_EQ(click("text.link.0").link, "two");
    head.ui.drop_focus();
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "text.link.0");
    EXPECT_EQ(frame(pressed(Enter)).link, "two");
}

TEST_F(PassageTest, ATermOpensItsCardOverWhatIsBelow) {
    frame();
    frame(pressed(Tab));
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "text.term.0");
    frame(pressed(Enter));
    ASSERT_TRUE(is_there("text.card"));
    EXPECT_EQ(head.find("text.card")->value, "Rīks.");
    const base::Point on_card = head.middle("text.card");
    ASSERT_TRUE(head.find("below")->rect.contains(on_card));
    frame(click_at(on_card));
    EXPECT_FALSE(pressed_below);
    frame(pressed(Escape));
    EXPECT_FALSE(is_there("text.card"));
    frame(click_at(on_card));
    EXPECT_TRUE(pressed_below);
}

TEST_F(PassageTest, ASentenceLooksLikeALabel) {
    const TextLook look = type::serif(25);
    const content::Spans words{tests::span("Kurp ved "), tests::link("saite", "two"),
                               tests::span(", kas ir gara un iet pāri divām rindām?")};
    read({paragraph(words)});
    passage.sentence = look;
    passage.role = Role::Heading;
    frame();
    EXPECT_EQ(head.find("text")->rect.height,
              head.ui.measure(content::plain_text(words), look, 600).height);
    EXPECT_EQ(head.find("text")->role, Role::Heading);
    EXPECT_EQ(click("text.link.0").link, "two");
}

TEST_F(PassageTest, APictureIsEnlarged) {
    read({block(content::Picture{
        .path = "img/k.png", .alt = "Karte", .caption = {}, .width_px = 200, .height_px = 100})});
    frame();
    EXPECT_EQ(click("text.picture.0").picture->path, "img/k.png");
}

TEST_F(PassageTest, ATableThatIsTooWideIsMovedByArrowsAndTheWheel) {
    read({wide_table()});
    frame();
    ASSERT_TRUE(is_there("text.sideways"));
    EXPECT_EQ(head.find("text.sideways")->name, "plata tabula");
    const float before = head.find("text.link.0")->rect.x;
    frame(pressed(Tab));
    frame(pressed(Right));
    EXPECT_EQ(head.find("text.link.0")->rect.x, before - 80);
    frame(pressed(Left));
    EXPECT_EQ(head.find("text.link.0")->rect.x, before);
    frame({render::Wheel{.dx = -1, .at = {100, 60}}});
    EXPECT_EQ(head.find("text.link.0")->rect.x, before - 80);
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "text.link.0");
    EXPECT_LE(head.find("text.link.0")->rect.right(), 650);
}

TEST_F(PassageTest, OrdinaryTextIsNotMovedSideways) {
    frame();
    EXPECT_FALSE(is_there("text.sideways"));
}

TEST_F(PassageTest, AnotherScreenForgetsIt) {
    frame();
    frame(pressed(Tab));
    frame(pressed(Tab));
    frame(pressed(Enter));
    ASSERT_TRUE(is_there("text.card"));
    head.frame({}, [&] { head.ui.entered("other"); });
    frame();
    EXPECT_FALSE(is_there("text.card"));
}

TEST(Words, AreDrawnWithTheirStylesAndMeasuredLikePlainOnes) {
    HeadlessUi head;
    const Words words("Ar PIN2 paraksta", {tests::span("Ar "), tests::code("PIN2"),
                                           tests::span(" paraksta", {.strike = true})});
    const auto drawn = [&](const TextLook& look) {
        head.build({}, [&] { label(head.ui, "words", {0, 0, 400, 0}, words, look); });
        std::vector<base::Tone> fills;
        for (const paint::Command& command : head.ui.frame().chrome.commands) {
            if (const auto* fill = std::get_if<paint::FillRect>(&command)) {
                fills.push_back(fill->tone);
            }
        }
        return fills;
    };
    using base::Tone;
    EXPECT_EQ(drawn(type::body()), (std::vector{Tone::BlueSoft, Tone::Ink}));
    EXPECT_EQ(drawn(type::body().on(Tone::BlueSoft).in(Tone::Muted)),
              (std::vector{Tone::Surface, Tone::Muted}));
    EXPECT_EQ(head.find("words")->name, "Ar PIN2 paraksta");
    EXPECT_EQ(head.ui.measure(words, type::body(), 90),
              head.ui.measure("Ar PIN2 paraksta", type::body(), 90));
}

}  // namespace
}  // namespace engine::ui
