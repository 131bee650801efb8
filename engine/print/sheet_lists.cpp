#include "engine/print/sheet_lists.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include "content/base/match.h"
#include "engine/paint/append.h"

namespace engine::print {
namespace {

using paint::Command;
using paint::OpenTag;

/// The rectangle that a command inks, or for letters their start on the baseline.
base::Rect extent_of(const Command& command) {
    return content::match(
        command,
        [](const paint::DrawGlyphs& c) {
            return base::Rect{c.origin.x, c.origin.y, c.run.width, 0};
        },
        [](const paint::FillCircle& c) {
            return base::Rect{c.centre.x - c.radius, c.centre.y - c.radius, 2 * c.radius,
                              2 * c.radius};
        },
        [](const paint::FillRing& c) {
            return base::Rect{c.centre.x - c.outer, c.centre.y - c.outer, 2 * c.outer, 2 * c.outer};
        },
        [](const paint::StrokeLine& c) {
            const base::Point from{std::min(c.from.x, c.to.x), std::min(c.from.y, c.to.y)};
            return base::Rect{from.x, from.y, std::abs(c.to.x - c.from.x),
                              std::abs(c.to.y - c.from.y)};
        },
        [](const paint::FillRect& c) { return c.rect; },
        [](const paint::StrokeRect& c) { return c.rect; },
        [](const paint::DrawPicture& c) { return c.rect; },
        [](const auto&) { return base::Rect{}; });
}

bool holds(const base::Rect& outer, const base::Rect& inner) {
    constexpr float kRounding = 0.5F;
    return inner.x >= outer.x - kRounding && inner.right() <= outer.right() + kRounding &&
           inner.y >= outer.y - kRounding && inner.bottom() <= outer.bottom() + kRounding;
}

class Cutter {
public:
    explicit Cutter(std::span<const Slice> slices) : slices_(slices), parts_(slices.size()) {
        for (std::size_t i = 0; i < slices.size(); ++i) {
            parts_[i].list.size.height = slices[i].header.height + slices[i].to - slices[i].from;
            if (!slices[i].header.empty()) {
                repeats_.emplace_back(slices[i].header.y, i);
            }
        }
    }

    void cut(const paint::DisplayList& page) {
        for (const Command& command : page.commands) {
            content::match(
                command, [&](const paint::MarksHere&) { begin_ink(); },
                [&](const OpenTag& tag) { open(tag); }, [&](const paint::CloseTag&) { close(); },
                [](const paint::Clip&) {},  // a page clips nothing
                [](const paint::Unclip&) {},
                [&](const paint::DrawPicture&) { add_clipped(command, true); },
                [&](const auto&) {
                    if (inking_) {
                        add_ink(command);
                    } else {
                        add_clipped(command, false);
                    }
                });
        }
    }

    std::vector<paint::DisplayList> take(float width) {
        std::vector<paint::DisplayList> lists;
        for (Part& part : parts_) {
            close_down_to(part, 0);
            part.list.size.width = width;
            lists.push_back(std::move(part.list));
        }
        return lists;
    }

private:
    struct Tag {
        int id = 0;
        OpenTag tag;
        std::optional<std::size_t> slice;  // the newest one it was opened in
        std::vector<OpenTag> empty_cells;  // Row: those that wait for a slice to belong to
        std::vector<Command> header;       // Table: its first row, tags included
        bool header_done = false;
    };

    struct Part {
        paint::DisplayList list;
        std::vector<int> open;  // ids, the outermost first
    };

    void open(const OpenTag& tag) {
        const bool in_table =
            !open_.empty() && open_.back().tag.kind == OpenTag::Kind::Table && !header_of_;
        if (in_table && !open_.back().header_done) {
            header_of_ = open_.size() - 1;
        }
        open_.push_back({++tags_, tag, {}, {}, {}, false});
        keep_for_header(tag);
    }

    void close() {
        keep_for_header(paint::CloseTag{});
        Tag closed = std::move(open_.back());
        open_.pop_back();
        if (header_of_ && open_.size() == *header_of_ + 1) {
            open_.back().header_done = true;
            header_of_.reset();
        }
        const auto kind = closed.tag.kind;
        const bool cell = kind == OpenTag::Kind::Cell || kind == OpenTag::Kind::HeaderCell;
        if (cell && !closed.slice && !open_.empty()) {
            open_.back().empty_cells.push_back(std::move(closed.tag));
        } else if (closed.slice && !closed.empty_cells.empty()) {
            Part& part = parts_[*closed.slice];
            close_down_to(part, open_.size() + 1);
            add_empty_cells(part, closed);
        }
    }

    void keep_for_header(const Command& command) {
        if (header_of_) {
            open_[*header_of_].header.push_back(command);
        }
    }

    void begin_ink() {
        inking_ = true;
        for (Part& part : parts_) {
            part.list.commands.emplace_back(paint::MarksHere{});
        }
    }

    /// The slices that [top, bottom) shows in: [first, last).
    std::pair<std::size_t, std::size_t> slices_of(float top, float bottom) const {
        const auto first = std::ranges::upper_bound(slices_, top, {}, &Slice::to);
        const auto last = std::ranges::lower_bound(slices_, bottom, {}, &Slice::from);
        const auto begin = static_cast<std::size_t>(first - slices_.begin());
        return {begin, std::max(begin, static_cast<std::size_t>(last - slices_.begin()))};
    }

    base::Point shift(std::size_t slice) const {
        return {0, slices_[slice].header.height - slices_[slice].from};
    }

    /// Grounds and pictures may reach over several slices.
    void add_clipped(const Command& command, bool tagged) {
        const base::Rect extent = extent_of(command);
        const auto [first, last] = slices_of(extent.y, extent.bottom());
        for (std::size_t i = first; i < last; ++i) {
            if (tagged) {
                open_tags(i);
            }
            const Slice& slice = slices_[i];
            auto& commands = parts_[i].list.commands;
            const bool whole = extent.y >= slice.from && extent.bottom() <= slice.to;
            if (whole) {
                commands.push_back(paint::moved(command, shift(i)));
                continue;
            }
            constexpr float kAside = 8;  // px that a ground may reach over the page's sides
            commands.emplace_back(paint::Clip{{extent.x - kAside, slice.header.height,
                                               extent.width + 2 * kAside, slice.to - slice.from}});
            commands.push_back(paint::moved(command, shift(i)));
            commands.emplace_back(paint::Unclip{});
        }
        if (!tagged) {
            repeat_ground(command, extent);
        }
    }

    /// The rule below a header goes wherever the header goes.
    void repeat_ground(const Command& command, const base::Rect& extent) {
        const auto after =
            std::ranges::upper_bound(repeats_, extent.y, {}, &std::pair<float, std::size_t>::first);
        for (auto at = after; at != repeats_.begin();) {
            const std::size_t slice = (--at)->second;
            if (!holds(slices_[slice].header, extent)) {
                return;
            }
            parts_[slice].list.commands.push_back(
                paint::moved(command, {0, -slices_[slice].header.y}));
        }
    }

    void add_ink(const Command& command) {
        keep_for_header(command);
        const float middle = extent_of(command).centre().y;
        const auto found = std::ranges::upper_bound(slices_, middle, {}, &Slice::to);
        if (found != slices_.end()) {
            const auto slice = static_cast<std::size_t>(found - slices_.begin());
            open_tags(slice);
            parts_[slice].list.commands.push_back(paint::moved(command, shift(slice)));
        }
    }

    /// Makes the tags that are open now the ones that are open in the slice's list.
    void open_tags(std::size_t slice) {
        Part& part = parts_[slice];
        std::size_t same = 0;
        while (same < std::min(part.open.size(), open_.size()) &&
               part.open[same] == open_[same].id) {
            ++same;
        }
        close_down_to(part, same);
        for (std::size_t i = same; i < open_.size(); ++i) {
            if (i > 0) {
                add_empty_cells(part, open_[i - 1]);
            }
            open_[i].slice = slice;
            part.open.push_back(open_[i].id);
            part.list.commands.emplace_back(open_[i].tag);
            if (!slices_[slice].header.empty() && open_[i].header_done) {
                repeat_header(part, slice, open_[i]);
            }
        }
    }

    static void add_empty_cells(Part& part, Tag& row) {
        for (const OpenTag& cell : row.empty_cells) {
            part.list.commands.emplace_back(cell);
            part.list.commands.emplace_back(paint::CloseTag{});
        }
        row.empty_cells.clear();
    }

    void repeat_header(Part& part, std::size_t slice, const Tag& table) {
        for (const Command& command : table.header) {
            part.list.commands.push_back(paint::moved(command, {0, -slices_[slice].header.y}));
        }
    }

    static void close_down_to(Part& part, std::size_t depth) {
        for (; part.open.size() > depth; part.open.pop_back()) {
            part.list.commands.emplace_back(paint::CloseTag{});
        }
    }

    std::span<const Slice> slices_;
    std::vector<Part> parts_;  // one for each slice
    std::vector<Tag> open_;
    std::optional<std::size_t> header_of_;                // the open table whose first row is open
    std::vector<std::pair<float, std::size_t>> repeats_;  // headers by their top, and their slices
    int tags_ = 0;
    bool inking_ = false;
};

}  // namespace

std::vector<paint::DisplayList> sheet_lists(const paint::DisplayList& page,
                                            std::span<const Slice> slices) {
    Cutter cutter(slices);
    cutter.cut(page);
    return cutter.take(page.size.width);
}

}  // namespace engine::print
