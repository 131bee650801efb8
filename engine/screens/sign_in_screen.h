// Who is learning today: the people of this PC as cards, a search, a new learner, a look round
// without a name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct PersonCard {
    std::int64_t learner = 0;
    std::string name;
    std::string library;
    bool has_pin = false;
};

struct SignInView {
    std::string course_title;
    std::string volume;              // "8 akadēmisko stundu programma"
    std::vector<PersonCard> people;  // in alphabetical order
    bool can_add = true;             // false: the store cannot be written
    learn::Preferences preferences;
};

learn::Action draw(Scene& scene, const SignInView& view);

}  // namespace engine::screens
