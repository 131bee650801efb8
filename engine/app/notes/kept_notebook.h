// KeptNotebook: the notebook of whoever is here, worked out again only when something has changed.
#pragma once

#include <cstdint>

#include "engine/app/notes/notebook.h"
#include "engine/learn/session_state.h"

namespace engine::app {

class KeptNotebook {
public:
    /// Borrows the shelf.
    explicit KeptNotebook(learn::Shelf& shelf) : shelf_(shelf) {}

    /// Valid until the next call.
    const Notebook& of(const learn::SessionState& state);

private:
    learn::Shelf& shelf_;
    std::int64_t revision_ = -1;  // of the marks that it was made from; -1: none yet
    content::Language language_ = content::Language::Latvian;
    Notebook notebook_;
};

}  // namespace engine::app
