#include "content/check/abbreviation.h"

#include <string>

#include <gtest/gtest.h>

namespace content::check {
namespace {

/// The letters of each, with a "!" behind those that nobody explains.
std::string found(std::string_view text) {
    std::string all;
    for (const Abbreviation& abbreviation : abbreviations(text)) {
        all += (all.empty() ? "" : " ") + std::string(abbreviation.letters) +
               (abbreviation.is_explained ? "" : "!");
    }
    return all;
}

TEST(Abbreviations, AreShortWordsInCapitals) {
    EXPECT_EQ(found("Zvaniet uz NVA vai VDEĀVK!"), "NVA! VDEĀVK!");
    EXPECT_EQ(found("PIN1 un e-CSDD"), "PIN! CSDD!");
    EXPECT_EQ(found("eID, Smart, A un NOLIECIET"), "");
    EXPECT_EQ(found("„VID“, **EDS**"), "VID! EDS!");
    EXPECT_EQ(found(""), "");
}

TEST(Abbreviations, AreExplainedBesideTheirName) {
    EXPECT_EQ(found("NVA (Nodarbinātības valsts aģentūra)"), "NVA");
    EXPECT_EQ(found("**NVA** (aģentūra)"), "NVA");
    EXPECT_EQ(found("Nodarbinātības valsts aģentūra (NVA) palīdz"), "NVA");
    EXPECT_EQ(found("aģentūra (NVA, agrāk citāda)"), "NVA");
    EXPECT_EQ(found("mākslīgais intelekts jeb MI"), "MI");
    EXPECT_EQ(found("zvaniet (NVA atbild)"), "NVA!");
    EXPECT_EQ(found("NVA, tad (varbūt) banka"), "NVA!");
}

TEST(Abbreviations, AreNotNumbersUnitsOrAddresses) {
    EXPECT_EQ(found("II pasaules karš, XIX gadsimts"), "");
    EXPECT_EQ(found("līdz 10 MB, 4,27 EUR"), "");
    EXPECT_EQ(found("CERT.LV, LV-1010, LV0000, AA-0000, VID@example"), "");
    EXPECT_EQ(found("LV00 PARA 0000"), "");
    EXPECT_EQ(found("Rakstiet VID. Tad ejiet"), "VID!");
}

TEST(Abbreviations, AreNotShouted) {
    EXPECT_EQ(found("Hold up “HANG UP”."), "");
    EXPECT_EQ(found("UZMANĪBU! VID raksta"), "VID!");
}

TEST(Abbreviations, SurviveBrokenText) {
    EXPECT_EQ(found("\xFFNVA\xC3"), "NVA!");
}

}  // namespace
}  // namespace content::check
