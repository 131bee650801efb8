// Findings: things to be found among others that are not meant.
//
// A point for each one found, less what each wrong mark costs. That is one point, or more where
// there are fewer wrong things than right ones, so that marking everything always comes to nothing.
#pragma once

#include <algorithm>

namespace engine::learn::rooms {

struct Findings {
    int found = 0;
    int wrong = 0;  // marks
};

/// 0 to `wanted`. `decoys`: how many wrong things there are to be marked, at least 1.
inline int points_for(const Findings& findings, int wanted, int decoys) {
    const int price = std::max(1, (wanted + decoys - 1) / decoys);
    return std::max(0, findings.found - price * findings.wrong);
}

}  // namespace engine::learn::rooms
