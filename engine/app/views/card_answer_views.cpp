// Rows of a question as cards or as a table, and items as an order.
#include "engine/app/views/pile_words.h"
#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"

namespace engine::app {
namespace {

using content::Row;
using content::RowChoice;
using content::Rows;
using Kind = ui::CardBoard::Kind;
using Look = ui::Card::Look;
using screens::Judged;

ui::Card card_of(const ViewContext& context, const QuestionAsked& asked, const std::string& id,
                 const content::LocalText& text) {
    return {.id = id, .text = label_words(context, text), .fixed = asked.judged};
}

void mark(const ViewContext& context, Judged judged, ui::Card& card) {
    if (judged != Judged::Not) {
        const bool right = judged == Judged::Right;
        card.look = right ? Look::Right : Look::Wrong;
        card.word = context.words.text(right ? "board.in_place" : "quiz.wrong");
    }
}

screens::CardsView board_with_tray(const ViewContext& context, Kind kind) {
    screens::CardsView view{.board = {.id = "board", .kind = kind, .piles = {}, .words = {}}};
    view.board.piles.push_back({.id = "tray",
                                .title = context.words.text("board.tray"),
                                .empty = context.words.text("board.tray_empty"),
                                .cards = {}});
    return view;
}

ui::Pile pile_of(const ViewContext& context, Kind kind, const std::string& id,
                 const content::LocalText& title) {
    return {.id = id,
            .title = label_words(context, title),
            .empty = empty_pile(context.words, kind),
            .cards = {}};
}

ui::Pile& pile_called(ui::CardBoard& board, const std::vector<std::string>& ids) {
    const auto found = std::ranges::find_if(
        board.piles, [&](const ui::Pile& pile) { return !ids.empty() && pile.id == ids.front(); });
    return found == board.piles.end() ? board.piles.front() : *found;
}

/// Every choice is a column, every row a card: a column takes any number of them.
screens::CardsView columns_view(const ViewContext& context, const QuestionAsked& asked,
                                const Rows& rows) {
    screens::CardsView view = board_with_tray(context, Kind::Columns);
    for (const RowChoice* choice : as_drawn(asked, rows.choices)) {
        view.board.piles.push_back(pile_of(context, Kind::Columns, choice->id, choice->text));
    }
    for (const Row* row : as_drawn(asked, rows.rows)) {
        ui::Card card = card_of(context, asked, row->id, row->text);
        mark(context, judged_part(asked, row->id), card);
        pile_called(view.board, asked.answer.response.at(row->id)).cards.push_back(card);
    }
    return view;
}

/// Every row has a place for its partner, every choice is a card.
screens::CardsView partners_view(const ViewContext& context, const QuestionAsked& asked,
                                 const Rows& rows) {
    screens::CardsView view = board_with_tray(context, Kind::Rows);
    for (const Row* row : as_drawn(asked, rows.rows)) {
        view.board.piles.push_back(pile_of(context, Kind::Rows, row->id, row->text));
    }
    for (const RowChoice* choice : as_drawn(asked, rows.choices)) {
        const auto row = std::ranges::find_if(rows.rows, [&](const Row& each) {
            return asked.answer.response.has(each.id, choice->id);
        });
        ui::Card card = card_of(context, asked, choice->id, choice->text);
        if (row == rows.rows.end()) {
            view.board.piles.front().cards.push_back(card);
        } else {
            mark(context, judged_part(asked, row->id), card);
            pile_called(view.board, {row->id}).cards.push_back(card);
        }
    }
    return view;
}

screens::MatrixView matrix_view(const ViewContext& context, const QuestionAsked& asked,
                                const Rows& rows) {
    screens::MatrixView view{.several = rows.several(), .columns = {}, .rows = {}};
    const auto columns = as_drawn(asked, rows.choices);
    for (const RowChoice* choice : columns) {
        view.columns.push_back({.id = choice->id, .title = label_words(context, choice->text)});
    }
    for (const Row* row : as_drawn(asked, rows.rows)) {
        view.rows.push_back({.id = row->id, .text = label_words(context, row->text), .cells = {}});
        for (const RowChoice* choice : columns) {
            screens::MatrixView::Cell cell{.ticked =
                                               asked.answer.response.has(row->id, choice->id)};
            if (asked.judged && row->right.contains(choice->id)) {
                cell.judged = Judged::Right;
            } else if (asked.judged && cell.ticked) {
                cell.judged = Judged::Wrong;
            }
            view.rows.back().cells.push_back(cell);
        }
    }
    return view;
}

}  // namespace

screens::AnswerView cards_view(const ViewContext& context, const QuestionAsked& asked,
                               const Rows& rows) {
    if (rows.kind == Rows::Kind::Matrix) {
        return matrix_view(context, asked, rows);
    }
    return rows.one_each() ? partners_view(context, asked, rows)
                           : columns_view(context, asked, rows);
}

screens::CardsView order_view(const ViewContext& context, const QuestionAsked& asked,
                              const content::Ordering& ordering) {
    screens::CardsView view{.board = {.id = "board", .kind = Kind::List, .piles = {}, .words = {}}};
    view.board.piles.push_back({.id = "list", .title = {}, .empty = {}, .cards = {}});
    const auto& given = asked.answer.response.at("");
    for (const std::string& id : given.empty() ? asked.drawn.options : given) {
        const auto item = std::ranges::find(ordering.items, id, &content::OrderItem::id);
        if (item != ordering.items.end()) {
            ui::Card card = card_of(context, asked, id, item->text);
            mark(context, judged_part(asked, id), card);
            view.board.piles.front().cards.push_back(std::move(card));
        }
    }
    return view;
}

}  // namespace engine::app
