#include "engine/ui/page_parts.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/ui/reading_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;
using std::chrono::milliseconds;
using tests::block;
using tests::paragraph;

class Parts : public Reading {
protected:
    Parts() {
        document.unfolded = {.everything = false, .open = {}};
        document.enlarge = "palielināt";
    }

    void read(content::Blocks blocks) { document.lesson = lesson_of(std::move(blocks)); }

    DocumentEvents click(const std::string& id) { return frame(click_at(head.middle(id))); }

    /// Moves the pointer to the item and lets it rest.
    void rest_on(const std::string& id, milliseconds time) {
        const base::Point at = head.middle(id);
        frame({render::PointerMoved{.at = at}});
        head.now.steady += time;
        frame({render::PointerMoved{.at = at}});
    }

    bool is_marked(const std::string& id, const std::string& mark) const {
        const Item* item = head.find(id);
        return item != nullptr && std::ranges::count(item->marks, mark) == 1;
    }
};

content::Block disclosure() {
    return block(content::Disclosure{
        .title = "Kāpēc?",
        .children = {
            paragraph({tests::span("Tāpēc. "), tests::link("te", "https://a.lv")}),
            block(content::Disclosure{.title = "Dziļāk", .children = {paragraph("Dibens.")}})}});
}

TEST_F(Parts, DisclosuresAreAskedForByClickAndKey) {
    read({disclosure()});
    frame({});
    EXPECT_TRUE(is_marked("doc.more.0", "collapsed"));
    EXPECT_EQ(head.find("doc.link.0"), nullptr);
    EXPECT_EQ(head.find("doc.more.1"), nullptr);
    EXPECT_EQ(click("doc.more.0").toggled, 0U);
    frame({});
    EXPECT_TRUE(is_marked("doc.more.0", "expanded"));
    EXPECT_NE(head.find("doc.link.0"), nullptr);
    EXPECT_TRUE(is_marked("doc.more.1", "collapsed"));
    head.ui.drop_focus();
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "doc.more.0");
    EXPECT_EQ(frame(pressed(Enter)).toggled, 0U);
    frame({});
    EXPECT_TRUE(is_marked("doc.more.0", "collapsed"));
    EXPECT_EQ(frame(pressed(Space)).toggled, 0U);
    EXPECT_EQ(scroll(), 0);
}

TEST_F(Parts, NothingCanBeOpenedWhereEverythingIs) {
    document.unfolded = {};
    read({disclosure()});
    frame({});
    EXPECT_EQ(head.find("doc.more.0"), nullptr);
    EXPECT_NE(head.find("doc.link.0"), nullptr);
}

TEST_F(Parts, AFoundWordThatIsHiddenAsksForItsDisclosures) {
    read({paragraph("Virs tā."), disclosure()});
    frame({});
    document.find = "dibens";
    EXPECT_TRUE(frame({}).toggled);
    EXPECT_EQ(document.unfolded.open, (std::set<std::size_t>{0, 1}));
    EXPECT_EQ(selected(), "Dibens");
    click("doc.more.0");  // and may be closed again
    EXPECT_FALSE(frame({}).toggled);
    EXPECT_EQ(document.unfolded.open, (std::set<std::size_t>{1}));
}

TEST_F(Parts, TheLineAtTheTopStaysWhenSomethingOpensAboveTheWords) {
    content::Blocks blocks{disclosure()};
    const auto lesson = long_lesson();
    for (const content::Block& one : lesson->pages[0].blocks) {
        blocks.push_back(one);
    }
    read(std::move(blocks));
    frame({});
    wheel(-10, milliseconds(1000));
    const auto line_at_top = [&] {
        const layout::PageText& text = view.text();
        return text.text().substr(layout::first_below(text, scroll() - kPageTop), 20);
    };
    const std::string before = line_at_top();
    document.unfolded.open = {0, 1};
    frame({});
    EXPECT_EQ(line_at_top(), before);
}

TEST_F(Parts, TheKeyboardGoesThroughThemInTheOrderOfThePage) {
    content::Span term = tests::span("e-adrese");
    term.term = "e-adrese";
    document.terms = {{.id = "e-adrese", .name = "e-adrese", .explanation = "Pastkaste."}};
    read({paragraph({term, tests::span(" "), tests::link("te", "https://a.lv")}), disclosure(),
          block(content::Picture{"img/x.png", "Poga", "", 100, 50}),
          paragraph({tests::link("beigas", "https://b.lv")})});
    frame({});
    std::string order;
    for (int i = 0; i < 5; ++i) {
        frame(pressed(Tab));
        order += head.ui.focus() + " ";
    }
    EXPECT_EQ(order, "doc.term.0 doc.link.0 doc.more.0 doc.picture.0 doc.link.2 ");
}

TEST_F(Parts, MarksOfFootnotesLeadToTheirNotesAndBack) {
    auto lesson = std::make_shared<content::Lesson>(*long_lesson());
    content::Span mark;
    mark.kind = content::Span::Kind::Footnote;
    mark.text = "1";
    lesson->pages[0].blocks.insert(lesson->pages[0].blocks.begin(),
                                   paragraph({tests::span("Vārds"), mark}));
    lesson->pages[0].footnotes = {paragraph("Skaidrojums.")};
    document.lesson = lesson;
    frame({});
    EXPECT_FALSE(click("doc.link.0").link);
    EXPECT_EQ(head.ui.focus(), "doc.link.1");
    EXPECT_GT(scroll(), 500);
    EXPECT_FALSE(head.find("doc.link.1")->offscreen);
    frame(pressed(Enter));
    EXPECT_EQ(head.ui.focus(), "doc.link.0");
    EXPECT_LT(scroll(), 100);
}

TEST_F(Parts, PicturesAskToBeEnlarged) {
    read({block(content::Picture{"img/x.png", "Poga", "Paraksts", 100, 50})});
    frame({});
    EXPECT_EQ(head.find("doc.picture.0")->name, "Poga");
    EXPECT_EQ(head.find("doc.picture.0")->value, "palielināt");
    const DocumentEvents events = click("doc.picture.0");
    ASSERT_TRUE(events.picture);
    EXPECT_EQ(events.picture->path, "img/x.png");
    EXPECT_EQ(events.picture->caption, "Paraksts");
    EXPECT_EQ(events.picture->size, (base::Size{100, 50}));
}

class Terms : public Parts {
protected:
    Terms() {
        content::Span term = tests::span("e-adrese");
        term.term = "e-adrese";
        content::Span unknown = tests::span("cits");
        unknown.term = "cits";
        read({paragraph({tests::span("Ir "), term, tests::span(" un "), unknown,
                         tests::span(", bet "), tests::link("te", "https://a.lv")})});
        document.terms = {{.id = "e-adrese",
                           .name = "e-adrese",
                           .other_name = "angliski: e-address",
                           .explanation = "Pastkaste."}};
        frame({});
    }
    bool card() const { return head.find("doc.card") != nullptr; }
};

TEST_F(Terms, ShowTheirCardByClick) {
    EXPECT_EQ(head.find("doc.term.1"), nullptr);  // the glossary does not know it
    EXPECT_FALSE(card());
    click("doc.term.0");
    ASSERT_TRUE(card());
    EXPECT_EQ(head.find("doc.card")->name, "e-adrese");
    EXPECT_EQ(head.find("doc.card")->value, "angliski: e-address\nPastkaste.");
    EXPECT_TRUE(is_marked("doc.term.0", "expanded"));
    click("doc.term.0");
    EXPECT_FALSE(card());
}

TEST_F(Terms, ShowTheirCardByKeyUntilTheFocusGoesOn) {
    frame(pressed(Tab));
    frame(pressed(Enter));
    EXPECT_TRUE(card());
    frame(pressed(Escape));
    EXPECT_FALSE(card());
    EXPECT_EQ(head.ui.focus(), "doc.term.0");
    frame(pressed(Enter));
    EXPECT_TRUE(card());
    frame(pressed(Tab));
    EXPECT_FALSE(card());
}

TEST_F(Terms, ShowTheirCardWhileThePointerRestsOnThem) {
    rest_on("doc.term.0", milliseconds(299));
    EXPECT_FALSE(card());
    EXPECT_TRUE(head.ui.frame().wake);
    rest_on("doc.term.0", milliseconds(300));
    ASSERT_TRUE(card());
    rest_on("doc.card", milliseconds(500));  // it may be read, and does not vanish
    EXPECT_TRUE(card());
    frame({render::PointerMoved{.at = {790, 590}}});
    EXPECT_FALSE(card());
}

TEST_F(Terms, PutTheirCardAwayWithEscapeWhileThePointerIsThere) {
    rest_on("doc.term.0", milliseconds(400));
    EXPECT_TRUE(card());
    frame(pressed(Escape));
    EXPECT_FALSE(card());
    rest_on("doc.term.0", milliseconds(400));
    EXPECT_FALSE(card());
}

TEST_F(Terms, KeepTheirCardInViewWhereItFitsNeitherAboveNorBelow) {
    room = 150;
    frame(pressed(Tab));
    frame(pressed(Enter));
    ASSERT_TRUE(card());
    const base::Rect rect = head.find("doc.card")->rect;
    ASSERT_LT(rect.height, room);
    ASSERT_GT(head.find("doc.term.0")->rect.bottom() + rect.height, room);
    EXPECT_GE(rect.y, 0);
    EXPECT_LE(rect.bottom(), room);
    room = rect.height - 20;
    frame({});
    EXPECT_GE(head.find("doc.card")->rect.y, 0);
    EXPECT_LT(head.find("doc.card")->rect.y, 20);
}

/// A page of links by the hundred: those that are far away wait until they are come near.
class ManyLinks : public Parts {
protected:
    static constexpr int kLinks = 300;

    ManyLinks() {
        content::Blocks blocks;
        for (int i = 0; i < kLinks; ++i) {
            blocks.push_back(
                paragraph({tests::link("saite " + std::to_string(i), "https://a.lv")}));
        }
        read(std::move(blocks));
        frame({});
    }

    const std::string& focus() const { return head.ui.frame().focused; }

    long there() const {
        return std::ranges::count_if(head.ui.frame().items, [](const Item& item) {
            return item.id.starts_with("doc.link.");
        });
    }
};

TEST_F(ManyLinks, OnlyThoseNearTheViewAreListenedTo) {
    EXPECT_NE(head.find("doc.link.0"), nullptr);
    EXPECT_EQ(head.find("doc.link.299"), nullptr);
    EXPECT_LT(there(), 100);
    frame(pressed(End));
    frame({});
    EXPECT_EQ(head.find("doc.link.0"), nullptr);
    EXPECT_NE(head.find("doc.link.299"), nullptr);
    EXPECT_LT(there(), 100);
}

TEST_F(ManyLinks, TheKeyboardComesToEachOfThem) {
    frame(pressed(Tab));  // the document itself
    for (int i = 0; i < kLinks; ++i) {
        const std::string wanted = "doc.link." + std::to_string(i);
        if (focus() != wanted) {
            frame(pressed(Tab));
        }
        ASSERT_EQ(focus(), wanted);
        ASSERT_FALSE(head.find(wanted)->offscreen) << i;
    }
    for (int i = kLinks - 2; i >= 0; --i) {
        frame(pressed(Tab, {.shift = true}));
        ASSERT_EQ(focus(), "doc.link." + std::to_string(i));
    }
}

TEST_F(ManyLinks, TheFocusStaysOnOneThatIsScrolledAway) {
    frame(pressed(Tab));
    for (int tabs = 0; tabs < 10 && focus() != "doc.link.2"; ++tabs) {
        frame(pressed(Tab));
    }
    frame(wheel_at({100, 100}, -60));
    frame({});
    EXPECT_EQ(focus(), "doc.link.2");
    EXPECT_NE(head.find("doc.link.2"), nullptr);
    EXPECT_EQ(head.find("doc.link.3"), nullptr);
}

}  // namespace
}  // namespace engine::ui
