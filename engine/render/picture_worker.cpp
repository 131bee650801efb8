#include "engine/render/picture_worker.h"

#include <new>
#include <utility>

#include "content/limits.h"
#include "content/load/file_reader.h"

namespace engine::render {
namespace {

using content::Error;

content::Result<DecodedPicture> read_picture(const PictureJob& job,
                                             const std::atomic<bool>& cancel) {
    const auto file = content::load::inside(job.course_folder, job.path);
    if (!file) {
        return file.error();
    }
    const auto bytes = content::load::read_file(*file, content::limits::kPictureBytes);
    if (!bytes) {
        return bytes.error();
    }
    const auto* first = reinterpret_cast<const std::uint8_t*>(bytes->data());
    try {
        return decode_picture({first, bytes->size()}, job.needed, cancel);
    } catch (const std::bad_alloc&) {
        // The largest picture wants 100 MB at once: on a small PC that is an ordinary failure.
        return Error{Error::Kind::TooLarge, {}, "there is not enough memory for the picture"};
    }
}

}  // namespace

PictureWorker::PictureWorker(std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this] { run(); }) {}

PictureWorker::~PictureWorker() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void PictureWorker::add(PictureJob job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    changed_.notify_one();
}

std::vector<PictureDone> PictureWorker::take_done() {
    const std::lock_guard lock(mutex_);
    return std::exchange(done_, {});
}

bool PictureWorker::has_done() {
    const std::lock_guard lock(mutex_);
    return !done_.empty();
}

void PictureWorker::run() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return stop_ || !jobs_.empty(); });
        if (stop_) {
            return;
        }
        const PictureJob job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        PictureDone done{job.course, job.path, read_picture(job, stop_)};
        lock.lock();
        done_.push_back(std::move(done));
        if (wake_ && !stop_) {
            lock.unlock();
            wake_();
            lock.lock();
        }
    }
}

}  // namespace engine::render
