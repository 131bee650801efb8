#include <gtest/gtest.h>

#include "content/exchange/exchange.h"
#include "content/load/question_writer.h"

namespace content::exchange {
namespace {

/// The first note; what was read must be a question that can be kept.
std::string note_about(Imported imported) {
    EXPECT_EQ(imported.questions.size(), 1U);
    for (Question& question : imported.questions) {
        question.lesson = "lesson";
        EXPECT_TRUE(load::read_stored_question(load::write_question(question)));
    }
    if (imported.notes.empty()) {
        return "";
    }
    return std::to_string(imported.notes[0].line) + ": " + imported.notes[0].sentence;
}

// A Baltic Windows code page writes "ī" as one byte.
TEST(ExchangeSource, AnOldCodePageIsNotedWithItsLine) {
    const std::string note = "2: the line is not UTF-8 here; save the file as UTF-8";
    EXPECT_EQ(note_about(read_gift("::q::Kas {\n=pal\xEE\x64z ~traucē}\n")), note);
    EXPECT_EQ(note_about(read_aiken("Kas?\nA. pal\xEE\x64z\nB. traucē\nANSWER: A\n")), note);
    EXPECT_EQ(note_about(read_moodle("<quiz><question type=\"truefalse\"><name><text>q</text>"
                                     "</name>\n<questiontext><text>Pal\xEE\x64z?</text>"
                                     "</questiontext><answer fraction=\"100\"><text>true</text>"
                                     "</answer><answer fraction=\"0\"><text>false</text></answer>"
                                     "</question></quiz>")),
              note);
}

TEST(ExchangeSource, AFileInUtf16IsNotRead) {
    const Imported imported = read_aiken(std::string_view("\xFF\xFEK\0a\0s\0", 8));
    EXPECT_TRUE(imported.questions.empty());
    ASSERT_EQ(imported.notes.size(), 1U);
    EXPECT_EQ(imported.notes[0].sentence, "the file is saved as UTF-16; save it as UTF-8");
}

TEST(ExchangeSource, AMarkAtTheStartIsNoLetter) {
    EXPECT_EQ(note_about(read_gift("\xEF\xBB\xBFKas palīdz? {=karte ~laime}")), "");
}

}  // namespace
}  // namespace content::exchange
