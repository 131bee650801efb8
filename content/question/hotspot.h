// Hotspot: areas of a picture to point at. The same areas are a list of texts, so nobody needs to
// see the picture or to hold a mouse.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"
#include "content/question/outline.h"

namespace content {

struct Area {
    std::string id;
    LocalText text;  // what is there, in words
    bool correct = false;
    LocalText feedback;
    Outline outline;
};

struct Hotspot {
    std::string picture;      // relative to the course folder
    LocalText alt;            // what the picture shows
    bool several = false;     // several areas may be chosen, as with "multiple"
    std::vector<Area> areas;  // 2 to limits::kQuestionOptions, decoys among them

    /// The area at this point of the picture, in its px: of overlapping ones the later, which lies
    /// on top. nullptr beside all of them.
    const Area* area_at(double x, double y) const;
};

}  // namespace content

// Compiled once, in hotspot.cpp.
extern template class std::vector<content::Area>;
