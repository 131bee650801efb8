// For tests: a small course held in memory and everything that views are made from.
#pragma once

#include <map>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "engine/app/views/views.h"
#include "tests/support/blocks.h"

namespace engine::app::example {

using namespace std::chrono_literals;

/// One module of two lessons and a quiz, and one of a single lesson without a quiz.
class SmallCourse : public learn::Shelf {
public:
    SmallCourse();
    ~SmallCourse() override;
    SmallCourse(const SmallCourse&) = delete;
    SmallCourse(SmallCourse&&) = delete;
    SmallCourse& operator=(const SmallCourse&) = delete;
    SmallCourse& operator=(SmallCourse&&) = delete;

    const content::Course& course() const override;
    std::shared_ptr<const content::Lesson> lesson(const std::string& id,
                                                  content::Language) override;
    std::shared_ptr<const content::Quiz> quiz(const std::string&) override;
    std::shared_ptr<const content::activity::Activity> activity(const std::string& id) override;
    base::Size picture_size(const std::string& path) override;
    /// Lets the first module do without one of its lessons, counted from 0.
    void make_optional(std::size_t lesson);
    /// Opens the second module with a recall round, or puts it behind a lesson; whoever opens it is
    /// given the quiz's bank.
    void add_recall(std::string after = {});
    /// Gives the quiz another bank.
    void keep(content::Quiz quiz);
    /// Gives the first module an activity at its end.
    void add_activity(content::activity::Activity activity);

    std::map<std::string, std::shared_ptr<content::Lesson>> lessons;
    std::map<std::string, std::shared_ptr<const content::activity::Activity>> activities;

private:
    static content::LessonInfo lesson_info(const char* id, const char* number,
                                           std::chrono::minutes planned);
    static content::Quiz bank();

    content::Course course_;
    std::shared_ptr<const content::Quiz> quiz_;
};

class Views : public testing::Test {
public:
    Views(const Views&) = delete;
    Views(Views&&) = delete;
    Views& operator=(const Views&) = delete;
    Views& operator=(Views&&) = delete;

protected:
    Views();
    ~Views() override;

    /// Everything as of now; work it out again after changing the state or the course's texts.
    ViewContext context();
    static const base::Strings& words(content::Language language);
    static const base::Strings& latvian();
    void read(const std::string& lesson);
    void count(const std::string& lesson, learn::Milliseconds time);
    void open(const std::string& lesson, std::size_t page = 0);

    SmallCourse shelf;
    learn::SessionState state;
    learn::MeterStatus meter;
    learn::ProgrammeProgress progress;
    base::Moment now;
};

}  // namespace engine::app::example
