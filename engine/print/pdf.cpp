#include "engine/print/pdf.h"

#include <algorithm>
#include <utility>

#include <cairo-pdf.h>

#include "engine/layout/text_block.h"
#include "engine/paint/page_painter.h"
#include "engine/paint/text_painter.h"
#include "engine/print/cairo_handles.h"
#include "engine/print/list_player.h"
#include "engine/print/paginate.h"
#include "engine/print/pdf_finish.h"
#include "engine/print/pdf_fonts.h"
#include "engine/print/pdf_scribe.h"
#include "engine/print/sheet_lists.h"
#include "engine/text/shaper.h"

namespace engine::print {
namespace {

using content::Error;

/// An empty sheet, in points of 1/72 inch.
struct Form {
    float width = 0;
    float height = 0;
    float side = 0;  // margins
    float top = 0;
    float bottom = 0;
    float header_at = 0;  // top of the running text from the sheet's edge
    float footer_at = 0;

    float column() const { return width - 2 * side; }
};

constexpr Form kA4{.width = 595.276F,
                   .height = 841.89F,
                   .side = 68,
                   .top = 72,
                   .bottom = 64,
                   .header_at = 34,
                   .footer_at = 841.89F - 44};
constexpr Form kA5{.width = 419.528F,
                   .height = 595.276F,
                   .side = 36,
                   .top = 56,
                   .bottom = 48,
                   .header_at = 25,
                   .footer_at = 595.276F - 33};

constexpr float kPageGap = 40;  // px between two pages of the lesson
constexpr float kDetail = 3;    // px of a picture per point: 216 dpi
constexpr float kSmall = 9;     // points: the running text

std::string iso_time(base::Wall time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(date.year())) + "-" +
           two(static_cast<unsigned>(date.month())) + "-" + two(static_cast<unsigned>(date.day())) +
           "T" + two(clock.hours().count()) + ":" + two(clock.minutes().count()) + ":" +
           two(clock.seconds().count()) + "Z";
}

cairo_status_t add_bytes(void* closure, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

class Press {
public:
    Press(const LessonPages& pages, const Handout& handout,
          const std::shared_ptr<text::FontLibrary>& fonts, const std::atomic<bool>& cancel)
        : pages_(pages),
          handout_(handout),
          form_(handout.paper == PaperSize::A5 ? kA5 : kA4),
          measurer_(*fonts),
          fonts_(fonts),
          cancel_(cancel),
          surface_(
              cairo_pdf_surface_create_for_stream(add_bytes, &bytes_, form_.width, form_.height)),
          cairo_(cairo_create(surface_.get())),
          scribe_(cairo_.get(), fonts_, measurer_) {}

    content::Result<std::string> print() {
        describe();
        lay_out_sheets();
        scribe_.begin_document();
        for (std::size_t i = 0; i < sheets_.size() && !cancel_; ++i) {
            print_sheet(i);
        }
        cairo_surface_finish(surface_.get());
        const auto status = cairo_status(cairo_.get());
        if (status != CAIRO_STATUS_SUCCESS || cancel_) {
            return Error{Error::Kind::Invalid, {}, cairo_status_to_string(status)};
        }
        auto whole = with_extras(bytes_, {.language = content::code(pages_.lesson->language),
                                          .figures = scribe_.figures()});
        return whole ? *std::move(whole) : std::move(bytes_);
    }

private:
    void describe() {
        const auto say = [&](cairo_pdf_metadata_t what, const std::string& text) {
            cairo_pdf_surface_set_metadata(surface_.get(), what, text.c_str());
        };
        say(CAIRO_PDF_METADATA_TITLE, handout_.title);
        say(CAIRO_PDF_METADATA_SUBJECT, handout_.course);
        say(CAIRO_PDF_METADATA_CREATOR, "Lasītava " LASITAVA_VERSION);
        say(CAIRO_PDF_METADATA_CREATE_DATE, iso_time(handout_.made));
        say(CAIRO_PDF_METADATA_MOD_DATE, iso_time(handout_.made));
    }

    /// A page that is wider than the column, because of a table, is drawn smaller.
    void lay_out_sheets() {
        const auto layouts = lay_out(pages_, handout_.width, measurer_);
        scale_ = form_.column() / handout_.width;
        for (const layout::PageLayout& layout : layouts) {
            shrink_.push_back(std::min(1.0F, handout_.width / std::max(1.0F, layout.size.width)));
        }
        sheets_ = paginate(
            layouts, shrink_,
            {.height = (form_.height - form_.top - form_.bottom) / scale_, .page_gap = kPageGap});
        if (sheets_.empty()) {
            sheets_.emplace_back();
        }
        lists_.resize(layouts.size());
        std::vector<std::vector<Slice>> slices(layouts.size());
        for (const Sheet& sheet : sheets_) {
            for (const Slice& slice : sheet) {
                slices[slice.page].push_back(slice);
            }
        }
        for (std::size_t i = 0; i < layouts.size(); ++i) {
            lists_[i] = sheet_lists(paint::paint_page(layouts[i], measurer_), slices[i]);
        }
        next_.assign(layouts.size(), 0);
    }

    void print_sheet(std::size_t index) {
        const int number = static_cast<int>(index) + 1;
        scribe_.set_sheet(number);
        print_header();
        for (const Slice& slice : sheets_[index]) {
            const float shrink = shrink_[slice.page];
            play(lists_[slice.page][next_[slice.page]++], cairo_.get(), scribe_,
                 options({form_.side, form_.top + slice.at * scale_}, scale_ * shrink));
        }
        print_footer(number);
        if (index + 1 == sheets_.size()) {
            scribe_.end_document();  // before its last sheet is
        }
        cairo_show_page(cairo_.get());
    }

    PlayOptions options(base::Point origin, float scale) {
        return {.origin = origin,
                .scale = scale,
                .detail = kDetail,
                .theme = base::theme(base::ThemeName::Light),
                .course_folder = pages_.course_folder,
                .measurer = measurer_,
                .cancel = cancel_};
    }

    // The course and the lesson above; the foot's words and the number of the sheet below. Both
    // stand outside the structure: who listens to the text is not interrupted by them.

    void print_header() {
        const float title = print_right(handout_.title, form_.header_at, form_.column() * 0.6F);
        print_left(handout_.course, form_.header_at, form_.column() - title - kSmall);
        paint::DisplayList rule;
        rule.commands.emplace_back(paint::FillRect{
            .rect = {form_.side, form_.header_at + 2 * kSmall, form_.column(), 0.5F},
            .tone = base::Tone::Line});
        play(rule, cairo_.get(), scribe_, options({}, 1));
    }

    void print_footer(int number) {
        const std::string line = handout_.sheet_line
                                     ? handout_.sheet_line(number, static_cast<int>(sheets_.size()))
                                     : std::string{};
        const float numbers = print_right(line, form_.footer_at, form_.column() / 2);
        print_left(handout_.foot, form_.footer_at, form_.column() - numbers - kSmall);
    }

    /// One line; what does not fit is left out.
    layout::TextBlock running_text(const std::string& words, float width) {
        const text::Font font{.size = kSmall};
        auto block = layout::lay_out_text(words, font, kSmall * 1.3F, width, measurer_);
        block.lines.resize(std::min<std::size_t>(block.lines.size(), 1));
        return block;
    }

    void print_left(const std::string& words, float top, float width) {
        print_block(running_text(words, width), {form_.side, top});
    }

    /// Returns how wide the words are.
    float print_right(const std::string& words, float top, float width) {
        const layout::TextBlock block = running_text(words, width);
        const float wide = block.lines.empty() ? 0 : block.lines.front().rect.width;
        print_block(block, {form_.side + form_.column() - wide, top});
        return wide;
    }

    void print_block(const layout::TextBlock& block, base::Point at) {
        paint::DisplayList list;
        paint::paint_text(block, at, base::Tone::Muted, list);
        play(list, cairo_.get(), scribe_, options({}, 1));
    }

    const LessonPages& pages_;
    const Handout& handout_;
    const Form& form_;
    text::FontMeasurer measurer_;
    PdfFonts fonts_;
    const std::atomic<bool>& cancel_;
    std::string bytes_;
    Surface surface_;
    Context cairo_;
    PdfScribe scribe_;
    float scale_ = 1;            // points for a px
    std::vector<float> shrink_;  // of each page
    std::vector<Sheet> sheets_;
    std::vector<std::vector<paint::DisplayList>> lists_;  // for each page, one for each slice
    std::vector<std::size_t> next_;                       // the slice that is printed next
};

}  // namespace

content::Result<std::string> make_pdf(const LessonPages& pages, const Handout& handout,
                                      const std::shared_ptr<text::FontLibrary>& fonts,
                                      const std::atomic<bool>& cancel) {
    return Press(pages, handout, fonts, cancel).print();
}

}  // namespace engine::print
