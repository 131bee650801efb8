// Library: the course on disk as a Shelf. Lessons, quizzes and activities are read when they are
// first opened and kept, texts of questions as long as they are shown; what authors should mend
// goes to standard error once.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "content/load/course_loader.h"
#include "engine/learn/shelf.h"

namespace engine::app {

class Library : public learn::Shelf {
public:
    explicit Library(content::load::LoadedCourse loaded);

    const content::Course& course() const override { return loaded_.course; }
    std::shared_ptr<const content::Lesson> lesson(const std::string& id,
                                                  content::Language language) override;
    std::shared_ptr<const content::Quiz> quiz(const std::string& id) override;
    std::shared_ptr<const content::activity::Activity> activity(const std::string& id) override;
    std::shared_ptr<const content::Lesson> text(const content::WrittenText& text) override;
    base::Size picture_size(const std::string& path) override;

    const std::filesystem::path& folder() const { return loaded_.folder; }
    const content::Issues& issues() const { return loaded_.issues; }

private:
    content::load::LoadedCourse loaded_;
    std::map<std::string, base::Size> pictures_;
    std::map<content::WrittenText, std::shared_ptr<const content::Lesson>> texts_;  // a few
    std::map<std::pair<std::string, content::Language>, std::shared_ptr<const content::Lesson>>
        lessons_;
    std::map<std::string, std::shared_ptr<const content::Quiz>> quizzes_;
    std::map<std::string, std::shared_ptr<const content::activity::Activity>> activities_;
};

}  // namespace engine::app
