// A JsonValue as text: what read_json() reads back as the same value.
#pragma once

#include <string>

#include "content/load/json_value.h"

namespace content::load {

/// Indented by two spaces; a list or an object that is short and holds no other stays on one line.
std::string write_json(const JsonValue& value);

/// On one line.
std::string write_json_line(const JsonValue& value);

}  // namespace content::load
