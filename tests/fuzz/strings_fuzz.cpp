// Any bytes as an interface strings file, with every text of it then asked for.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/base/strings.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using content::Language;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const Language language : {Language::Latvian, Language::English}) {
        const auto strings = engine::base::Strings::parse(bytes, language);
        if (!strings) {
            continue;
        }
        for (const auto& [key, forms] : strings->all()) {
            strings->text(key, {{"name", "{n}"}, {"a", ""}});
            strings->plural(key, static_cast<std::int64_t>(size), {{"name", "{name}"}});
        }
    }
    return 0;
}
