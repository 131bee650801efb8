// TextHand: what the pointer and the keyboard mark on a page. Press and drag, double and triple
// clicks, Shift with clicks and arrows, Ctrl+A and Ctrl+C, as in a browser.
#pragma once

#include <optional>

#include "engine/layout/selection.h"
#include "engine/ui/paper.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class TextHand {
public:
    /// Follows presses, drags and releases; call it before the page's links listen.
    void follow_pointer(Ui& ui, const layout::PageText& text, const Paper& paper);

    /// Takes the keys that mark and copy, unless a text field has them.
    void follow_keys(Ui& ui, const layout::PageText& text, const Paper& paper);

    /// How far a drag beyond the edge moves the page down now; keeps the frames coming.
    float drag_scroll(Ui& ui, const Paper& paper);

    /// The pointer marks text, or did until this frame: a link below it is not meant.
    bool dragged() const { return dragged_; }
    /// Where the context menu was asked for this frame: by the right button, the menu key.
    std::optional<base::Point> menu_at() const { return menu_at_; }
    /// Once: the end that moves was moved from the keyboard and has to be in view.
    bool take_moved() { return std::exchange(moved_, false); }

    layout::Selection& selection() { return selection_; }
    const layout::Selection& selection() const { return selection_; }

private:
    void press(Ui& ui, const render::ButtonPressed& down, const layout::PageText& text,
               const Paper& paper);
    void drag_to(base::Point at, const layout::PageText& text, const Paper& paper);
    void step_keys(Ui& ui, const layout::PageText& text, const Paper& paper);
    void ask_menu(Ui& ui, const layout::PageText& text, const Paper& paper);

    layout::Selection selection_;
    bool pressing_ = false;  // the left button went down on the page and is still held
    bool dragged_ = false;
    bool moved_ = false;
    base::Point pressed_at_;
    std::optional<base::Point> menu_at_;
    std::optional<base::Steady> scrolled_at_;
};

}  // namespace engine::ui
