#include "content/question/gaps.h"

#include "content/base/letters.h"

namespace content {

std::vector<PassagePiece> passage_pieces(std::string_view passage) {
    constexpr std::string_view kOpen = "[[";
    constexpr std::string_view kClose = "]]";
    constexpr std::size_t kLongestId = 64;
    std::vector<PassagePiece> pieces;
    const auto add = [&](bool is_gap, std::string_view text) {
        if (!text.empty()) {
            pieces.push_back({.is_gap = is_gap, .text = text});
        }
    };
    std::size_t plain = 0;  // where the text that is not yet in a piece starts
    std::size_t mark = passage.find(kOpen);
    while (mark != std::string_view::npos) {
        // No further than an id may reach, or a text of nothing but "[[" would take for ever.
        const std::string_view behind = passage.substr(mark + kOpen.size());
        const std::size_t end = behind.substr(0, kLongestId + kClose.size()).find(kClose);
        if (end != std::string_view::npos && is_course_id(behind.substr(0, end))) {
            add(false, passage.substr(plain, mark - plain));
            add(true, behind.substr(0, end));
            plain = mark + kOpen.size() + end + kClose.size();
            mark = passage.find(kOpen, plain);
        } else {
            mark = passage.find(kOpen, mark + 1);
        }
    }
    add(false, passage.substr(plain));
    return pieces;
}

}  // namespace content

template class std::vector<content::Gap>;
