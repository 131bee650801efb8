#include "engine/ui/open_card.h"

#include <variant>

#include "engine/ui/widgets.h"

namespace engine::ui {

OpenCard::OpenCard(Ui& ui, base::Rect rect, base::Tone edge)
    : ui_(ui), at_(ui.list().commands.size()) {
    ui.fill(rect, base::Tone::Surface, kCardRadius);
    ui.stroke(rect, edge, kCardRadius);
}

void OpenCard::close(float height) {
    auto& commands = ui_.list().commands;
    std::get<paint::FillRect>(commands[at_]).rect.height = height;
    std::get<paint::StrokeRect>(commands[at_ + 1]).rect.height = height;
}

}  // namespace engine::ui
