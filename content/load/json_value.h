// JsonValue: a JSON text as a tree that remembers where each value stands.
//
// Our own, and not the parser's, for two reasons: a message without a line helps no author, and
// only one file of the program should know the JSON library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace content::load {

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // in the order of the file, no key twice

struct JsonValue {
    /// A whole number that fits is std::int64_t, every other one a finite double.
    using Data = std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonArray,
                              JsonObject>;

    Data data;     // null by default
    int line = 0;  // where it starts, from 1

    /// The member called `key`, or nullptr when there is none or this is not an object.
    const JsonValue* member(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    JsonValue value;
};

}  // namespace content::load
