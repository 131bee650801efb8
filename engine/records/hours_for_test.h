// What the tests of the hours query share: a small course and a learner with a store of her own.
#pragma once

#include <gtest/gtest.h>

#include "engine/records/hours.h"
#include "engine/records/store_for_test.h"

namespace engine::records {

using learn::Channel;
using learn::StretchEnd;

inline content::Course small_course() {
    content::Course course{.id = "c", .academic_hours = 8};
    content::Module module{.id = "m1", .number = 1};
    module.lessons.push_back(
        {.id = "m1-agents", .aliases = {"m1-bots"}, .planned = std::chrono::minutes{20}});
    module.lessons.push_back({.id = "m1-map", .planned = std::chrono::minutes{10}});
    module.quizzes.push_back({.id = "m1-quiz", .planned = std::chrono::minutes{7}});
    course.modules.push_back(module);
    return course;
}

class Hours : public testing::Test {
protected:
    Hours() : store(opened(folder.path())), learner(add(store)), id(sign_in(store, learner)) {}

    void record(const std::vector<learn::Stretch>& stretches) { record(id, stretches); }
    void record(std::int64_t sign_in_id, const std::vector<learn::Stretch>& stretches) {
        const auto done = store.record(learner, sign_in_id, stretches);
        ASSERT_TRUE(done) << (done ? "" : done.error().message);
    }
    /// A sign-in on another PC: the same learner twice at once cannot happen on this one.
    std::int64_t elsewhere(const std::vector<learn::Stretch>& stretches) {
        const tests::TempDir other_folder;
        Store other = opened(other_folder.path());
        EXPECT_TRUE(other.merge(store));
        const auto there = sign_in(other, learner);
        EXPECT_TRUE(other.record(learner, there, stretches));
        EXPECT_TRUE(store.merge(other));
        return there;
    }

    tests::TempDir folder;
    Store store;
    LearnerId learner;
    std::int64_t id;
};

}  // namespace engine::records
