#include "engine/screens/quiz/cards_part.h"

#include <algorithm>

#include "engine/screens/practice/card_rooms.h"

namespace engine::screens {
namespace {

using Kind = ui::CardBoard::Kind;

learn::AnswerPart order_after(const ui::Pile& list, const ui::CardMove& move) {
    learn::AnswerPart answer;
    for (const ui::Card& card : list.cards) {
        if (card.id != move.card) {
            answer.values.push_back(card.id);
        }
    }
    const auto place = std::min(move.position, answer.values.size());
    answer.values.insert(answer.values.begin() + static_cast<std::ptrdiff_t>(place), move.card);
    return answer;
}

/// The pile in which the card lies.
std::string pile_with(const ui::CardBoard& board, const std::string& card) {
    const auto found = std::ranges::find_if(board.piles, [&](const ui::Pile& pile) {
        return std::ranges::find(pile.cards, card, &ui::Card::id) != pile.cards.end();
    });
    return found == board.piles.end() ? "" : found->id;
}

learn::AnswerPart answer_of(const ui::CardBoard& board, const ui::CardMove& move) {
    if (board.kind == Kind::List) {
        return order_after(board.piles.front(), move);
    }
    const bool to_tray = move.pile == board.piles.front().id;
    if (board.kind == Kind::Columns) {
        learn::AnswerPart answer{.part = move.card, .values = {}};
        if (!to_tray) {
            answer.values = {move.pile};
        }
        return answer;
    }
    return to_tray ? learn::AnswerPart{.part = pile_with(board, move.card), .values = {}}
                   : learn::AnswerPart{.part = move.pile, .values = {move.card}};
}

}  // namespace

learn::Action draw_answer(Scene& scene, const Asked& asked, const CardsView& view,
                          base::Rect& area) {
    ui::CardBoard board = view.board;
    board.words = board_words(scene.words, board);
    if (asked.feedback) {
        board.words.at_rest = scene.words.text("board.judged");
        board.words.on_the_way = board.words.at_rest;
    }
    const auto move = ui::card_board(scene.ui, board, area);
    base::cut_top(area, 12);
    return move && !asked.feedback ? learn::Action(answer_of(board, *move)) : learn::Action{};
}

}  // namespace engine::screens
