// A lesson on paper: A4 or A5 pages as a tagged PDF with real text, links and bookmarks.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "content/base/result.h"
#include "engine/base/clock.h"
#include "engine/print/lesson_pages.h"
#include "engine/text/font_library.h"

namespace engine::print {

enum class PaperSize { A4, A5 };  // portrait

/// What stands above and below the pages; empty texts leave their place empty.
struct Handout {
    std::string title;  // of the lesson
    std::string course;
    std::string foot;                                           // "Pārbaudīts: 23.11.2026."
    std::function<std::string(int sheet, int all)> sheet_line;  // "1. lapa no 3"
    base::Wall made{};
    PaperSize paper = PaperSize::A4;
    float width = 680;  // px at 100 % that a line of text has; more makes it smaller
};

/// The bytes of a PDF file. Nobody may rasterise with `fonts` any more. The same lesson, handout
/// and fonts give the same bytes. Fails with Invalid when cairo does, or when `cancel` became true.
content::Result<std::string> make_pdf(const LessonPages& pages, const Handout& handout,
                                      const std::shared_ptr<text::FontLibrary>& fonts,
                                      const std::atomic<bool>& cancel);

}  // namespace engine::print
