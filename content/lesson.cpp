#include "content/lesson.h"

namespace content {

std::string title_of(const Page& page) {
    for (const Block& block : page.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.node)) {
            return plain_text(heading->text);
        }
    }
    return {};
}

}  // namespace content

template class std::vector<content::Page>;
template class std::vector<content::FactUse>;
