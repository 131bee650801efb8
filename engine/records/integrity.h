// Integrity: was a row edited, removed or added with a database tool? Evident, not proof: whoever
// reads this program can also forge a seal.
#pragma once

#include "content/base/result.h"
#include "engine/records/store.h"

namespace engine::records {

/// Every stretch of the learner fits its seal, and none is missing between the first and the last
/// of its sign-in.
content::Result<bool> chain_unbroken(const Store& store, LearnerId learner);

}  // namespace engine::records
