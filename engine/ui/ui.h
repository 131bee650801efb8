// Ui: one frame of the interface, from input to a display list.
//
// Immediate: a screen asks for a button and hears at once whether it was pressed. Everything is in
// layout px (device px divided by the zoom), so 200 % text is simply a smaller window. Ui draws
// nothing itself: it fills a Frame, and two equal Frames need no drawing at all.
//
//     ui.begin(input);  screen.draw(ui, view);  const Frame& frame = ui.end();
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/paint/display_list.h"
#include "engine/render/frame.h"
#include "engine/render/input.h"
#include "engine/text/glyph_run.h"
#include "engine/ui/carry.h"
#include "engine/ui/clipboard.h"
#include "engine/ui/item.h"
#include "engine/ui/keyboard.h"
#include "engine/ui/label_cache.h"
#include "engine/ui/text_edit.h"
#include "engine/ui/type.h"
#include "engine/ui/words.h"

namespace engine::ui {

struct FrameInput {
    std::span<const render::InputEvent> events;  // positions in device px
    base::Size window;                           // device px
    float zoom = 1;                              // device px per layout px
    base::Moment now;
};

enum class Cursor { Arrow, Hand, Text };

struct Frame {
    paint::DisplayList chrome;
    std::vector<render::PagePlacement> pages;  // device px; drawn under the chrome
    std::vector<render::PagePlacement> ahead;  // not drawn, but likely to be asked for next
    std::vector<Item> items;
    std::string focused;
    base::Tone ground = base::Tone::Paper;
    Cursor cursor = Cursor::Arrow;
    float zoom = 1;
    std::optional<std::chrono::milliseconds> wake;  // build it again by then, whatever happens
};

/// What a control says about itself; see Item.
struct Control {
    std::string id;
    Role role = Role::Button;
    std::string name;
    std::string value;
    bool enabled = true;
    bool focusable = true;  // false: only the pointer reaches it
    bool checked = false;
    bool selected = false;
    std::vector<std::string> marks;
    std::string group;
    bool takes_text = false;
    bool many_lines = false;
    bool enter_acts = true;
};

struct Interaction {
    bool activated = false;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
    bool ring = false;                      // focused by keyboard: show where
    std::optional<base::Point> pressed_at;  // the mouse button went down here, this frame
};

class PassageView;

class Ui {
public:
    /// Borrows the measurer.
    explicit Ui(text::Measurer& measurer, Clipboard clipboard = {});
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;
    Ui(Ui&&) = delete;
    Ui& operator=(Ui&&) = delete;

    void begin(const FrameInput& input);
    /// Valid until the next begin().
    const Frame& end();
    /// The frame as far as it is built; whole after end().
    const Frame& frame() const { return frame_; }
    /// After end(): something moved by itself (focus scrolled into view); build the frame again.
    bool again() const { return again_; }

    base::Rect screen() const { return screen_; }
    float zoom() const { return frame_.zoom; }
    base::Moment now() const { return now_; }
    text::Measurer& measurer() { return measurer_; }
    const Clipboard& clipboard() const { return clipboard_; }

    // Painting

    void fill(base::Rect rect, base::Tone tone, float radius = 0);
    void stroke(base::Rect rect, base::Tone tone, float radius = 0, float width = 1);
    void disc(base::Point centre, float radius, base::Tone tone);
    void ring(const paint::FillRing& ring);
    /// Draws `words` into `area`, wrapped at its width, from its top; returns the height used.
    float text(base::Rect area, WordsRef words, const TextLook& look);
    /// As text(), centred between the area's top and bottom.
    void text_in(base::Rect area, WordsRef words, const TextLook& look);
    base::Size measure(WordsRef words, const TextLook& look, float max_width = 1e6F);
    void ground(base::Tone tone) { frame_.ground = tone; }
    void page(const render::PagePlacement& placement) { frame_.pages.push_back(placement); }
    /// Between frames too: a page that may be the next.
    void page_ahead(const render::PagePlacement& placement) { frame_.ahead = {placement}; }
    paint::DisplayList& list() { return frame_.chrome; }

    // Items

    /// Registers a control and tells what the person did with it.
    Interaction interact(const Control& control, base::Rect rect);
    /// Registers something to know: a heading, a status, a text.
    void say(Item item);
    void focus_ring(base::Rect rect, float radius, float gap = 2);

    // Keys

    /// A shortcut: true once if the key was pressed and does not belong to the focused control.
    bool key(render::Key key, render::Mods mods = {});
    /// Enter, when no focused control wants it: the screen's main button.
    bool default_key();
    std::vector<Keyboard::Stroke> take_text(Keyboard::Text text = Keyboard::Text::OneLine) {
        return keyboard_.take_text(text);
    }
    const std::string& focus() const { return focused_; }
    /// The item may appear with the next frame.
    void focus_on(const std::string& id, bool show_ring = true);
    void drop_focus() { focused_.clear(); }
    /// Whether the keys go into a text field.
    bool typing() const;
    /// True on the first frame of the screen called `name`; focus and scrolling begin anew.
    bool entered(std::string_view name);

    /// The same of a sheet that lies over the screen. What stands behind it stays as it is.
    bool opened(std::string_view sheet);

    /// True on the first frame in which the screen shows `part` of what it has to show: time to
    /// reveal() something once, which she may then scroll away.
    bool turned_to(std::string_view part);

    /// The text being typed into the field called `id`; gone when another screen is entered.
    TextEdit& edit(const std::string& id, std::size_t limit,
                   TextEdit::Lines lines = TextEdit::Lines::One);

    /// What is kept of the passage called `id`; gone when another screen is entered.
    PassageView& passage(const std::string& id);
    /// The same, and it is part of this frame.
    PassageView& show(const std::string& id);
    /// The cards of the passages of this frame, over all that was drawn before.
    void draw_cards();

    /// The card that is on its way; at rest when another screen is entered.
    Carry& carry() { return carry_; }

    // Pointer

    base::Point pointer() const { return pointer_; }
    bool left_held() const { return left_held_; }
    /// Whether the pointer is over `area` and nothing lies above it.
    bool hovers(base::Rect area) const { return !covered_ && area.contains(pointer_); }
    /// The presses and releases of this frame in order, in layout px, whoever else listens to them.
    std::span<const render::InputEvent> button_events() const;
    /// Wheel travel over `area` that nobody took yet, in notches, up positive.
    float take_wheel(base::Rect area);
    /// The same across, left positive: of a wheel that goes sideways or turns with Shift held. Ask
    /// before take_wheel().
    float take_wheel_across(base::Rect area);
    void cursor(Cursor cursor) { frame_.cursor = cursor; }

    /// Something was drawn here over what is already registered: in the next frame the pointer
    /// reaches nothing below it.
    void shield(base::Rect rect) { next_shield_ = rect; }

    // Areas

    /// A part that scrolls when its content is higher than `viewport`. Returns where the content
    /// goes; call end_scroll() with its lower edge. `by_keys`: arrows, Page keys, Home and
    /// End scroll it, unless an item took them; false beside something that they belong to.
    base::Rect begin_scroll(const std::string& id, base::Rect viewport, bool by_keys = true);
    void end_scroll(float content_bottom);
    /// Scrolls the area that is being drawn so that `rect` can be seen.
    void reveal(base::Rect rect) { scroll_to(rect); }
    /// Something hangs on the pointer: near its upper and lower edge, the area that is being drawn
    /// scrolls towards what is not seen yet, faster the nearer the pointer is.
    void scroll_at_edge();

    /// A part that is moved by its owner (a document): clicks and sight end at `viewport`.
    void begin_view(base::Rect viewport);
    void end_view();
    /// What of the screen the area that is being drawn can be seen through.
    base::Rect view() const { return areas_.empty() ? screen_ : areas_.back().viewport; }
    /// How far the content of a view must move left and up to show the item that the keyboard went
    /// to.
    base::Point take_view_move() { return std::exchange(view_move_, {}); }

    /// While covered, nothing that is drawn can be touched or found: a dialog lies above it.
    void set_covered(bool covered) { covered_ = covered; }
    bool covered() const { return covered_; }

    /// What was drawn is out of date already: builds the frame again at once.
    void ask_again() { again_ = true; }
    /// Something moves by itself: builds the next frame after `time` at the latest.
    void wake_in(std::chrono::milliseconds time);

private:
    struct ScrollArea {
        std::string id;
        base::Rect viewport;
        float offset = 0;
        bool by_keys = true;
        bool at_edge = false;  // it scrolls where the pointer is near its edge
    };

    void move_focus(int step);
    void move_in_group();
    const Item* focused_before() const;
    bool reserved(render::Key key) const;
    bool visible(base::Rect rect) const;
    void scroll_to(const base::Rect& rect);
    float edge_move(const ScrollArea& area, float most);
    void read_pointer(const FrameInput& input);
    Interaction press(const Item& item);
    const layout::TextBlock& label(std::string_view words, const TextLook& look, float room);

    text::Measurer& measurer_;
    LabelCache labels_;
    Clipboard clipboard_;
    Keyboard keyboard_;
    Frame frame_;
    std::vector<Item> before_;  // the items of the last frame: Tab moves among them
    base::Rect screen_;
    base::Moment now_;
    base::Point pointer_{-1, -1};
    bool left_held_ = false;
    std::vector<render::InputEvent> buttons_;  // presses and releases, in layout px
    std::vector<render::Wheel> wheels_;
    std::string focused_;
    std::string active_;  // pressed and not yet released
    std::string screen_name_;
    std::string part_name_;  // of the screen
    std::string sheet_name_;
    bool sheet_shown_ = false;  // in this frame
    bool ring_visible_ = false;
    bool focus_moved_ = false;
    bool again_ = false;
    bool covered_ = false;
    base::Rect shield_;
    base::Rect next_shield_;
    std::map<std::string, float> offsets_;
    std::map<std::string, TextEdit> edits_;
    std::map<std::string, std::unique_ptr<PassageView>> passages_;
    std::vector<PassageView*> shown_;  // in this frame; in passages_
    Carry carry_;
    std::vector<ScrollArea> areas_;
    base::Point view_move_;
    bool at_edge_ = false;                    // something scrolls there, in this frame
    std::optional<base::Steady> edge_since_;  // when it scrolled last
};

}  // namespace engine::ui
