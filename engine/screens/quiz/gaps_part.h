// A passage with gaps: to type into where they stand, or to choose for from a row of words below.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/scene.h"
#include "engine/ui/words.h"

namespace engine::screens {

struct GapView {
    struct Option {
        std::string id;
        ui::Words text;
        bool chosen = false;
    };
    std::string id;
    std::string name;             // "1. vieta"
    std::string text;             // typed or chosen; may be empty
    std::vector<Option> options;  // none: she types
    Judged judged = Judged::Not;
};

struct GapsView {
    struct Piece {
        std::string text;
        int gap = -1;  // index into `gaps`: it stands here in place of the text
        content::SpanStyle style = {};
    };
    using Cell = std::vector<Piece>;
    struct Row {
        std::vector<Cell> cells;  // a paragraph has one
        bool in_table = false;
    };
    std::vector<Row> rows;
    std::vector<GapView> gaps;
};

/// Puts what is kept into the fields; call it when the question appears.
void fill_fields(ui::Ui& ui, const GapsView& view);

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_answer(Scene& scene, const Asked& asked, const GapsView& view, base::Rect& area);

}  // namespace engine::screens
