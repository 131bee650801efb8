// Any bytes as course.json.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "content/load/course_loader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    content::Issues issues;
    content::load::IssueLog log("course.json", issues);
    const auto file = content::load::read_course_file(
        std::string_view(reinterpret_cast<const char*>(data), size), log);
    if (!file && log.errors() == 0) {
        __builtin_trap();  // refused without a reason
    }
    return 0;
}
