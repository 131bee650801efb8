#include "engine/app/commands.h"

#include <iostream>
#include <optional>
#include <utility>
#include <vector>

#include "content/check/course_check.h"
#include "content/load/course_loader.h"
#include "engine/app/figures/figures_files.h"
#include "engine/app/library.h"
#include "engine/app/notes/notebook.h"
#include "engine/app/notes/notebook_files.h"
#include "engine/app/places.h"
#include "engine/base/clock.h"
#include "engine/base/strings.h"
#include "engine/platform/directories.h"
#include "engine/records/reports.h"
#include "engine/records/store.h"

namespace engine::app {

namespace fs = std::filesystem;

namespace {

/// The records, to be looked at; without them the reason is on standard error.
std::optional<records::Store> open_records(const Options& options) {
    const fs::path data =
        options.data_folder.empty() ? platform::user_data_folder() : options.data_folder;
    auto store = records::Store::open(data, base::now(), {.read_only = true});
    if (!store) {
        std::cerr << data.string() << ": " << store.error().message << '\n';
        return std::nullopt;
    }
    return std::move(*store);
}

fs::path course_folder(const Options& options) {
    return options.course.empty() ? find_own_folder("modules") : options.course;
}

content::Result<std::vector<OwnNotebook>> notebooks_of(const records::Store& store,
                                                       const Options& options, Library& library) {
    const auto learners = store.learners();
    if (!learners) {
        return learners.error();
    }
    const auto language = options.language.value_or(content::Language::Latvian);
    std::vector<OwnNotebook> notebooks;
    for (const records::Learner& learner : *learners) {
        if (learner.name != options.learner) {
            continue;
        }
        const auto marks = store.marks(learner.id);
        if (!marks) {
            return marks.error();
        }
        notebooks.push_back({.name = learner.name,
                             .library = learner.library,
                             .notebook = notebook_of(*marks, library, language)});
    }
    if (notebooks.empty()) {
        return content::Error{content::Error::Kind::NotFound, options.learner,
                              "there is no learner of this name"};
    }
    return notebooks;
}

content::Result<base::Strings> words_of(const Options& options) {
    return base::Strings::load(find_own_folder("assets") / "strings",
                               options.language.value_or(content::Language::Latvian));
}

content::Result<std::string> written(const std::vector<OwnNotebook>& notebooks,
                                     const Options& options) {
    if (options.notes_format == NotesFormat::Json) {
        return notes_json(notebooks);
    }
    const auto words = words_of(options);
    if (!words) {
        return words.error();
    }
    return options.notes_format == NotesFormat::Markdown ? notes_markdown(notebooks, *words)
                                                         : notes_text(notebooks, *words);
}

content::Result<std::string> notes_in(const records::Store& store, const Options& options,
                                      Library& library) {
    const auto notebooks = notebooks_of(store, options, library);
    return notebooks ? written(*notebooks, options)
                     : content::Result<std::string>(notebooks.error());
}

content::Result<std::string> figures_in(const records::Store& store, const Options& options,
                                        Library& library) {
    if (!options.module.empty() && library.course().find_module(options.module) == nullptr) {
        return content::Error{content::Error::Kind::NotFound, options.module,
                              "the course has no module of this id"};
    }
    const auto words = words_of(options);
    if (!words) {
        return words.error();
    }
    const auto tallies = tally_quizzes(store, library, options.module);
    if (!tallies) {
        return tallies.error();
    }
    return write_figures(in_words(*tallies, library, *words), *words, options.report_format);
}

/// Prints what `tell` makes of the records and the course. 0: printed, 2: not, and the reason is on
/// standard error.
template <class Tell>
int print_from_course(const Options& options, Tell tell) {
    const auto store = open_records(options);
    if (!store) {
        return 2;
    }
    auto course = content::load::load_course(course_folder(options));
    if (!course) {
        std::cerr << course.error().where << ": " << course.error().message << '\n';
        return 2;
    }
    Library library(std::move(*course));
    const content::Result<std::string> text = tell(*store, options, library);
    if (!text) {
        std::cerr << text.error().where << ": " << text.error().message << '\n';
        return 2;
    }
    std::cout << *text;
    return 0;
}

}  // namespace

int check(const Options& options) {
    const content::check::CheckReport result =
        content::check::check_course(options.check_folder, base::now().local_day());
    for (const content::Issue& issue : result.issues) {
        std::cout << content::to_string(issue) << '\n';
    }
    if (!result.readable) {
        return 2;
    }
    return result.issues.empty() ? 0 : 1;
}

int report(const Options& options) {
    const auto store = open_records(options);
    if (!store) {
        return 2;
    }
    const auto course = content::load::load_course(course_folder(options));
    const auto text = records::report(*store, course ? &course->course : nullptr, options.learner,
                                      options.report_format);
    if (!text) {
        std::cerr << text.error().message << '\n';
        return 2;
    }
    std::cout << *text;
    return 0;
}

int items(const Options& options) {
    return print_from_course(options, figures_in);
}

int notes(const Options& options) {
    return print_from_course(options, notes_in);
}

}  // namespace engine::app
