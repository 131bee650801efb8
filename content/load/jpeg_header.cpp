#include "content/load/jpeg_header.h"

#include <cstdint>
#include <optional>

#include "content/load/byte_cursor.h"

namespace content::load {

namespace {

constexpr std::string_view kSignature = "\xFF\xD8\xFF";

// The markers this file must tell apart; the names are those of the standard.
constexpr std::uint32_t kSof0 = 0xC0;
constexpr std::uint32_t kSof2 = 0xC2;
constexpr std::uint32_t kSof15 = 0xCF;
constexpr std::uint32_t kDht = 0xC4;
constexpr std::uint32_t kJpg = 0xC8;
constexpr std::uint32_t kDac = 0xCC;
constexpr std::uint32_t kRst0 = 0xD0;
constexpr std::uint32_t kSoi = 0xD8;
constexpr std::uint32_t kEoi = 0xD9;
constexpr std::uint32_t kSos = 0xDA;

// Each scan of a progressive file goes over every pixel once more; cameras and editors write ten.
constexpr int kMostScans = 100;

Error malformed(const char* message) {
    return Error{.kind = Error::Kind::Malformed, .message = message};
}

bool is_frame(std::uint32_t marker) {
    return marker >= kSof0 && marker <= kSof15 && marker != kDht && marker != kJpg &&
           marker != kDac;
}

/// The next marker, past any filling. Nothing at the end of the file or where no marker stands.
std::optional<std::uint32_t> next_marker(ByteCursor& cursor) {
    if (cursor.number(1) != 0xFFU) {
        return std::nullopt;
    }
    auto marker = cursor.number(1);
    while (marker == 0xFFU) {
        marker = cursor.number(1);
    }
    return marker;
}

std::optional<std::string_view> next_segment(ByteCursor& cursor) {
    const auto length = cursor.number(2);
    return length && *length >= 2 ? cursor.take(*length - 2) : std::nullopt;
}

/// Moves to the marker that ends the entropy-coded data of a scan.
void skip_scan_data(ByteCursor& cursor) {
    const std::string_view data = cursor.rest();
    std::size_t at = data.find('\xFF');
    while (at != std::string_view::npos && at + 1 < data.size()) {
        const auto next = static_cast<std::uint32_t>(static_cast<unsigned char>(data[at + 1]));
        const bool belongs_to_data = next == 0 || (next >= kRst0 && next < kSoi);
        if (!belongs_to_data) {
            break;
        }
        at = data.find('\xFF', at + 2);
    }
    cursor.take(at == std::string_view::npos ? data.size() : at);
}

Result<PictureHeader> read_frame(std::uint32_t marker, std::string_view segment) {
    ByteCursor cursor(segment);
    const auto precision = cursor.number(1);
    const auto height = cursor.number(2);
    const auto width = cursor.number(2);
    const auto components = cursor.number(1);
    if (!components || segment.size() != 6 + std::size_t{3} * *components) {
        return malformed("its JPEG header is damaged");
    }
    const bool usual_channels = *components == 1 || *components == 3 || *components == 4;
    if (marker > kSof2 || *precision != 8 || !usual_channels) {
        return Error{.kind = Error::Kind::Unsupported,
                     .message = "it is a rare kind of JPEG; save it as an ordinary one"};
    }
    return PictureHeader{.format = PictureFormat::Jpeg,
                         .width_px = static_cast<int>(*width),
                         .height_px = static_cast<int>(*height)};
}

/// Walks from marker to marker to the end of the image.
class JpegWalk {
public:
    explicit JpegWalk(std::string_view bytes) : cursor_(bytes.substr(2)) {}

    Result<PictureHeader> run() {
        for (auto marker = next_marker(cursor_); marker; marker = next_marker(cursor_)) {
            if (*marker == kEoi) {
                return frame_ && scans_ > 0
                           ? Result<PictureHeader>(*frame_)
                           : Result<PictureHeader>(malformed("the JPEG file holds no picture"));
            }
            if (const Status read = read_segment(*marker); !read) {
                return read.error();
            }
        }
        return malformed("the JPEG file is cut short");
    }

private:
    Status read_segment(std::uint32_t marker) {
        const auto segment = next_segment(cursor_);
        if (!segment) {
            return malformed("the JPEG file is cut short");
        }
        if (is_frame(marker)) {
            return take_frame(marker, *segment);
        }
        if (marker == kSos) {
            if (!frame_ || ++scans_ > kMostScans) {
                return malformed("the JPEG file has scans where none may be");
            }
            skip_scan_data(cursor_);
        }
        return kDone;
    }

    Status take_frame(std::uint32_t marker, std::string_view segment) {
        if (frame_) {
            return malformed("the JPEG file has two headers");
        }
        const auto frame = read_frame(marker, segment);
        if (!frame) {
            return frame.error();
        }
        frame_ = *frame;
        return kDone;
    }

    ByteCursor cursor_;
    std::optional<PictureHeader> frame_;
    int scans_ = 0;
};

}  // namespace

bool is_jpeg(std::string_view bytes) {
    return bytes.starts_with(kSignature);
}

Result<PictureHeader> read_jpeg_header(std::string_view bytes) {
    return JpegWalk(bytes).run();
}

}  // namespace content::load
