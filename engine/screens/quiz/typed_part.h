// A word, a few or a number to type.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/scene.h"
#include "engine/ui/text_field.h"

namespace engine::screens {

struct TypedView {
    std::string label;    // "Jūsu atbilde"
    std::string unit;     // behind the box: "km"; empty: none, or she types it herself
    std::string note;     // below the box: how a number may be written
    std::string text;     // as it is kept
    bool number = false;  // a short box will do
    Judged judged = Judged::Not;
};

/// Puts what is kept into the field and the caret behind it; call it when the question appears.
void fill_fields(ui::Ui& ui, const TypedView& view);

/// Draws from the top of `area` and cuts off what it used. Every letter is kept at once.
learn::Action draw_answer(Scene& scene, const Asked& asked, const TypedView& view,
                          base::Rect& area);

inline constexpr std::size_t kTypedLetters = 200;  // two bytes each: content::kTypedBytes

/// Puts `text` into the field called `id`.
void fill_field(ui::Ui& ui, const std::string& id, const std::string& text);

/// Draws the field and returns its text in the frame in which it was changed.
std::optional<std::string> changed_text(ui::Ui& ui, const ui::TextField& field, base::Rect area);

/// What was typed, with its verdict, where a field was.
struct TypedBox {
    std::string id;
    std::string name;
    std::string text;
    Judged judged = Judged::Not;
    std::string word;  // the verdict in words; where nothing was typed, that
};
/// The verdict; Not: nothing was typed.
std::string word_of(const Scene& scene, Judged judged);
void draw_typed(Scene& scene, const TypedBox& box, base::Rect rect);

}  // namespace engine::screens
