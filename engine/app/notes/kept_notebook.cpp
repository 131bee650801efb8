#include "engine/app/notes/kept_notebook.h"

namespace engine::app {

const Notebook& KeptNotebook::of(const learn::SessionState& state) {
    const content::Language language = state.preferences.language;
    if (revision_ != state.marking.revision || language_ != language) {
        notebook_ = notebook_of(state.marking.marks, shelf_, language);
        revision_ = state.marking.revision;
        language_ = language;
    }
    return notebook_;
}

}  // namespace engine::app
