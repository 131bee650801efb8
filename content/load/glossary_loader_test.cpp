#include "content/load/glossary_loader.h"

#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "content/load/markdown_reader.h"
#include "tests/support/example_course.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

struct Read {
    Glossary glossary;
    Issues issues;
};

Read read(std::string_view bytes) {
    Read result;
    IssueLog log("glossary.json", result.issues);
    result.glossary = read_glossary(bytes, log);
    return result;
}

TEST(GlossaryLoader, ReadsEveryField) {
    const Read result = read(tests::kGlossaryJson);
    EXPECT_EQ(text_of(result.issues), "");
    ASSERT_EQ(result.glossary.terms().size(), 2U);
    const auto* entry = result.glossary.find("e-adrese");
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->first, "e-adrese");
    EXPECT_EQ(entry->second.name.en, "e-address");
    EXPECT_EQ(entry->second.explanation.lv, "Pastkaste saziņai ar iestādēm.");
    EXPECT_EQ(result.glossary.find("eadrese"), entry);
    EXPECT_EQ(result.glossary.find("e-pasts"), nullptr);
}

TEST(GlossaryLoader, ChecksEveryField) {
    expect_every_field_checked(tests::kGlossaryJson,
                               [](std::string_view bytes) { return read(bytes).issues; });
}

TEST(GlossaryLoader, LeavesOutOnlyTheBadTerm) {
    const Read result = read(R"({"format": 1, "terms": {
        "a": {"term": "A", "explanation": "Viens.", "aliases": ["b"]},
        "Not An Id": {"term": "B", "explanation": "Divi."},
        "c": {"term": "C"},
        "b": {"term": "D", "explanation": "Trīs."},
        "e": {"term": "E", "explanation": "Četri.", "aliases": ["a"]}}})");
    EXPECT_EQ(result.glossary.terms().size(), 1U);
    EXPECT_EQ(text_of(result.issues),
              "glossary.json:3: the id \"Not An Id\" may have only letters a-z, digits and . _ -\n"
              R"(glossary.json:4: the field "explanation" is missing: give a text, or {"lv": )"
              "\"...\", \"en\": \"...\"}\n"
              "glossary.json:5: the id \"b\" is already used at glossary.json:2: give each part of "
              "the course its own\n"
              "glossary.json:6: the id \"a\" is already used at glossary.json:2: give each part of "
              "the course its own\n");
}

TEST(GlossaryLoader, TakesOutWhatReordersAText) {
    const Read result = read(
        "{\"format\": 1, \"terms\": {\"a\": {\"term\": \"x\xE2\x80\xAEy\", "
        R"("explanation": "Viens\ndivi."}}})");
    const Term& term = result.glossary.find("a")->second;
    EXPECT_EQ(term.name.lv, "xy");
    EXPECT_EQ(term.explanation.lv, "Viens divi.");
    const Read empty = read(
        "{\"format\": 1, \"terms\": {\n\"a\": {\"term\": \"\xE2\x80\xAE\", \"explanation\": "
        "\"b\"}}}");
    EXPECT_TRUE(empty.glossary.terms().empty());
    EXPECT_EQ(text_of(empty.issues), "glossary.json:2: the term \"a\" has no letters to show\n");
}

TEST(GlossaryLoader, AcceptsACourseWithoutAGlossary) {
    const tests::TempDir dir;
    Issues issues;
    EXPECT_TRUE(load_glossary(dir.path(), issues).terms().empty());
    EXPECT_TRUE(issues.empty());
    dir.write("glossary.json", "{");
    EXPECT_TRUE(load_glossary(dir.path(), issues).terms().empty());
    EXPECT_EQ(issues.size(), 1U);
}

/// The blocks of a text that may use the example's glossary, and what is wrong with it.
std::string with_terms(std::string_view text, std::string& said) {
    const Glossary glossary = read(tests::kGlossaryJson).glossary;
    Issues issues;
    const auto lesson =
        read_markdown({.file = "a.md", .text = text, .glossary = &glossary}, {}, issues);
    said = text_of(issues);
    return lesson ? tests::dump(lesson->pages.front().blocks) : "";
}

TEST(Terms, AreNamedByLinks) {
    std::string said;
    EXPECT_EQ(with_terms("Atveriet [**savu** e-adresi](term:e-adrese), [tad](#p) [kodu][k].\n\n"
                         "[k]: <TERM:pin1>\n",
                         said),
              "paragraph \"Atveriet [{b}savu{/}](term:e-adrese)[ e-adresi](term:e-adrese), "
              "[tad](#p) [kodu](term:pin1).\"\n");
    EXPECT_EQ(said, "");
    EXPECT_EQ(with_terms("[a](term:eadrese)", said), "paragraph \"[a](term:e-adrese)\"\n");
}

TEST(Terms, ThatNobodyExplainsAreReported) {
    std::string said;
    EXPECT_EQ(with_terms("a\n[b](term:e-pasts) [c](term:E-adrese)", said), "paragraph \"a b c\"\n");
    EXPECT_EQ(said,
              "a.md:2: glossary.json has no term \"e-pasts\"\n"
              R"(a.md:2: the link to "term:E-adrese" is not offered: after "term:" there must be )"
              "the id of a term in glossary.json\n");
    EXPECT_EQ(with_terms("[](term:pin1) [ ](#p) [![](a.png)](#p)", said),
              "paragraph \" [ ](#p) [{a.png:}](#p)\"\n");
    EXPECT_EQ(said, "a.md:1: the link to \"term:pin1\" has no words; write them between [ and ]\n");
}

}  // namespace
}  // namespace content::load
