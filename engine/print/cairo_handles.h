// Cairo's objects with an owner.
#pragma once

#include <memory>

#include <cairo.h>

namespace engine::print {

struct EndCairo {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};

using Context = std::unique_ptr<cairo_t, EndCairo>;
using Surface = std::unique_ptr<cairo_surface_t, EndCairo>;
using FontFace = std::unique_ptr<cairo_font_face_t, EndCairo>;
using FontOptions = std::unique_ptr<cairo_font_options_t, EndCairo>;

}  // namespace engine::print
