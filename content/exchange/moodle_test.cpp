#include <gtest/gtest.h>

#include "content/exchange/exchange.h"
#include "content/exchange/html_text.h"
#include "content/exchange/xml_reader.h"
#include "content/load/question_writer.h"

namespace content::exchange {
namespace {

std::string notes(const std::vector<Note>& notes) {
    std::string text;
    for (const Note& note : notes) {
        text += std::to_string(note.line) + ": " + note.sentence + "\n";
    }
    return text;
}

constexpr const char* kFile = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- question: 1 -->
<quiz>
  <question type="category"><category><text>$course$/A</text></category></question>
  <question type="multichoice">
    <name><text>Kas palīdz?</text></name>
    <questiontext format="html"><text><![CDATA[<p>Kas <b>palīdz</b>?</p>]]></text></questiontext>
    <generalfeedback format="html"><text>&lt;p&gt;Karte &amp;amp; aģents&lt;/p&gt;</text></generalfeedback>
    <single>false</single>
    <answer fraction="50"><text>Karte</text><feedback><text>Jā</text></feedback></answer>
    <answer fraction="50"><text>Aģents</text></answer>
    <answer fraction="-100"><text>Laime</text></answer>
    <hint><text>Divi.</text></hint>
    <tags><tag><text>pin</text></tag><tag><text>Divi vārdi</text></tag></tags>
  </question>
  <question type="truefalse">
    <name><text>tf</text></name><questiontext><text>Tā ir.</text></questiontext>
    <answer fraction="0"><text>true</text></answer>
    <answer fraction="100"><text>false</text><feedback><text>Nav.</text></feedback></answer>
  </question>
  <question type="numerical">
    <name><text>n</text></name><questiontext><text>Cik?</text></questiontext>
    <answer fraction="100"><text>2.5</text><tolerance>0.25</tolerance></answer>
    <units><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit></units>
  </question>
  <question type="essay"><name><text>e</text></name></question>
</quiz>)";

TEST(Moodle, ReadsItsFile) {
    const Imported imported = read_moodle(kFile);
    EXPECT_EQ(notes(imported.notes),
              "4: categories are not kept\n"
              "26: questions of the type \"essay\" cannot be taken over: left out\n");
    ASSERT_EQ(imported.questions.size(), 3U);
    const Question& first = imported.questions[0];
    EXPECT_EQ(first.id, "kas-palidz");
    EXPECT_EQ(first.text.lv, "Kas **palīdz**?");
    EXPECT_EQ(first.solution.lv, "Karte & aģents");
    EXPECT_EQ(first.hints.front().lv, "Divi.");
    EXPECT_EQ(first.tags, std::vector<std::string>{"pin"});
    const auto& choices = std::get<Choices>(first.body);
    EXPECT_EQ(choices.marks, Choices::Marks::Partial);
    EXPECT_EQ(choices.options[0].feedback.lv, "Jā");
    EXPECT_TRUE(std::get<Choices>(imported.questions[1].body).options[1].correct);
    const auto& number = std::get<Numeric>(imported.questions[2].body);
    EXPECT_EQ(number.tolerance, 0.25);
    EXPECT_EQ(number.units[0].factor, 0.001);
}

TEST(Moodle, WritesWhatItReads) {
    std::vector<Question> questions = read_moodle(kFile).questions;
    questions.push_back({.id = "s",
                         .text = {.lv = "Kas & <kā>?"},
                         .body = ShortText{.key = {.accept = {"viens", "div*"}}}});
    questions.push_back(
        {.id = "m",
         .text = {.lv = "Kam?"},
         .body = Rows{.choices = {{.id = "to-a", .text = {.lv = "X"}},
                                  {.id = "to-b", .text = {.lv = "Y"}},
                                  {.id = "to-c", .text = {.lv = "Z"}}},
                      .rows = {{.id = "from-a", .text = {.lv = "1"}, .right = {"to-a"}},
                               {.id = "from-b", .text = {.lv = "2"}, .right = {"to-b"}}}}});
    const Exported exported = write_moodle(questions, Language::Latvian);
    const Imported again = read_moodle(exported.text);
    EXPECT_EQ(notes(again.notes), "");
    ASSERT_EQ(again.questions.size(), questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        EXPECT_EQ(load::write_question(again.questions[i]), load::write_question(questions[i]));
    }
}

TEST(Moodle, SaysWhatIsWrongWithAFile) {
    EXPECT_EQ(notes(read_moodle("").notes), "1: an element in < > is expected here\n");
    EXPECT_EQ(notes(read_moodle("<quiz>\n<question>").notes), "2: <question> is not closed\n");
    EXPECT_EQ(notes(read_moodle("<html/>").notes),
              "1: the file is no Moodle XML: its first element must be <quiz>\n");
    EXPECT_EQ(notes(read_moodle("<quiz a=b>").notes),
              "1: an attribute of <quiz> has no closing quote\n");
}

TEST(Xml, ReadsEntitiesAndNoOthers) {
    XmlMistake mistake;
    const auto node = read_xml("<a b='&lt;&#x101;'>&amp;&#257;&bomb;&</a>", mistake);
    ASSERT_TRUE(node);
    EXPECT_EQ(node->attribute("b"), "<ā");
    EXPECT_EQ(node->text, "&ā&bomb;&");
    EXPECT_EQ(xml_escaped("<&\">"), "&lt;&amp;&quot;&gt;");
}

TEST(Xml, RefusesDepthAndTakesNoTime) {
    XmlMistake mistake;
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<a>";
    }
    EXPECT_FALSE(read_xml(deep, mistake));
    EXPECT_EQ(mistake.sentence, "the elements are nested too deeply");
    for (const char* piece : {"<", "&", "<!--", "<![CDATA[", "<a b='", "<b/>", "&#"}) {
        std::string text = "<a>";
        while (text.size() < 1'000'000) {
            text += piece;
        }
        read_xml(text, mistake);
        markdown_of_html(text);
    }
}

TEST(Html, BecomesMarkdown) {
    EXPECT_EQ(markdown_of_html("<p>Viens</p><P class=\"x\">divi <i>trīs</i><br/>četri</p>"),
              "Viens\n\ndivi *trīs*\nčetri");
    EXPECT_EQ(markdown_of_html("<ul><li>a</li><li>b &lt; c</li></ul>"), "- a\n- b < c");
    EXPECT_EQ(markdown_of_html("1 < 2"), "1 < 2");
    EXPECT_EQ(markdown_of_html("<b>2*3</b> `x`"), R"(**2\*3** \`x\`)");
}

}  // namespace
}  // namespace content::exchange
