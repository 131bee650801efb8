// Session, the part that searches the course: what is typed and which result is pointed at.
#include "engine/learn/session.h"

namespace engine::learn {

void Session::open_search() {
    show_above(Screen::Search);
}

void Session::search_for(const std::string& words) {
    if (words != state_.searching.words) {
        state_.searching = {.words = words, .current = 0};
    }
}

void Session::point_at_result(std::size_t result) {
    state_.searching.current = result;
}

}  // namespace engine::learn
