// match(variant, lambdas...): a switch over a variant that the compiler checks for completeness.
#pragma once

#include <utility>
#include <variant>

namespace content {

template <class... Handlers>
struct Overloads : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloads(Handlers...) -> Overloads<Handlers...>;  // clang 14 cannot deduce it alone

template <class Variant, class... Handlers>
decltype(auto) match(Variant&& variant, Handlers&&... handlers) {
    return std::visit(Overloads{std::forward<Handlers>(handlers)...},
                      std::forward<Variant>(variant));
}

}  // namespace content
