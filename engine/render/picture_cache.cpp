#include "engine/render/picture_cache.h"

#include <utility>

#include "engine/render/picture_worker.h"

namespace engine::render {
namespace {

std::size_t bytes_of(const PictureCache::Picture& picture) {
    return static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 4;
}

}  // namespace

PictureCache::PictureCache(Options options, TextureStore* store)
    : options_(std::move(options)), store_(store) {}

PictureCache::~PictureCache() {
    worker_.reset();
    for (auto& [path, entry] : entries_) {
        drop(entry);
    }
}

void PictureCache::begin_frame() {
    ++frame_;
    if (!worker_) {
        return;
    }
    for (PictureDone& done : worker_->take_done()) {
        if (done.course == course_) {
            accept(std::move(done));
        }
    }
    make_room();
}

void PictureCache::accept(PictureDone done) {
    Entry& entry = entries_[done.path];
    ++generation_;
    entry.refining = false;
    if (!done.picture) {
        if (entry.state != State::Ready) {  // a coarse picture is better than none
            entry.state = State::Failed;
            entry.failure = done.picture.error().message;
        }
        return;
    }
    drop(entry);
    const DecodedPicture& decoded = *done.picture;
    entry.picture = {.texture = 0, .width = decoded.width, .height = decoded.height};
    entry.full_width = decoded.full_width;
    entry.full_height = decoded.full_height;
    entry.last_used = frame_;
    if (store_ != nullptr) {
        entry.picture.texture = store_->create(decoded.width, decoded.height, TextureFormat::Rgba);
        if (entry.picture.texture == 0) {
            entry.state = State::Failed;
            entry.failure = "the graphics driver cannot show a picture of this size";
            return;
        }
        store_->update(entry.picture.texture, decoded.width, 0, decoded.height, TextureFormat::Rgba,
                       decoded.rgba.data());
    }
    entry.state = State::Ready;
    bytes_ += bytes_of(entry.picture);
}

void PictureCache::drop(Entry& entry) {
    if (entry.state != State::Ready) {
        return;
    }
    if (store_ != nullptr) {
        store_->destroy(entry.picture.texture);
    }
    bytes_ -= bytes_of(entry.picture);
    entry.picture = {};
    entry.state = State::Unknown;
}

void PictureCache::make_room() {
    while (bytes_ > options_.budget_bytes) {
        Entry* oldest = nullptr;
        for (auto& [path, entry] : entries_) {
            // What the last frame drew may be needed by this one too.
            const bool old = entry.state == State::Ready && entry.last_used + 1 < frame_;
            if (old && (oldest == nullptr || entry.last_used < oldest->last_used)) {
                oldest = &entry;
            }
        }
        if (oldest == nullptr) {
            return;
        }
        drop(*oldest);
    }
}

void PictureCache::ask(const std::string& path, Entry& entry, base::Size needed) {
    if (!worker_) {
        worker_ = std::make_unique<PictureWorker>(options_.wake);  // many pages have no picture
    }
    entry.refining = entry.state == State::Ready;
    entry.state = entry.refining ? State::Ready : State::Loading;
    worker_->add({course_, options_.course_folder, path, needed});
}

const PictureCache::Picture* PictureCache::find(std::string_view path, base::Size needed) {
    auto place = entries_.find(path);
    if (place == entries_.end()) {
        place = entries_.emplace(std::string(path), Entry{}).first;
    }
    Entry& entry = place->second;
    entry.last_used = frame_;
    if (entry.state == State::Unknown) {
        ask(place->first, entry, needed);
    }
    if (entry.state != State::Ready) {
        return nullptr;
    }
    const bool complete = entry.picture.width >= entry.full_width;
    const bool coarse = static_cast<float>(entry.picture.width) < needed.width;
    if (coarse && !complete && !entry.refining) {
        ask(place->first, entry, needed);
    }
    return &entry.picture;
}

PictureCache::State PictureCache::state(std::string_view path) const {
    const auto place = entries_.find(path);
    return place == entries_.end() ? State::Unknown : place->second.state;
}

bool PictureCache::refining(std::string_view path) const {
    const auto place = entries_.find(path);
    return place != entries_.end() && place->second.refining;
}

bool PictureCache::has_news() const {
    return worker_ != nullptr && worker_->has_done();
}

std::string PictureCache::failure(std::string_view path) const {
    const auto place = entries_.find(path);
    return place == entries_.end() ? std::string{} : place->second.failure;
}

void PictureCache::set_course_folder(std::filesystem::path folder) {
    for (auto& [path, entry] : entries_) {
        drop(entry);
    }
    entries_.clear();
    options_.course_folder = std::move(folder);
    ++course_;
    ++generation_;
}

}  // namespace engine::render
