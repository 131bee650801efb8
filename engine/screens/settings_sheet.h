// The settings: how the program and what it shows to read look to this person.
#pragma once

#include "engine/learn/action.h"
#include "engine/learn/preferences.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct SettingsView {
    learn::Preferences preferences;
    bool dyslexic_font = false;  // OpenDyslexic is installed and can be chosen
};
learn::Action draw(Scene& scene, const SettingsView& view);

}  // namespace engine::screens
