#include "content/load/lesson_loader.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/limits.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"
#include "content/load/markdown_reader.h"
#include "content/load/picture_header.h"
#include "content/walk.h"

namespace content::load {

namespace {

/// Reads the size of every picture in a lesson; each file once, however often it is shown.
class PictureSizes {
public:
    PictureSizes(const std::filesystem::path& course_folder, std::string file, Issues& issues)
        : course_folder_(course_folder), log_(std::move(file), issues) {}

    void read(Blocks& blocks) {
        for (Block& block : blocks) {
            if (auto* picture = std::get_if<Picture>(&block.node)) {
                read(*picture, block.line);
            }
            for_each_own_text(block, [&](Spans& spans, int line) { read(spans, line); });
            for_each_inner(block, [&](Blocks& inner) { read(inner); });
        }
    }

private:
    void read(Spans& spans, int line) {
        for (Span& span : spans) {
            if (span.kind == Span::Kind::Picture) {
                read(span.picture, line);
            }
        }
    }

    /// `AnyPicture` is a Picture or an InlinePicture.
    template <class AnyPicture>
    void read(AnyPicture& picture, int line) {
        const auto known = headers_.find(picture.path);
        const auto& header =
            known != headers_.end()
                ? known->second
                : headers_.emplace(picture.path, read_picture_file(course_folder_, picture.path))
                      .first->second;
        if (header) {
            picture.width_px = header->width_px;
            picture.height_px = header->height_px;
            return;
        }
        log_.error(line, "the picture " + in_quotes(picture.path) +
                             " is not shown: " + header.error().message);
        picture.path.clear();  // nothing may try to decode it later
    }

    const std::filesystem::path& course_folder_;
    IssueLog log_;
    std::map<std::string, Result<PictureHeader>> headers_;
};

/// One text of the lesson, in the language of `file`.
Result<Lesson> read_text(const std::filesystem::path& course_folder,
                         const std::filesystem::path& file, Language language, const Facts& facts,
                         Issues& issues) {
    const std::string name = to_utf8(file);
    const auto path = inside(course_folder, name);
    if (!path) {
        return Error{.kind = path.error().kind, .where = name, .message = path.error().message};
    }
    const auto bytes = read_file(*path, limits::kMarkdownBytes);
    if (!bytes) {
        return Error{.kind = bytes.error().kind, .where = name, .message = bytes.error().message};
    }
    auto lesson =
        read_markdown({.file = name, .text = *bytes, .language = language}, facts, issues);
    if (lesson) {
        PictureSizes sizes(course_folder, name, issues);
        for (Page& page : lesson->pages) {
            sizes.read(page.blocks);
            sizes.read(page.footnotes);
        }
    }
    return lesson;
}

/// The English text, or nothing when there is none that can be shown; a broken one is reported.
std::optional<Lesson> read_english(const std::filesystem::path& course_folder,
                                   const LessonInfo& info, const Facts& facts, Issues& issues) {
    if (info.markdown_en.empty()) {
        return std::nullopt;
    }
    auto lesson = read_text(course_folder, info.markdown_en, Language::English, facts, issues);
    if (lesson) {
        return *std::move(lesson);
    }
    IssueLog(to_utf8(info.markdown_en), issues)
        .error(0, "the Latvian text is shown instead: " + lesson.error().message);
    return std::nullopt;
}

}  // namespace

Result<LoadedLesson> load_lesson(const std::filesystem::path& course_folder, const LessonInfo& info,
                                 Language language, const Facts& facts) {
    LoadedLesson loaded;
    std::optional<Lesson> lesson;
    if (language == Language::English) {
        lesson = read_english(course_folder, info, facts, loaded.issues);
    }
    if (!lesson) {
        auto latvian =
            read_text(course_folder, info.markdown_lv, Language::Latvian, facts, loaded.issues);
        if (!latvian) {
            return latvian.error();
        }
        lesson = *std::move(latvian);
    }
    loaded.lesson = *std::move(lesson);
    loaded.lesson.id = info.id;
    return loaded;
}

}  // namespace content::load
