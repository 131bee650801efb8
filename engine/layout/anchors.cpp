#include "engine/layout/anchors.h"

#include <string_view>

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
    AnchorKeys names;
    for (const content::Block& block : blocks) {
        keys.push_back(names.next(block, plain_text(block)));
    }
    return keys;
}

std::string AnchorKeys::next(const content::Block& block, const std::string& words) {
    const std::uint64_t hash = hash_of(words, block.node.index());
    const int ordinal = ++seen_[hash];
    std::string key = hex(hash);
    if (ordinal > 1) {
        key.append("-").append(std::to_string(ordinal));
    }
    return key;
}

}  // namespace engine::layout
