#include "tests/bench/support/table.h"

#include <array>
#include <cstdio>

namespace bench {
namespace {

std::string text(const char* format, double number) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

}  // namespace

void print(const Row& row) {
    std::printf("| %s | %s | %s | %s | %s |\n", row.what.c_str(), row.measure.c_str(),
                row.ours.c_str(), row.ratio.c_str(), row.wanted.c_str());
}

std::string ms_text(double ms) {
    return number_text(ms) + " ms";
}

std::string number_text(double number) {
    return text("%.1f", number);
}

std::string ratio_text(double ratio) {
    return text("%.2f", ratio);
}

}  // namespace bench
