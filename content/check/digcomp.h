// The competences of the European DigComp framework, by their codes.
#pragma once

#include <string_view>

namespace content::check {

/// Whether there is a competence with this code: 1.1-1.3, 2.1-2.6, 3.1-3.4, 4.1-4.4, 5.1-5.4.
bool is_digcomp_code(std::string_view code);

}  // namespace content::check
