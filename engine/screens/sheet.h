// Sheet: what lies over a screen until it is closed.
#pragma once

#include <functional>
#include <string>

#include "engine/learn/action.h"
#include "engine/screens/scene.h"
#include "engine/ui/widgets.h"

namespace engine::screens {

inline constexpr float kSheetGap = 18;  // between the parts of a sheet

/// A sheet in the middle of the screen. `fill` draws the content from the top of the rectangle it
/// is given and cuts off what it used; the sheet is made as high as that.
learn::Action draw_sheet(Scene& scene, const std::string& id, const std::string& title,
                         const std::function<learn::Action(base::Rect&)>& fill);

/// The buttons at the top of `area`, cut off it; the index of the pressed one, or -1.
int draw_row(Scene& scene, const ui::ButtonRow& row, base::Rect& area);

/// The button that closes the sheet; whether it was pressed.
bool draw_close(Scene& scene, base::Rect& area);

}  // namespace engine::screens
