// The forms of charts. Each draws onto a canvas from its top and returns the bottom of what it
// drew.
#pragma once

#include "engine/layout/chart_canvas.h"

namespace engine::layout {

/// Bars that lie: names of any length have room, and so have sixty rows.
float draw_bars(ChartCanvas& canvas);

/// A line for each series, with its points.
float draw_lines(ChartCanvas& canvas);

/// One bar cut into shares, and below it what each of them is.
float draw_shares(ChartCanvas& canvas);

}  // namespace engine::layout
