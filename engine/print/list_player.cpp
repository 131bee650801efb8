#include "engine/print/list_player.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <variant>
#include <vector>

#include "content/base/match.h"
#include "engine/layout/text_block.h"
#include "engine/paint/text_painter.h"
#include "engine/print/picture_reader.h"

namespace engine::print {
namespace {

constexpr double kQuarter = std::numbers::pi / 2;

/// For each command that opens a tag, whether the next tag stands inside it.
std::vector<bool> holding_tags(const std::vector<paint::Command>& commands) {
    std::vector<bool> holds(commands.size(), false);
    bool open_follows = false;
    for (std::size_t i = commands.size(); i-- > 0;) {
        holds[i] = open_follows;
        const bool opens = std::holds_alternative<paint::OpenTag>(commands[i]);
        if (opens || std::holds_alternative<paint::CloseTag>(commands[i])) {
            open_follows = opens;
        }
    }
    return holds;
}

class Player {
public:
    Player(cairo_t* cairo, Scribe& scribe, const PlayOptions& options)
        : cairo_(cairo), scribe_(scribe), options_(options) {}

    void play(const paint::DisplayList& list) {
        cairo_save(cairo_);
        const std::vector<bool> holds = holding_tags(list.commands);
        for (std::size_t i = 0; i < list.commands.size(); ++i) {
            content::match(
                list.commands[i], [&](const paint::OpenTag& tag) { open(tag, holds[i]); },
                [&](const auto& what) { draw(what); });
        }
        for (; clips_ > 0; --clips_) {
            cairo_restore(cairo_);
        }
        cairo_restore(cairo_);
    }

private:
    void draw(const paint::FillRect& fill) {
        add_rect(placed(fill.rect), fill.radius * options_.scale);
        ink(fill.tone);
        cairo_fill(cairo_);
    }

    void draw(const paint::StrokeRect& stroke) {
        const float least = options_.to_px ? 1 : 0;
        const float wanted = stroke.width * options_.scale;
        const float width = std::max(least, options_.to_px ? std::round(wanted) : wanted);
        add_rect(placed(stroke.rect).inset(width / 2),
                 std::max(0.0F, stroke.radius * options_.scale - width / 2));
        ink(stroke.tone);
        cairo_set_line_width(cairo_, width);
        cairo_stroke(cairo_);
    }

    void draw(const paint::FillCircle& circle) {
        const base::Point centre = placed(circle.centre);
        cairo_new_path(cairo_);
        cairo_arc(cairo_, centre.x, centre.y, circle.radius * options_.scale, 0, 4 * kQuarter);
        ink(circle.tone);
        cairo_fill(cairo_);
    }

    void draw(const paint::FillRing& ring) {
        const base::Point centre = placed(ring.centre);
        const double outer = ring.outer * options_.scale;
        const double inner = std::clamp<double>(ring.inner * options_.scale, 0, outer);
        const double turns = std::clamp(ring.to_turn - ring.from_turn, 0.0F, 1.0F);
        const double from = (ring.from_turn * 4 - 1) * kQuarter;  // turns begin at twelve o'clock
        const double to = from + turns * 4 * kQuarter;
        cairo_new_path(cairo_);
        cairo_arc(cairo_, centre.x, centre.y, outer, from, to);
        cairo_arc_negative(cairo_, centre.x, centre.y, inner, to, from);
        cairo_close_path(cairo_);
        ink(ring.tone);
        cairo_fill(cairo_);
    }

    void draw(const paint::StrokeLine& line) {
        const base::Point from = placed(line.from);
        const base::Point to = placed(line.to);
        cairo_new_path(cairo_);
        cairo_move_to(cairo_, from.x, from.y);
        cairo_line_to(cairo_, to.x, to.y);
        cairo_set_line_width(cairo_, line.width * options_.scale);
        cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
        ink(line.tone);
        cairo_stroke(cairo_);
    }

    void draw(const paint::Clip& clip) {
        cairo_save(cairo_);
        ++clips_;
        add_rect(placed(clip.rect), 0);
        cairo_clip(cairo_);
    }

    void draw(const paint::Unclip&) {
        if (clips_ > 0) {
            --clips_;
            cairo_restore(cairo_);
        }
    }

    void draw(const paint::DrawGlyphs& glyphs) {
        scribe_.write(glyphs, placed(glyphs.origin), options_.scale, options_.theme[glyphs.tone]);
    }

    void draw(const paint::DrawPicture& picture) {
        scribe_.picture();
        const base::Rect rect = placed(picture.rect);
        const base::Size needed{std::ceil(rect.width * options_.detail),
                                std::ceil(rect.height * options_.detail)};
        const Surface surface =
            read_picture(options_.course_folder, picture.path, needed, options_.cancel);
        if (!surface) {
            draw_alternative(picture.rect);
            return;
        }
        const double width = cairo_image_surface_get_width(surface.get());
        const double height = cairo_image_surface_get_height(surface.get());
        cairo_save(cairo_);
        cairo_translate(cairo_, rect.x, rect.y);
        cairo_scale(cairo_, rect.width / width, rect.height / height);
        cairo_set_source_surface(cairo_, surface.get(), 0, 0);
        // Shrunk over the whole picture, and without a soft seam at its edges.
        cairo_pattern_set_filter(cairo_get_source(cairo_), CAIRO_FILTER_GOOD);
        cairo_pattern_set_extend(cairo_get_source(cairo_), CAIRO_EXTEND_PAD);
        cairo_rectangle(cairo_, 0, 0, width, height);
        cairo_fill(cairo_);
        cairo_restore(cairo_);
    }

    void draw_alternative(const base::Rect& rect) {
        constexpr float kRadius = 6;
        constexpr float kPadding = 12;
        const text::Font font;
        draw(paint::StrokeRect{.rect = rect, .tone = base::Tone::Line, .radius = kRadius});
        draw(paint::Clip{rect});
        paint::DisplayList words;
        paint::paint_text(
            layout::lay_out_text(alternative_, font, font.size * 1.5F,
                                 std::max(1.0F, rect.width - 2 * kPadding), options_.measurer),
            {rect.x + kPadding, rect.y + kPadding}, base::Tone::Muted, words);
        for (const paint::Command& command : words.commands) {
            if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command)) {
                draw(*glyphs);
            }
        }
        draw(paint::Unclip{});
    }

    void draw(const paint::MarksHere&) {}  // paper has no marks of a viewer

    void open(const paint::OpenTag& tag, bool holds_tags) {
        ++depth_;
        if (tag.kind == paint::OpenTag::Kind::Figure) {
            figure_depth_ = depth_;
            alternative_ = tag.text;
        }
        scribe_.open(tag, holds_tags);
    }

    void draw(const paint::CloseTag&) {
        if (depth_ == figure_depth_) {
            figure_depth_ = 0;
            alternative_.clear();
        }
        --depth_;
        scribe_.close();
    }

    base::Point placed(base::Point point) const {
        return {options_.origin.x + point.x * options_.scale,
                options_.origin.y + point.y * options_.scale};
    }

    /// What has any size keeps at least one px.
    base::Rect placed(const base::Rect& rect) const {
        const base::Point from = placed(base::Point{rect.x, rect.y});
        const base::Point to = placed(base::Point{rect.right(), rect.bottom()});
        if (!options_.to_px) {
            return {from.x, from.y, to.x - from.x, to.y - from.y};
        }
        const float left = std::round(from.x);
        const float top = std::round(from.y);
        return {left, top, std::max(rect.width > 0 ? 1.0F : 0.0F, std::round(to.x) - left),
                std::max(rect.height > 0 ? 1.0F : 0.0F, std::round(to.y) - top)};
    }

    void add_rect(const base::Rect& rect, float radius) {
        const double r = std::min({radius, rect.width / 2, rect.height / 2});
        const double x0 = rect.x;
        const double y0 = rect.y;
        const double x1 = rect.right();
        const double y1 = rect.bottom();
        cairo_new_path(cairo_);
        if (r <= 0) {
            cairo_rectangle(cairo_, x0, y0, rect.width, rect.height);
            return;
        }
        cairo_arc(cairo_, x0 + r, y0 + r, r, 2 * kQuarter, 3 * kQuarter);
        cairo_arc(cairo_, x1 - r, y0 + r, r, 3 * kQuarter, 4 * kQuarter);
        cairo_arc(cairo_, x1 - r, y1 - r, r, 0, kQuarter);
        cairo_arc(cairo_, x0 + r, y1 - r, r, kQuarter, 2 * kQuarter);
        cairo_close_path(cairo_);
    }

    void ink(base::Tone tone) {
        const base::Colour colour = options_.theme[tone];
        cairo_set_source_rgba(cairo_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                              colour.alpha / 255.0);
    }

    cairo_t* cairo_;
    Scribe& scribe_;
    const PlayOptions& options_;
    int clips_ = 0;
    int depth_ = 0;         // open tags
    int figure_depth_ = 0;  // of the open figure; 0: none
    std::string alternative_;
};

}  // namespace

void play(const paint::DisplayList& list, cairo_t* surface, Scribe& scribe,
          const PlayOptions& options) {
    Player(surface, scribe, options).play(list);
}

}  // namespace engine::print
