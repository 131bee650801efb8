#include "content/load/facts_loader.h"

#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "tests/support/example_course.h"

namespace content::load {
namespace {

struct Read {
    Facts facts;
    Issues issues;
};

Read read(std::string_view bytes) {
    Read result;
    IssueLog log("facts.json", result.issues);
    result.facts = read_facts(bytes, log);
    return result;
}

/// One fact with the day it was checked.
std::string with_day(const std::string& day) {
    return R"({"format": 1, "facts": {"a": {"value": "x", "confidence": "high", "checked": ")" +
           day + "\"}}}";
}

TEST(FactsLoader, ReadsEveryField) {
    const Read result = read(tests::kFactsJson);
    EXPECT_EQ(text_of(result.issues), "");
    ASSERT_EQ(result.facts.size(), 2U);
    const Fact& address = result.facts.at("portal.address");
    EXPECT_EQ(address.value.en, "latvija.gov.lv/en");
    EXPECT_EQ(address.source, "Portāla sākumlapa");
    EXPECT_EQ(address.confidence, Fact::Confidence::High);
    EXPECT_EQ(address.checked, "2026-11-23");
    const Fact& fee = result.facts.at("fee");
    EXPECT_EQ(fee.value.lv, "5 eiro");
    EXPECT_EQ(fee.confidence, Fact::Confidence::Low);
    EXPECT_TRUE(fee.is_volatile);
}

TEST(FactsLoader, ChecksEveryField) {
    expect_every_field_checked(tests::kFactsJson,
                               [](std::string_view bytes) { return read(bytes).issues; });
}

TEST(FactsLoader, LeavesOutOnlyTheBadFact) {
    const Read result = read(R"({"format": 1, "facts": {
        "good": {"value": "x", "confidence": "high", "checked": "2026-11-23"},
        "bad": {"value": "x", "confidence": "sure", "checked": "2026-11-23"},
        "Not An Id": {"value": "x", "confidence": "high", "checked": "2026-11-23"}}})");
    EXPECT_EQ(result.facts.size(), 1U);
    EXPECT_EQ(text_of(result.issues),
              "facts.json:3: \"confidence\" must be one of \"high\" \"medium\" \"low\"\n"
              "facts.json:4: the key \"Not An Id\" may have only letters a-z, digits and . _ -\n");
}

TEST(FactsLoader, KnowsTheCalendar) {
    for (const char* day : {"2026-11-23", "2024-02-29", "0001-01-01", "9999-12-31"}) {
        EXPECT_EQ(read(with_day(day)).facts.size(), 1U) << day;
    }
    for (const char* day :
         {"2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "2026-1-1",
          "23.11.2026", "2026/11/23", "2026-11-23T10:00", "today", "-026-11-23", "２026-11-23"}) {
        const Read result = read(with_day(day));
        EXPECT_TRUE(result.facts.empty()) << day;
        EXPECT_EQ(result.issues.size(), 1U) << day;
    }
}

TEST(FactsLoader, AsksForANewerPlayer) {
    const Read result = read("{\"format\": 2,\n\"facts\": 7, \"new\": 1}");
    EXPECT_EQ(text_of(result.issues),
              "facts.json:1: this file needs a newer player: its format is 2, this player reads "
              "1\n");
}

TEST(FactsLoader, AcceptsACourseWithoutFacts) {
    const tests::TempDir dir;
    Issues issues;
    EXPECT_TRUE(load_facts(dir.path(), issues).empty());
    EXPECT_TRUE(issues.empty());
    dir.write("facts.json", "{");
    EXPECT_TRUE(load_facts(dir.path(), issues).empty());
    EXPECT_EQ(issues.size(), 1U);
}

TEST(FactsLoader, LeavesOutAKeyThatIsTaken) {
    Issues issues;
    IssueLog log("facts.json", issues);
    const Facts facts = read_facts(tests::kFactsJson, log, {{"fee", {}}});
    EXPECT_TRUE(facts.contains("portal.address"));
    EXPECT_FALSE(facts.contains("fee"));
    EXPECT_EQ(text_of(issues),
              "facts.json:11: the course has a fact \"fee\" already: give this one another key\n");
}

}  // namespace
}  // namespace content::load
