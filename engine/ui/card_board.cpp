#include "engine/ui/card_board.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/ui/card_board_layout.h"
#include "engine/ui/card_board_paint.h"
#include "engine/ui/card_steps.h"
#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;
using Way = Carry::Way;

/// One frame of a board.
class Hand {
public:
    Hand(Ui& ui, const CardBoard& board, BoardLayout layout)
        : ui_(ui), board_(board), layout_(std::move(layout)), carry_(ui.carry()) {}

    std::optional<CardMove> play() {
        find_carried();
        listen_to_keys();
        for (std::size_t pile = 0; pile < board_.piles.size(); ++pile) {
            draw_pile(pile);
        }
        listen_to_pointer();
        show_aim();
        return move_;
    }

    std::string status() const {
        const std::optional<BoardPlace> place = target();
        if (!from_ || !carry_.moving()) {
            return board_.words.at_rest;
        }
        return board_.words.on_the_way + (place ? " " + board_.words.place(*place) + "." : "");
    }

private:
    std::string item_of(const char* part, const std::string& id) const {
        return board_.id + "." + part + "." + id;
    }
    const Card& card_at(const BoardPlace& place) const {
        return board_.piles[place.pile].cards[place.position];
    }
    const Rect& rect_of(const BoardPlace& place) const {
        return layout_.piles[place.pile].cards[place.position];
    }
    bool is_list() const { return board_.kind == CardBoard::Kind::List; }

    void find_carried();
    void listen_to_keys();
    void listen_to_pointer();
    std::optional<BoardPlace> target() const;
    BoardPlace end_of(std::size_t pile) const;
    void aim_by(int step);
    void put(const BoardPlace& place, bool show_ring);
    void draw_pile(std::size_t pile);
    void draw_pile_ground(std::size_t pile);
    void draw_card(const BoardPlace& place);
    void tapped(const BoardPlace& place, bool by_key);
    void step(const BoardPlace& place, int by);
    void show_aim();

    Ui& ui_;
    const CardBoard& board_;
    BoardLayout layout_;
    Carry& carry_;
    std::optional<BoardPlace> from_;  // where the card lies that is carried
    std::optional<CardMove> move_;
};

/// A card that is no longer there, or may no longer be moved, is not carried any more.
void Hand::find_carried() {
    if (carry_.way == Way::None) {
        return;
    }
    for (std::size_t pile = 0; pile < board_.piles.size(); ++pile) {
        const std::vector<Card>& cards = board_.piles[pile].cards;
        for (std::size_t i = 0; i < cards.size(); ++i) {
            if (!cards[i].fixed && item_of("card", cards[i].id) == carry_.card) {
                from_ = BoardPlace{.pile = pile, .position = i};
            }
        }
    }
    if (!from_) {
        carry_ = {};
    }
}

void Hand::listen_to_keys() {
    using enum render::Key;
    if (!carry_.moving()) {
        return;
    }
    if (ui_.key(Escape)) {
        carry_ = {};
        from_.reset();
        ui_.ask_again();
    } else if (carry_.way == Way::Held) {
        const bool back = ui_.key(Up) || ui_.key(Left);
        const bool on = !back && (ui_.key(Down) || ui_.key(Right));
        aim_by(on ? +1 : back ? -1 : 0);
    }
}

void Hand::aim_by(int step) {
    if (step == 0) {
        return;
    }
    const auto moved = [step](std::size_t at, std::size_t count) {
        const auto next = static_cast<std::ptrdiff_t>(at) + step;
        return static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(next, 0, static_cast<std::ptrdiff_t>(count) - 1));
    };
    BoardPlace aimed = carry_.aimed.value_or(*from_);
    if (is_list()) {
        aimed.position = moved(aimed.position, board_.piles.front().cards.size());
    } else {
        aimed.pile = moved(aimed.pile, board_.piles.size());
        aimed = end_of(aimed.pile);
    }
    carry_.aimed = aimed;
    ui_.reveal(is_list() ? rect_of(aimed) : layout_.piles[aimed.pile].rect);
}

/// Where the carried card would land now.
std::optional<BoardPlace> Hand::target() const {
    if (!from_ || !carry_.moving()) {
        return std::nullopt;
    }
    if (carry_.way == Way::Dragged) {
        return place_at(layout_, board_, *from_, ui_.pointer());
    }
    if (carry_.aimed || !is_list()) {
        return carry_.aimed ? carry_.aimed : place_at(layout_, board_, *from_, ui_.pointer());
    }
    const std::vector<Rect>& cards = layout_.piles.front().cards;
    const auto under = std::ranges::find_if(
        cards, [this](const Rect& card) { return card.contains(ui_.pointer()); });
    return under == cards.end()
               ? std::nullopt
               : std::optional(BoardPlace{
                     .pile = 0, .position = static_cast<std::size_t>(under - cards.begin())});
}

/// Below the last card of the pile; where the card lies if it lies there already.
BoardPlace Hand::end_of(std::size_t pile) const {
    return pile == from_->pile
               ? *from_
               : BoardPlace{.pile = pile, .position = board_.piles[pile].cards.size()};
}

void Hand::put(const BoardPlace& place, bool show_ring) {
    if (place != *from_) {
        move_ = CardMove{.card = card_at(*from_).id,
                         .pile = board_.piles[place.pile].id,
                         .position = place.position};
    }
    ui_.focus_on(carry_.card, show_ring);
    carry_ = {};
    from_.reset();
}

void Hand::draw_pile(std::size_t pile) {
    if (!is_list()) {
        draw_pile_ground(pile);
    }
    for (std::size_t i = 0; i < board_.piles[pile].cards.size(); ++i) {
        draw_card({.pile = pile, .position = i});
    }
}

void Hand::draw_pile_ground(std::size_t pile) {
    const Pile& self = board_.piles[pile];
    const BoardLayout::PlacedPile& placed = layout_.piles[pile];
    paint_pile(ui_, self, placed, pile == 0);
    if (!from_ || carry_.way != Way::Held) {
        ui_.say({.id = item_of("pile", self.id),
                 .role = Role::Text,
                 .name = self.title.plain,
                 .value = self.cards.empty() ? self.empty : "",
                 .rect = placed.rect});
        return;
    }
    const Interaction hand = ui_.interact(
        {.id = item_of("pile", self.id), .name = self.title.plain, .value = board_.words.put_here},
        placed.rect);
    if (hand.ring) {
        ui_.focus_ring(placed.rect, kCardRadius, 0);
    }
    bool on_a_card = false;  // which listens itself
    for (std::size_t i = 0; i < self.cards.size(); ++i) {
        on_a_card |= !self.cards[i].fixed && placed.cards[i].contains(ui_.pointer());
    }
    if (hand.activated && (hand.ring || !on_a_card)) {
        put(end_of(pile), hand.ring);
    }
}

void Hand::draw_card(const BoardPlace& place) {
    const Card& card = card_at(place);
    const Rect rect = rect_of(place);
    const std::string id = item_of("card", card.id);
    const bool carried = carry_.moving() && carry_.card == id;
    std::string value = board_.words.place(carried ? target().value_or(place) : place);
    if (!card.word.empty()) {
        value += ", " + card.word;
    }
    if (carried) {
        value += ", " + board_.words.taken;
    }
    const bool steps = is_list() && !card.fixed;
    const Interaction hand =
        ui_.interact({.id = id,
                      .role = Role::ListItem,
                      .name = card.text.plain,
                      .value = value,
                      .enabled = !card.fixed,
                      .selected = carried,
                      .group = carry_.way == Way::Held ? std::string() : board_.id,
                      .enter_acts = carry_.way == Way::Held},
                     {rect.x, rect.y, rect.width - (steps ? 2 * kStepWidth : 0), rect.height});
    paint_card(ui_, board_, card, place.position, rect,
               carried        ? CardState::Lifted
               : hand.hovered ? CardState::Hovered
                              : CardState::Lying);
    if (hand.ring) {
        ui_.focus_ring(rect, kBoardCardRadius);
    }
    if (steps) {
        step(place, card_steps(ui_, board_, place.position, rect));
    }
    if (hand.pressed_at && (!carry_.moving() || carried)) {
        carry_.way = carried ? carry_.way : Way::Pressed;
        carry_.card = id;
        carry_.pressed = hand.pressed_at;
        carry_.grip = {hand.pressed_at->x - rect.x, hand.pressed_at->y - rect.y};
        from_ = place;
    }
    if (hand.activated && carry_.way != Way::Dragged) {
        tapped(place, hand.ring);
    }
}

/// By the pointer or by a key: picks a card up, or puts the one in hand where this one lies.
void Hand::tapped(const BoardPlace& place, bool by_key) {
    const std::string id = item_of("card", card_at(place).id);
    ui_.ask_again();
    if (carry_.way != Way::Held) {
        carry_ = {.way = Way::Held, .card = id, .pressed = {}, .grip = {}, .aimed = {}};
        from_ = place;
        if (by_key) {
            carry_.aimed = place;
        }
        return;
    }
    if (!from_) {
        return;
    }
    if (carry_.card == id) {
        put(carry_.aimed.value_or(place), by_key);
    } else {
        put(is_list() ? place : end_of(place.pile), by_key);
    }
}

void Hand::step(const BoardPlace& place, int by) {
    if (by == 0) {
        return;
    }
    carry_ = {};
    from_.reset();
    move_ = CardMove{.card = card_at(place).id,
                     .pile = board_.piles.front().id,
                     .position = by < 0 ? place.position - 1 : place.position + 1};
}

void Hand::listen_to_pointer() {
    if (!from_ || !carry_.pressed) {
        return;
    }
    constexpr float kSlip = 6;  // px that a hand may move while it taps
    base::Point at = ui_.pointer();
    for (const render::InputEvent& event : ui_.button_events()) {
        if (const auto* released = std::get_if<render::ButtonReleased>(&event)) {
            at = released->at;
        }
    }
    if (std::hypot(at.x - carry_.pressed->x, at.y - carry_.pressed->y) > kSlip) {
        carry_.way = Way::Dragged;
    }
    if (ui_.left_held()) {
        if (carry_.way == Way::Dragged) {
            ui_.scroll_at_edge();
        }
        return;
    }
    carry_.pressed.reset();
    if (carry_.way == Way::Dragged) {
        put(place_at(layout_, board_, *from_, at).value_or(*from_), false);
    } else if (carry_.way == Way::Pressed) {
        carry_ = {};
    }
}

void Hand::show_aim() {
    const std::optional<BoardPlace> place = target();
    if (place && *place != *from_) {
        paint_landing(ui_, board_, layout_, *from_, *place);
    }
    if (from_ && carry_.way == Way::Dragged) {
        const Rect rect = rect_of(*from_);
        const Rect lifted{ui_.pointer().x - carry_.grip.x, ui_.pointer().y - carry_.grip.y,
                          rect.width, rect.height};
        ui_.fill(lifted.moved(3, 5), Tone::ControlLine, kBoardCardRadius);
        paint_card(ui_, board_, card_at(*from_), place.value_or(*from_).position, lifted,
                   CardState::Lifted);
    }
}

}  // namespace

std::optional<CardMove> card_board(Ui& ui, const CardBoard& board, base::Rect& area) {
    BoardLayout layout = lay_out_board(ui, board, area);
    const float height = layout.height;
    Hand hand(ui, board, std::move(layout));
    std::optional<CardMove> move = hand.play();
    base::cut_top(area, height + 10);
    // One line or two, whatever it says: what stands below stays where it is.
    const TextLook look = type::small().in(base::Tone::Muted);
    const float words = std::max(ui.measure(board.words.at_rest, look, area.width).height,
                                 ui.measure(board.words.on_the_way, look, area.width).height);
    const Rect line = base::cut_top(area, words + 2);
    ui.text(line, hand.status(), look);
    ui.say({.id = board.id + ".status", .role = Role::Status, .name = hand.status(), .rect = line});
    return move;
}

}  // namespace engine::ui
