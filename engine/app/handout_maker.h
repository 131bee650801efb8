// HandoutMaker: makes hand-outs beside the window, which stays awake meanwhile.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "content/base/result.h"
#include "engine/print/pdf.h"
#include "engine/text/font_library.h"

namespace engine::app {

struct HandoutOrder {
    print::LessonPages pages;
    print::Handout round;
    std::string name;  // of the file, without its ending
};

/// Makes the PDF and saves it in the first of platform::document_folders() that takes it, under a
/// name nobody has. Returns where. Nobody may rasterise with `fonts` any more.
content::Result<std::filesystem::path> make_handout(const HandoutOrder& order,
                                                    const std::shared_ptr<text::FontLibrary>& fonts,
                                                    const std::atomic<bool>& cancel);

class HandoutMaker {
public:
    using Done = content::Result<std::filesystem::path>;

    /// `assets` is the program's own folder. `wake` is called on the maker's thread when a hand-out
    /// is done; it may be empty.
    HandoutMaker(std::filesystem::path assets, std::function<void()> wake);
    /// Gives up what is being made.
    ~HandoutMaker();
    HandoutMaker(const HandoutMaker&) = delete;
    HandoutMaker& operator=(const HandoutMaker&) = delete;
    HandoutMaker(HandoutMaker&&) = delete;
    HandoutMaker& operator=(HandoutMaker&&) = delete;

    /// Begins. Requires that nothing is being made.
    void start(HandoutOrder order);
    bool busy() const { return thread_.joinable(); }
    /// What came of it, once.
    std::optional<Done> take_done();

private:
    void run(const HandoutOrder& order);

    std::filesystem::path assets_;
    std::function<void()> wake_;
    std::shared_ptr<text::FontLibrary> fonts_;  // of the maker's thread alone; opened when needed
    std::atomic<bool> stop_{false};
    std::mutex mutex_;  // guards the next one
    std::optional<Done> done_;
    std::thread thread_;
};

}  // namespace engine::app
