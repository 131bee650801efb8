// Any bytes as pack.json, with every file it names said to be there; what is sound is placed.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "content/load/pack_loader.h"

namespace {

content::Course course_of_two_lessons() {
    content::Module module;
    module.id = "m1";
    for (const char* id : {"m1-agents", "m1-karte"}) {
        content::LessonInfo lesson;
        lesson.id = id;
        module.lessons.push_back(lesson);
    }
    content::Course course;
    course.modules.push_back(module);
    return course;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content::load;
    content::Issues issues;
    IssueLog log("p/pack.json", issues);
    CourseIds ids;
    const content::Facts facts{{"portal.address", {}}};
    const ModuleContext context{
        .folder = "p", .facts = &facts, .file_exists = [](const std::string&) { return true; }};
    content::Course course = course_of_two_lessons();
    const auto pack = read_pack(std::string_view(reinterpret_cast<const char*>(data), size),
                                context, course, ids, log);
    if (!pack && log.errors() == 0) {
        __builtin_trap();  // refused without a reason
    }
    if (pack) {
        place_lessons({*pack}, course);
        const auto& lessons = course.modules.front().lessons;
        if (lessons.size() != 2 + pack->lessons.size() || lessons.front().id != "m1-agents") {
            __builtin_trap();  // a lesson was lost, or came before all others
        }
    }
    return 0;
}
