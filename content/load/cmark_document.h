// CmarkDocument: the tree that cmark makes of a text, in memory that is given back as a whole.
//
// cmark asks for memory for every node and every string of it, and gives it back one by one, which
// is more than a third of its work.
#pragma once

#include <memory_resource>
#include <string_view>

struct cmark_node;

namespace content::load {

class CmarkDocument {
public:
    explicit CmarkDocument(std::string_view text);

    /// To be looked at only: whatever makes cmark ask for memory, its iterator too, must not be
    /// called. Lives as long as the document.
    cmark_node* root() const { return root_; }

private:
    std::pmr::monotonic_buffer_resource memory_;
    cmark_node* root_ = nullptr;
};

}  // namespace content::load
