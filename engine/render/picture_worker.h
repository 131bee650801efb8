// The thread that reads and decodes pictures, one after the other.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "engine/render/picture_decoder.h"

namespace engine::render {

struct PictureJob {
    std::uint64_t course = 0;  // handed back as it is
    std::filesystem::path course_folder;
    std::string path;  // in the course folder
    base::Size needed;
};

struct PictureDone {
    std::uint64_t course = 0;
    std::string path;
    content::Result<DecodedPicture> picture;
};

class PictureWorker {
public:
    /// `wake` is called on the worker's thread after each job; it may be empty.
    explicit PictureWorker(std::function<void()> wake);

    /// Gives up the job at hand and waits for the thread to end.
    ~PictureWorker();
    PictureWorker(const PictureWorker&) = delete;
    PictureWorker& operator=(const PictureWorker&) = delete;
    PictureWorker(PictureWorker&&) = delete;
    PictureWorker& operator=(PictureWorker&&) = delete;

    void add(PictureJob job);
    std::vector<PictureDone> take_done();
    bool has_done();

private:
    void run();

    std::function<void()> wake_;
    std::mutex mutex_;  // guards the three below
    std::condition_variable changed_;
    std::deque<PictureJob> jobs_;
    std::vector<PictureDone> done_;
    std::atomic<bool> stop_{false};
    std::thread thread_;  // last: begins when all else is there
};

}  // namespace engine::render
