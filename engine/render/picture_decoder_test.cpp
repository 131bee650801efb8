#include "engine/render/picture_decoder.h"

#include <initializer_list>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "engine/render/picture_shrinker.h"
#include "engine/render/pictures_for_test.h"

namespace engine::render {
namespace {

using Kind = content::Error::Kind;

const std::vector<std::uint8_t> kGreen{0, 128, 64, 255};

content::Result<DecodedPicture> decode(const std::string& file,
                                       base::Size needed = {10'000, 10'000}) {
    const std::atomic<bool> cancel{false};
    return decode_picture({reinterpret_cast<const std::uint8_t*>(file.data()), file.size()}, needed,
                          cancel);
}

/// The kind of the failure; Kind::NotFound, which no decoder reports, when there is none.
Kind failure(const std::string& file) {
    const auto picture = decode(file);
    return picture ? Kind::NotFound : picture.error().kind;
}

TEST(PictureDecoder, ReadsPng) {
    const auto picture = decode(png_for_test(7, 5, kGreen));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, 7);
    EXPECT_EQ(picture->height, 5);
    EXPECT_EQ(picture->rgba, plain_rgba(7, 5, kGreen));
}

TEST(PictureDecoder, ReadsJpegOfBothKinds) {
    for (const bool progressive : {false, true}) {
        const auto picture = decode(jpeg_for_test(33, 17, 100, progressive));
        ASSERT_TRUE(picture);
        EXPECT_EQ(picture->width, 33);
        EXPECT_EQ(picture->height, 17);
        ASSERT_EQ(picture->rgba.size(), 33U * 17 * 4);
        EXPECT_NEAR(picture->rgba[0], 100, 2);
        EXPECT_EQ(picture->rgba[3], 255);
    }
}

TEST(PictureDecoder, ShrinksByWholeFactorsToNoLessThanNeeded) {
    EXPECT_EQ(shrink_factor(1000, 1000, {300, 100}), 3);
    EXPECT_EQ(shrink_factor(1000, 1000, {1001, 1}), 1);
    EXPECT_EQ(shrink_factor(1000, 10, {0, 0}), 10);
    EXPECT_EQ(shrink_factor(1000, 1000, {-5, -5}), 1000);
    for (const std::string& file :
         {png_for_test(301, 200, kGreen), jpeg_for_test(301, 200, 9, false)}) {
        const auto picture = decode(file, {100, 60});
        ASSERT_TRUE(picture);
        EXPECT_GE(picture->width, 100);
        EXPECT_LE(picture->width, 151);
        EXPECT_GE(picture->height, 60);
        EXPECT_EQ(picture->full_width, 301);
        EXPECT_EQ(picture->rgba.size(), static_cast<std::size_t>(picture->width) *
                                            static_cast<std::size_t>(picture->height) * 4);
    }
}

TEST(PictureDecoder, RefusesOtherFormats) {
    for (const char* file : {"", "GIF89a", "\x89PN", "\xFF\xD8", "<svg/>", "BM", "RIFF"}) {
        EXPECT_EQ(failure(file), Kind::Unsupported) << file;
    }
}

TEST(PictureDecoder, ATruncatedFileIsDamagedWhereverItEnds) {
    const std::string png = png_for_test(64, 64, kGreen);
    const std::string jpeg = jpeg_for_test(64, 64, 9, false);
    const std::string progressive = jpeg_for_test(64, 64, 9, true);
    for (const std::string& file : {png, jpeg, progressive}) {
        for (std::size_t length = 8; length + 20 < file.size(); length += 7) {
            EXPECT_EQ(failure(file.substr(0, length)), Kind::Malformed) << length;
        }
    }
}

TEST(PictureDecoder, FlippedBitsNeverCrash) {
    for (const std::string& original :
         {png_for_test(40, 40, kGreen), jpeg_for_test(40, 40, 9, false),
          jpeg_for_test(40, 40, 9, true)}) {
        for (std::size_t i = 0; i < original.size(); ++i) {
            std::string file = original;
            file[i] = static_cast<char>(file[i] ^ (1 << (i % 8)));
            const auto picture = decode(file);
            if (picture) {
                EXPECT_EQ(picture->rgba.size(), static_cast<std::size_t>(picture->width) *
                                                    static_cast<std::size_t>(picture->height) * 4);
            }
        }
    }
}

TEST(PictureDecoder, ABombIsRefusedByItsHeader) {
    const std::string small = png_for_test(4, 4, kGreen);
    EXPECT_EQ(failure(png_with_size(small, 8193, 4)), Kind::TooLarge);
    EXPECT_EQ(failure(png_with_size(small, 4, 8193)), Kind::TooLarge);
    EXPECT_EQ(failure(png_with_size(small, 8000, 8000)), Kind::TooLarge);
    EXPECT_EQ(failure(png_with_size(small, 900'000, 900'000)), Kind::TooLarge);
    EXPECT_EQ(failure(png_with_size(small, 0, 4)), Kind::Malformed);
    EXPECT_EQ(failure(png_with_size(small, 0xFFFFFFFFU, 0xFFFFFFFFU)), Kind::Malformed);
}

TEST(PictureDecoder, AJpegBombIsRefusedByItsHeader) {
    std::string file = jpeg_for_test(8, 8, 9, false);
    const std::size_t frame = file.find("\xFF\xC0");
    ASSERT_NE(frame, std::string::npos);
    for (std::size_t i = 5; i < 9; ++i) {
        file[frame + i] = '\xFF';  // 65,535 x 65,535: libjpeg's own limit lies just below
    }
    EXPECT_NE(failure(file), Kind::NotFound);
    file[frame + 5] = file[frame + 7] = '\x27';  // 10,239 x 10,239
    EXPECT_EQ(failure(file), Kind::TooLarge);
}

TEST(PictureDecoder, ALyingHeaderWithinTheLimitsIsDamage) {
    EXPECT_EQ(failure(png_with_size(png_for_test(4, 4, kGreen), 400, 400)), Kind::Malformed);
}

TEST(PictureDecoder, TheLargestAllowedSideIsAllowed) {
    const auto picture = decode(png_for_test(content::limits::kPictureSide, 1, kGreen), {100, 1});
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->full_width, content::limits::kPictureSide);
}

TEST(PictureDecoder, AFileBeyondTheLimitIsNotEvenLookedAt) {
    EXPECT_EQ(failure(std::string(content::limits::kPictureBytes + 1, 'x')), Kind::TooLarge);
}

TEST(PictureShrinker, AveragesAndLetsTransparencyTintNothing) {
    PictureShrinker shrinker(3, 2, 2);
    const std::vector<std::uint8_t> row{200, 0, 0, 255, 0, 255, 0, 0, 10, 20, 30, 255};
    shrinker.add_row(row.data());
    shrinker.add_row(row.data());
    EXPECT_EQ(shrinker.shrunk_width(), 2);
    EXPECT_EQ(shrinker.shrunk_height(), 1);
    EXPECT_EQ(shrinker.take(), (std::vector<std::uint8_t>{200, 0, 0, 128, 10, 20, 30, 255}));
}

TEST(PictureShrinker, KeepsALastRowThatIsAlone) {
    PictureShrinker shrinker(1, 3, 2);
    for (const std::uint8_t grey : std::initializer_list<std::uint8_t>{10, 20, 99}) {
        const std::vector<std::uint8_t> row{grey, grey, grey, 255};
        shrinker.add_row(row.data());
    }
    EXPECT_EQ(shrinker.take(), (std::vector<std::uint8_t>{15, 15, 15, 255, 99, 99, 99, 255}));
}

}  // namespace
}  // namespace engine::render
