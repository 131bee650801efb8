#include "engine/learn/action.h"

#include <memory>
#include <utility>

namespace engine::learn {

// What a variant of sixty kinds does by itself is instantiated twice over: for what is copied and
// for what is moved. Here everything comes down to the moving constructor, which halves it.

Action::Action() noexcept = default;
Action::Action(Action&&) noexcept = default;
Action::~Action() = default;

Action::Action(const Action& other)
    : AnyAction(std::visit([](auto kind) { return AnyAction(std::move(kind)); },
                           static_cast<const AnyAction&>(other))) {}

Action& Action::operator=(const Action& other) {
    if (this != &other) {
        *this = Action(other);
    }
    return *this;
}

Action& Action::operator=(Action&& other) noexcept {
    if (this != &other) {
        std::destroy_at(this);
        std::construct_at(this, std::move(other));
    }
    return *this;
}

}  // namespace engine::learn
