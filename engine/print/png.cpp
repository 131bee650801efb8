#include "engine/print/png.h"

#include <algorithm>
#include <cmath>

#include "engine/paint/append.h"
#include "engine/paint/page_painter.h"
#include "engine/print/cairo_handles.h"
#include "engine/print/list_player.h"
#include "engine/print/raster_scribe.h"

namespace engine::print {
namespace {

using content::Error;

constexpr float kPageGap = 56;  // px between two pages, a line in its middle

paint::DisplayList stacked(const std::vector<layout::PageLayout>& layouts, float width,
                           text::Measurer& measurer) {
    paint::DisplayList list;
    list.size.width = width;
    for (const layout::PageLayout& layout : layouts) {
        if (list.size.height > 0) {
            list.commands.emplace_back(
                paint::FillRect{.rect = {0, list.size.height + kPageGap / 2, width, 1},
                                .tone = base::Tone::ControlLine});
            list.size.height += kPageGap;
        }
        paint::append(list, paint::paint_page(layout, measurer), {0, list.size.height});
        list.size.width = std::max(list.size.width, layout.size.width);
        list.size.height += layout.size.height;
    }
    return list;
}

cairo_status_t add_bytes(void* closure, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

Error too_large(double width, double height) {
    return {Error::Kind::TooLarge,
            {},
            "the picture would be " + std::to_string(std::lround(width)) + " x " +
                std::to_string(std::lround(height)) +
                " px, which is too large: choose a smaller scale, or a PDF"};
}

}  // namespace

content::Result<std::string> make_png(const LessonPages& pages, const PngOptions& options) {
    const paint::DisplayList list =
        stacked(lay_out(pages, options.width, options.measurer), options.width, options.measurer);
    const auto side = [&](float px) {
        constexpr float kRounding = 0.01F;  // of sums that should be whole
        return std::ceil((px + 2 * kPictureMargin) * options.scale - kRounding);
    };
    const double width = side(list.size.width);
    const double height = side(list.size.height);
    if (width > kLongestSide || height > kLongestSide || width * height > kMostPixels) {
        return too_large(width, height);
    }
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                                     static_cast<int>(height)));
    const Context cairo(cairo_create(surface.get()));
    const base::Colour paper = options.theme[base::Tone::Paper];
    cairo_set_source_rgb(cairo.get(), paper.red / 255.0, paper.green / 255.0, paper.blue / 255.0);
    cairo_paint(cairo.get());
    const float margin = kPictureMargin * options.scale;
    RasterScribe scribe(cairo.get(), options.fonts);
    play(list, cairo.get(), scribe,
         {.origin = {margin, margin},
          .scale = options.scale,
          .to_px = true,
          .theme = options.theme,
          .course_folder = pages.course_folder,
          .measurer = options.measurer,
          .cancel = options.cancel});
    std::string bytes;
    const auto status = cairo_surface_write_to_png_stream(surface.get(), add_bytes, &bytes);
    if (status != CAIRO_STATUS_SUCCESS || cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS) {
        return Error{Error::Kind::Invalid, {}, "there is not enough memory for the picture"};
    }
    return bytes;
}

}  // namespace engine::print
