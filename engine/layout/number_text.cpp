#include "engine/layout/number_text.h"

#include <cmath>
#include <cstdlib>

namespace engine::layout {

std::string number_text(float value) {
    const long long hundredths = std::llround(static_cast<double>(value) * 100);
    const long long size = std::llabs(hundredths);
    std::string text(hundredths < 0 ? "-" : "");
    text.append(std::to_string(size / 100));
    const long long rest = size % 100;
    if (rest != 0) {
        text.append(".").append(std::to_string(rest / 10));
        if (rest % 10 != 0) {
            text.append(std::to_string(rest % 10));
        }
    }
    return text;
}

std::string rect_text(const base::Rect& rect) {
    return number_text(rect.x) + "," + number_text(rect.y) + " " + number_text(rect.width) + "x" +
           number_text(rect.height);
}

}  // namespace engine::layout
