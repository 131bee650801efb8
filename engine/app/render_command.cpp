#include <atomic>
#include <iostream>
#include <utility>

#include "content/base/letters.h"
#include "content/load/file_reader.h"
#include "engine/app/card_file.h"
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

/// What both commands need: the lesson or the card, and the letters and words to lay it out with.
struct Prepared {
    LessonFile file;
    base::Strings words;
    std::shared_ptr<text::FontLibrary> fonts;
    bool is_card = false;
};

constexpr float kLessonWidth = 680;

float width_of(const Prepared& prepared, const Options& options) {
    return options.width ? static_cast<float>(*options.width)
                         : (prepared.is_card ? kCardWidth : kLessonWidth);
}

bool is_json(const std::filesystem::path& file) {
    return content::to_lower_ascii(content::load::to_utf8(file.extension())) == ".json";
}

content::Result<base::Strings> words_in(content::Language language) {
    return base::Strings::load(find_own_folder("assets") / "strings", language);
}

/// The exit code of what is shown nevertheless.
int print_mistakes(const content::Issues& issues) {
    for (const content::Issue& issue : issues) {
        std::cerr << content::to_string(issue) << '\n';
    }
    return issues.empty() ? kClean : kMistakes;
}

content::Result<Prepared> prepare_lesson(const Options& options,
                                         std::shared_ptr<text::FontLibrary> fonts) {
    auto file = open_lesson_file(options.page_file);
    if (!file) {
        return file.error();
    }
    auto words = words_in(file->lesson->language);
    if (!words) {
        return words.error();
    }
    return Prepared{*std::move(file), *std::move(words), std::move(fonts)};
}

content::Result<Prepared> prepare_card(const Options& options,
                                       std::shared_ptr<text::FontLibrary> fonts) {
    const auto language = options.language.value_or(content::Language::Latvian);
    auto words = words_in(language);
    if (!words) {
        return words.error();
    }
    content::Issues issues;
    auto card = open_card_file(options.page_file, language, issues);
    if (!card) {
        print_mistakes(issues);
        return card.error();
    }
    auto text = role_card(card->card, card->title, *words);
    return Prepared{.file = {.folder = std::move(card->folder),
                             .course = std::move(card->course),
                             .title = std::move(card->title),
                             .lesson = std::move(text),
                             .issues = std::move(issues)},
                    .words = *std::move(words),
                    .fonts = std::move(fonts),
                    .is_card = true};
}

content::Result<Prepared> prepare(const Options& options) {
    auto fonts = open_fonts(find_own_folder("assets"));
    if (!fonts) {
        return fonts.error();
    }
    return is_json(options.page_file) ? prepare_card(options, *std::move(fonts))
                                      : prepare_lesson(options, *std::move(fonts));
}

print::LessonPages every_page(const Prepared& prepared) {
    return lesson_pages(prepared.file.lesson, std::nullopt, prepared.file.folder, prepared.words);
}

content::Result<std::string> picture_of(const Prepared& prepared, const Options& options) {
    const std::atomic<bool> never{false};
    text::FontMeasurer measurer(*prepared.fonts);
    return print::make_png(every_page(prepared),
                           {.width = width_of(prepared, options),
                            .scale = options.scale,
                            .theme = base::theme(options.theme.value_or(base::ThemeName::Light)),
                            .fonts = *prepared.fonts,
                            .measurer = measurer,
                            .cancel = never});
}

content::Result<std::string> document_of(const Prepared& prepared, const Options& options) {
    const std::atomic<bool> never{false};
    const auto round_of = prepared.is_card ? card_handout : handout;
    print::Handout round = round_of(*prepared.file.lesson, prepared.file.title,
                                    prepared.file.course, prepared.words, base::now().wall);
    round.width = width_of(prepared, options) / options.scale;
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
    return print_mistakes(prepared->file.issues);
}

int dump(const Options& options) {
    const auto prepared = prepare(options);
    if (!prepared) {
        return fail(prepared.error());
    }
    text::FontMeasurer measurer(*prepared->fonts);
    const auto layouts =
        print::lay_out(every_page(*prepared), width_of(*prepared, options), measurer);
    for (const layout::PageLayout& layout : layouts) {
        std::cout << layout::dump(layout);
    }
    return print_mistakes(prepared->file.issues);
}

}  // namespace engine::app
