// Result<T>: what was asked for, or the reason it could not be had.
//
// For failures that belong to an ordinary day: a missing file, a busy database, a picture that lies
// about its size. Our own mistakes are asserts. The spelling is std::expected's, so that this file
// can shrink to an alias once every toolchain has it.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace content {

/// Why something could not be done. `message` is one sentence for the log or for a course author;
/// what a learner reads comes from assets/strings, chosen by `kind`.
struct Error {
    enum class Kind { NotFound, Unreadable, TooLarge, Malformed, Invalid, Storage, Unsupported };

    Kind kind = Kind::Invalid;
    std::string where;    // a file, a file and line, a table; may be empty
    std::string message;  // no trailing full stop
};

template <class T>
class [[nodiscard]] Result {
public:
    // Implicit both ways, so that `return lesson;` and `return Error{...};` need no ceremony.
    // NOLINTBEGIN(google-explicit-constructor)
    Result(T value) : outcome_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : outcome_(std::in_place_index<1>, std::move(error)) {}
    // NOLINTEND(google-explicit-constructor)

    bool has_value() const { return outcome_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Requires has_value().
    const T& value() const& {
        assert(has_value());
        return *std::get_if<0>(&outcome_);
    }
    T& value() & {
        assert(has_value());
        return *std::get_if<0>(&outcome_);
    }
    T&& value() && {
        assert(has_value());
        return std::move(*std::get_if<0>(&outcome_));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Requires !has_value().
    const Error& error() const {
        assert(!has_value());
        return *std::get_if<1>(&outcome_);
    }

private:
    std::variant<T, Error> outcome_;
};

/// The result of an act that yields nothing: `return kDone;`
using Status = Result<std::monostate>;
inline constexpr std::monostate kDone{};

}  // namespace content
