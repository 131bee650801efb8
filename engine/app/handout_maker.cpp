#include "engine/app/handout_maker.h"

#include <cassert>
#include <exception>
#include <utility>

#include "engine/app/fonts.h"
#include "engine/platform/documents.h"

namespace engine::app {

namespace fs = std::filesystem;
using content::Error;

content::Result<fs::path> make_handout(const HandoutOrder& order,
                                       const std::shared_ptr<text::FontLibrary>& fonts,
                                       const std::atomic<bool>& cancel) {
    const auto pdf = print::make_pdf(order.pages, order.round, fonts, cancel);
    if (!pdf) {
        return pdf.error();
    }
    return platform::save_document(platform::document_folders(), order.name, ".pdf", *pdf);
}

HandoutMaker::HandoutMaker(fs::path assets, std::function<void()> wake)
    : assets_(std::move(assets)), wake_(std::move(wake)) {}

HandoutMaker::~HandoutMaker() {
    stop_ = true;
    if (thread_.joinable()) {
        thread_.join();
    }
}

void HandoutMaker::start(HandoutOrder order) {
    assert(!busy());
    thread_ = std::thread([this, order = std::move(order)] { run(order); });
}

std::optional<HandoutMaker::Done> HandoutMaker::take_done() {
    std::optional<Done> done;
    {
        const std::lock_guard lock(mutex_);
        done = std::exchange(done_, std::nullopt);
    }
    if (done) {
        thread_.join();
    }
    return done;
}

void HandoutMaker::run(const HandoutOrder& order) {
    std::optional<Done> done;
    try {
        if (!fonts_) {
            auto opened = open_fonts(assets_);
            if (opened) {
                fonts_ = *std::move(opened);
            } else {
                done = opened.error();
            }
        }
        if (fonts_) {
            done = make_handout(order, fonts_, stop_);
        }
    } catch (const std::exception& unexpected) {  // a thread must not end the program
        done = Error{Error::Kind::Invalid, {}, unexpected.what()};
    }
    {
        const std::lock_guard lock(mutex_);
        done_ = std::move(done);
    }
    if (wake_ && !stop_) {
        wake_();
    }
}

}  // namespace engine::app
