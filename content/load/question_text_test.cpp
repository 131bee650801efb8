// The texts of questions: what of Markdown each may have, and what is said of the rest.
#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "content/load/question_writer.h"
#include "content/load/quiz_loader.h"

namespace content::load {
namespace {

struct Read {
    std::optional<Quiz> quiz;
    std::string said;
};

/// A quiz of one question, whose fields are given.
Read read(const std::string& fields) {
    Glossary glossary;
    glossary.add("smart-id", {.name = {.lv = "Smart-ID"}, .explanation = {.lv = "Lietotne."}});
    const Facts facts{{"talrunis", {.value = {.lv = "67001881"}}}};
    Issues issues;
    IssueLog log("01-viss/quiz.json", issues);
    auto quiz = read_quiz(
        "{\"format\": 1, \"id\": \"q\", \"draw\": 1, \"pass\": 1, \"questions\": [\n"
        R"({"id": "a", "lesson": "l", )" +
            fields + "}\n]}",
        {.id = "q", .file = "01-viss/quiz.json"}, facts, log, &glossary);
    return {std::move(quiz), text_of(issues)};
}

std::string with_text(const std::string& text, const std::string& option = "\"jā\"") {
    return R"("type": "single", "text": )" + text +
           ",\n\"options\": [{\"id\": \"x\", \"correct\": true, \"feedback\": "
           "\"Ir.\",\n\"text\": " +
           option + R"(}, {"id": "y", "feedback": "Nav.", "text": "nē"}])";
}

const Question& question(const Read& read) {
    static const Question none;
    return read.quiz ? read.quiz->questions.front() : none;
}

TEST(QuestionText, IsKeptAsItIsWritten) {
    const Read sentence = read(with_text("\"24. decembris, *vai* [Smart-ID](term:smart-id)?\""));
    EXPECT_EQ(sentence.said, "");
    EXPECT_EQ(question(sentence).text.lv, "24. decembris, *vai* [Smart-ID](term:smart-id)?");
    EXPECT_EQ(question(sentence).folder, "01-viss/");
}

TEST(QuestionText, MayBeAListOfLines) {
    const Read one = read(with_text(R"j(["Ziņa:", "", "> Sveiki", "", "Ko darīt?"])j"));
    EXPECT_EQ(one.said, "");
    EXPECT_EQ(question(one).text.lv, "Ziņa:\n\n> Sveiki\n\nKo darīt?");
    const Read both = read(with_text(R"j({"lv": ["a", "b"], "en": "c"})j"));
    EXPECT_EQ(both.said, "");
    EXPECT_EQ(question(both).text, (LocalText{.lv = "a\nb", .en = "c"}));
    for (const char* wrong : {"[]", "[1]", R"(["", " "])", R"j({"lv": ["a"], "en": []})j",
                              R"j({"en": ["a"]})j", R"j({"lv": ["a"], "de": "b"})j"}) {
        EXPECT_NE(read(with_text(wrong)).said, "") << wrong;
    }
    const Read hints = read(with_text("\"a\"") + R"j(, "hints": ["viens", ["divi", "", "trīs"]])j");
    EXPECT_EQ(hints.said, "");
    EXPECT_EQ(question(hints).hints.at(1).lv, "divi\n\ntrīs");
    EXPECT_NE(read(with_text("\"a\"", R"j(["x", "y"])j")).said, "");  // an option is one line
}

TEST(QuestionText, AMistakeInItIsAWarningWithItsLineAndCostsNoQuestion) {
    for (const char* text :
         {R"j("Skat. [te](javascript:x)")j", R"j("Skat. [te](term:nav)")j",
          R"j("a\n\n![x](../../y.png)")j", R"j("<b>te</b>")j", R"j("a\n\n---\n\nb")j"}) {
        const Read spoiled = read(with_text(text));
        EXPECT_TRUE(spoiled.quiz) << spoiled.said;
        EXPECT_TRUE(spoiled.said.starts_with("01-viss/quiz.json:2: \"text\": ")) << spoiled.said;
    }
    const Read english = read(with_text(R"j({"lv": "a", "en": "[b](term:nav)"})j"));
    EXPECT_NE(english.said.find("\"text\" (en): "), std::string::npos) << english.said;
}

TEST(QuestionText, AnOptionHoldsNoLinkTermOrPicture) {
    EXPECT_EQ(read(with_text("\"a\"", R"j("**PIN1** un `PIN2`, *24.*")j")).said, "");
    for (const char* option : {R"j("[te](https://x.lv/)")j", R"j("[te](term:smart-id)")j",
                               R"j("![te](img/x.png)")j", R"j("viens\ndivi")j"}) {
        const Read spoiled = read(with_text("\"a\"", option));
        EXPECT_TRUE(spoiled.quiz);
        EXPECT_TRUE(spoiled.said.starts_with("01-viss/quiz.json:4: \"text\": ")) << spoiled.said;
    }
}

TEST(QuestionText, AGapIsFoundBetweenMarksButNotInALink) {
    const auto gaps = [](const std::string& passage) {
        return R"j("type": "gaps", "text": "a", "solution": "b", "passage": ")j" + passage +
               R"j(", "gaps": [{"id": "one", "accept": ["x"]}])j";
    };
    EXPECT_EQ(read(gaps("**Ar [[one]]** ieiet `kodu`.")).said, "");
    EXPECT_EQ(read(gaps("| *Kods* | [[one]] |")).said, "");
    const Read linked = read(gaps("[[one]](https://x.lv/)"));
    EXPECT_FALSE(linked.quiz);
    EXPECT_NE(linked.said.find("it has it 0 times"), std::string::npos) << linked.said;
}

TEST(QuestionText, ATextOverALimitCostsItsQuestion) {
    std::string deep;
    for (int i = 0; i < 200; ++i) {
        deep += "> ";
    }
    const Read refused = read(with_text("\"a\\n" + deep + "b\""));
    EXPECT_FALSE(refused.quiz);
    EXPECT_NE(refused.said.find("nested too deeply"), std::string::npos) << refused.said;
}

TEST(QuestionText, WhatIsKeptKnowsWhereItsPicturesLie) {
    const Read drawn = read(with_text(R"j("![Karte](img/k.png)\n\nKur? {{fact:talrunis}}")j"));
    const auto kept = read_stored_question(write_question(question(drawn)));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->folder, "01-viss/");
    EXPECT_EQ(kept->text.lv, "![Karte](img/k.png)\n\nKur? 67001881");
}

}  // namespace
}  // namespace content::load
