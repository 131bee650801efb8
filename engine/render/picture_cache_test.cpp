#include "engine/render/picture_cache.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "engine/render/pictures_for_test.h"
#include "engine/render/textures_for_test.h"
#include "tests/support/temp_dir.h"

namespace engine::render {
namespace {

using State = PictureCache::State;

const std::vector<std::uint8_t> kRed{255, 0, 0, 255};

class Pictures : public testing::Test {
protected:
    PictureCache::Options options(std::size_t budget = 67'108'864) {
        return {.course_folder = course_.path(),
                .wake =
                    [this] {
                        const std::lock_guard lock(mutex_);
                        ++wakes_;
                        worker_ = std::this_thread::get_id();
                        woken_.notify_all();
                    },
                .budget_bytes = budget};
    }

    /// Waits until the worker has finished `count` more jobs, then begins a frame.
    void finish(PictureCache& cache, int count = 1) {
        {
            std::unique_lock lock(mutex_);
            ASSERT_TRUE(woken_.wait_for(lock, std::chrono::seconds(60),
                                        [&] { return wakes_ >= finished_ + count; }));
            finished_ += count;
        }
        cache.begin_frame();
    }

    const PictureCache::Picture* load(PictureCache& cache, const std::string& path,
                                      base::Size needed = {1000, 1000}) {
        EXPECT_EQ(cache.find(path, needed), nullptr);
        finish(cache);
        return cache.find(path, needed);
    }

    tests::TempDir course_;
    TexturesForTest textures_;
    std::mutex mutex_;
    std::condition_variable woken_;
    int wakes_ = 0;
    int finished_ = 0;
    std::thread::id worker_;  // who called wake last
};

TEST_F(Pictures, AreLoadedOnTheirOwnThread) {
    course_.write("img/a.png", png_for_test(8, 4, kRed));
    PictureCache cache(options(), &textures_);
    EXPECT_EQ(cache.state("img/a.png"), State::Unknown);
    EXPECT_EQ(cache.find("img/a.png", {8, 4}), nullptr);
    EXPECT_EQ(cache.state("img/a.png"), State::Loading);
    EXPECT_EQ(cache.generation(), 0U);
    finish(cache);
    EXPECT_EQ(cache.state("img/a.png"), State::Ready);
    EXPECT_EQ(cache.generation(), 1U);
    EXPECT_NE(worker_, std::this_thread::get_id());
    const auto* picture = cache.find("img/a.png", {8, 4});
    ASSERT_NE(picture, nullptr);
    EXPECT_EQ(picture->width, 8);
    EXPECT_EQ(textures_.textures.at(picture->texture).pixels, plain_rgba(8, 4, kRed));
    EXPECT_EQ(cache.bytes(), 8U * 4 * 4);
}

TEST_F(Pictures, TellThatAFrameIsWanted) {
    course_.write("a.png", png_for_test(1, 1, kRed));
    PictureCache cache(options(), &textures_);
    EXPECT_FALSE(cache.has_news());
    cache.find("a.png", {1, 1});
    {
        std::unique_lock lock(mutex_);
        ASSERT_TRUE(woken_.wait_for(lock, std::chrono::seconds(60), [&] { return wakes_ > 0; }));
    }
    EXPECT_TRUE(cache.has_news());
    cache.begin_frame();
    EXPECT_FALSE(cache.has_news());
}

TEST_F(Pictures, MissingDamagedAndForeignOnesFailWithAReason) {
    course_.write("cut.png", png_for_test(64, 64, kRed).substr(0, 60));
    course_.write("text.png", "not a picture");
    course_.write("folder.png/x", "");
    const tests::TempDir elsewhere;
    const auto secret = elsewhere.write("secret.png", png_for_test(2, 2, kRed));
    std::filesystem::create_symlink(secret, course_.path() / "link.png");
    PictureCache cache(options(), &textures_);
    for (const std::string& path :
         {std::string("missing.png"), std::string("cut.png"), std::string("text.png"),
          std::string("folder.png"), std::string(), std::string("../secret.png"), secret.string(),
          std::string("link.png"), std::string("//server/a.png"), std::string("C:\\a.png")}) {
        EXPECT_EQ(load(cache, path), nullptr) << path;
        EXPECT_EQ(cache.state(path), State::Failed) << path;
        EXPECT_NE(cache.failure(path), "") << path;
    }
    EXPECT_TRUE(textures_.textures.empty());
}

TEST_F(Pictures, AFailedOneIsNotTriedAgainEachFrame) {
    PictureCache cache(options(), &textures_);
    load(cache, "missing.png");
    const auto generation = cache.generation();
    cache.find("missing.png", {9, 9});
    cache.begin_frame();
    EXPECT_EQ(cache.state("missing.png"), State::Failed);
    EXPECT_EQ(cache.generation(), generation);
}

TEST_F(Pictures, AreShrunkAndRefinedWhenMoreIsNeeded) {
    course_.write("a.png", png_for_test(400, 400, kRed));
    PictureCache cache(options(), &textures_);
    const auto* picture = load(cache, "a.png", {100, 100});
    ASSERT_NE(picture, nullptr);
    EXPECT_EQ(picture->width, 100);
    EXPECT_NE(cache.find("a.png", {200, 200}), nullptr) << "the coarse one serves meanwhile";
    EXPECT_TRUE(cache.refining("a.png"));
    finish(cache);
    EXPECT_EQ(cache.find("a.png", {200, 200})->width, 200);
    EXPECT_FALSE(cache.refining("a.png"));
    EXPECT_EQ(textures_.textures.size(), 1U);
    cache.find("a.png", {400, 400});
    finish(cache);
    EXPECT_EQ(cache.find("a.png", {4000, 4000})->width, 400);
    EXPECT_FALSE(cache.refining("a.png")) << "there is no more detail in the file";
}

TEST_F(Pictures, TheLeastRecentlyUsedMakesRoom) {
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        course_.write(name, png_for_test(10, 10, kRed));
    }
    PictureCache cache(options(1000), &textures_);  // room for two of 400 bytes
    load(cache, "a.png");
    load(cache, "b.png");
    cache.begin_frame();
    cache.find("a.png", {10, 10});
    cache.begin_frame();
    load(cache, "c.png");
    cache.begin_frame();
    cache.begin_frame();
    EXPECT_EQ(cache.state("b.png"), State::Unknown);
    EXPECT_EQ(cache.state("c.png"), State::Ready);
    EXPECT_LE(cache.bytes(), 1000U);
    EXPECT_EQ(textures_.textures.size(), 2U);
}

TEST_F(Pictures, ScrollingPastManyKeepsToTheBudget) {
    constexpr int kPictures = 30;
    for (int i = 0; i < kPictures; ++i) {
        course_.write(std::to_string(i) + ".png", png_for_test(10, 10, kRed));
    }
    PictureCache cache(options(1000), &textures_);  // room for two of 400 bytes
    for (int i = 0; i < kPictures; ++i) {
        load(cache, std::to_string(i) + ".png");
        EXPECT_LE(cache.bytes(), 1000U + 400U) << "what the last frame drew stays for this one";
        EXPECT_EQ(textures_.textures.size() * 400, cache.bytes());
    }
}

TEST_F(Pictures, AnEvictedOneComesBack) {
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        course_.write(name, png_for_test(10, 10, kRed));
    }
    PictureCache cache(options(800), &textures_);
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        load(cache, name);
        cache.begin_frame();
    }
    cache.begin_frame();
    ASSERT_EQ(cache.state("a.png"), State::Unknown);
    const auto* again = load(cache, "a.png");
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(textures_.textures.at(again->texture).pixels, plain_rgba(10, 10, kRed));
}

TEST_F(Pictures, WhatTheLastFrameDrewStaysWhateverTheBudget) {
    course_.write("a.png", png_for_test(100, 100, kRed));
    PictureCache cache(options(10), &textures_);
    load(cache, "a.png");
    for (int frame = 0; frame < 3; ++frame) {
        cache.begin_frame();
        EXPECT_NE(cache.find("a.png", {100, 100}), nullptr) << frame;
    }
}

TEST_F(Pictures, FullGraphicsMemoryIsAnOrdinaryFailure) {
    course_.write("a.png", png_for_test(8, 4, kRed));
    textures_.refuse = true;
    PictureCache cache(options(), &textures_);
    EXPECT_EQ(load(cache, "a.png"), nullptr);
    EXPECT_EQ(cache.state("a.png"), State::Failed);
    EXPECT_EQ(cache.bytes(), 0U);
}

TEST_F(Pictures, AnotherCourseForgetsThisOnes) {
    course_.write("a.png", png_for_test(8, 4, kRed));
    PictureCache cache(options(), &textures_);
    load(cache, "a.png");
    cache.find("late.png", {1, 1});
    const tests::TempDir other;
    cache.set_course_folder(other.path());
    EXPECT_TRUE(textures_.textures.empty());
    EXPECT_EQ(cache.bytes(), 0U);
    finish(cache);
    EXPECT_EQ(cache.state("late.png"), State::Unknown) << "a job of the old course came in";
    EXPECT_EQ(load(cache, "a.png"), nullptr);
    EXPECT_EQ(cache.state("a.png"), State::Failed);
}

TEST_F(Pictures, DestroyingTheCacheWhileItWorksIsFine) {
    course_.write("a.png", png_for_test(600, 600, kRed));
    for (int round = 0; round < 5; ++round) {
        PictureCache cache(options(), &textures_);
        cache.find("a.png", {100, 100});
        cache.find("b.png", {100, 100});
    }
    EXPECT_TRUE(textures_.textures.empty());
}

}  // namespace
}  // namespace engine::render
