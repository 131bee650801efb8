// HeadlessProgram: the whole program with a real store on the disk, but without a window. The test
// is the clock and the hands: it says how much time goes by, and presses what the registry of items
// names.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/app/program.h"
#include "engine/platform/environment_for_test.h"
#include "engine/ui/headless_for_test.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/temp_dir.h"

namespace tests {

class HeadlessProgram {
public:
    using Duration = std::chrono::milliseconds;

    /// Starts on Monday, 2026-11-23, at nine in Riga. A test fails that cannot start.
    explicit HeadlessProgram(std::filesystem::path course);

    // The program as a whole. It starts anew with what the one before left in the data folder.

    void start();
    void close();  // as when its window is closed
    void kill();   // as when its process is killed: nobody says goodbye
    /// It was asked to end, and waits for close().
    bool over() const { return program_->over(); }
    const engine::learn::SessionState& state() const { return program_->state(); }
    const std::filesystem::path& data_folder() const { return data_folder_; }

    // What is on the screen, as of the last frame.

    const std::vector<engine::ui::Item>& items() const { return program_->frame().items; }
    /// The item called `id`, or nullptr. Valid until the next frame.
    const engine::ui::Item* find(std::string_view id) const;
    bool has(std::string_view id) const { return find(id) != nullptr; }
    /// What the item called `id` is named or holds. Throws when it is not there.
    std::string name(std::string_view id) const;
    std::string value(std::string_view id) const;
    /// Those whose ids begin so, in their order on the screen.
    std::vector<engine::ui::Item> items_like(std::string_view beginning) const;
    /// What stands behind the beginning in their ids.
    std::vector<std::string> ids_like(std::string_view beginning) const;

    // What a person does. Each is a frame at least.

    void frame(const engine::ui::Events& events);
    /// Scrolls to the item called `id` and clicks it. Throws when nobody could.
    void press(const std::string& id);
    void key(engine::render::Key key, engine::render::Mods mods = {});
    void type(std::string_view text);
    void resize(engine::base::Size size) { canvas_.size = size; }

    // What time does.

    const engine::base::Moment& now() const { return now_; }
    /// She looks at the screen and touches nothing.
    void wait(Duration time);
    /// She looks at the screen, with a hand on the keyboard now and then.
    void stay(Duration time);
    /// Nothing is drawn and nobody is there: the lid is closed, or the program is.
    void sleep(Duration time);

    // What it asked of the system.

    std::vector<std::string> links;      // that were to be opened
    std::vector<std::string> documents;  // the same
    std::string clipboard;

private:
    engine::app::Loaded load() const;
    engine::app::Surroundings surroundings();
    engine::base::Point middle(const engine::ui::Item& item) const;

    std::filesystem::path course_;
    TempDir home_;
    std::filesystem::path data_folder_;
    engine::platform::EnvironmentForTest environment_;
    FixedMeasurer measurer_;
    engine::base::Moment now_;
    engine::app::Canvas canvas_{.size = {1280, 800}};
    std::unique_ptr<engine::app::Program> program_;
};

}  // namespace tests
