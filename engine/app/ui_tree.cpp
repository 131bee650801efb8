#include "engine/app/ui_tree.h"

#include <fstream>

namespace engine::app {

void UiTree::write(const ui::Frame& frame) {
    if (file_.empty()) {
        return;
    }
    std::string json = ui::to_json(frame.items, frame.focused, frame.zoom);
    if (json == written_) {
        return;
    }
    std::filesystem::path fresh = file_;
    fresh += ".new";
    std::ofstream(fresh, std::ios::binary) << json;
    std::error_code ignored;  // the next change tries again
    std::filesystem::rename(fresh, file_, ignored);
    written_ = std::move(json);
}

}  // namespace engine::app
