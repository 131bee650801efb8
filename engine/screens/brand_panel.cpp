#include "engine/screens/brand_panel.h"

#include "engine/ui/widgets.h"

namespace engine::screens {

using base::Rect;
using base::Tone;

void draw_brand_panel(Scene& scene, const BrandPanel& panel, Rect& body) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook name = ui::type::serif(narrow(scene) ? 26.0F : 46.0F).in(Tone::OnBrand);
    if (narrow(scene)) {
        const Rect strip = base::cut_top(body, 56);
        ui.fill(strip, Tone::Brand);
        ui.text_in(strip.inset(margin(scene), 0), "Lasītava", name);
        return;
    }
    const Rect side = base::cut_left(body, body.width * 0.367F);
    ui.fill(side, Tone::Brand);
    Rect inner = side.inset(52, 62);
    base::cut_top(inner, ui.text(inner, "Lasītava", name) + 14);
    base::cut_top(inner, ui.text(inner, panel.title, ui::type::sans(21).in(Tone::OnBrand)) + 12);
    ui.text(inner, panel.volume, ui::type::body().in(Tone::OnBrand));
    const std::string promise = scene.words.text("brand.promise");
    const ui::TextLook small = ui::type::small().in(Tone::OnBrand);
    const float height = ui.measure(promise, small, inner.width).height;
    ui.text({inner.x, side.bottom() - 62 - height, inner.width, height}, promise, small);
    ui.say({.id = "brand.promise", .role = ui::Role::Text, .name = promise, .rect = side});
}

}  // namespace engine::screens
