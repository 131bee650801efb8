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
        for_each_picture(blocks,
                         [this](auto& picture, int line) { this->read_one(picture, line); });
    }

private:
    /// `AnyPicture` is a Picture or an InlinePicture.
    template <class AnyPicture>
    void read_one(AnyPicture& picture, int line) {
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

/// Reads the texts of one course's lessons.
class LessonReader {
public:
    LessonReader(const std::filesystem::path& course_folder, const Facts& facts,
                 const Glossary& glossary, Issues& issues)
        : course_folder_(course_folder), facts_(facts), glossary_(glossary), issues_(issues) {}

    /// One text, which is in `language`.
    Result<Lesson> read(const std::filesystem::path& file, Language language) {
        const std::string name = to_utf8(file);
        const auto fail = [&](const Error& error) {
            return Error{.kind = error.kind, .where = name, .message = error.message};
        };
        const auto path = inside(course_folder_, name);
        if (!path) {
            return fail(path.error());
        }
        const auto bytes = read_file(*path, limits::kMarkdownBytes);
        if (!bytes) {
            return fail(bytes.error());
        }
        auto lesson = read_markdown(
            {.file = name, .text = *bytes, .language = language, .glossary = &glossary_}, facts_,
            issues_);
        if (lesson) {
            PictureSizes sizes(course_folder_, name, issues_);
            for (Page& page : lesson->pages) {
                sizes.read(page.blocks);
                sizes.read(page.footnotes);
            }
        }
        return lesson;
    }

    /// The English text, or nothing when there is none that can be shown; a broken one is reported.
    std::optional<Lesson> read_english(const LessonInfo& info) {
        if (info.markdown_en.empty()) {
            return std::nullopt;
        }
        auto lesson = read(info.markdown_en, Language::English);
        if (lesson) {
            return *std::move(lesson);
        }
        IssueLog(to_utf8(info.markdown_en), issues_)
            .error(0, "the Latvian text is shown instead: " + lesson.error().message);
        return std::nullopt;
    }

private:
    const std::filesystem::path& course_folder_;
    const Facts& facts_;
    const Glossary& glossary_;
    Issues& issues_;
};

}  // namespace

Result<LoadedLesson> load_lesson(const std::filesystem::path& course_folder, const LessonInfo& info,
                                 Language language, const Facts& facts, const Glossary& glossary) {
    LoadedLesson loaded;
    LessonReader reader(course_folder, facts, glossary, loaded.issues);
    std::optional<Lesson> lesson;
    if (language == Language::English) {
        lesson = reader.read_english(info);
    }
    if (!lesson) {
        auto latvian = reader.read(info.markdown_lv, Language::Latvian);
        if (!latvian) {
            return latvian.error();
        }
        lesson = *std::move(latvian);
    }
    loaded.lesson = *std::move(lesson);
    loaded.lesson.id = info.id;
    return loaded;
}

Result<LoadedLesson> load_lesson_text(const std::filesystem::path& course_folder,
                                      const std::filesystem::path& file, Language language,
                                      const Facts& facts, const Glossary& glossary) {
    LoadedLesson loaded;
    auto lesson = LessonReader(course_folder, facts, glossary, loaded.issues).read(file, language);
    if (!lesson) {
        return lesson.error();
    }
    loaded.lesson = *std::move(lesson);
    return loaded;
}

}  // namespace content::load
