#include "content/load/text_reader.h"

#include <chrono>
#include <string>
#include <variant>

#include <gtest/gtest.h>

#include "content/limits.h"

namespace content::load {
namespace {

struct Read {
    Lesson text;
    Issues issues;

    const Blocks& blocks() const { return text.pages.front().blocks; }
    template <class Node>
    const Node* block(std::size_t index) const {
        return index < blocks().size() ? std::get_if<Node>(&blocks()[index].node) : nullptr;
    }
};

Read read(std::string_view source) {
    static const Glossary glossary = [] {
        Glossary terms;
        terms.add("smart-id", {.name = {.lv = "Smart-ID"}, .explanation = {.lv = "Lietotne."}});
        return terms;
    }();
    Read result;
    auto text =
        read_text({.file = "m/quiz.json", .text = source, .glossary = &glossary}, result.issues);
    EXPECT_TRUE(text) << (text ? "" : text.error().message);
    if (text) {
        result.text = *std::move(text);
    }
    return result;
}

/// Only the sentence: a text of one paragraph.
Spans sentence(std::string_view source) {
    const Read text = read(source);
    const auto* paragraph = text.block<Paragraph>(0);
    EXPECT_EQ(text.blocks().size(), 1U) << source;
    EXPECT_NE(paragraph, nullptr) << source;
    return paragraph == nullptr ? Spans{} : paragraph->text;
}

TEST(TextReader, ASentenceIsASentenceWhateverItBeginsWith) {
    for (const std::string source :
         {"24. decembris", "# 3 ir numurs", "- 5 grādi", "1) pirmais", "> par 18 gadiem", "+371",
          "---", "    četras atstarpes", "| PIN1 |", "```", "C #", "[a]: b"}) {
        std::string words = source;
        words.erase(0, words.find_first_not_of(' '));
        EXPECT_EQ(plain_text(sentence(source)), words);
    }
}

TEST(TextReader, ASentenceHasEmphasisCodeLinksAndTerms) {
    const Spans spans = sentence(
        "*Kurp* ved **[saite](https://latvija.gov.lv/)**, `PIN2`, ~~e-pasts~~ vai "
        "[Smart-ID](term:smart-id)?");
    ASSERT_EQ(spans.size(), 10U);
    EXPECT_TRUE(spans[0].style.emphasis);
    EXPECT_EQ(spans[2].link, "https://latvija.gov.lv/");
    EXPECT_TRUE(spans[2].style.strong);
    EXPECT_TRUE(spans[4].style.code);
    EXPECT_TRUE(spans[6].style.strike);
    EXPECT_EQ(spans[8].term, "smart-id");
}

TEST(TextReader, FactsAreInTheTextAlready) {
    EXPECT_EQ(plain_text(sentence("Ir *{{fact:a}}* un `{{fact:b}}`.")),
              "Ir {{fact:a}} un {{fact:b}}.");
    EXPECT_TRUE(read("Ir *{{fact:a}}*\n\nun").issues.empty());
}

TEST(TextReader, ATextWithLineEndsHasBlocks) {
    const Read text = read(
        "Ziņa:\n\n> Jūsu sūtījums gaida.\n\n| Kods | Kam |\n|---|---|\n| PIN1 | ieiet |\n\n"
        "![Karte](img/karte.png)\n\n1. viens\n2. divi\n\nKas te ir aizdomīgs?");
    EXPECT_TRUE(text.issues.empty()) << to_string(text.issues.front());
    EXPECT_NE(text.block<Paragraph>(0), nullptr);
    EXPECT_NE(text.block<Quote>(1), nullptr);
    EXPECT_NE(text.block<Table>(2), nullptr);
    ASSERT_NE(text.block<Picture>(3), nullptr);
    EXPECT_EQ(text.block<Picture>(3)->path, "m/img/karte.png");
    EXPECT_NE(text.block<List>(4), nullptr);
    EXPECT_NE(text.block<Paragraph>(5), nullptr);
}

TEST(TextReader, LineEndsAroundASentenceMakeNoBlocks) {
    EXPECT_EQ(plain_text(sentence("\n24. decembris\r\n")), "24. decembris");
}

TEST(TextReader, APageBreakIsReportedAndLosesNothing) {
    const Read text = read("viens\n\n---\n\ndivi");
    ASSERT_EQ(text.issues.size(), 1U);
    EXPECT_EQ(text.text.pages.size(), 1U);
    EXPECT_EQ(text.blocks().size(), 2U);
}

TEST(TextReader, WhatIsWrongIsReportedAndTheWordsStay) {
    for (const char* source :
         {"Spied [te](javascript:alert)", "Spied [te](file:///etc/passwd)", "Sk. [te](term:nav)",
          "![te](../../x.png)", "<b>te</b>", "te[^1]", "Skat.\n\n![te](/x.png)"}) {
        const Read text = read(source);
        EXPECT_FALSE(text.issues.empty()) << source;
        EXPECT_NE(plain_text(text.blocks().back()).find("te"), std::string::npos) << source;
        for (const Span& span : std::get<Paragraph>(text.blocks().back().node).text) {
            EXPECT_EQ(span.link, "");
            EXPECT_EQ(span.picture.path, "");
        }
    }
}

TEST(TextReader, ALabelHasStylesButNothingToClick) {
    Issues issues;
    const auto label = read_label({.text = "**Ieiet** ar [eID](https://x.lv/) un `PIN1`"}, issues);
    ASSERT_TRUE(label);
    EXPECT_EQ(plain_text(*label), "Ieiet ar eID un PIN1");
    EXPECT_TRUE(label->front().style.strong);
    EXPECT_TRUE(label->back().style.code);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_NE(issues[0].sentence.find("a link or a term cannot stand in it"), std::string::npos);
    issues.clear();
    const auto picture = read_label({.text = "![logo](l.png) *a*\n- b"}, issues);
    ASSERT_TRUE(picture);
    EXPECT_EQ(plain_text(*picture), "logo a - b");
    EXPECT_EQ(issues.size(), 2U);
}

TEST(TextReader, PlainWordsNeedNoReading) {
    EXPECT_FALSE(may_be_marked_up("24. decembris: https://latvija.gov.lv/ (10 %) – „jā“!"));
    EXPECT_TRUE(may_be_marked_up("*jā*"));
    EXPECT_EQ(read_label_again("PIN1"), Spans{Span{.text = "PIN1"}});
    EXPECT_EQ(words_of("Kas ir **PIN2** un [eID](term:eid)?"), "Kas ir PIN2 un eID?");
    EXPECT_EQ(words_of("a\n\n- b\n- c"), "a\nb\nc");
}

TEST(TextReader, TheLastParagraphOfAStemIsTheQuestion) {
    const auto pages = [](std::string text) {
        return read_again({.parts = {std::move(text)}, .is_stem = true}, {}).pages;
    };
    const auto stem =
        pages("Atnāca ziņa.\n\n> Steidzami!\n\nKo darīt?\n\n| a | b |\n|---|---|\n| c | d |");
    ASSERT_EQ(stem.size(), 3U);
    EXPECT_EQ(stem[0].blocks.size(), 2U);
    EXPECT_EQ(plain_text(stem[1].blocks.at(0)), "Ko darīt?");
    EXPECT_EQ(stem[2].blocks.size(), 1U);
    EXPECT_EQ(pages("Ko darīt?")[1].blocks.size(), 1U);
    const auto picture = pages("![Karte](img/k.png)\n\n![Otra](img/o.png)");
    EXPECT_EQ(picture[0].blocks.size(), 2U);
    EXPECT_TRUE(picture[1].blocks.empty());
    EXPECT_EQ(question_words_of("Atnāca ziņa.\n\nKo *darīt*?"), "Ko darīt?");
    EXPECT_EQ(question_words_of("- a\n- b"), "a\nb");
}

TEST(TextReader, PartsAreReadEachByItself) {
    const Lesson text = read_again({.parts = {"24. decembris", "a\n\nb"}}, {});
    ASSERT_EQ(text.pages.size(), 1U);
    EXPECT_EQ(text.pages[0].blocks.size(), 3U);
    EXPECT_EQ(plain_text(text.pages[0].blocks[0]), "24. decembris");
}

std::string repeated(std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        text += part;
    }
    return text;
}

TEST(TextReader, HostileTextsAreReadInTimeOrRefused) {
    const auto start = std::chrono::steady_clock::now();
    for (const char* part : {"*a ", "**", "_a_", "[", "![", "`a``", "<", "&#10;", "~~", "\\",
                             "[^1]", "[a](", "> ", "- ", "# ", "|a", "\n\n", "[[a]]", "<!--"}) {
        const std::string line = repeated(part, limits::kJsonStringBytes);
        Issues issues;
        (void)read_text({.text = line}, issues);
        (void)read_text({.text = "a\n" + line}, issues);
        (void)read_label({.text = line}, issues);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(TextReader, ATextOverALimitIsRefusedAndShownAsWritten) {
    const std::string deep = repeated("> ", 200) + "\na";
    Issues issues;
    EXPECT_FALSE(read_text({.text = deep}, issues));
    const Lesson shown = read_again({.parts = {deep}}, {});
    EXPECT_EQ(shown.pages[0].blocks.size(), 1U);
    const std::string marks = repeated("*a* ", 65'536);
    EXPECT_FALSE(read_label({.text = marks}, issues));
    EXPECT_EQ(read_label_again(marks).size(), 1U);
}

}  // namespace
}  // namespace content::load
