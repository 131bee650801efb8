// What stands in a PDF as plain bytes. What its pages say is checked end to end, by poppler and
// qpdf.
#include "engine/print/pdf.h"

#include <string>

#include <gtest/gtest.h>

#include "engine/print/real_lesson_for_test.h"

namespace engine::print {
namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

class Pdf : public tests::RealFonts {
protected:
    content::Result<std::string> make(std::string_view markdown, bool cancelled = false,
                                      PaperSize paper = PaperSize::A4) {
        const std::atomic<bool> cancel{cancelled};
        const Handout handout{.title = "1.1 Kodi",
                              .course = "Kurss",
                              .foot = {},
                              .paper = paper,
                              .width = paper == PaperSize::A5 ? 490.0F : 680.0F};
        return make_pdf(read_for_test(markdown), handout, shared_, cancel);
    }

    void SetUp() override {
        RealFonts::SetUp();
        shared_ = std::move(fonts_);
    }

    std::shared_ptr<text::FontLibrary> shared_;
};

TEST_F(Pdf, IsTheSameTwice) {
    const std::string text = "# Āboli\n\nTeksts ar [saiti](https://a.lv).\n";
    EXPECT_EQ(*make(text), *make(text));
}

TEST_F(Pdf, HasASheetForNothing) {
    EXPECT_EQ(count(*make(""), "/Count 1\n"), 1U);
}

TEST_F(Pdf, HasTheSizeOfItsPaper) {
    EXPECT_EQ(count(*make("Teksts.\n"), "/MediaBox [ 0 0 595.27"), 1U);
    EXPECT_EQ(count(*make("Teksts.\n", false, PaperSize::A5), "/MediaBox [ 0 0 419.52"), 1U);
}

TEST_F(Pdf, TakesMoreSheetsOfSmallerPaper) {
    std::string text;
    for (int i = 0; i < 20; ++i) {
        text += "Rindkopa.\n\n";
    }
    EXPECT_EQ(count(*make(text), "/Count 1\n"), 1U);
    EXPECT_EQ(count(*make(text, false, PaperSize::A5), "/Count 1\n"), 0U);
}

TEST_F(Pdf, LeadsOutThroughHttpsAndMailOnly) {
    const std::string pdf =
        *make("[a](https://a.lv/b'c) [m](mailto:a@b.lv) [n](#lapa) [f](file:///etc/passwd)\n");
    EXPECT_EQ(count(pdf, "/URI (https://a.lv/b%27c)"), 1U) << pdf.substr(0, 200);
    EXPECT_EQ(count(pdf, "/URI (mailto:a@b.lv)"), 1U);
    EXPECT_EQ(count(pdf, "/S /URI"), 2U);
    EXPECT_EQ(count(pdf, "passwd"), 0U);
}

TEST_F(Pdf, SaysWhatThingsAre) {
    const std::string pdf = *make(
        "# Viens\n\n## Divi\n\n- a\n- b\n\n> Citāts.\n\n| K |\n|---|\n| c |\n\n![Alt](nav.png)\n");
    for (const char* element : {"/S /Document", "/S /H1", "/S /H2", "/S /L\n", "/S /LI", "/S /Lbl",
                                "/S /LBody", "/S /BlockQuote", "/S /Table", "/S /TR", "/S /TH",
                                "/S /TD", "/S /Figure", "/Marked true", "/Lang (lv)"}) {
        EXPECT_GE(count(pdf, element), 1U) << element;
    }
    EXPECT_EQ(count(pdf, "/Alt <FEFF0041006C0074>"), 1U);
}

TEST_F(Pdf, HasABookmarkForEachHeading) {
    const std::string pdf = *make("# A\n\n## B\n\n## C\n\n### D\n");
    EXPECT_EQ(count(pdf, "/Title "), 4U + 1U) << "and the document's own";
}

TEST_F(Pdf, StopsWhenItIsCancelled) {
    EXPECT_FALSE(make("# A\n", true));
}

}  // namespace
}  // namespace engine::print
