#include "content/load/cmark_document.h"

#include <cassert>
#include <cstddef>
#include <cstring>
#include <memory>

#include <cmark.h>

namespace content::load {

namespace {

using Memory = std::pmr::monotonic_buffer_resource;

// The lessons of the course take 12 bytes for each of their own. A text that takes more gets more,
// in ever larger pieces.
constexpr std::size_t kBytesForOne = 16;
constexpr std::size_t kLeastBytes = 4'096;

// In front of each block stands its size, which cmark does not tell when it wants a larger one.
constexpr std::size_t kSizeBytes = alignof(std::max_align_t);

// cmark does not say for which parser it asks, so the thread has to know.
thread_local Memory* memory_in_use = nullptr;

void* take(std::size_t bytes) {
    assert(memory_in_use != nullptr);  // only while a document is made
    void* const block = memory_in_use->allocate(kSizeBytes + bytes);
    std::memcpy(block, &bytes, sizeof bytes);
    return static_cast<std::byte*>(block) + kSizeBytes;
}

std::size_t size_of(const void* taken) {
    std::size_t bytes = 0;
    std::memcpy(&bytes, static_cast<const std::byte*>(taken) - kSizeBytes, sizeof bytes);
    return bytes;
}

void* take_zeros(std::size_t count, std::size_t size) {
    return std::memset(take(count * size), 0, count * size);
}

void* take_larger(void* old, std::size_t bytes) {
    if (old == nullptr) {
        return take(bytes);
    }
    const std::size_t before = size_of(old);
    return bytes <= before ? old : std::memcpy(take(bytes), old, before);
}

void leave_for_later(void* /*taken*/) {}

cmark_mem allocator{.calloc = take_zeros, .realloc = take_larger, .free = leave_for_later};

struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

}  // namespace

CmarkDocument::CmarkDocument(std::string_view text)
    : memory_(kLeastBytes + kBytesForOne * text.size()) {
    memory_in_use = &memory_;
    {
        const std::unique_ptr<cmark_parser, FreeParser> parser(
            cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &allocator));
        cmark_parser_feed(parser.get(), text.data(), text.size());
        root_ = cmark_parser_finish(parser.get());
    }
    memory_in_use = nullptr;
}

}  // namespace content::load
