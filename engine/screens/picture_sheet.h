// The sheet that shows a picture of a lesson as large as the window allows.
#pragma once

#include "engine/layout/page_layout.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct PictureView {
    learn::EnlargePicture picture;
};

learn::Action draw(Scene& scene, const PictureView& view);

/// What asks for that sheet.
learn::EnlargePicture enlarged(const layout::PictureUse& picture);

}  // namespace engine::screens
