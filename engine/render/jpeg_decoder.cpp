// libjpeg-turbo, which reports errors by longjmp: this file is the only one that knows.
//
// The rule that keeps it sound: between setjmp and the end of guarded() no object with a destructor
// is created, so a jump skips none. What the decoder fills lives in the caller.
#include <array>
#include <csetjmp>
#include <cstdio>
#include <memory>
#include <string>

// jpeglib.h uses FILE and size_t without including what declares them.
#include <jpeglib.h>
// Needs jpeglib.h before it.
#include <jerror.h>

#include "engine/render/picture_formats.h"
#include "engine/render/picture_shrinker.h"

namespace engine::render {
namespace {

constexpr int kMostScans = 100;  // a hostile progressive file repeats them for minutes
constexpr int kMostDctShrink = 8;

/// Everything that a jump must not skip the destructor of.
struct Decoding {
    jpeg_error_mgr errors{};  // first: libjpeg's callbacks find the rest of us through it
    jpeg_progress_mgr progress{};
    std::jmp_buf on_error{};
    std::array<char, JMSG_LENGTH_MAX> message{};
    jpeg_decompress_struct jpeg{};
    const std::atomic<bool>* cancel = nullptr;
    base::Size needed;
    std::optional<content::Error> fault;
    std::unique_ptr<PictureShrinker> shrinker;
    std::vector<std::uint8_t> row;
    DecodedPicture picture;
};

Decoding& decoding_of(j_common_ptr jpeg) {
    return *static_cast<Decoding*>(jpeg->client_data);
}

[[noreturn]] void on_error(j_common_ptr jpeg) {
    Decoding& decoding = decoding_of(jpeg);
    jpeg->err->format_message(jpeg, decoding.message.data());
    std::longjmp(decoding.on_error, 1);  // NOLINT(modernize-*,cert-err52-cpp): libjpeg's only way
}

/// libjpeg calls a file that ends too early a warning and paints the rest grey. For us it is an
/// error; smaller sins (odd bytes between segments) stay warnings, because cameras commit them.
void on_message(j_common_ptr jpeg, int level) {
    if (level < 0 && jpeg->err->msg_code == JWRN_JPEG_EOF) {
        on_error(jpeg);
    }
}

void on_progress(j_common_ptr jpeg) {
    const auto* reading = reinterpret_cast<j_decompress_ptr>(jpeg);
    if (reading->input_scan_number > kMostScans || decoding_of(jpeg).cancel->load()) {
        on_error(jpeg);
    }
}

void read_header(Decoding& decoding, PictureBytes file) {
    jpeg_mem_src(&decoding.jpeg, file.data(), static_cast<unsigned long>(file.size()));
    jpeg_read_header(&decoding.jpeg, TRUE);
    decoding.picture.full_width = static_cast<int>(decoding.jpeg.image_width);
    decoding.picture.full_height = static_cast<int>(decoding.jpeg.image_height);
    decoding.fault = size_fault(decoding.jpeg.image_width, decoding.jpeg.image_height);
    if (!decoding.fault && decoding.jpeg.num_components > 3) {
        decoding.fault = content::Error{content::Error::Kind::Unsupported,
                                        {},
                                        "the picture has print colours (CMYK): save it as RGB"};
    }
}

/// The decoder halves for nothing while it transforms; the shrinker does what is left.
void start(Decoding& decoding) {
    auto& jpeg = decoding.jpeg;
    int rest =
        shrink_factor(decoding.picture.full_width, decoding.picture.full_height, decoding.needed);
    int halved = 1;
    while (rest >= 2 && halved < kMostDctShrink) {
        halved *= 2;
        rest /= 2;
    }
    jpeg.scale_num = 1;
    jpeg.scale_denom = static_cast<unsigned>(halved);
    jpeg.out_color_space = JCS_EXT_RGBA;
    jpeg_start_decompress(&jpeg);
    const int width = static_cast<int>(jpeg.output_width);
    const int height = static_cast<int>(jpeg.output_height);
    decoding.shrinker = std::make_unique<PictureShrinker>(width, height, rest);
    decoding.row.resize(std::size_t{jpeg.output_width} * 4);
}

void read_rows(Decoding& decoding) {
    auto& jpeg = decoding.jpeg;
    while (jpeg.output_scanline < jpeg.output_height) {
        JSAMPROW row = decoding.row.data();
        jpeg_read_scanlines(&jpeg, &row, 1);
        decoding.shrinker->add_row(row);
    }
    jpeg_finish_decompress(&jpeg);
}

/// False when libjpeg jumped. The steps return normally or not at all, so nothing is skipped.
bool guarded(Decoding& decoding, PictureBytes file) {
    if (setjmp(decoding.on_error) != 0) {  // NOLINT(modernize-*,cert-err52-cpp)
        return false;
    }
    jpeg_create_decompress(&decoding.jpeg);
    decoding.jpeg.client_data = &decoding;
    decoding.jpeg.progress = &decoding.progress;
    read_header(decoding, file);
    if (!decoding.fault) {
        start(decoding);
        read_rows(decoding);
    }
    return true;
}

}  // namespace

content::Result<DecodedPicture> decode_jpeg(PictureBytes file, base::Size needed,
                                            const std::atomic<bool>& cancel) {
    Decoding decoding;
    decoding.needed = needed;
    decoding.cancel = &cancel;
    decoding.jpeg.err = jpeg_std_error(&decoding.errors);
    decoding.errors.error_exit = on_error;
    decoding.errors.emit_message = on_message;
    decoding.progress.progress_monitor = on_progress;
    decoding.jpeg.client_data = &decoding;
    const bool finished = guarded(decoding, file);
    jpeg_destroy_decompress(&decoding.jpeg);
    if (!finished) {
        return malformed_picture(decoding.message.data());
    }
    if (decoding.fault) {
        return *decoding.fault;
    }
    decoding.picture.width = decoding.shrinker->shrunk_width();
    decoding.picture.height = decoding.shrinker->shrunk_height();
    decoding.picture.rgba = decoding.shrinker->take();
    return std::move(decoding.picture);
}

}  // namespace engine::render
