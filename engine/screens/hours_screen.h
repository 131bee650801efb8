// My hours: every stretch of time that was recorded, what of it counted and what did not, and why.
#pragma once

#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct HoursRowView {
    std::string when;     // "14:03–14:21"
    std::string what;     // "1.2 E-pakalpojums …"
    std::string counted;  // "12 min 5 s"
    std::string notes;    // "neskaitīts klusums 2 min · virs robežas 3 min"; may be empty
};

struct HoursDayView {
    std::string day;      // "2026. gada 23. novembris"
    std::string counted;  // the day's sum
    std::vector<HoursRowView> rows;
};

struct HoursModuleView {
    std::string title;
    std::string minutes;  // "9 min · vajag vismaz 17 min · skaita ne vairāk kā 41 min"
    std::string state;    // "Lapas 4 no 12 · tests nav nokārtots"
};

struct HoursView {
    BarView bar;
    std::string total;       // "3,2 no 8 ak. stundām"
    std::string by_channel;  // "Mācības 2 st. 10 min · Testi 14 min"
    std::string explanation;
    std::vector<HoursModuleView> modules;
    std::vector<HoursDayView> days;
};

learn::Action draw(Scene& scene, const HoursView& view);

}  // namespace engine::screens
