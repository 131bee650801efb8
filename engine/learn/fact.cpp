#include "engine/learn/fact.h"

namespace engine::learn {

Fact::Fact() = default;
Fact::Fact(const Fact&) = default;
Fact::Fact(Fact&&) noexcept = default;
Fact& Fact::operator=(const Fact&) = default;
Fact& Fact::operator=(Fact&&) noexcept = default;
Fact::~Fact() = default;

}  // namespace engine::learn

template class std::vector<engine::learn::Stretch>;
template class std::vector<engine::learn::Fact>;
