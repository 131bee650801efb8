// Paths inside a course folder, as authors write them in links and pictures.
#pragma once

#include <string>
#include <string_view>

#include "content/base/result.h"

namespace content {

/// The path with %XX decoded and "." segments dropped, forward slashes between. This looks at the
/// spelling only; content::load::inside also follows symbolic links.
///
/// Fails with Invalid, and a reason for the author, on anything that could leave the folder or mean
/// something else on some system: "..", an absolute path, a drive or scheme, a backslash, a name
/// that Windows reserves, a name ending with a dot or a space, control or invisible characters, or
/// an escape that still stands after decoding once.
Result<std::string> clean_relative_path(std::string_view written);

}  // namespace content
