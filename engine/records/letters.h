// Letters: what the records need to know about people's names.
#pragma once

#include <string>

#include "content/base/result.h"

namespace engine::records {

/// `text` without control and direction characters and without blanks at its ends; blanks inside
/// become single spaces. Fails with Kind::Invalid when it is not UTF-8 or longer than a name may be
/// (content/limits.h). May come out empty.
content::Result<std::string> clean_name(const std::string& text);

/// Two names compare as their keys do: by the Latvian alphabet (a ā b c č d e ē f g ģ ...). As in
/// Latvian dictionaries a long vowel differs from the short one, and capitals from small letters,
/// only where everything else is equal.
std::string sort_key(const std::string& name);

}  // namespace engine::records
