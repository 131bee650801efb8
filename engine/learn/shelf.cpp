#include "engine/learn/shelf.h"

#include "content/load/text_reader.h"
#include "content/walk.h"

namespace engine::learn {

std::shared_ptr<const content::Lesson> Shelf::text(const content::WrittenText& text) {
    content::Lesson read = content::load::read_again(text, course().glossary);
    const auto measure = [&](auto& picture, int) {
        const base::Size size = picture_size(picture.path);
        picture.width_px = static_cast<int>(size.width);
        picture.height_px = static_cast<int>(size.height);
        if (size.width == 0) {
            picture.path.clear();  // nothing may try to decode it later
        }
    };
    for (content::Page& page : read.pages) {
        content::for_each_picture(page.blocks, measure);
        content::for_each_picture(page.footnotes, measure);
    }
    return std::make_shared<const content::Lesson>(std::move(read));
}

}  // namespace engine::learn
