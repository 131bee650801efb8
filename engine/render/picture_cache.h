// PictureCache: the course's pictures as textures, decoded off the main thread.
//
// find() never waits: it returns the picture if it is there and otherwise asks the worker thread
// for it; when one is done, `wake` is called and the next begin_frame() makes the texture. Pictures
// are shrunk by whole factors while they are decoded, to what was asked for, so that a photograph
// from a telephone costs what its place on the page costs. The least recently used go first when
// the budget is full.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/geometry.h"
#include "engine/render/texture_store.h"

namespace engine::render {

class PictureWorker;
struct PictureDone;

class PictureCache {
public:
    enum class State { Unknown, Loading, Ready, Failed };

    struct Picture {
        TextureId texture = 0;
        int width = 0;  // px of the texture, not of the file
        int height = 0;
    };

    struct Options {
        std::filesystem::path course_folder;  // pictures are read below it, nowhere else
        std::function<void()> wake;           // called on the worker thread; may be empty
        std::size_t budget_bytes = std::size_t{64} * 1024 * 1024;  // of texture memory
    };

    /// `store` may be null (tests: textures are 0); otherwise it outlives the cache.
    PictureCache(Options options, TextureStore* store);
    ~PictureCache();
    PictureCache(const PictureCache&) = delete;
    PictureCache& operator=(const PictureCache&) = delete;
    PictureCache(PictureCache&&) = delete;
    PictureCache& operator=(PictureCache&&) = delete;

    /// Turns what the worker has finished into textures and makes room. Once a frame.
    void begin_frame();

    /// The picture `path` (in the course folder), at least as detailed as `needed` device px; while
    /// a more detailed one is being made, the coarser one. Null while loading and when failed.
    const Picture* find(std::string_view path, base::Size needed);

    State state(std::string_view path) const;
    /// Is a more detailed one than the ready one being made?
    bool refining(std::string_view path) const;
    /// Why a picture failed, for the log; empty otherwise.
    std::string failure(std::string_view path) const;

    /// Has the worker finished something that begin_frame() will take over? Then draw a frame.
    bool has_news() const;

    /// Changes in begin_frame() when a picture became ready or failed, so that tiles know to draw
    /// again.
    std::uint64_t generation() const { return generation_; }
    std::size_t bytes() const { return bytes_; }

    /// Another course: forgets everything.
    void set_course_folder(std::filesystem::path folder);

private:
    struct Entry {
        State state = State::Unknown;
        Picture picture;
        int full_width = 0;  // px, of the file
        int full_height = 0;
        bool refining = false;  // a more detailed one is being made
        std::uint64_t last_used = 0;
        std::string failure;
    };

    void accept(PictureDone done);
    void drop(Entry& entry);
    void make_room();
    void ask(const std::string& path, Entry& entry, base::Size needed);

    Options options_;
    TextureStore* store_ = nullptr;
    std::map<std::string, Entry, std::less<>> entries_;
    std::uint64_t generation_ = 0;
    std::uint64_t course_ = 0;  // jobs for an earlier course folder are thrown away
    std::uint64_t frame_ = 0;
    std::size_t bytes_ = 0;
    std::unique_ptr<PictureWorker> worker_;  // last, so that it stops first
};

}  // namespace engine::render
