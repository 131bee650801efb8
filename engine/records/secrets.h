// Secrets: random names, PIN hashes and seals. The only file that knows libsodium.
#pragma once

#include <cstdint>
#include <string>

#include "content/base/result.h"

namespace engine::records {

/// 32 hexadecimal digits that nobody else will ever draw.
std::string random_name();

/// A salted hash that is slow to guess. Fails with Kind::Storage when there is no memory for it.
content::Result<std::string> hash_pin(const std::string& pin);
bool pin_fits(const std::string& hash, const std::string& pin);

/// A keyed hash of a row's text. It shows that a row was edited by hand; it does not stop somebody
/// who reads this program.
std::int64_t seal(const std::string& text);

/// 32 hexadecimal digits that stand for a text: no two texts will ever share them.
std::string digest(const std::string& text);

}  // namespace engine::records
