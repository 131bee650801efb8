#include "content/load/number_text.h"

#include <string>

#include <gtest/gtest.h>

namespace content::load {
namespace {

/// "value|unit", or "no".
std::string read(std::string_view text, Language language = Language::Latvian) {
    const auto quantity = read_quantity(text, language);
    if (!quantity) {
        return "no";
    }
    std::string value = std::to_string(quantity->value);
    value.erase(value.find_last_not_of('0') + 1);
    return value + "|" + quantity->unit;
}

TEST(ReadQuantity, TakesCommasAndPointsForDecimals) {
    EXPECT_EQ(read("7"), "7.|");
    EXPECT_EQ(read("0"), "0.|");
    EXPECT_EQ(read("45,3"), "45.3|");
    EXPECT_EQ(read("45.3"), "45.3|");
    EXPECT_EQ(read("1,400"), "1.4|");
    EXPECT_EQ(read("1.400"), "1.4|");
    EXPECT_EQ(read("45,3", Language::English), "45.3|");
    EXPECT_EQ(read("0,4271", Language::English), "0.4271|");
}

TEST(ReadQuantity, KnowsHowThousandsAreParted) {
    for (const char* million :
         {"1 234 567", "1\u00A0234\u00A0567", "1\u2009234\u202F567", "1.234.567", "1,234,567",
          "1234567", "1.234.567,0", "1,234,567.0", "1 234 567,0"}) {
        EXPECT_EQ(read(million), "1234567.|") << million;
        EXPECT_EQ(read(million, Language::English), "1234567.|") << million;
    }
    EXPECT_EQ(read("1,400", Language::English), "1400.|");
    EXPECT_EQ(read("1,400.5", Language::English), "1400.5|");
    EXPECT_EQ(read("18\u00A0960,5"), "18960.5|");
}

TEST(ReadQuantity, KeepsTheUnit) {
    EXPECT_EQ(read("45,3\u00A0%"), "45.3|%");
    EXPECT_EQ(read("88%"), "88.|%");
    EXPECT_EQ(read(" 4,27 EUR "), "4.27|EUR");
    EXPECT_EQ(read("EUR 4.27"), "4.27|EUR");
    EXPECT_EQ(read("€4"), "4.|€");
    EXPECT_EQ(read("23,77 milj. eiro"), "23.77|milj. eiro");
    EXPECT_EQ(read("~5 °C"), "5.|°C");
}

TEST(ReadQuantity, KnowsSigns) {
    EXPECT_EQ(read("-5"), "-5.|");
    EXPECT_EQ(read("−5,5"), "-5.5|");
    EXPECT_EQ(read("–5 %"), "-5.|%");
    EXPECT_EQ(read("+5"), "5.|");
    EXPECT_EQ(read("EUR -5"), "-5.|EUR");
}

TEST(ReadQuantity, RefusesWhatIsNoNumber) {
    for (const char* text : {"",
                             " ",
                             "daudz",
                             "–",
                             "%",
                             ",",
                             "5 no 10",
                             "1-2",
                             "5.",
                             "12.10.2026",
                             "1 23",
                             "12 3456",
                             "1,2,3",
                             "1.23.456",
                             "1.234,567.8",
                             "1234 567",
                             "0x10",
                             "1e5",
                             "1/2",
                             "plkst. 10:30",
                             "9999999999999999",
                             "5 cilvēki, kas atbildēja uz aptauju"}) {
        EXPECT_EQ(read(text), "no") << text;
        EXPECT_EQ(read(text, Language::English), "no") << text;
    }
}

}  // namespace
}  // namespace content::load
