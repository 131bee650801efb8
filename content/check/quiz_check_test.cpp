#include "content/check/quiz_check.h"

#include <gtest/gtest.h>

#include "content/check/course_for_test.h"
#include "tests/support/picture_bytes.h"

namespace content::check {
namespace {

TEST_F(CourseCheck, BansQuestionsOnUnsureFacts) {
    edit_facts("\"high\"", "\"low\"");
    const std::string place = "E 01-kodi/quiz.json:4: the question rests on the fact \"digits\", ";
    EXPECT_EQ(said(), place + "which is of low confidence: ask something that stays true\n");
    edit_facts("\"high\"", R"("high", "volatile": true)");
    EXPECT_EQ(said(), place + "which is volatile: ask something that stays true\n");
    edit_facts("\"high\"", "\"medium\"");
    EXPECT_EQ(said(), "");
}

// A fact used in the words of a question counts, listed or not.
TEST_F(CourseCheck, FindsUnsureFactsInTheWordsOfAQuestion) {
    edit_facts("\"high\"", "\"low\"");
    std::string quiz = replaced(kQuiz, R"(, "facts": ["digits"])", "");
    dir_.write("01-kodi/quiz.json", quiz);
    EXPECT_EQ(said(), "");
    dir_.write("01-kodi/quiz.json", replaced(quiz, "Arī viņa ne", "Ciparu ir {{fact:digits}}"));
    EXPECT_NE(said().find("rests on the fact \"digits\""), std::string::npos);
}

TEST_F(CourseCheck, ChecksWhereAQuestionPoints) {
    edit_quiz(R"("lesson": "m1-pin")", R"("lesson": "m9")");
    EXPECT_EQ(said(),
              "E 01-kodi/quiz.json:4: there is no lesson \"m9\" in the course to look the "
              "answer up\n");
    edit_quiz(R"("page": "pin-kods")", R"("page": "puk")");
    EXPECT_EQ(said(), "E 01-kodi/quiz.json:4: the lesson \"m1-pin\" has no page \"puk\"\n");
    edit_quiz(R"("outcome": "m1-o1")", R"("outcome": "m1-o9")");
    EXPECT_EQ(said(),
              "w 01-kodi/quiz.json:4: the outcome \"m1-o9\" is not listed in module.json\n");
    edit_quiz("\"m1-who\"", "\"m1-pin\"");
    EXPECT_EQ(said(),
              "E 01-kodi/quiz.json:4: the id \"m1-pin\" is already used for a lesson, practice "
              "room, module or quiz: give the question its own\n");
}

/// A second module with a recall round whose one question, on line 3, has these fields.
class RecallCheck : public CourseCheck {
protected:
    RecallCheck() {
        dir_.write("course.json",
                   replaced(replaced(kCourse, "\"01-kodi\"", R"("01-kodi", "02-vel")"),
                            "\"academic_hours\": 1", "\"academic_hours\": 2"));
        dir_.write("02-vel/module.json", R"({"format": 1, "id": "m2", "title": "Vēl",
            "outcomes": [{"id": "m2-o1", "text": "Prot vēl"}],
            "recall": {"id": "m2-recall", "number": "2.0", "title": "Atceries", "minutes": 2,
                       "file": "recall.json"},
            "lessons": [{"id": "m2-x", "number": "2.1", "title": "X", "minutes": 43, "file": "x"}]})");
        dir_.write("02-vel/x.lv.md", "# X\n\nTeksts.\n");
        ask(R"("lesson": "m1-pin", "page": "pin-kods", "outcome": "m1-o1", "digcomp": ["4.2"])");
    }
    void ask(const std::string& fields) const { dir_.write("02-vel/recall.json", recall(fields)); }
    static std::string recall(const std::string& fields) {
        return R"({"format": 1, "id": "m2-recall", "scored": false, "draw": 1,
            "questions": [
            {"id": "m2-who", "type": "true-false", "text": "Kodu zina tikai īpašnieks.",
             "answer": true, "feedback": "Tieši tā.", "difficulty": 1, )" +
               fields + "}]}";
    }
};

TEST_F(RecallCheck, AsksAboutEarlierModules) {
    EXPECT_EQ(said(), "");
    ask(R"("lesson": "m2-x", "outcome": "m2-o1", "digcomp": ["4.2"])");
    EXPECT_EQ(said(),
              "w 02-vel/recall.json:2: no question of this recall round asks about an earlier "
              "module\n");
    ask(R"("lesson": "m1-pin", "outcome": "m2-o1", "digcomp": ["4.2"])");
    EXPECT_EQ(said(), "") << "what she is about to learn may be asked too";
    ask(R"("lesson": "m1-pin", "outcome": "m9-o1", "digcomp": ["4.2"])");
    EXPECT_EQ(said(),
              "w 02-vel/recall.json:3: the outcome \"m9-o1\" is not listed in the module.json of "
              "this or an earlier module\n");
}

TEST_F(RecallCheck, OfTheFirstModuleAsksAboutItsOwnLessons) {
    dir_.write("02-vel/module.json", R"({"format": 1, "id": "m2", "title": "Vēl",
        "lessons": [{"id": "m2-x", "number": "2.1", "title": "X", "minutes": 45, "file": "x"}]})");
    edit("01-kodi/module.json", replaced(kModule, "\"minutes\": 44", "\"minutes\": 42"),
         "\"lessons\"", R"("recall": {"id": "m2-recall", "number": "1.0",
        "title": "Atceries", "minutes": 2, "file": "recall.json"}, "lessons")");
    dir_.write("01-kodi/recall.json",
               recall(R"("lesson": "m1-pin", "outcome": "m1-o1", "digcomp": ["4.2"])"));
    EXPECT_EQ(said(), "");
    dir_.write("01-kodi/recall.json", recall(R"("lesson": "m2-x")"));
    EXPECT_NE(said().find("about earlier modules, but the lesson \"m2-x\" comes later"),
              std::string::npos);
}

TEST_F(RecallCheck, HoldsItsQuestionsAgainstTheCourseLikeAQuizs) {
    ask(R"("lesson": "m1-pin", "page": "puk", "outcome": "m1-o1", "digcomp": ["9.9"])");
    EXPECT_EQ(said(),
              "E 02-vel/recall.json:3: the lesson \"m1-pin\" has no page \"puk\"\n"
              "w 02-vel/recall.json:3: \"9.9\" is not a DigComp competence, like \"2.3\"\n");
    dir_.write("02-vel/recall.json", replaced(recall(R"("lesson": "m1-pin")"), "m2-who", "m1-who"));
    EXPECT_NE(said().find("the id \"m1-who\" is already used in "), std::string::npos);
}

TEST_F(CourseCheck, FindsOneQuestionIdInTwoQuizzes) {
    dir_.write("course.json", replaced(replaced(kCourse, "\"01-kodi\"", R"("01-kodi", "02-kodi")"),
                                       "\"academic_hours\": 1", "\"academic_hours\": 2"));
    dir_.write("02-kodi/module.json", R"({"format": 1, "id": "m2", "title": "Vēl",
        "outcomes": [{"id": "m2-o1", "text": "Zina"}],
        "lessons": [{"id": "m2-x", "number": "2.1", "title": "X", "minutes": 1, "file": "x"}],
        "quiz": {"id": "m2-quiz", "title": "Q", "minutes": 44, "file": "quiz.json"}})");
    dir_.write("02-kodi/x.lv.md", "# X\n\nTeksts.\n");
    dir_.write("02-kodi/quiz.json",
               replaced(replaced(kQuiz, "m1-quiz", "m2-quiz"), "m1-o1", "m2-o1"));
    EXPECT_EQ(said(),
              "E 02-kodi/quiz.json:4: the id \"m1-who\" is already used in "
              "01-kodi/quiz.json: give each question its own\n");
}

TEST_F(CourseCheck, WarnsOfAnAnswerThatGivesItselfAway) {
    edit_quiz("Tikai īpašnieks", "Tikai kartes īpašnieks pats");
    EXPECT_EQ(said(),
              "w 01-kodi/quiz.json:4: the right answer is more than twice as long as every "
              "wrong one, which gives it away\n");
    edit_quiz("Tikai īpašnieks", "Tikai kartes īpašnieks");
    EXPECT_EQ(said(), "");
    edit_quiz("\"Bibliotekāre\"", "\"Nē\"");
    EXPECT_EQ(said(), "");
    edit_quiz(R"(, "feedback": "Arī viņa ne.")", "");
    EXPECT_EQ(said(),
              "w 01-kodi/quiz.json:4: an option has no \"feedback\": tell the learner why\n");
}

TEST_F(CourseCheck, WantsTheTagsOfAQuestion) {
    const std::string place = "w 01-kodi/quiz.json:4: the question has no ";
    edit_quiz(", \"difficulty\": 1", "");
    EXPECT_EQ(said(), place + "\"difficulty\": say what it asks for\n");
    edit_quiz("\n     \"outcome\": \"m1-o1\", \"digcomp\": [\"4.2\"]", " \"digcomp\": []");
    EXPECT_EQ(said(), place + "\"outcome\", \"digcomp\": say what it asks for\n");
}

TEST_F(CourseCheck, ReadsTheWordsOfAQuestion) {
    std::string sentence = "Viens";
    for (int i = 0; i < 25; ++i) {
        sentence += " divi";
    }
    edit_quiz("Pareizi.", sentence);
    EXPECT_EQ(said(),
              "w 01-kodi/quiz.json:4: a sentence of 26 words, \"Viens divi divi divi divi\": make "
              "it two, 25 words are enough\n");
    edit_quiz("Kas zina kodu?", "Ko zina NVA?");
    EXPECT_EQ(said().find("w 01-kodi/quiz.json:4: the abbreviation \"NVA\" is not explained"), 0U);
    edit_quiz("Kas zina kodu?", "Ko zina NVA (Nodarbinātības valsts aģentūra)?");
    EXPECT_EQ(said(), "");
}

TEST_F(CourseCheck, ReadsParagraphsOfAQuestionAndNoMarkup) {
    std::string item = "- Viens";
    for (int i = 0; i < 19; ++i) {
        item += " divi";
    }
    edit_quiz("Kas zina kodu?", item + "\\n" + item + "\\n\\n[Kas](m1-pin#pin-kods) zina kodu?");
    EXPECT_EQ(said(), "") << "two items of 20 words";
    edit_quiz("Kas zina kodu?", "Kas **zina** [kodu](https://latvija.gov.lv/NVA/KDV)?");
    EXPECT_EQ(said(), "") << "an address is not read";
}

TEST_F(CourseCheck, LooksAtThePictureOfAHotspot) {
    std::string quiz(kQuiz.substr(0, kQuiz.find("\"options\"")));
    quiz += R"("picture": "img/karte.png", "alt": "Karte", "areas": [
        {"id": "a", "text": "A", "correct": true, "feedback": "Jā", "rect": [0, 0, 2, 2]},
        {"id": "b", "text": "B", "feedback": "Nē", "circle": [2, 1, 2]}]}]})";
    dir_.write("01-kodi/quiz.json", replaced(quiz, "\"single\"", "\"hotspot\""));
    EXPECT_NE(said().find("quiz.json:4: the picture \"01-kodi/img/karte.png\": "),
              std::string::npos);
    dir_.write("01-kodi/img/karte.png", tests::png(3, 4));
    EXPECT_EQ(said(),
              "E 01-kodi/quiz.json:4: the area \"b\" reaches out of the picture, which is 3 x 4 "
              "px\n");
}

TEST_F(CourseCheck, WarnsWhenEveryOptionCanBeTried) {
    edit_quiz(R"("type": "single")", R"("tries": 2, "type": "single")");
    EXPECT_EQ(said(),
              "w 01-kodi/quiz.json:4: with 2 tries every option can be tried: allow fewer\n");
}

TEST_F(CourseCheck, LooksAtThePicturesAndLinksInTheTextsOfAQuestion) {
    const auto ask = [&](const std::string& text) { edit_quiz("Kas zina kodu?", text); };
    dir_.write("01-kodi/img/k.png", tests::png(40, 20));
    ask("![Karte](img/k.png)\\n\\nKas zina [kodu](m1-pin#pin-kods)?");
    EXPECT_EQ(said(), "");
    ask("![](img/k.png)\\n\\nKas zina kodu?");
    EXPECT_EQ(said(),
              "w 01-kodi/quiz.json:4: the picture \"01-kodi/img/k.png\" has no description: write "
              "what it shows between [ and ]\n");
    ask("![Karte](img/nav.png)\\n\\nKas zina kodu?");
    EXPECT_NE(said().find("E 01-kodi/quiz.json:4: the picture \"01-kodi/img/nav.png\": "),
              std::string::npos);
    ask("Kas zina [kodu](#pin-kods)?");
    EXPECT_NE(said().find("leads to no lesson of the course"), std::string::npos);
    ask("Kas zina [kodu](term:nav)?");
    EXPECT_NE(said().find("glossary.json has no term \"nav\""), std::string::npos);
}

}  // namespace
}  // namespace content::check
