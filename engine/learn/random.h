// Random: chance that is the same on every computer. The standard library's distributions and
// std::shuffle may differ between compilers; a stored seed must draw the same quiz everywhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace engine::learn {

/// SplitMix64: tiny, passes the usual test batteries, any seed will do. Not for secrets.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// Each of 0 .. limit - 1 equally likely; `limit` is at least 1.
    std::uint64_t below(std::uint64_t limit) {
        // The lowest values would come up more often by the remainder; they are drawn again.
        const std::uint64_t uneven = (0 - limit) % limit;
        std::uint64_t value = next();
        while (value < uneven) {
            value = next();
        }
        return value % limit;
    }

    /// Fisher-Yates: each order equally likely.
    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t left = items.size(); left > 1; --left) {
            std::swap(items[left - 1], items[below(left)]);
        }
    }

private:
    std::uint64_t state_;
};

}  // namespace engine::learn
