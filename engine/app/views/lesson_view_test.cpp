#include <gtest/gtest.h>

#include "engine/app/views/page_terms.h"
#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using LessonViews = example::Views;

TEST_F(LessonViews, NextLeadsToThePageThenTheLessonThenTheQuiz) {
    open("one", 0);
    EXPECT_EQ(lesson_view(context()).next_label, latvian().text("lesson.next"));
    open("one", 1);
    EXPECT_EQ(lesson_view(context()).next_label, latvian().text("lesson.next_lesson"));
    open("two", 1);
    EXPECT_EQ(lesson_view(context()).next_label, latvian().text("lesson.to_quiz"));
    open("three", 1);  // its module has no quiz
    EXPECT_EQ(lesson_view(context()).next_label, latvian().text("to_programme"));
}

TEST_F(LessonViews, OnlyTheModulesVeryFirstPageHasNothingBefore) {
    open("one", 0);
    EXPECT_FALSE(lesson_view(context()).has_previous);
    open("one", 1);
    EXPECT_TRUE(lesson_view(context()).has_previous);
    open("two", 0);
    EXPECT_TRUE(lesson_view(context()).has_previous);
}

TEST_F(LessonViews, TheKickerNamesNumberAndMinutes) {
    open("one");
    EXPECT_EQ(lesson_view(context()).document.kicker,
              "1.1 · " + latvian().plural("lesson.minutes", 5));
}

TEST_F(LessonViews, AFallbackLanguageIsToldInTheKicker) {
    open("one");
    state.preferences.language = content::Language::English;
    const std::string note = words(content::Language::English).text("lesson.not_translated");
    EXPECT_TRUE(lesson_view(context()).document.kicker.ends_with(note));
    shelf.lessons["one"]->language = content::Language::English;
    EXPECT_EQ(lesson_view(context()).document.kicker.find(note), std::string::npos);
}

TEST_F(LessonViews, TheListTellsEachStateInWords) {
    read("one");
    state.history.pages["two"] = {{"p1", learn::PageState::Read}};
    state.history.page_counts["two"] = 2;
    open("two");
    const auto view = lesson_view(context());
    ASSERT_EQ(view.lessons.size(), 3U);
    EXPECT_EQ(view.lessons[0].state_name, latvian().text("lesson.state.read"));
    EXPECT_EQ(view.lessons[1].state_name, latvian().text("lesson.state.started"));
    EXPECT_TRUE(view.lessons[1].current);
    EXPECT_EQ(view.lessons[2].state_name, latvian().text("lesson.state.not_started"));
    EXPECT_EQ(view.lessons[2].kind, screens::LessonRow::Kind::Quiz);
    state.history.best["quiz"] = {.score = 1, .drawn = 1, .passed = true};
    EXPECT_EQ(lesson_view(context()).lessons[2].state_name, latvian().text("lesson.state.passed"));
}

TEST_F(LessonViews, ThePageSaysHowItWasMet) {
    open("one", 1);
    EXPECT_TRUE(lesson_view(context()).document.marks.empty());
    state.history.pages["one"]["p2"] = learn::PageState::Skimmed;
    EXPECT_EQ(lesson_view(context()).document.marks, std::vector<std::string>{"skimmed"});
    state.history.pages["one"]["p2"] = learn::PageState::Read;
    EXPECT_EQ(lesson_view(context()).document.marks, std::vector<std::string>{"read"});
}

TEST_F(LessonViews, TheOldestDateOfAFactIsShownWhereOneIsUsed) {
    content::Lesson& lesson = *shelf.lessons["one"];
    lesson.facts = {{.key = "a", .checked = "2026-11-23"}, {.key = "b", .checked = "2024-02-29"}};
    open("one", 0);
    EXPECT_EQ(lesson_view(context()).document.labels.checked, "");
    content::Span fact{.kind = content::Span::Kind::Fact, .text = "5 eiro"};
    lesson.pages[0].blocks.push_back(
        tests::block(content::List{.items = {{{tests::paragraph(content::Spans{fact})}}}}));
    EXPECT_EQ(lesson_view(context()).document.labels.checked,
              latvian().text("lesson.checked", {{"day", "29"}, {"month", "02"}, {"year", "2024"}}));
    EXPECT_EQ(present_view(context()).document.labels.checked, "");
}

TEST_F(LessonViews, DisclosuresAreOpenAsTheReaderLeftThemAndForARoomAll) {
    open("one", 1);
    state.reading->unfolded["p2"] = {3};
    const layout::Unfolded wanted{.everything = false, .open = {3}};
    EXPECT_EQ(lesson_view(context()).document.unfolded, wanted);
    EXPECT_TRUE(present_view(context()).document.unfolded.everything);
    open("one", 0);
    EXPECT_TRUE(lesson_view(context()).document.unfolded.open.empty());
}

TEST_F(LessonViews, TermsComeInBothLanguages) {
    content::Glossary glossary;
    glossary.add("puk", {.name = {.lv = "PUK kods", .en = "PUK code"},
                         .explanation = {.lv = "Atbloķē karti.", .en = "Unblocks a card."}});
    content::Span term = tests::span("PUK");
    term.term = "puk";
    content::Span unknown = tests::span("cits");
    unknown.term = "cits";
    content::Page page = tests::page({tests::block(
        content::List{.items = {{{tests::paragraph(content::Spans{term, unknown, term})}}}})});
    const auto latvian_cards = term_cards(page, glossary, latvian());
    ASSERT_EQ(latvian_cards.size(), 1U);
    EXPECT_EQ(latvian_cards[0].id, "puk");
    EXPECT_EQ(latvian_cards[0].name, "PUK kods");
    EXPECT_NE(latvian_cards[0].other_name.find("PUK code"), std::string::npos);
    EXPECT_EQ(latvian_cards[0].explanation, "Atbloķē karti.");
    const auto english_cards = term_cards(page, glossary, words(content::Language::English));
    EXPECT_EQ(english_cards[0].name, "PUK code");
    EXPECT_EQ(english_cards[0].explanation, "Unblocks a card.");
}

TEST_F(LessonViews, TermsAreGatheredOnceForAPageAndALanguage) {
    content::Glossary glossary;
    glossary.add("puk", {.name = {.lv = "PUK kods", .en = "PUK code"}, .explanation = {}});
    content::Span term = tests::span("PUK");
    term.term = "puk";
    const auto lesson = std::make_shared<content::Lesson>();
    for (int page = 0; page < 8; ++page) {
        lesson->pages.push_back(tests::page({tests::paragraph(content::Spans{term})}));
    }
    KeptTerms kept;
    const ui::TermCards first = kept.of(lesson, 0, glossary, latvian());
    ASSERT_NE(first.find("puk"), nullptr);
    EXPECT_EQ(first.find("puk")->name, "PUK kods");
    EXPECT_EQ(first.find("other"), nullptr);
    EXPECT_EQ(&kept.of(lesson, 0, glossary, latvian()).all(), &first.all());
    const ui::TermCards english = kept.of(lesson, 0, glossary, words(content::Language::English));
    EXPECT_EQ(english.find("puk")->name, "PUK code");
    for (std::size_t page = 1; page < 8; ++page) {
        kept.of(lesson, page, glossary, latvian());
    }
    EXPECT_NE(&kept.of(lesson, 0, glossary, latvian()).all(), &first.all()) << "it was forgotten";
}

TEST_F(LessonViews, TheNextPageIsThatWhichATurnLeadsTo) {
    open("one", 0);
    const auto next = next_page(context());
    ASSERT_TRUE(next);
    open("one", 1);
    const ui::Document turned = lesson_view(context()).document;
    EXPECT_EQ(next->lesson, turned.lesson);
    EXPECT_EQ(next->page, 1U);
    EXPECT_EQ(next->name, turned.name);
    EXPECT_EQ(next->kicker, turned.kicker);
    EXPECT_EQ(next->style, turned.style);
    EXPECT_EQ(next->unfolded, turned.unfolded);
    EXPECT_FALSE(next_page(context())) << "the lesson ends here";
}

TEST_F(LessonViews, PositionAndShareCountFromOne) {
    open("one", 1);
    const auto view = lesson_view(context());
    EXPECT_EQ(view.position, latvian().text("lesson.position", {{"n", "2"}, {"all", "2"}}));
    EXPECT_EQ(view.short_position, "2 / 2");
    EXPECT_FLOAT_EQ(view.share, 1);
    EXPECT_EQ(present_view(context()).position, "2 / 2");
}

TEST_F(LessonViews, TheHeadingsAreAWayThroughTheLesson) {
    auto& pages = shelf.lessons["one"]->pages;
    pages[0].blocks = {tests::paragraph("Ievads."), tests::heading(1, "Viens"),
                       tests::heading(2, "Iekšā"), tests::heading(4, "Sīkums")};
    pages[1].blocks = {tests::heading(2, "Divi")};
    open("one");
    const auto rows = lesson_view(context()).headings;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].title, "Viens");
    EXPECT_EQ(rows[0].block, 1U);
    EXPECT_FALSE(rows[0].inside);
    EXPECT_EQ(rows[1].title, "Iekšā");
    EXPECT_TRUE(rows[1].inside);
    EXPECT_EQ(rows[2].page, 1U);
    EXPECT_FALSE(rows[2].inside);
    pages[0].blocks.assign(5000, tests::heading(1, "Atkal"));
    EXPECT_LE(lesson_view(context()).headings.size(), 200U);
}

TEST_F(LessonViews, TheLearnersMarksAreShownOnTheirPage) {
    open("one");
    PlacedMark green{.mark = {.id = {"anna", 1},
                              .kind = learn::MarkKind::Highlight,
                              .passages = {{.quoted = "vārdi"}},
                              .tint = learn::MarkTint::Green,
                              .note = "doma"},
                     .passages = {{.page = 0, .anchor = "abc", .begin = 2, .end = 7},
                                  {.page = 1, .anchor = "def", .begin = 0, .end = 3}}};
    const PlacedMark bookmark{.mark = {.id = {"anna", 2}}, .passages = {{.page = 0}}};
    const auto first = lesson_view(context(), {green, bookmark});
    ASSERT_EQ(first.document.highlights.size(), 1U);  // a bookmark has its button
    ASSERT_EQ(first.marks.size(), 1U);
    EXPECT_EQ(first.marks[0], green.mark.id);
    const ui::Highlight& shown = first.document.highlights[0];
    EXPECT_EQ(shown.name, "Zaļš izcēlums ar piezīmi: vārdi");
    EXPECT_EQ(shown.value, "doma");
    EXPECT_TRUE(shown.noted);
    EXPECT_EQ(shown.ground, base::Tone::TintGreen);
    ASSERT_EQ(shown.parts.size(), 1U);
    EXPECT_EQ(shown.parts[0], (ui::BlockPart{"abc", 2, 7}));
    green.mark.note.clear();
    EXPECT_FALSE(lesson_view(context(), {green}).document.highlights.at(0).noted);
    state.reading->page = 1;
    EXPECT_EQ(lesson_view(context(), {green}).document.highlights.at(0).parts.at(0).anchor, "def");
}

TEST_F(LessonViews, ABookmarkIsShownForItsNote) {
    open("one");
    const PlacedMark bookmark{.mark = {.id = {"anna", 2}, .note = "te"},
                              .passages = {{.page = 0, .anchor = "abc"}}};
    const auto highlights = lesson_view(context(), {bookmark}).document.highlights;
    ASSERT_EQ(highlights.size(), 1U);
    EXPECT_EQ(highlights[0].name, "Grāmatzīme ar piezīmi");
    EXPECT_TRUE(highlights[0].noted);
    EXPECT_TRUE(present_view(context()).document.highlights.empty());  // hers alone
}

TEST_F(LessonViews, WhatIsLookedForAndTheWayBackAreShown) {
    open("one");
    EXPECT_FALSE(lesson_view(context()).find_open);
    EXPECT_FALSE(lesson_view(context()).can_step_back);
    state.reading->find = "parole";
    state.reading->find_open = true;
    state.trail.back.push_back({.lesson = "two"});
    const auto view = lesson_view(context());
    EXPECT_EQ(view.document.find, "parole");
    EXPECT_TRUE(view.find_open);
    EXPECT_TRUE(view.can_step_back);
    EXPECT_FALSE(view.can_step_forward);
}

}  // namespace
}  // namespace engine::app
