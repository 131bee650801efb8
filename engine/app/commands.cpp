#include "engine/app/commands.h"

#include <iostream>

#include "content/check/course_check.h"
#include "content/load/course_loader.h"
#include "engine/app/places.h"
#include "engine/base/clock.h"
#include "engine/platform/directories.h"
#include "engine/records/reports.h"
#include "engine/records/store.h"

namespace engine::app {

namespace fs = std::filesystem;

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
    const fs::path data =
        options.data_folder.empty() ? platform::user_data_folder() : options.data_folder;
    auto store = records::Store::open(data, base::now(), {.read_only = true});
    if (!store) {
        std::cerr << data.string() << ": " << store.error().message << '\n';
        return 2;
    }
    const fs::path folder = options.course.empty() ? find_own_folder("modules") : options.course;
    const auto course = content::load::load_course(folder);
    const auto text = records::report(*store, course ? &course->course : nullptr, options.learner,
                                      options.report_format);
    if (!text) {
        std::cerr << text.error().message << '\n';
        return 2;
    }
    std::cout << *text;
    return 0;
}

}  // namespace engine::app
