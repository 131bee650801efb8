#include "content/check/digcomp.h"

#include <array>
#include <cstddef>

namespace content::check {
namespace {

constexpr std::array<char, 5> kLastOfArea{'3', '6', '4', '4', '4'};

}  // namespace

bool is_digcomp_code(std::string_view code) {
    return code.size() == 3 && code[0] >= '1' && code[0] <= '5' && code[1] == '.' &&
           code[2] >= '1' && code[2] <= kLastOfArea.at(static_cast<std::size_t>(code[0] - '1'));
}

}  // namespace content::check
