#include "engine/screens/sign_in_screen.h"

#include <algorithm>

#include "content/base/fold.h"
#include "engine/screens/bar.h"
#include "engine/screens/brand_panel.h"
#include "engine/screens/person_mark.h"
#include "engine/ui/text_field.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr std::size_t kMostCards = 60;  // beyond it the search is quicker than scrolling
constexpr float kGap = 14;
constexpr float kMark = 48;

std::vector<const PersonCard*> matching(const SignInView& view, const std::string& search) {
    std::vector<const PersonCard*> found;
    const std::string wanted = content::folded(search);
    for (const PersonCard& person : view.people) {
        if (content::folded(person.name).find(wanted) != std::string::npos) {
            found.push_back(&person);
        }
    }
    return found;
}

struct Grid {
    Rect area;
    int columns = 1;
    float height = 84;

    Rect cell(std::size_t index) const {
        const int place = static_cast<int>(index);
        const int line = place / columns;
        const auto column = static_cast<float>(place % columns);
        const auto row = static_cast<float>(line);
        const float width =
            (area.width - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        return {area.x + column * (width + kGap), area.y + row * (height + kGap), width, height};
    }
};

float text_width(Rect cell) {
    return cell.width - kMark - 48;
}

float card_height(Scene& scene, const std::vector<const PersonCard*>& people, Rect cell) {
    float height = 84;
    for (const PersonCard* person : people) {
        const float name =
            scene.ui.measure(person->name, ui::type::strong(), text_width(cell)).height;
        const float library =
            scene.ui.measure(person->library, ui::type::small(), text_width(cell)).height;
        height = std::max(height, name + library + 32);
    }
    return height;
}

learn::Action draw_person(Scene& scene, const PersonCard& person, std::size_t index, Rect cell) {
    ui::Ui& ui = scene.ui;
    const auto hand = ui.interact({.id = "sign_in.person." + std::to_string(index),
                                   .role = ui::Role::Button,
                                   .name = person.name,
                                   .value = person.library,
                                   .group = "people"},
                                  cell);
    ui::card(ui, cell, hand.hovered ? Tone::AccentSoft : Tone::Surface);
    if (hand.ring) {
        ui.focus_ring(cell, ui::kCardRadius);
    }
    draw_person_mark(ui, person.name, {cell.x + 18 + kMark / 2, cell.centre().y}, kMark / 2);
    Rect words{cell.x + 18 + kMark + 14, cell.y, text_width(cell), cell.height};
    const float name = ui.measure(person.name, ui::type::strong(), words.width).height;
    const float library = ui.measure(person.library, ui::type::small(), words.width).height;
    words.y += (cell.height - name - library) / 2;
    base::cut_top(words, ui.text(words, person.name, ui::type::strong()));
    ui.text(words, person.library, ui::type::small().in(Tone::Muted));
    if (!hand.activated) {
        return {};
    }
    return person.has_pin ? learn::Action(learn::AskPin{.learner = person.learner})
                          : learn::Action(learn::SignIn{.learner = person.learner});
}

bool draw_new_learner(Scene& scene, Rect cell) {
    ui::Ui& ui = scene.ui;
    const std::string name = scene.words.text("sign_in.new");
    const auto hand = ui.interact({.id = "sign_in.new", .name = name, .group = "people"}, cell);
    if (hand.hovered) {
        ui.fill(cell, Tone::AccentSoft, ui::kCardRadius);
    }
    ui.stroke(cell, Tone::ControlLine, ui::kCardRadius);
    if (hand.ring) {
        ui.focus_ring(cell, ui::kCardRadius);
    }
    const base::Point centre{cell.x + 18 + kMark / 2, cell.centre().y};
    ui.stroke({centre.x - kMark / 2, centre.y - kMark / 2, kMark, kMark}, Tone::Muted, kMark / 2,
              1.5F);
    ui.fill({centre.x - 7, centre.y - 1, 14, 2}, Tone::Muted);
    ui.fill({centre.x - 1, centre.y - 7, 2, 14}, Tone::Muted);
    ui.text_in({cell.x + 18 + kMark + 14, cell.y, text_width(cell), cell.height}, name,
               ui::type::strong());
    return hand.activated;
}

/// Returns the lower edge of what it drew.
float draw_people(Scene& scene, const SignInView& view, Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const std::string search = ui::text_field(
        ui, {.id = "sign_in.search", .label = {}, .prompt = scene.words.text("sign_in.search")},
        area);
    base::cut_top(area, 52 + 18);
    auto people = matching(view, search);
    const std::size_t found = people.size();
    people.resize(std::min(found, kMostCards));
    Grid grid{.area = area, .columns = area.width >= 560 ? 2 : 1};
    grid.height = card_height(scene, people, grid.cell(0));
    for (std::size_t i = 0; i < people.size(); ++i) {
        const learn::Action chosen = draw_person(scene, *people[i], i, grid.cell(i));
        action = learn::acted(chosen) ? chosen : action;
    }
    float bottom = people.empty() ? area.y : grid.cell(people.size() - 1).bottom();
    if (view.can_add) {
        const Rect cell = grid.cell(people.size());
        if (draw_new_learner(scene, cell)) {
            action = learn::StartNewLearner{};
        }
        bottom = cell.bottom();
    }
    const char* hint = found == 0 && !search.empty() ? "sign_in.none_found"
                       : found > people.size()       ? "sign_in.more"
                                                     : nullptr;
    if (hint != nullptr) {
        const Rect line{area.x, bottom + kGap, area.width, 100};
        const auto rest = static_cast<std::int64_t>(found - people.size());
        bottom = line.y + ui::label(ui, "sign_in.hint", line, scene.words.plural(hint, rest),
                                    ui::type::small().in(Tone::Muted));
    }
    return bottom;
}

}  // namespace

learn::Action draw(Scene& scene, const SignInView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered("sign_in");
    learn::Action action;
    Rect body = ui.screen();
    draw_brand_panel(scene, {.title = view.course_title, .volume = view.volume}, body);

    const float side = narrow(scene) ? margin(scene) : 60;
    const float top = narrow(scene) ? 16 : 52;
    const Rect all = ui.begin_scroll("sign_in.body", body);
    Rect area = all.inset(side, 0);
    base::cut_top(area, top);

    Rect head = base::cut_top(area, 48);
    const std::string question = scene.words.text("sign_in.title");
    const float corner = 190;
    const bool one_line = ui.measure(question, ui::type::title()).width + corner <= head.width;
    Rect corner_area = head;
    action = draw_language_corner(scene, view.preferences, corner_area);
    if (!one_line) {
        head = base::cut_top(area, ui.measure(question, ui::type::title(), area.width).height + 8);
    }
    ui::heading(ui, "sign_in.title", one_line ? head.inset(0, 2) : head, question,
                ui::type::title());
    base::cut_top(area, 14);
    const float bottom = draw_people(scene, view, area, action);

    // "Look round" stands at the bottom of the screen, or below the people when they fill it.
    const ui::Button guest{.id = "sign_in.guest", .label = scene.words.text("sign_in.guest")};
    const float note_height =
        ui.measure(scene.words.text("sign_in.guest_note"), ui::type::small(), area.width).height;
    const float foot = ui::kButtonHeight + 8 + note_height;
    const float y = std::max(bottom + 24, body.bottom() - 56 - foot);
    const base::Size size = ui::button_size(ui, guest, area.width);
    if (ui::button(ui, guest, {area.x, y, size.width, size.height})) {
        action = learn::EnterAsGuest{};
    }
    ui::label(ui, "sign_in.guest_note", {area.x, y + size.height + 8, area.width, 100},
              scene.words.text("sign_in.guest_note"), ui::type::small().in(Tone::Muted));
    ui.end_scroll(y + foot + 16);
    return action;
}

}  // namespace engine::screens
