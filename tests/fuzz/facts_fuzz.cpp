// Any bytes as facts.json, and as a text that uses facts.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "content/load/fact_text.h"
#include "content/load/facts_loader.h"
#include "content/load/iso_date.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content::load;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    content::Issues issues;
    IssueLog log("facts.json", issues);
    const content::Facts facts = read_facts(bytes, log);
    for (const auto& [key, fact] : facts) {
        if (fact.value.lv.empty() || !parse_iso_date(fact.checked)) {
            __builtin_trap();
        }
    }
    FactKeys keys;
    replace_facts(bytes, content::Language::English, facts, keys);
    return 0;
}
