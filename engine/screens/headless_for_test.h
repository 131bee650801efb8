// For tests: a screen drawn without a window, and what pressing its keys and buttons asks for.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "engine/learn/action.h"
#include "engine/screens/scene.h"
#include "engine/ui/headless_for_test.h"

namespace engine::screens {

/// The shipped words, read once.
const base::Strings& shipped_words(content::Language language);

class HeadlessScreen {
public:
    explicit HeadlessScreen(base::Size size = {1280, 800},
                            content::Language language = content::Language::Latvian);
    ~HeadlessScreen();
    HeadlessScreen(const HeadlessScreen&) = delete;
    HeadlessScreen(HeadlessScreen&&) = delete;
    HeadlessScreen& operator=(const HeadlessScreen&) = delete;
    HeadlessScreen& operator=(HeadlessScreen&&) = delete;

    /// Draws until nothing moves; returns the first thing that the person asked for.
    template <class View>
    learn::Action show(const View& view, const ui::Events& events = {}) {
        return run(events, [&view](Scene& scene) { return draw(scene, view); });
    }

    /// Exactly one frame, as the program builds it before it does what was asked for.
    template <class View>
    learn::Action show_once(const View& view, const ui::Events& events) {
        learn::Action action;
        head.build(events, [&] {
            Scene scene{.ui = head.ui, .words = words, .document = document};
            action = draw(scene, view);
        });
        return action;
    }

    template <class Draw>
    learn::Action run(const ui::Events& events, Draw&& draw_it) {
        learn::Action first;
        head.frame(events, [&] {
            Scene scene{.ui = head.ui, .words = words, .document = document};
            learn::Action action = draw_it(scene);
            if (!learn::acted(first)) {
                first = std::move(action);
            }
        });
        return first;
    }

    /// Draws the view and clicks the item called `id`.
    template <class View>
    learn::Action click(const View& view, const std::string& id) {
        show(view);
        bring_into_view(view, id);
        return show(view, ui::click_at(head.middle(id)));
    }

    template <class View>
    learn::Action press(const View& view, render::Key key, render::Mods mods = {}) {
        show(view);
        return show(view, ui::pressed(key, mods));
    }

    const ui::Item* find(const std::string& id) const;
    const std::vector<ui::Item>& items() const;

    const base::Strings& words;
    ui::HeadlessUi head;
    ui::DocumentView document;

private:
    /// Tab scrolls an item into view.
    template <class View>
    void bring_into_view(const View& view, const std::string& id) {
        const std::size_t most = items().size();
        for (std::size_t i = 0; i < most && find(id) != nullptr && find(id)->offscreen; ++i) {
            show(view, ui::pressed(render::Key::Tab));
        }
    }
};

/// The action as the kind that it must be; a default one, and a failure, when it is another.
template <class Kind>
Kind as(const learn::Action& action) {
    const Kind* kind = std::get_if<Kind>(&action);
    EXPECT_NE(kind, nullptr) << "action " << action.index();
    return kind == nullptr ? Kind{} : *kind;
}

template <class Kind>
bool is(const learn::Action& action) {
    return std::holds_alternative<Kind>(action);
}

}  // namespace engine::screens
