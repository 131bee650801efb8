#include "engine/print/pdf_finish.h"

#include <cstdio>

#include <gtest/gtest.h>

namespace engine::print {
namespace {

/// A document of these objects, numbered from 1, in the form that cairo writes.
std::string document(const std::vector<std::string>& objects) {
    std::string pdf = "%PDF-1.4\n";
    std::string table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char line[32] = {};  // NOLINT(modernize-avoid-c-arrays)
        std::snprintf(line, sizeof(line), "%010zu 00000 n \n", pdf.size());
        table += line;
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    pdf += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n" + table;
    return pdf + "trailer\n<< /Size 9 >>\nstartxref\n" + start + "\n%%EOF\n";
}

const std::string kFigure = "<< /Type /StructElem\n   /S /Figure\n   /P 3 0 R\n>>";
const std::string kCatalog = "<< /Type /Catalog\n   /Pages 1 0 R\n>>";

TEST(PdfFinish, PutsTheWordsInAndTheTableRight) {
    const auto whole =
        with_extras(document({kFigure, "<< /Type /StructElem\n   /S /TH\n>>", kFigure, kCatalog}),
                    {.language = "lv", .figures = {"Āb", "😀"}});
    ASSERT_TRUE(whole);
    EXPECT_EQ(
        *whole,
        document({"<< /Type /StructElem\n   /S /Figure\n   /Alt <FEFF01000062>\n   /P 3 0 R\n>>",
                  "<< /Type /StructElem\n   /S /TH\n   /A << /O /Table /Scope /Column >>\n>>",
                  "<< /Type /StructElem\n   /S /Figure\n   /Alt <FEFFD83DDE00>\n   /P 3 0 R\n>>",
                  "<< /Type /Catalog\n   /Lang (lv)\n   /ViewerPreferences << "
                  "/DisplayDocTitle true >>\n   /Pages 1 0 R\n>>"}));
}

TEST(PdfFinish, LooksAtObjectsAndNotIntoStreams) {
    const std::string pdf = document({"<< /Length 40 >>\nstream\n" + kFigure + "\nendstream"});
    EXPECT_EQ(with_extras(pdf, {.language = "lv", .figures = {"x"}}), pdf);
}

TEST(PdfFinish, LeavesAloneWhatIsBuiltInAnotherWay) {
    const std::string pdf = document({kCatalog});
    const PdfExtras extras{.language = "lv", .figures = {}};
    ASSERT_TRUE(with_extras(pdf, extras));
    for (const std::string& other :
         {std::string{}, std::string("%PDF-1.4\n"), pdf.substr(0, pdf.find("startxref")),
          pdf.substr(0, pdf.find("startxref")) + "startxref\n99999999\n%%EOF\n",
          pdf.substr(0, pdf.find("startxref")) + "startxref\n0\n%%EOF\n"}) {
        EXPECT_FALSE(with_extras(other, extras)) << other;
    }
    std::string endless = pdf;
    endless.replace(endless.find("xref\n0 2"), 8, "xref\n0 9");
    EXPECT_FALSE(with_extras(endless, extras));
}

}  // namespace
}  // namespace engine::print
