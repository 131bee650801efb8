// DocumentView: a lesson's page on the screen. Lays a page out once per width, paints it once, and
// from then on only says which part of it is in view.
//
// The reader's place is an anchor (a block of the page) and an offset below it, never a number of
// pixels from the top: so it stays when the text size, the width or the words above change.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/lesson.h"
#include "engine/layout/page_layout.h"
#include "engine/paint/display_list.h"
#include "engine/ui/ui.h"

namespace engine::ui {

struct Document {
    std::string id;    // of the item; links are id.link.<n>
    std::string name;  // the page's title
    std::shared_ptr<const content::Lesson> lesson;
    std::size_t page = 0;
    layout::Labels labels;
    std::string kicker;              // a small line above the page: "4.3 · 4 minūtes"
    std::string anchor;              // the reader's place
    float offset = 0;                // px at 100 % below the anchor's start
    std::vector<std::string> marks;  // for the item: "read"
    float column = 680;              // the widest that lines get, layout px
    float magnify = 1;               // of the type, for a projector
    bool end_was_seen = false;
};

struct DocumentPlace {
    std::string anchor;
    float offset = 0;
    bool end_seen = false;
};

struct DocumentEvents {
    std::optional<DocumentPlace> moved;  // the person scrolled, or the end came into view
    std::optional<std::string> link;     // a link was chosen
    int turn = 0;                        // +1 or -1: the next or the previous page is wanted
};

class DocumentView {
public:
    /// Draws `document` into `area` and listens to wheel, keys and links.
    DocumentEvents draw(Ui& ui, const Document& document, base::Rect area);

    /// How high the page is at this width, in layout px before magnifying. Remembers the answer.
    float height(Ui& ui, const Document& document, float width);

private:
    struct Key {
        std::shared_ptr<const content::Lesson> lesson;  // keeps the address from being used again
        std::size_t page = 0;
        float width = 0;
        std::string labels;
        bool operator==(const Key&) const = default;
    };
    struct Paper;  // what draw() knows about where the page lies

    static Key key_of(const Document& document, float width);
    void prepare(Ui& ui, const Document& document, float width);
    float anchor_top(const Document& document) const;
    DocumentPlace place_at(float scroll) const;
    float scrolled(Ui& ui, const Paper& paper, DocumentEvents& events);
    void draw_links(Ui& ui, const Document& document, const Paper& paper, DocumentEvents& events);

    Key key_;
    std::vector<std::pair<Key, float>> heights_;
    layout::PageLayout layout_;
    std::string text_;
    paint::DisplayList list_;
    float top_ = 0;  // where the page begins below the kicker
    std::uint64_t version_ = 0;
    std::optional<base::Steady> last_wheel_;
};

}  // namespace engine::ui
