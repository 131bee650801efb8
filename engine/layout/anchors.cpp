#include "engine/layout/anchors.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace engine::layout {
namespace {

/// FNV-1a: stable over programs, machines and years, unlike std::hash.
std::uint64_t hash_of(const std::string& text, std::size_t kind) {
    constexpr std::uint64_t kPrime = 0x100000001B3U;
    std::uint64_t hash = (0xCBF29CE484222325U ^ kind) * kPrime;
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    }
    return hash;
}

std::string hex(std::uint64_t value) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
        text.push_back(kDigits[value >> static_cast<unsigned>(shift) & 0xFU]);
    }
    return text;
}

}  // namespace

std::vector<std::string> anchor_keys(const content::Blocks& blocks) {
    std::vector<std::string> keys;
    std::unordered_map<std::uint64_t, int> seen;
    for (const content::Block& block : blocks) {
        const std::uint64_t hash = hash_of(plain_text(block), block.node.index());
        const int ordinal = ++seen[hash];
        std::string key = hex(hash);
        if (ordinal > 1) {
            key.append("-").append(std::to_string(ordinal));
        }
        keys.push_back(std::move(key));
    }
    return keys;
}

}  // namespace engine::layout
