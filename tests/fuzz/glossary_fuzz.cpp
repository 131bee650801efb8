// Any bytes as glossary.json, with every term and alias then looked up.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "content/load/glossary_loader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    content::Issues issues;
    content::load::IssueLog log("glossary.json", issues);
    const content::Glossary glossary = content::load::read_glossary(
        std::string_view(reinterpret_cast<const char*>(data), size), log);
    for (const auto& entry : glossary.terms()) {
        if (glossary.find(entry.first) != &entry || entry.second.name.lv.empty()) {
            __builtin_trap();
        }
        for (const auto& alias : entry.second.aliases) {
            if (glossary.find(alias) != &entry) {
                __builtin_trap();
            }
        }
    }
    return 0;
}
