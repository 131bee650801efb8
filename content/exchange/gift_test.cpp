#include <gtest/gtest.h>

#include "content/exchange/exchange.h"
#include "content/load/question_writer.h"
#include "content/load/text_reader.h"

namespace content::exchange {
namespace {

std::string notes(const std::vector<Note>& notes) {
    std::string text;
    for (const Note& note : notes) {
        text += std::to_string(note.line) + ": " + note.sentence + "\n";
    }
    return text;
}

/// The only question of a file that is read without a note.
Question only(std::string_view gift) {
    const Imported imported = read_gift(gift);
    EXPECT_EQ(notes(imported.notes), "");
    EXPECT_EQ(imported.questions.size(), 1U) << gift;
    return imported.questions.empty() ? Question{} : imported.questions.front();
}

template <class Body>
Body body(std::string_view gift) {
    return std::get<Body>(only(gift).body);
}

TEST(Gift, ReadsChoices) {
    const Question question = only(
        "// [tag:pin]\n::Kas ir PIN2?::[markdown]Ko ar PIN2 *dara*?{\n=Paraksta#Jā\n"
        "~Pieslēdzas#Nē, tas ir PIN1\n####PIN2 ir paraksts.}\n");
    EXPECT_EQ(question.id, "kas-ir-pin2");
    EXPECT_EQ(question.tags, std::vector<std::string>{"pin"});
    EXPECT_EQ(question.text.lv, "Ko ar PIN2 *dara*?");
    EXPECT_EQ(question.solution.lv, "PIN2 ir paraksts.");
    const auto& choices = std::get<Choices>(question.body);
    EXPECT_EQ(choices.kind, Choices::Kind::Single);
    ASSERT_EQ(choices.options.size(), 2U);
    EXPECT_TRUE(choices.options[0].correct);
    EXPECT_EQ(choices.options[1].text.lv, "Pieslēdzas");
    EXPECT_EQ(choices.options[1].feedback.lv, "Nē, tas ir PIN1");
}

TEST(Gift, ReadsSharesAsPartialMarks) {
    const auto choices = body<Choices>("Kas palīdz?{~%50%Karte ~%50%Aģents ~%-100%Laime}");
    EXPECT_EQ(choices.kind, Choices::Kind::Multiple);
    EXPECT_EQ(choices.marks, Choices::Marks::Partial);
    EXPECT_TRUE(choices.options[1].correct);
    EXPECT_FALSE(choices.options[2].correct);
}

TEST(Gift, ReadsStatements) {
    EXPECT_TRUE(body<Choices>("Zeme ir apaļa.{T}").options[0].correct);
    const auto no = body<Choices>("Zeme ir plakana.{FALSE#Nav gan.#Tieši tā.}");
    EXPECT_FALSE(no.options[0].correct);
    EXPECT_EQ(no.options[1].feedback.lv, "Tieši tā.");
}

TEST(Gift, ReadsTypedTextsAndMissingWords) {
    EXPECT_EQ(body<ShortText>("Kas?{=paraksts =parakst* =a(b)}").key.accept,
              (std::vector<std::string>{"paraksts", "parakst*", "a\\(b\\)"}));
    EXPECT_EQ(only("Ar {=PIN2 ~PIN1} paraksta.").text.lv, "Ar ____ paraksta.");
}

TEST(Gift, ReadsNumbersInEveryForm) {
    EXPECT_EQ(body<Numeric>("Cik?{#3.5:0.25}").tolerance, 0.25);
    EXPECT_EQ(body<Numeric>("Cik?{#1..2}").value, 1.5);
    EXPECT_EQ(body<Numeric>("Cik?{#1..2}").tolerance, 0.5);
    EXPECT_EQ(body<Numeric>("Cik?{#\n=7#Jā}").value, 7);
    EXPECT_EQ(notes(read_gift("Cik?{#=1:0 =%50%1:2}").notes),
              "1: a number has one right value: the others are left out\n");
}

TEST(Gift, ReadsPairsWithDecoys) {
    const auto rows = body<Rows>("Kam?{=PIN1 -> Pieslēgties =PIN2 -> Parakstīt = -> Zvanīt}");
    ASSERT_EQ(rows.rows.size(), 2U);
    ASSERT_EQ(rows.choices.size(), 3U);
    EXPECT_EQ(rows.rows[1].right, std::set<std::string>{rows.choices[1].id});
}

TEST(Gift, SignsBehindABackslashMeanThemselves) {
    const Question question = only(R"(Cik ir 1 \= 1\: \{\}\nJā?{=a\~b ~c\#d})");
    EXPECT_EQ(question.text.lv, "Cik ir 1 = 1: {}\nJā?");
    EXPECT_EQ(std::get<Choices>(question.body).options[0].text.lv, "a~b");
    EXPECT_EQ(std::get<Choices>(question.body).options[1].text.lv, "c#d");
}

TEST(Gift, TellsWhatItLeavesOut) {
    const Imported imported = read_gift(
        "$CATEGORY: $course$/PIN\n\nTikai teksts.\n\nEseja{}\n\nKas?{~a ~b}\n\nKas?{a}\n\n"
        "Kas?{=%50%a}\n\nCik?{#daudz}\n\nKas?{=a -> b}\n\n[html]<b>Kas?</b>{T}");
    EXPECT_EQ(notes(imported.notes),
              "1: categories are not kept\n"
              "3: a text without an answer in { } is no question: left out\n"
              "5: an essay has no key to judge it by: left out\n"
              "7: no option is right: left out\n"
              "9: no answer starts with = or ~: left out\n"
              "11: an answer that is worth less than the whole point is left out\n"
              "11: a typed answer needs 1 to 40 right texts: left out\n"
              "13: the number cannot be read: left out\n"
              "15: a question has 2 to 12 options, rows or choices, this one has 1: left out\n"
              "17: the text is HTML: its tags are shown as text\n");
    EXPECT_EQ(imported.questions.size(), 1U);
    EXPECT_EQ(notes(read_gift("Kas?{=a ~}").notes),
              R"(1: the field "text" is missing: give a text, or {"lv": "...", "en": "..."}: )"
              "left out\n");
}

constexpr const char* kEvery =
    "// [tag:pin]\n::a::[markdown]Jautājums \\{1\\}{\n=Jā#Tieši\n~Nē\n####Tā ir.}\n\n"
    "::b::[markdown]Kas?{\n~%50%X\n~%50%Y\n~%-33.33333%Z\n~%-33.33333%V\n~%-33.33333%W\n}\n\n"
    "::c::[markdown]Tā ir.{TRUE#Jo#Jo}\n\n"
    "::d::[markdown]Vārds?{\n=viens\n=div*\n}\n\n"
    "::e::[markdown]Cik?{#2.5:0.25}\n\n"
    "::f::[markdown]Kam?{\n=1 -> X\n=2 -> Y\n= -> Z\n}\n\n";

TEST(Gift, WritesWhatItReads) {
    const Imported imported = read_gift(kEvery);
    EXPECT_EQ(notes(imported.notes), "");
    const Exported exported = write_gift(imported.questions, Language::Latvian);
    EXPECT_EQ(exported.text, kEvery);
    const Imported again = read_gift(exported.text);
    ASSERT_EQ(again.questions.size(), imported.questions.size());
    for (std::size_t i = 0; i < again.questions.size(); ++i) {
        EXPECT_EQ(load::write_question(again.questions[i]),
                  load::write_question(imported.questions[i]));
    }
}

TEST(Gift, WritesEveryEndingOfAWord) {
    Question question{.id = "q", .text = {.lv = "Kas?", .en = "What?"}};
    question.body = ShortText{.key = {.accept = {"parakst(s|u) \\(PIN\\)"}}};
    EXPECT_EQ(write_gift({question}, Language::English).text,
              "::q::[markdown]What?{\n=paraksts (PIN)\n=parakstu (PIN)\n}\n\n");
}

TEST(Gift, TellsWhatItCannotWrite) {
    Question order{.id = "o", .body = Ordering{}};
    Question number{.id = "n", .text = {.lv = "Cik?"}, .hints = {{.lv = "H"}}};
    number.body = Numeric{.value = 1, .units = {{.names = {"m"}}}};
    EXPECT_EQ(notes(write_gift({order, number}, Language::Latvian).notes),
              "0: o: GIFT has no \"ordering\": left out\n"
              "0: n: GIFT has no units: they are left out\n"
              "0: n: GIFT has no hints: they are left out\n");
}

TEST(Gift, TakesNoTimeOverAHostileFile) {
    for (const char* sign : {"=", "~", "{", "}", "::", "\\", "#", "a{=", "\n"}) {
        std::string text = "a{";
        while (text.size() < 1'000'000) {
            text += sign;
        }
        read_gift(text);
        read_gift(text + "}");
    }
}

TEST(Aiken, ReadsLetteredOptions) {
    const Imported imported = read_aiken(
        "Ko ar PIN2 dara?\nA. Pieslēdzas\nB) Paraksta\nANSWER: B\n\nKas?\nA. Jā\nANSWER: C\n"
        "Bez atbildes\nA. x\n");
    EXPECT_EQ(notes(imported.notes),
              "8: the answer is not one of 2 to 12 options: left out\n"
              "11: a question without \"ANSWER:\" is left out\n");
    ASSERT_EQ(imported.questions.size(), 1U);
    EXPECT_EQ(imported.questions[0].id, "ko-ar-pin2-dara");
    const auto& choices = std::get<Choices>(imported.questions[0].body);
    EXPECT_TRUE(choices.options[1].correct);
    EXPECT_EQ(choices.options[1].text.lv, "Paraksta");
}

TEST(Gift, TakesPlainTextAsItStandsAndMarkdownAsMarkdown) {
    EXPECT_EQ(only("Cik ir 2*3*4 <b>?{=24}").text.lv, R"(Cik ir 2\*3\*4 \<b>?)");
    EXPECT_EQ(only("[markdown]Cik ir *24*?{=24}").text.lv, "Cik ir *24*?");
    EXPECT_EQ(only("Cik ir 10 % & 5?{=24}").text.lv, "Cik ir 10 % & 5?");
}

TEST(Gift, NobodyTakesASentenceForAList) {
    Question question{.id = "q", .text = {.lv = "24. decembris: *kas* tas ir?"}};
    question.body = ShortText{.key = {.accept = {"Svētki"}}};
    const std::string gift = write_gift({question}, Language::Latvian).text;
    EXPECT_NE(gift.find(R"([markdown]24\\. decembris\: *kas*)"), std::string::npos) << gift;
    const Imported again = read_gift(gift);
    ASSERT_EQ(again.questions.size(), 1U);
    EXPECT_EQ(load::words_of(again.questions[0].text.lv), "24. decembris: kas tas ir?");
}

}  // namespace
}  // namespace content::exchange
