// Picture goldens lie in tests/goldens/print. They hold px for px, but only for the letters they
// were made with: with other fonts or another FreeType the comparison is skipped and says so.
#include "engine/print/png.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <cairo.h>

#include <ft2build.h>
#include <gtest/gtest.h>
#include FT_FREETYPE_H
#include <hb.h>

#include "content/load/lesson_loader.h"
#include "engine/print/real_lesson_for_test.h"
#include "engine/render/picture_decoder.h"
#include "engine/render/pictures_for_test.h"
#include "tests/support/golden.h"
#include "tests/support/temp_dir.h"

namespace engine::print {
namespace {

namespace fs = std::filesystem;

const std::atomic<bool> kNever{false};

std::string read_bytes(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::uint64_t hash_of(const std::string& bytes) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return hash;
}

render::DecodedPicture decoded(const std::string& png) {
    const auto* first = reinterpret_cast<const std::uint8_t*>(png.data());
    const auto picture = render::decode_picture({first, png.size()}, {1e6F, 1e6F}, kNever);
    EXPECT_TRUE(picture);
    return picture ? *picture : render::DecodedPicture{};
}

class Png : public tests::RealFonts {
protected:
    content::Result<std::string> make(const LessonPages& pages, float width = 340, float scale = 1,
                                      base::ThemeName theme = base::ThemeName::Light) {
        return make_png(pages, {.width = width,
                                .scale = scale,
                                .theme = base::theme(theme),
                                .fonts = *fonts_,
                                .measurer = *measurer_,
                                .cancel = kNever});
    }

    /// What the letters of the goldens depend on.
    std::string letters() {
        std::string all = std::string("FreeType ") + std::to_string(FREETYPE_MAJOR) + "." +
                          std::to_string(FREETYPE_MINOR) + "." + std::to_string(FREETYPE_PATCH) +
                          ", HarfBuzz " + hb_version_string() + ", cairo " +
                          cairo_version_string() + "\n";
        for (const text::FontFile& file : fonts_->files().faces) {
            all += file.path.filename().string() + " " +
                   std::to_string(hash_of(read_bytes(file.path))) + "\n";
        }
        return all;
    }

    void expect_golden(const std::string& name, const std::string& png) {
        const fs::path folder = fs::path(SOURCE_DIR) / "tests/goldens/print";
        if (std::getenv("UPDATE_GOLDEN") != nullptr) {
            fs::create_directories(folder);
            std::ofstream(folder / name, std::ios::binary) << png;
            std::ofstream(folder / "letters.txt", std::ios::binary) << letters();
            return;
        }
        if (read_bytes(folder / "letters.txt") != letters()) {
            GTEST_SKIP() << "NOT COMPARED with " << name << ": this computer's fonts are not those "
                         << "of the goldens (tests/goldens/print/letters.txt)\n"
                         << letters();
        }
        const render::DecodedPicture wanted = decoded(read_bytes(folder / name));
        const render::DecodedPicture got = decoded(png);
        ASSERT_EQ(std::pair(got.width, got.height), std::pair(wanted.width, wanted.height));
        if (got.rgba != wanted.rgba) {
            const fs::path actual = fs::temp_directory_path() / name;
            std::ofstream(actual, std::ios::binary) << png;
            FAIL() << name << " looks different; see " << actual;
        }
    }
};

constexpr std::string_view kText =
    "# Droša parole\n\nŠī ir **svarīga**, *uzsvērta* un `koda` rinda ar [saiti](https://a.lv).\n"
    "Привет → ✓ **→ ✓** kvalificēts.\n\n- viens\n- divi\n\n3. trīs\n";
constexpr std::string_view kBoxes =
    "> [!TIP]\n> Padoms ar `kodu`.\n\n> Citāts.\n\n```\nx = 1\n```\n\n<!-- steps -->\n1. Viens.\n"
    "2. Divi.\n";
constexpr std::string_view kTable =
    "| Kas | Cik | Vai |\n|---|---:|:---:|\n| eID karte | 15,00 | ✓ |\n| Smart-ID | 0,00 | – |\n\n"
    "***\n\nBeigas.\n";

TEST_F(Png, DrawsText) {
    expect_golden("text.png", *make(read_for_test(kText)));
}

TEST_F(Png, DrawsBoxesInTheDark) {
    expect_golden("boxes_dark.png", *make(read_for_test(kBoxes), 340, 1, base::ThemeName::Dark));
}

TEST_F(Png, DrawsATableInHighContrastTwiceAsLarge) {
    expect_golden("table_contrast_2x.png",
                  *make(read_for_test(kTable), 340, 2, base::ThemeName::Contrast));
}

TEST_F(Png, IsTheSameTwice) {
    EXPECT_EQ(*make(read_for_test(kText)), *make(read_for_test(kText)));
}

TEST_F(Png, IsAsLargeAsAskedAndHasNoAlpha) {
    const render::DecodedPicture picture = decoded(*make(read_for_test("Vārds.\n"), 200, 1.5F));
    EXPECT_EQ(picture.width, 384);  // (200 + 2 * 28) * 1.5
    const std::string png = *make(read_for_test("Vārds.\n"));
    EXPECT_EQ(png[25], 2) << "the colour type of RGB";
}

TEST_F(Png, PagesStandBelowEachOther) {
    const auto one = decoded(*make(read_for_test("Viens.\n")));
    const auto two = decoded(*make(read_for_test("Viens.\n\n---\n\nDivi.\n")));
    EXPECT_GT(two.height, one.height + 27 + 28);
}

class PngPictures : public Png {
protected:
    /// The colour in the middle of a drawn picture of `bytes`.
    std::array<int, 3> drawn(const std::string& bytes) {
        const tests::TempDir folder;
        folder.write("a.png", bytes);
        folder.write("lapa.md", "![Apraksts ir šeit](a.png)\n");
        const auto loaded = content::load::load_lesson_text(folder.path(), "lapa.md",
                                                            content::Language::Latvian, {}, {});
        EXPECT_TRUE(loaded);
        LessonPages pages{.lesson = std::make_shared<const content::Lesson>(loaded->lesson),
                          .pages = {{.index = 0, .labels = {}}},
                          .course_folder = folder.path()};
        const auto picture = decoded(*make(pages, 200));
        const std::size_t middle =
            4 * static_cast<std::size_t>((28 + 40) * picture.width + 28 + 60);
        return {picture.rgba[middle], picture.rgba[middle + 1], picture.rgba[middle + 2]};
    }
};

TEST_F(PngPictures, AreDrawnInTheirColours) {
    EXPECT_EQ(drawn(render::png_for_test(120, 80, {200, 100, 50, 255})),
              (std::array{200, 100, 50}));
}

TEST_F(PngPictures, ThatAreTransparentLetThePaperThrough) {
    const base::Colour paper = base::theme(base::ThemeName::Light)[base::Tone::Paper];
    EXPECT_EQ(drawn(render::png_for_test(120, 80, {200, 100, 50, 0})),
              (std::array<int, 3>{paper.red, paper.green, paper.blue}));
}

TEST_F(PngPictures, ThatLieAboutTheirInsideShowTheirWords) {
    // The header promises 120 x 80; the rest is cut off, which only the decoder notices.
    const std::string whole = render::png_for_test(120, 80, {200, 100, 50, 255});
    const base::Colour paper = base::theme(base::ThemeName::Light)[base::Tone::Paper];
    const auto middle = drawn(whole.substr(0, whole.size() - 30));
    EXPECT_NE(middle, (std::array{200, 100, 50}));
    EXPECT_NE(middle, (std::array{0, 0, 0}));
    EXPECT_GE(paper.red, middle[0]);
}

TEST_F(Png, TooLargeAPictureIsRefusedInASentence) {
    std::string text;
    for (int i = 0; i < 2000; ++i) {
        text += "Rinda.\n\n";
    }
    const auto png = make(read_for_test(text), 340, 2);
    ASSERT_FALSE(png);
    EXPECT_EQ(png.error().kind, content::Error::Kind::TooLarge);
    EXPECT_NE(png.error().message.find("choose a smaller scale"), std::string::npos);
}

}  // namespace
}  // namespace engine::print
