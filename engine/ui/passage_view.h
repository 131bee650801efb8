// PassageView: a text of the course that is read where it stands in a screen, as high as it is: a
// question, the message that it is about, a reason. It has what a lesson's page has (links, cards
// of terms, pictures to enlarge) and no scrolling of its own; only a table wider than its place is
// moved sideways, by the wheel and Shift or, once it has the focus, by the arrows.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "engine/layout/page_layout.h"
#include "engine/layout/text_block.h"
#include "engine/paint/display_list.h"
#include "engine/ui/document.h"
#include "engine/ui/page_parts.h"
#include "engine/ui/paper.h"
#include "engine/ui/ui.h"

namespace engine::ui {

struct Passage {
    Document document;                      // `name` is said of what is too wide: how it is moved
    std::optional<TextLook> sentence;       // the page is one paragraph, and it is set like this
    base::Tone ground = base::Tone::Paper;  // that it lies on
    Role role = Role::Text;
    std::string words;  // what is said; empty: the words of the page
};

class PassageView {
public:
    /// `width` is in layout px.
    float height(Ui& ui, const Passage& passage, float width);

    /// Draws the passage from the top of `area`, as wide as that.
    DocumentEvents draw(Ui& ui, const Passage& passage, base::Rect area);

    /// The card of a term of the passage as it was drawn last.
    void draw_card(Ui& ui);

private:
    struct Key {
        std::shared_ptr<const content::Lesson> lesson;  // keeps the address from being used again
        std::size_t page = 0;
        float width = 0;
        std::string labels;
        layout::Style style;
        std::optional<layout::TextSetting> sentence;
        base::Tone ground = base::Tone::Paper;
        bool operator==(const Key&) const = default;
    };

    void lay_out(Ui& ui, const Passage& passage, float width);
    float most_sideways() const;
    void move_sideways(Ui& ui, const Passage& passage, base::Rect area);
    void follow_focus(Ui& ui, const Passage& passage, base::Rect area);
    void paint(Ui& ui, base::Rect area);

    Key key_;
    layout::PageLayout layout_;
    std::string words_;
    paint::DisplayList list_;
    PageParts parts_;
    float sideways_ = 0;
    Document drawn_;  // and where: for its card
    Paper paper_;
};

// As the other widgets; the views are kept by the Ui under the ids of the documents.

float passage_height(Ui& ui, const Passage& passage, float width);
/// The cards of its terms come with Ui::draw_cards().
DocumentEvents draw_passage(Ui& ui, const Passage& passage, base::Rect area);

}  // namespace engine::ui
