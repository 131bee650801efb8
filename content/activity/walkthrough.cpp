#include "content/activity/walkthrough.h"

#include <algorithm>

namespace content::activity {

const SimulatedScreen* Walkthrough::screen(const std::string& id) const {
    const auto found = std::ranges::find(screens, id, &SimulatedScreen::id);
    return found == screens.end() ? nullptr : &*found;
}

std::vector<const SimulatedScreen*> Walkthrough::right_way(const std::string& from) const {
    std::vector<const SimulatedScreen*> way;
    const SimulatedScreen* here = screen(from);
    while (here != nullptr && way.size() < screens.size()) {
        way.push_back(here);
        if (here->end) {
            return way;
        }
        const ScreenElement* exit = right_exit(*here);
        const std::string next = here->fault ? here->fault->goes : exit ? exit->goes : "";
        here = screen(next);
    }
    return {};  // a screen that is missing, or a ring
}

const ScreenElement* right_exit(const SimulatedScreen& screen) {
    const auto found = std::ranges::find_if(screen.elements, &ScreenElement::right);
    return found == screen.elements.end() ? nullptr : &*found;
}

const ScreenElement* find_element(const SimulatedScreen& screen, const std::string& id) {
    const auto found = std::ranges::find(screen.elements, id, &ScreenElement::id);
    return found == screen.elements.end() || id.empty() ? nullptr : &*found;
}

}  // namespace content::activity
