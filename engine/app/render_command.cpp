#include <atomic>
#include <iostream>
#include <utility>

#include "content/base/letters.h"
#include "content/load/file_reader.h"
#include "engine/app/commands.h"
#include "engine/app/fonts.h"
#include "engine/app/handout.h"
#include "engine/app/lesson_file.h"
#include "engine/app/places.h"
#include "engine/platform/whole_file.h"
#include "engine/print/png.h"
#include "engine/text/shaper.h"

namespace engine::app {
namespace {

using content::Error;

constexpr int kClean = 0;
constexpr int kMistakes = 1;
constexpr int kFailed = 2;

int fail(const Error& error) {
    std::cerr << (error.where.empty() ? "" : error.where + ": ") << error.message << '\n';
    return kFailed;
}

/// What both commands need: the lesson, and the letters and words to lay it out with.
struct Prepared {
    LessonFile file;
    base::Strings words;
    std::shared_ptr<text::FontLibrary> fonts;
};

content::Result<Prepared> prepare(const Options& options) {
    auto file = open_lesson_file(options.markdown);
    if (!file) {
        return file.error();
    }
    const auto assets = find_own_folder("assets");
    auto words = base::Strings::load(assets / "strings", file->lesson->language);
    if (!words) {
        return words.error();
    }
    auto fonts = open_fonts(assets);
    if (!fonts) {
        return fonts.error();
    }
    return Prepared{*std::move(file), *std::move(words), *std::move(fonts)};
}

/// The exit code of a lesson that was shown, once its mistakes are printed.
int report_mistakes(const content::Issues& issues) {
    for (const content::Issue& issue : issues) {
        std::cerr << content::to_string(issue) << '\n';
    }
    return issues.empty() ? kClean : kMistakes;
}

print::LessonPages every_page(const Prepared& prepared) {
    return lesson_pages(prepared.file.lesson, std::nullopt, prepared.file.folder, prepared.words);
}

content::Result<std::string> picture_of(const Prepared& prepared, const Options& options) {
    const std::atomic<bool> never{false};
    text::FontMeasurer measurer(*prepared.fonts);
    return print::make_png(every_page(prepared),
                           {.width = static_cast<float>(options.width),
                            .scale = options.scale,
                            .theme = base::theme(options.theme.value_or(base::ThemeName::Light)),
                            .fonts = *prepared.fonts,
                            .measurer = measurer,
                            .cancel = never});
}

content::Result<std::string> document_of(const Prepared& prepared, const Options& options) {
    const std::atomic<bool> never{false};
    print::Handout round = handout(*prepared.file.lesson, prepared.file.title, prepared.file.course,
                                   prepared.words, base::now().wall);
    round.width = static_cast<float>(options.width) / options.scale;
    return print::make_pdf(every_page(prepared), round, prepared.fonts, never);
}

}  // namespace

int render(const Options& options) {
    const std::string name = content::load::to_utf8(options.out);
    const std::string kind =
        content::to_lower_ascii(content::load::to_utf8(options.out.extension()));
    if (kind != ".png" && kind != ".pdf") {
        return fail({Error::Kind::Invalid, name, "the name must end in .png or .pdf"});
    }
    const auto prepared = prepare(options);
    if (!prepared) {
        return fail(prepared.error());
    }
    const auto bytes =
        kind == ".png" ? picture_of(*prepared, options) : document_of(*prepared, options);
    if (!bytes) {
        return fail({bytes.error().kind, name, bytes.error().message});
    }
    if (const auto written = platform::write_whole_file(options.out, *bytes); !written) {
        return fail(written.error());
    }
    return report_mistakes(prepared->file.issues);
}

int dump(const Options& options) {
    const auto prepared = prepare(options);
    if (!prepared) {
        return fail(prepared.error());
    }
    text::FontMeasurer measurer(*prepared->fonts);
    const auto layouts =
        print::lay_out(every_page(*prepared), static_cast<float>(options.width), measurer);
    for (const layout::PageLayout& layout : layouts) {
        std::cout << layout::dump(layout);
    }
    return report_mistakes(prepared->file.issues);
}

}  // namespace engine::app
