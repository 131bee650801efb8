// A passage with gaps, cut into paragraphs, rows of tables and their cells, and these at their
// gaps.
#include <string_view>

#include "content/load/text_reader.h"
#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"

namespace engine::app {
namespace {

using content::Gap;
using content::Gaps;
using screens::GapsView;
using screens::GapView;

/// Cuts a passage and fills in the view as it goes.
class Passage {
public:
    Passage(const ViewContext& context, const QuestionAsked& asked, const Gaps& gaps)
        : context_(context), asked_(asked), gaps_(gaps) {}

    GapsView read(std::string_view text) {
        for (const content::PassageRow& row : content::passage_rows(text)) {
            GapsView::Row shown{.cells = {}, .in_table = row.in_table};
            for (const std::string& cell : row.cells) {
                shown.cells.push_back(cell_of(cell));
            }
            view_.rows.push_back(std::move(shown));
        }
        return std::move(view_);
    }

private:
    GapsView::Cell cell_of(const std::string& text) {
        GapsView::Cell cell;
        for (const content::Span& span : content::load::read_label_again(text)) {
            for (const content::PassagePiece& piece : content::passage_pieces(span.text)) {
                const auto gap = piece.is_gap ? std::ranges::find(gaps_.gaps, piece.text, &Gap::id)
                                              : gaps_.gaps.end();
                if (gap == gaps_.gaps.end()) {
                    cell.push_back({.text = std::string(piece.text), .style = span.style});
                } else {
                    cell.push_back({.text = {}, .gap = static_cast<int>(view_.gaps.size())});
                    view_.gaps.push_back(gap_view(*gap));
                }
            }
        }
        return cell;
    }

    GapView gap_view(const Gap& gap) {
        const auto& values = asked_.answer.response.at(gap.id);
        GapView view{
            .id = gap.id,
            .name = context_.words.text("quiz.gap", {{"n", std::to_string(view_.gaps.size() + 1)}}),
            .text = values.empty() ? "" : values.front(),
            .options = {},
            .judged = judged_given(asked_, gap.id)};
        for (const content::Option* option : as_drawn(asked_, gap.options)) {
            const ui::Words words = label_words(context_, option->text);
            const bool chosen = asked_.answer.response.has(gap.id, option->id);
            view.options.push_back({.id = option->id, .text = words, .chosen = chosen});
            view.text = chosen ? words.plain : view.text;
        }
        return view;
    }

    const ViewContext& context_;
    const QuestionAsked& asked_;
    const Gaps& gaps_;
    GapsView view_;
};

}  // namespace

GapsView gaps_view(const ViewContext& context, const QuestionAsked& asked, const Gaps& gaps) {
    return Passage(context, asked, gaps).read(gaps.passage.in(context.language()));
}

}  // namespace engine::app
