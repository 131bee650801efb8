// Any bytes as module.json, with every file it names said to be there.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "content/load/module_loader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content::load;
    content::Issues issues;
    IssueLog log("m/module.json", issues);
    CourseIds ids;
    const content::Facts facts{{"portal.address", {}}};
    const ModuleContext context{
        .folder = "m", .facts = &facts, .file_exists = [](const std::string&) { return true; }};
    const auto module =
        read_module(std::string_view(reinterpret_cast<const char*>(data), size), context, ids, log);
    const bool is_sound = module && !module->lessons.empty() && !module->id.empty();
    if (!is_sound && log.errors() == 0) {
        __builtin_trap();  // refused without a reason, or taken without a lesson
    }
    return 0;
}
