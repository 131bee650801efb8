#include "engine/app/notes/notebook.h"

#include <gtest/gtest.h>

#include "engine/app/notes/notebook_files.h"
#include "engine/app/notes/notebook_words.h"
#include "engine/app/views/views_for_test.h"
#include "engine/layout/anchors.h"
#include "tests/support/golden.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using learn::Mark;
using learn::MarkKind;
using learn::MarkTint;

class Notebooks : public example::Views {
protected:
    Notebooks() {
        for (const char* id : {"one", "two"}) {
            content::Lesson& lesson = *shelf.lessons[id];
            lesson.pages[0].blocks.push_back(tests::paragraph("Droša parole ir gara."));
            lesson.pages[1].blocks.push_back(tests::paragraph("Parole ir slepena."));
        }
    }

    /// Made on 23 November 2026, `order` minutes after eight in the morning.
    Mark highlight(const std::string& lesson, std::size_t page, const std::string& words,
                   int order = 0) {
        const content::Page& there = shelf.lessons.at(lesson)->pages[page];
        const std::string text = content::plain_text(there.blocks[1]);
        const std::size_t begin = text.find(words);
        Mark mark = base_mark(lesson, there.id, order);
        mark.kind = MarkKind::Highlight;
        mark.passages = {
            {layout::anchor_keys(there.blocks)[1], begin, begin + words.size(), words}};
        return mark;
    }
    static Mark bookmark(const std::string& lesson, const std::string& page,
                         const std::string& title = "Virsraksts", int order = 0) {
        Mark mark = base_mark(lesson, page, order);
        mark.passages = {{.quoted = title}};
        return mark;
    }
    Notebook notebook() { return notebook_of(marks, shelf, content::Language::Latvian); }
    const NotebookEntry& only_entry() {
        kept = notebook();
        EXPECT_EQ(kept.lessons.size(), 1U);
        return kept.lessons.at(0).entries.at(0);
    }

    std::vector<Mark> marks;
    Notebook kept;

private:
    static Mark base_mark(const std::string& lesson, const std::string& page, int order) {
        const base::Wall morning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 6h};
        return {.id = {"s", order},
                .lesson = lesson,
                .page = page,
                .made = morning + std::chrono::minutes{order},
                .zone_offset = 120min};
    }
};

TEST_F(Notebooks, AreInTheOrderOfTheCourse) {
    marks = {bookmark("two", "p1"), highlight("one", 1, "slepena", 1),
             highlight("one", 0, "gara", 2), highlight("one", 0, "Droša", 3),
             bookmark("one", "p2")};
    const Notebook book = notebook();
    ASSERT_EQ(book.lessons.size(), 2U);
    EXPECT_EQ(book.lessons[0].title, "1.1 Nodarbība one");
    EXPECT_EQ(book.lessons[0].module_title, "Aģents");
    std::vector<std::string> order;
    for (const NotebookEntry& entry : book.lessons[0].entries) {
        order.push_back(entry.page + " " + entry.mark.passages[0].quoted);
    }
    EXPECT_EQ(order,
              (std::vector<std::string>{"p1 Droša", "p1 gara", "p2 Virsraksts", "p2 slepena"}));
}

TEST_F(Notebooks, SayWhatOpens) {
    marks = {highlight("one", 1, "slepena")};
    const NotebookEntry& entry = only_entry();
    EXPECT_EQ(entry.standing, Standing::Found);
    EXPECT_EQ(entry.lesson, "one");
    EXPECT_EQ(entry.page, "p2");
    EXPECT_EQ(entry.page_title, "Virsraksts");
    EXPECT_EQ(entry.anchor, marks[0].passages[0].anchor);
}

TEST_F(Notebooks, AMarkWhoseWordsAreGoneKeepsItsPage) {
    marks = {highlight("one", 1, "slepena")};
    shelf.lessons["one"]->pages[1].blocks.pop_back();
    const NotebookEntry& entry = only_entry();
    EXPECT_EQ(entry.standing, Standing::Lost);
    EXPECT_EQ(entry.page, "p2");
    EXPECT_EQ(entry.anchor, "");
}

TEST_F(Notebooks, AMarkWhosePageIsGoneKeepsItsLesson) {
    marks = {highlight("one", 1, "slepena")};
    shelf.lessons["one"]->pages.pop_back();
    const NotebookEntry& entry = only_entry();
    EXPECT_EQ(entry.standing, Standing::Lost);
    EXPECT_EQ(entry.lesson, "one");
    EXPECT_EQ(entry.page, "");
}

TEST_F(Notebooks, AHighlightOfTheOtherTextOpensItsPage) {
    marks = {highlight("one", 1, "slepena")};
    marks[0].language = content::Language::English;
    EXPECT_EQ(only_entry().standing, Standing::OtherLanguage);
    EXPECT_EQ(only_entry().page, "p2");
    marks = {bookmark("one", "p2", "Heading")};
    marks[0].language = content::Language::English;
    EXPECT_EQ(only_entry().standing, Standing::Found);  // a page is a page in any language
}

TEST_F(Notebooks, ALessonThatTheCourseLostComesLastWithAllThatWasWritten) {
    marks = {highlight("one", 0, "gara"), bookmark("aaa", "p1", "Sena lapa")};
    marks[1].note = "svarīgi";
    const Notebook book = notebook();
    ASSERT_EQ(book.lessons.size(), 2U);
    EXPECT_EQ(book.lessons[1].id, "aaa");
    EXPECT_EQ(book.lessons[1].title, "");
    EXPECT_EQ(book.lessons[1].entries[0].standing, Standing::LessonGone);
    EXPECT_EQ(book.lessons[1].entries[0].lesson, "");
    EXPECT_EQ(book.lessons[1].entries[0].mark.note, "svarīgi");
}

TEST_F(Notebooks, AreReadable) {
    EXPECT_EQ(readable("a\tb\nc\x01\x1B[31m\u202E\u0085\xFFž"), "a b\nc[31m\uFFFDž");
}

// Export formats

class NotebookFiles : public Notebooks {
protected:
    NotebookFiles() {
        marks = {bookmark("one", "p1"), highlight("one", 0, "Droša parole", 1),
                 highlight("one", 1, "slepena", 2), highlight("two", 0, "gara", 3),
                 bookmark("gone", "p9", "Sena *lapa*", 4)};
        marks[0].note = "Jāpārlasa.\n\n# Nav virsraksts\n1. nav saraksts\n- arī nav\n    nav kods";
        marks[1].tint = MarkTint::Green;
        marks[1].passages.push_back({.quoted = "otrā | rindkopa_ar_zīmēm"});
        marks[1].note = R"(Teikt "skaļi" \ <b>lēni</b> [šeit](x))";
        marks[2].tint = MarkTint::Blue;
        shelf.lessons["one"]->pages[1].blocks.pop_back();
        marks[3].language = content::Language::English;
        books = {{.name = "Anna \"Ane\" Bērziņa", .library = "Ogre", .notebook = notebook()},
                 {.name = "Jānis", .library = {}, .notebook = {}}};
    }
    std::vector<OwnNotebook> books;
};

TEST_F(NotebookFiles, AsText) {
    EXPECT_TRUE(tests::matches_golden("notes/notes.txt", notes_text(books, latvian())));
}

TEST_F(NotebookFiles, AsMarkdown) {
    EXPECT_TRUE(tests::matches_golden("notes/notes.md", notes_markdown(books, latvian())));
}

TEST_F(NotebookFiles, AsJson) {
    EXPECT_TRUE(tests::matches_golden("notes/notes.json", notes_json(books)));
}

TEST_F(NotebookFiles, JsonIsUtf8WhateverTheRowsHold) {
    marks = {bookmark("one", "p1", "\xFF\x01\"")};
    const std::string json = notes_json({{.name = "\xC4", .notebook = notebook()}});
    EXPECT_NE(json.find("\"name\":\"\uFFFD\""), std::string::npos);
    EXPECT_NE(json.find("[\"\uFFFD\\u0001\\\"\"]"), std::string::npos) << json;
}

}  // namespace
}  // namespace engine::app
