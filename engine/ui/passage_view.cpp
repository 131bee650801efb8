#include "engine/ui/passage_view.h"

#include <algorithm>

#include "engine/layout/page_text.h"
#include "engine/paint/append.h"
#include "engine/paint/page_painter.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;

constexpr float kStep = 80;      // px that an arrow or a notch of the wheel moves
constexpr float kBarRoom = 12;   // px below a passage that can be moved
constexpr float kBarHeight = 4;  // px

const content::Spans& sentence_of(const content::Page& page) {
    static const content::Spans none;
    const auto* paragraph =
        page.blocks.empty() ? nullptr : std::get_if<content::Paragraph>(&page.blocks.front().node);
    return paragraph == nullptr ? none : paragraph->text;
}

}  // namespace

void PassageView::lay_out(Ui& ui, const Passage& passage, float width) {
    const Document& document = passage.document;
    const layout::Labels& labels = document.labels;
    Key key{
        .lesson = document.lesson,
        .page = document.page,
        .width = width,
        .labels = labels.note + labels.tip + labels.important + labels.warning,
        .style = document.style,
        .sentence = passage.sentence ? std::optional(passage.sentence->setting()) : std::nullopt,
        .ground = passage.ground};
    if (key == key_) {
        return;
    }
    key_ = std::move(key);
    const content::Page& page = document.lesson->pages[document.page];
    layout_ = key_.sentence ? layout::lay_out_sentence(sentence_of(page), *key_.sentence, width,
                                                       ui.measurer())
                            : layout::lay_out(page, width, document.style, labels, ui.measurer());
    const layout::PageText text(layout_);
    words_ = text.copied(text.whole());
    const Tone code = TextLook{}.on(passage.ground).code;
    list_ = paint::paint_page(layout_, ui.measurer(), code);
}

float PassageView::most_sideways() const {
    const float over = layout_.size.width - key_.width;
    return over > 1 ? over : 0;  // less is a rounding error
}

float PassageView::height(Ui& ui, const Passage& passage, float width) {
    lay_out(ui, passage, width);
    return layout_.size.height + (most_sideways() > 0 ? kBarRoom : 0);
}

DocumentEvents PassageView::draw(Ui& ui, const Passage& passage, Rect area) {
    area.height = height(ui, passage, area.width);
    ui.say({.id = passage.document.id,
            .role = passage.role,
            .name = passage.words.empty() ? words_ : passage.words,
            .rect = area});
    sideways_ = std::min(sideways_, most_sideways());
    if (most_sideways() > 0) {
        move_sideways(ui, passage, area);
    }
    paint(ui, area);
    const Rect view = ui.view();
    paper_ = {.area = view,
              .left = area.x,
              .width = area.width,
              .scroll = view.y - area.y,
              .sideways = sideways_,
              .most_sideways = most_sideways()};
    DocumentEvents events;
    parts_.listen(ui, passage.document, layout_, paper_, false, events);
    follow_focus(ui, passage, area);
    drawn_ = passage.document;
    return events;
}

/// An item of its own, so that the arrows have something to belong to.
void PassageView::move_sideways(Ui& ui, const Passage& passage, Rect area) {
    const Interaction hand = ui.interact({.id = passage.document.id + ".sideways",
                                          .role = Role::Document,
                                          .name = passage.document.name,
                                          .enter_acts = false},
                                         area);
    float wanted = sideways_ - ui.take_wheel_across(area) * kStep;
    if (hand.ring) {
        ui.focus_ring(area, 4);
        wanted += ui.key(render::Key::Right) ? kStep : 0;
        wanted -= ui.key(render::Key::Left) ? kStep : 0;
    }
    sideways_ = std::clamp(wanted, 0.0F, most_sideways());
    const float bar = area.width * area.width / layout_.size.width;
    const float left = (area.width - bar) * sideways_ / most_sideways();
    ui.fill({area.x + left, area.bottom() - kBarHeight, bar, kBarHeight}, Tone::ControlLine, 2);
}

/// What the keyboard came to inside a wide table is brought into its view.
void PassageView::follow_focus(Ui& ui, const Passage& passage, Rect area) {
    constexpr float kMargin = 12;
    const bool ours = ui.focus().starts_with(passage.document.id + ".") &&
                      ui.focus() != passage.document.id + ".sideways";
    if (most_sideways() == 0 || !ours) {
        return;
    }
    const auto& items = ui.frame().items;
    const auto item = std::ranges::find(items, ui.focus(), &Item::id);
    if (item == items.end()) {
        return;
    }
    const float over = std::max(0.0F, item->rect.right() + kMargin - area.right());
    const float under = std::max(0.0F, area.x + kMargin - item->rect.x);
    const float moved = std::clamp(sideways_ + over - under, 0.0F, most_sideways());
    if (moved != sideways_ && (over == 0 || under == 0)) {
        sideways_ = moved;
        ui.ask_again();
    }
}

void PassageView::paint(Ui& ui, Rect area) {
    const bool wide = most_sideways() > 0;
    if (wide) {
        ui.list().commands.emplace_back(paint::Clip{.rect = area});
    }
    paint::append(ui.list(), list_, {area.x - sideways_, area.y});
    if (wide) {
        ui.list().commands.emplace_back(paint::Unclip{});
    }
}

void PassageView::draw_card(Ui& ui) {
    parts_.draw_card(ui, drawn_, layout_, paper_);
    if (!parts_.card().empty()) {
        ui.shield(parts_.card());
    }
}

float passage_height(Ui& ui, const Passage& passage, float width) {
    return ui.passage(passage.document.id).height(ui, passage, width);
}

DocumentEvents draw_passage(Ui& ui, const Passage& passage, Rect area) {
    return ui.show(passage.document.id).draw(ui, passage, area);
}

}  // namespace engine::ui
