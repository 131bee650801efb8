#include "content/load/picture_header.h"

#include <string>
#include <system_error>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "tests/support/picture_bytes.h"
#include "tests/support/temp_dir.h"

namespace content::load {
namespace {

using namespace std::string_literals;
using tests::jpeg;
using tests::png;

Error::Kind refusal(const std::string& bytes) {
    const auto header = read_picture_header(bytes);
    EXPECT_FALSE(header);
    EXPECT_TRUE(header || !header.error().message.empty());
    return header ? Error::Kind::Storage : header.error().kind;
}

TEST(PictureHeader, ReadsThePngSize) {
    const auto header = read_picture_header(png(640, 480));
    ASSERT_TRUE(header) << header.error().message;
    EXPECT_EQ(header->format, PictureFormat::Png);
    EXPECT_EQ(header->width_px, 640);
    EXPECT_EQ(header->height_px, 480);
}

TEST(PictureHeader, ReadsTheJpegSize) {
    for (const int marker : {0xC0, 0xC1, 0xC2}) {
        const std::string bytes = tests::join(
            {tests::kJpegStart, tests::jpeg_frame(1024, 768, marker), tests::jpeg_scan(), "\xFF",
             tests::jpeg_scan(), tests::kJpegEnd, "what cameras leave behind"});
        const auto header = read_picture_header(bytes);
        ASSERT_TRUE(header) << header.error().message;
        EXPECT_EQ(header->format, PictureFormat::Jpeg);
        EXPECT_EQ(header->width_px, 1024);
        EXPECT_EQ(header->height_px, 768);
    }
}

TEST(PictureHeader, RefusesOtherFormats) {
    for (const std::string& bytes :
         {""s, "GIF89a"s, "BM"s, "RIFF1234WEBPVP8 "s, "<svg xmlns='http://www.w3.org/2000/svg'/>"s,
          "\x89PN"s, "\xFF\xD8"s, "II*\0"s, "%PDF-1.7"s}) {
        EXPECT_EQ(refusal(bytes), Error::Kind::Unsupported);
    }
}

TEST(PictureHeader, RefusesEveryTruncation) {
    for (const std::string& whole : {png(4, 4, 64), jpeg(4, 4)}) {
        for (std::size_t length = 8; length < whole.size(); ++length) {
            EXPECT_FALSE(read_picture_header(whole.substr(0, length))) << length;
        }
    }
}

TEST(PictureHeader, KeepsTheLimits) {
    const int side = limits::kPictureSide;
    const auto wide = static_cast<std::uint32_t>(side);
    EXPECT_TRUE(read_picture_header(png(wide, 16)));
    EXPECT_TRUE(read_picture_header(png(6'000, 4'000, 100'000)));
    EXPECT_EQ(refusal(png(wide + 1, 16)), Error::Kind::TooLarge);
    EXPECT_EQ(refusal(png(16, wide + 1)), Error::Kind::TooLarge);
    EXPECT_EQ(refusal(png(6'001, 4'000, 100'000)), Error::Kind::TooLarge);
    EXPECT_EQ(refusal(jpeg(wide + 1, 16)), Error::Kind::TooLarge);
    EXPECT_EQ(refusal(jpeg(8'000, 8'000)), Error::Kind::TooLarge);
    EXPECT_EQ(refusal(png(0, 16)), Error::Kind::Malformed);
    EXPECT_EQ(refusal(jpeg(16, 0)), Error::Kind::Malformed);
}

TEST(PictureHeader, RefusesAPngThatLies) {
    const std::string end = tests::png_chunk("IEND", "");
    const std::string data = tests::png_chunk("IDAT", std::string(64, '\0'));
    const std::string header = tests::png_header_chunk(4, 4);
    const auto file = [](std::initializer_list<std::string_view> chunks) {
        return tests::kPngSignature + tests::join(chunks);
    };
    std::string wrong_checksum = header;
    wrong_checksum.back() = static_cast<char>(wrong_checksum.back() + 1);
    std::string endless = header;
    endless[0] = '\xFF';
    for (const std::string& bytes :
         {file({wrong_checksum, data, end}), file({endless, data, end}), file({data, end}),
          file({header, header, data, end}), file({header, end}), file({data, header, end}),
          file({tests::png_header_chunk(4, 4, 3), data, end}),
          file({tests::png_header_chunk(4, 4, 8, 1), data, end}),
          file({tests::png_header_chunk(4, 4, 16, 3), data, end}),
          file({tests::png_header_chunk(4, 4, 8, 7), data, end}),
          file({tests::png_header_chunk(0xFFFFFFFF, 4), data, end}), png(4'000, 4'000, 64)}) {
        EXPECT_EQ(refusal(bytes), Error::Kind::Malformed);
    }
}

TEST(PictureHeader, RefusesAJpegThatLies) {
    using tests::jpeg_frame;
    using tests::jpeg_scan;
    const auto file = [](std::initializer_list<std::string_view> segments) {
        return tests::join({tests::kJpegStart, tests::join(segments), tests::kJpegEnd});
    };
    std::string many_scans;
    for (int i = 0; i < 200; ++i) {
        many_scans += jpeg_scan();
    }
    for (const std::string& bytes :
         {file({tests::jpeg_segment(0xE0, "JFIF")}), file({jpeg_scan()}), file({jpeg_frame(4, 4)}),
          file({jpeg_frame(4, 4), jpeg_frame(8'000, 8'000), jpeg_scan()}),
          file({jpeg_frame(4, 4), jpeg_scan(), jpeg_frame(8'000, 8'000), jpeg_scan()}),
          file({jpeg_frame(4, 4), many_scans}),
          file({tests::jpeg_segment(0xC0, "short"), jpeg_scan()}), file({"\xFF\xE0\0\1"s}),
          file({"\xFF\xE0\xFF\xFFx"}), file({"\xFF\x01", "no marker"})}) {
        EXPECT_EQ(refusal(bytes), Error::Kind::Malformed);
    }
    for (const std::string& frame :
         {jpeg_frame(4, 4, 0xC3), jpeg_frame(4, 4, 0xC9), jpeg_frame(4, 4, 0xC0, 12),
          jpeg_frame(4, 4, 0xC0, 8, 2), jpeg_frame(4, 4, 0xC0, 8, 0)}) {
        EXPECT_EQ(refusal(file({frame, jpeg_scan()})), Error::Kind::Unsupported);
    }
}

TEST(PictureFile, MustBeWhatItsNameSays) {
    const tests::TempDir course;
    course.write("a.png", png(4, 4));
    course.write("b.JPG", jpeg(4, 4));
    course.write("c.png", jpeg(4, 4));
    course.write("d.jpeg", png(4, 4));
    course.write("e.gif", png(4, 4));
    EXPECT_TRUE(read_picture_file(course.path(), "a.png"));
    EXPECT_TRUE(read_picture_file(course.path(), "b.JPG"));
    EXPECT_FALSE(read_picture_file(course.path(), "c.png"));
    EXPECT_FALSE(read_picture_file(course.path(), "d.jpeg"));
    EXPECT_FALSE(read_picture_file(course.path(), "e.gif"));
}

TEST(PictureFile, MustLieInTheCourseFolder) {
    const tests::TempDir outside;
    const auto secret = outside.write("x.png", png(4, 4));
    const tests::TempDir course;
    EXPECT_EQ(read_picture_file(course.path(), "x.png").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(read_picture_file(course.path(), "../x.png").error().kind, Error::Kind::Invalid);
    EXPECT_FALSE(read_picture_file(course.path(), secret.string()));
    std::error_code failed;
    std::filesystem::create_symlink(secret, course.path() / "link.png", failed);
    if (!failed) {
        EXPECT_EQ(read_picture_file(course.path(), "link.png").error().kind, Error::Kind::Invalid);
    }
}

TEST(PictureFile, IsNotReadBeyondTheLimit) {
    const tests::TempDir course;
    course.write("big.png", png(4, 4, limits::kPictureBytes));
    EXPECT_EQ(read_picture_file(course.path(), "big.png").error().kind, Error::Kind::TooLarge);
}

}  // namespace
}  // namespace content::load
