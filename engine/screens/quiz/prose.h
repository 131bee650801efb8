// Prose: a text of a question that is read and nothing else: what is asked, hints, reasons. Most
// are words; one with links, terms, pictures or several paragraphs is a passage.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/scene.h"
#include "engine/ui/document.h"
#include "engine/ui/widgets.h"
#include "engine/ui/words.h"

namespace engine::screens {

struct Prose {
    ui::Words words;                      // drawn where there is no passage
    std::optional<ui::Document> passage;  // its id, style and name are the screen's
    bool one_sentence = false;            // the passage is one paragraph

    Prose() = default;
    // NOLINTBEGIN(google-explicit-constructor): most prose is words
    Prose(ui::Words text) : words(std::move(text)) {}
    Prose(std::string text) : words(std::move(text)) {}
    Prose(const char* text) : words(text) {}
    // NOLINTEND(google-explicit-constructor)

    bool empty() const { return words.empty() && !passage; }
    /// Whether this is what it says.
    friend bool operator==(const Prose& prose, std::string_view said) {
        return prose.words.plain == said;
    }
};

/// Where prose stands and how it looks there.
struct ProsePlace {
    std::string id;
    ui::TextLook look;  // as reading() makes it
    base::Tone ground = base::Tone::Paper;
    ui::Role role = ui::Role::Text;
};

float prose_height(Scene& scene, const Asked& asked, const Prose& prose, const ProsePlace& place,
                   float width);

/// Draws from the top of `area` and cuts off what it used; tells what was chosen in it.
learn::Action draw_prose(Scene& scene, const Asked& asked, const Prose& prose,
                         const ProsePlace& place, base::Rect& area);

/// A panel with prose for words, and the gap below it.
learn::Action draw_prose_panel(Scene& scene, const Asked& asked, ui::Panel panel,
                               const Prose& prose, base::Rect& area);

}  // namespace engine::screens
