#include "content/activity/role_card.h"

#include <gtest/gtest.h>

namespace content::activity {
namespace {

RolePlay paper_or_net() {
    return {.situation = {.lv = "Kundzei iesaka internetu.", .en = "She is told to go online."},
            .client = {.lv = "74 gadi, grib papīru.", .en = {}},
            .lines = {{.lv = "Man vajag zīmogu.", .en = "I need a stamp."},
                      {.lv = "Internetā zog.", .en = "They steal there."}},
            .goals = {{.lv = "Atrast ieguvumu.", .en = "Find a benefit."}},
            .rubric = {{.id = "hears", .text = {.lv = "Uzklausa", .en = "Listens"}},
                       {.id = "safe", .text = {.lv = "Neprasa kodus", .en = "Asks for no codes"}}},
            .pass = 3,
            .debrief = {{.lv = "Kas palīdzēja?", .en = "What helped?"}}};
}

RoleCardWords words() {
    return {.simulation = "Mācību simulācija",
            .situation = "Situācija",
            .client = "Klients",
            .lines = "Klients saka",
            .goals = "Mērķi",
            .sheet = "Lapa",
            .rated = "Ko vēro",
            .circle = "Apvelciet",
            .total = "Kopā: ____ no 4",
            .debrief = "Pārrunai"};
}

/// A line for each block: what it is, and its words.
std::string written(const Lesson& lesson) {
    std::string text;
    for (const Block& block : lesson.pages.front().blocks) {
        const auto* heading = std::get_if<Heading>(&block.node);
        const auto* list = std::get_if<List>(&block.node);
        text += heading != nullptr ? "#" + std::to_string(heading->level)
                : list != nullptr  ? (list->ordered ? "numbers" : "points")
                : std::get_if<Table>(&block.node) != nullptr ? "table"
                                                             : "words";
        std::string all = plain_text(block);
        for (auto at = all.find('\n'); at != std::string::npos; at = all.find('\n', at)) {
            all.replace(at, 1, " / ");
        }
        text += ": " + all + "\n";
    }
    return text;
}

TEST(RoleCard, HasEverythingThatThreePeopleNeed) {
    const Lesson card = role_card(paper_or_net(), "Papīrs", Language::Latvian, words());
    EXPECT_EQ(card.pages.size(), 1U);
    EXPECT_EQ(card.language, Language::Latvian);
    EXPECT_EQ(written(card),
              "#1: Papīrs\n"
              "words: Mācību simulācija\n"
              "#2: Situācija\n"
              "words: Kundzei iesaka internetu.\n"
              "#2: Klients\n"
              "words: 74 gadi, grib papīru.\n"
              "#2: Klients saka\n"
              "numbers: Man vajag zīmogu. / Internetā zog.\n"
              "#2: Mērķi\n"
              "points: Atrast ieguvumu.\n"
              "#2: Lapa\n"
              "table: Ko vēro\tApvelciet"
              " / Uzklausa\t0\u00A0\u00A0\u00A01\u00A0\u00A0\u00A02"
              " / Neprasa kodus\t0\u00A0\u00A0\u00A01\u00A0\u00A0\u00A02\n"
              "words: Kopā: ____ no 4\n"
              "#2: Pārrunai\n"
              "points: Kas palīdzēja?\n");
}

TEST(RoleCard, IsInOneLanguageAsFarAsItWasTranslated) {
    const Lesson card = role_card(paper_or_net(), "Paper", Language::English, words());
    const std::string text = written(card);
    EXPECT_NE(text.find("words: She is told to go online.\n"), std::string::npos) << text;
    EXPECT_NE(text.find("words: 74 gadi, grib papīru.\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Listens\t"), std::string::npos) << text;
}

TEST(RoleCard, HasNoHeadingForWhatIsNotThere) {
    RolePlay card = paper_or_net();
    card.debrief.clear();
    const std::string text = written(role_card(card, "Papīrs", Language::Latvian, words()));
    EXPECT_EQ(text.find("Pārrunai"), std::string::npos) << text;
}

}  // namespace
}  // namespace content::activity
