#include "content/load/fact_text.h"

#include <gtest/gtest.h>

namespace content::load {
namespace {

const Facts& facts() {
    static const Facts values = [] {
        Facts made;
        made["portal.address"].value = {.lv = "latvija.gov.lv", .en = ""};
        made["fee"].value = {.lv = "5 eiro", .en = "5 euros"};
        return made;
    }();
    return values;
}

std::string replaced(std::string_view text, Language language = Language::Latvian) {
    FactKeys keys;
    return replace_facts(text, language, facts(), keys);
}

TEST(FactText, PutsValuesIn) {
    EXPECT_EQ(replaced("Portāls {{fact:portal.address}}, maksa {{fact:fee}}."),
              "Portāls latvija.gov.lv, maksa 5 eiro.");
    EXPECT_EQ(replaced("{{fact:fee}}{{fact:fee}}", Language::English), "5 euros5 euros");
}

TEST(FactText, FallsBackToLatvian) {
    EXPECT_EQ(replaced("{{fact:portal.address}}", Language::English), "latvija.gov.lv");
}

TEST(FactText, ListsEachKeyOnce) {
    FactKeys keys;
    EXPECT_EQ(replace_facts("{{fact:fee}} {{fact:none}} {{fact:fee}} {{fact:none}}",
                            Language::Latvian, facts(), keys),
              "5 eiro {{fact:none}} 5 eiro {{fact:none}}");
    EXPECT_EQ(keys.known, std::vector<std::string>{"fee"});
    EXPECT_EQ(keys.unknown, std::vector<std::string>{"none"});
}

TEST(FactText, LeavesHalfAMarkAlone) {
    for (const char* text : {"{{fact:", "{{fact:fee", "{{fact:fee}", "{{fact:}}", "{{fact: fee}}",
                             "{fact:fee}", "{{Fact:fee}}", "{{fact:f e}}", "}}", ""}) {
        EXPECT_EQ(replaced(text), text);
    }
    EXPECT_EQ(replaced("{{fact:{{fact:fee}}}}"), "{{fact:5 eiro}}");
}

TEST(FactText, SplitsWithoutEmptyPieces) {
    const auto pieces = split_facts("a {{fact:x}}{{fact:y}} b");
    ASSERT_EQ(pieces.size(), 4U);
    EXPECT_EQ(pieces[0].text, "a ");
    EXPECT_TRUE(pieces[1].is_key);
    EXPECT_EQ(pieces[2].text, "y");
    EXPECT_EQ(pieces[3].text, " b");
    EXPECT_TRUE(split_facts("").empty());
}

}  // namespace
}  // namespace content::load
