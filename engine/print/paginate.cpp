#include "engine/print/paginate.h"

#include <algorithm>

#include "engine/print/strips.h"

namespace engine::print {
namespace {

class Paginator {
public:
    explicit Paginator(const Paper& paper) : paper_(paper) {}

    void add(std::size_t page, const layout::PageLayout& layout, float shrink) {
        page_ = page;
        shrink_ = shrink;
        fresh_page_ = true;
        const float tallest = paper_.height / shrink;
        const Strips found = strips_of(layout, tallest);
        for (std::size_t first = 0; first < found.strips.size();) {
            std::size_t last = first;
            while (found.strips[last].with_next && last + 1 < found.strips.size()) {
                ++last;
            }
            place_chain(found, first, last);
            first = last + 1;
        }
    }

    std::vector<Sheet> take() { return std::move(sheets_); }

private:
    /// Strips that belong together go onto one sheet when one can hold them.
    void place_chain(const Strips& found, std::size_t first, std::size_t last) {
        const float height = found.strips[last].bottom - found.strips[first].top;
        if (!fits(found.strips[first], height)) {
            begin_sheet();
        }
        const bool whole = fits(found.strips[first], height);
        for (std::size_t i = first; i <= last; ++i) {
            const Strip& strip = found.strips[i];
            if (!whole && !fits(strip, strip.bottom - strip.top)) {
                begin_sheet();
            }
            place(found, strip);
        }
    }

    /// Whether what begins at `strip` and is `height` high fits below what is on the sheet.
    bool fits(const Strip& strip, float height) const {
        constexpr float kRounding = 0.1F;
        return start(strip) + height * shrink_ <= paper_.height + kRounding;
    }

    /// Where `strip` would begin on the sheet as it is, without a repeated header.
    float start(const Strip& strip) const {
        if (sheets_.empty() || sheets_.back().empty()) {
            return 0;
        }
        return fresh_page_ ? used_ + paper_.page_gap
                           : used_ + (strip.top - sheets_.back().back().to) * shrink_;
    }

    void place(const Strips& found, const Strip& strip) {
        if (sheets_.empty()) {
            begin_sheet();
        }
        Sheet& sheet = sheets_.back();
        if (sheet.empty() || fresh_page_) {
            const bool goes_on = strip.table >= 0 && !fresh_page_;
            const base::Rect header =
                goes_on ? found.headers[static_cast<std::size_t>(strip.table)] : base::Rect{};
            // Where header and row do not fit together, the row comes first.
            const float both = header.height + strip.bottom - strip.top;
            const bool room = both * shrink_ <= paper_.height;
            used_ = start(strip);
            sheet.push_back({.page = page_,
                             .from = strip.top,
                             .to = strip.top,
                             .header = room ? header : base::Rect{},
                             .at = used_});
            used_ += sheet.back().header.height * shrink_;
            fresh_page_ = false;
        }
        Slice& slice = sheet.back();
        used_ += (strip.bottom - slice.to) * shrink_;
        slice.to = strip.bottom;
        cut_what_is_too_tall(strip);
    }

    /// A single strip above the height of a sheet goes on over the next ones.
    void cut_what_is_too_tall(const Strip& strip) {
        const float room = paper_.height / shrink_;
        if (strip.bottom - strip.top <= room + 1) {
            return;
        }
        float end = strip.top + room;
        sheets_.back().back().to = end;
        while (end < strip.bottom) {
            begin_sheet();
            const float to = std::min(strip.bottom, end + room);
            sheets_.back().push_back({.page = page_, .from = end, .to = to, .header = {}, .at = 0});
            used_ = (to - end) * shrink_;
            end = to;
        }
    }

    void begin_sheet() {
        if (sheets_.empty() || !sheets_.back().empty()) {
            sheets_.emplace_back();
        }
        used_ = 0;
    }

    const Paper& paper_;
    std::vector<Sheet> sheets_;
    float used_ = 0;  // px of the last sheet
    std::size_t page_ = 0;
    float shrink_ = 1;
    bool fresh_page_ = true;  // nothing of the page is placed yet
};

}  // namespace

std::vector<Sheet> paginate(std::span<const layout::PageLayout> pages,
                            std::span<const float> shrink, const Paper& paper) {
    Paginator paginator(paper);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        paginator.add(i, pages[i], shrink[i]);
    }
    return paginator.take();
}

}  // namespace engine::print
