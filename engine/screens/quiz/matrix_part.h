// A table to tick: rows, and for each one column or several. Where the columns do not fit, the
// choices stand below their row.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/scene.h"
#include "engine/ui/words.h"

namespace engine::screens {

struct MatrixView {
    struct Column {
        std::string id;
        ui::Words title;
    };
    struct Cell {  // of each column in turn
        bool ticked = false;
        Judged judged = Judged::Not;  // Right: it belongs here; Wrong: it was ticked and does not
    };
    struct Row {
        std::string id;
        ui::Words text;
        std::vector<Cell> cells;
    };
    bool several = false;  // in one row
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Draws from the top of `area` and cuts off what it used. Arrows move between cells, Space ticks.
learn::Action draw_answer(Scene& scene, const Asked& asked, const MatrixView& view,
                          base::Rect& area);

}  // namespace engine::screens
