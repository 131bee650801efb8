// Draws the screen that the session is on, with whatever lies over it.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/app/course_search.h"
#include "engine/app/desk.h"
#include "engine/app/figures/kept_figures.h"
#include "engine/app/notes/kept_notebook.h"
#include "engine/app/notes/kept_places.h"
#include "engine/app/views/views.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::app {

/// What the screens need beyond the session.
struct Backstage {
    const Desk& desk;
    const std::vector<records::IntervalRow>& intervals;  // of the learner, on the hours screen
    const std::filesystem::path& data_folder;
    CourseSearch& search;
    KeptNotebook& notebook;
    KeptPlaces& places;
    KeptFigures& figures;
};

learn::Action draw_program(screens::Scene& scene, const ViewContext& context,
                           const Backstage& backstage);

}  // namespace engine::app
