// A passage with gaps, cut into paragraphs, rows of tables and their cells.
#include <string_view>

#include "engine/app/views/quiz_parts.h"

namespace engine::app {
namespace {

using content::Gap;
using content::Gaps;
using screens::GapsView;
using screens::GapView;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// The line between a table's head and its body.
bool is_rule(std::string_view line) {
    return line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: ") == std::string_view::npos;
}

/// Cuts a passage and fills in the view as it goes.
class Passage {
public:
    Passage(const ViewContext& context, const QuestionAsked& asked, const Gaps& gaps)
        : context_(context), asked_(asked), gaps_(gaps) {}

    GapsView read(std::string_view text) {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            add_line(trimmed(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        end_paragraph();
        return std::move(view_);
    }

private:
    void add_line(std::string_view line) {
        if (line.starts_with('|')) {
            end_paragraph();
            if (!is_rule(line)) {
                add_table_row(line);
            }
        } else if (line.empty()) {
            end_paragraph();
        } else {
            paragraph_ += (paragraph_.empty() ? "" : " ") + std::string(line);
        }
    }

    void end_paragraph() {
        if (!paragraph_.empty()) {
            view_.rows.push_back({.cells = {cell_of(paragraph_)}});
            paragraph_.clear();
        }
    }

    void add_table_row(std::string_view line) {
        line.remove_prefix(1);
        GapsView::Row row{.cells = {}, .in_table = true};
        while (!line.empty()) {
            const auto end = std::min(line.find('|'), line.size());
            row.cells.push_back(cell_of(trimmed(line.substr(0, end))));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
        if (!row.cells.empty()) {
            view_.rows.push_back(std::move(row));
        }
    }

    GapsView::Cell cell_of(std::string_view text) {
        GapsView::Cell cell;
        for (const content::PassagePiece& piece : content::passage_pieces(text)) {
            const auto gap = piece.is_gap ? std::ranges::find(gaps_.gaps, piece.text, &Gap::id)
                                          : gaps_.gaps.end();
            if (gap == gaps_.gaps.end()) {
                cell.push_back({.text = std::string(piece.text)});
            } else {
                cell.push_back({.text = {}, .gap = static_cast<int>(view_.gaps.size())});
                view_.gaps.push_back(gap_view(*gap));
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
            .judged = judged_part(asked_, gap.id)};
        for (const content::Option* option : as_drawn(asked_, gap.options)) {
            const std::string& words = option->text.in(context_.language());
            const bool chosen = asked_.answer.response.has(gap.id, option->id);
            view.options.push_back({.id = option->id, .text = words, .chosen = chosen});
            view.text = chosen ? words : view.text;
        }
        return view;
    }

    const ViewContext& context_;
    const QuestionAsked& asked_;
    const Gaps& gaps_;
    std::string paragraph_;
    GapsView view_;
};

}  // namespace

GapsView gaps_view(const ViewContext& context, const QuestionAsked& asked, const Gaps& gaps) {
    return Passage(context, asked, gaps).read(gaps.passage.in(context.language()));
}

}  // namespace engine::app
