// Notebook: a learner's marks in the order of the course, each with where it stands today. The
// screen "My notes", the exported file and `lasitava notes` are all written from it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/learn/mark.h"
#include "engine/learn/shelf.h"

namespace engine::app {

enum class Standing {
    Found,
    OtherLanguage,  // it was made in the lesson's other text; only its page is known in this one
    Lost,           // the words are no longer in the lesson
    LessonGone      // the course no longer has the lesson, or cannot show it
};

struct NotebookEntry {
    learn::Mark mark;
    Standing standing = Standing::Found;
    std::string page_title;  // today's; empty when the page is gone or has none
    // What to open; all empty when there is nothing to open.
    std::string lesson;
    std::string page;    // empty: the lesson, wherever she stopped in it
    std::string anchor;  // empty: the page's top
};

struct NotebookLesson {
    std::string id;     // as the course calls it today, or as the mark does when it is gone
    std::string title;  // "1.2 E-pakalpojums …"; empty when the course has lost it
    std::string module_title;
    std::vector<NotebookEntry> entries;
};

struct Notebook {
    std::vector<NotebookLesson> lessons;  // only those with marks; lost ones last
};

Notebook notebook_of(const std::vector<learn::Mark>& marks, learn::Shelf& shelf,
                     content::Language language);

}  // namespace engine::app
