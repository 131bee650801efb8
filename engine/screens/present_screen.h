// A lesson on the projector: its page full screen in large type, turned with a clicker's keys.
#pragma once

#include <string>

#include "engine/learn/action.h"
#include "engine/screens/scene.h"
#include "engine/ui/document_view.h"

namespace engine::screens {

struct PresentView {
    ui::Document document;
    std::string position;  // "2 / 6"
    bool blanked = false;
};

learn::Action draw(Scene& scene, const PresentView& view);

}  // namespace engine::screens
