#include "engine/learn/qualified_input.h"

#include <cmath>

namespace engine::learn {
namespace {

constexpr float kTravel = 8;  // px; less is a table that was bumped
constexpr std::chrono::seconds kWithin{1};

}  // namespace

bool QualifiedInput::pointer(base::Point at, base::Moment now) {
    if (!from_ || now.steady - since_ > kWithin) {
        from_ = at;
        since_ = now.steady;
        return false;
    }
    if (std::hypot(at.x - from_->x, at.y - from_->y) < kTravel) {
        return false;
    }
    from_ = at;
    since_ = now.steady;
    return true;
}

}  // namespace engine::learn
