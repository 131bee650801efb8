// Plays a DisplayList onto a cairo surface. Shapes and pictures are the same on every surface; the
// letters, and what tags mean, are the business of a Scribe.
#pragma once

#include <atomic>
#include <filesystem>

#include <cairo.h>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/paint/display_list.h"
#include "engine/text/glyph_run.h"

namespace engine::print {

/// Where letters and meanings go.
class Scribe {
public:
    Scribe() = default;
    Scribe(const Scribe&) = delete;
    Scribe& operator=(const Scribe&) = delete;
    Scribe(Scribe&&) = delete;
    Scribe& operator=(Scribe&&) = delete;
    virtual ~Scribe() = default;

    /// `origin` is the left end of the baseline and `scale` the size of a layout px, both in the
    /// surface's units.
    virtual void write(const paint::DrawGlyphs& glyphs, base::Point origin, float scale,
                       base::Colour colour) = 0;

    /// `holds_tags`: other tags stand inside, beside or instead of ink of its own.
    virtual void open(const paint::OpenTag& /*tag*/, bool /*holds_tags*/) {}
    virtual void close() {}
    virtual void picture() {}  // one is about to be drawn
};

struct PlayOptions {
    base::Point origin;  // where the list's (0, 0) comes, in the surface's units
    float scale = 1;     // of those units per layout px
    bool to_px = false;  // edges stand on whole units, as a screen's do
    float detail = 1;    // px of a picture that are worth drawing, per unit
    const base::Theme& theme;
    const std::filesystem::path& course_folder;  // pictures are read below it, nowhere else
    text::Measurer& measurer;                    // for alternative texts
    const std::atomic<bool>& cancel;             // gives up pictures half-way
};

/// A picture that cannot be read shows its alternative text in a frame.
void play(const paint::DisplayList& list, cairo_t* surface, Scribe& scribe,
          const PlayOptions& options);

}  // namespace engine::print
