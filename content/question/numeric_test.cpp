#include "content/question/numeric.h"

#include <gtest/gtest.h>

#include "content/question/text_key.h"

namespace content {
namespace {

const Numeric kBare{.value = 2.5, .tolerance = 0.25};
const Numeric kDistance{
    .value = 2.5,
    .tolerance = 0.1,
    .units = {{.names = {"km", "kilometri"}}, {.names = {"m"}, .factor = 0.001}},
    .unit_needed = true};

TEST(Numeric, ReadsNumbersAsPeopleWriteThem) {
    for (const char* typed : {"2.5", "2,5", " 2,5 ", "+2,5", "2,25", "2,75", "02,50"}) {
        EXPECT_TRUE(accepts(kBare, typed)) << typed;
    }
    for (const char* typed : {"", "2,2", "2,8", "2,5,0", "2,5x", "x", "2 5", "-2,5", "--2", ".",
                              "1e400", "nan", "inf"}) {
        EXPECT_FALSE(accepts(kBare, typed)) << typed;
    }
}

TEST(Numeric, KnowsGroupsOfDigitsAndMinusSigns) {
    const Numeric large{.value = -12'500.5};
    EXPECT_TRUE(accepts(large, "-12 500,5"));
    EXPECT_TRUE(accepts(large,
                        "−12\xC2\xA0"
                        "500.50"));
    EXPECT_FALSE(accepts(large, "12 500,5"));
    EXPECT_FALSE(accepts(large, "-12.500,5"));
}

TEST(Numeric, TheEndsOfTheRangeAreRight) {
    const Numeric third{.value = 0.3, .tolerance = 0.1};
    EXPECT_TRUE(accepts(third, "0,2"));
    EXPECT_TRUE(accepts(third, "0,4"));
    EXPECT_FALSE(accepts(third, "0,401"));
    EXPECT_TRUE(accepts({.value = 7}, "7"));
    EXPECT_FALSE(accepts({.value = 7}, "7,001"));
}

TEST(Numeric, TurnsUnitsIntoEachOther) {
    for (const char* typed : {"2,5 km", "2,5km", "2500 m", "2 450 M", "2.6 Kilometri"}) {
        EXPECT_TRUE(accepts(kDistance, typed)) << typed;
    }
    for (const char* typed : {"2,5", "2,5 m", "2,5 jūdzes", "km", "km 2,5 km"}) {
        EXPECT_FALSE(accepts(kDistance, typed)) << typed;
    }
}

TEST(Numeric, AUnitMayBeLeftOutOrStandInFront) {
    const Numeric price{.value = 7, .units = {{.names = {"€", "eiro", "EUR"}}}};
    for (const char* typed : {"7", "7 €", "€7", "EUR 7,00", "7 eiro"}) {
        EXPECT_TRUE(accepts(price, typed)) << typed;
    }
    EXPECT_FALSE(accepts(price, "7 $"));
    EXPECT_FALSE(accepts(price, std::string(kTypedBytes, ' ') + "7"));
}

}  // namespace
}  // namespace content
