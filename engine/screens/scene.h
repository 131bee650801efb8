// Scene: what every screen is handed besides its own view.
#pragma once

#include "engine/base/strings.h"
#include "engine/ui/document_view.h"
#include "engine/ui/ui.h"

namespace engine::screens {

struct Scene {
    ui::Ui& ui;
    const base::Strings& words;
    ui::DocumentView& document;
};

/// Screens narrower than this (layout px) put everything into one column.
inline constexpr float kNarrowScreen = 900;
/// Screens wider than this show the lesson list beside the page.
inline constexpr float kWideScreen = 1100;

inline bool narrow(const Scene& scene) {
    return scene.ui.screen().width < kNarrowScreen;
}

/// A window so low (or text so large) that bars must give way to the page.
inline bool low(const Scene& scene) {
    return scene.ui.screen().height < 480;
}
inline float bar_height(const Scene& scene) {
    return low(scene) ? 46 : 64;
}
inline float foot_height(const Scene& scene) {
    return low(scene) ? 46 : 72;
}

/// The space round a screen's content.
inline float margin(const Scene& scene) {
    return scene.ui.screen().width < 480 ? 14 : 28;
}

}  // namespace engine::screens
