#include "tests/play/course_player.h"

#include <algorithm>
#include <stdexcept>

#include "content/load/course_loader.h"
#include "engine/learn/progress.h"
#include "tests/play/question_player.h"
#include "tests/play/room_player.h"

namespace tests {
namespace {

using content::Language;
using content::ModuleItem;
using content::Question;
using std::chrono::milliseconds;

milliseconds part_of(std::chrono::minutes time, double share) {
    return milliseconds(
        static_cast<std::int64_t>(static_cast<double>(milliseconds(time).count()) * share));
}

content::load::LoadedCourse loaded(const std::filesystem::path& folder) {
    auto course = content::load::load_course(folder);
    return course ? std::move(*course) : throw std::runtime_error(course.error().message);
}

}  // namespace

void lost(const HeadlessProgram& program, const std::string& what) {
    std::string words = what + "; on the screen:";
    for (const engine::ui::Item& item : program.items()) {
        words += "\n  " + item.id + ": " + item.name + (item.value.empty() ? "" : " = ") +
                 item.value + (item.enabled ? "" : " (disabled)");
    }
    throw std::runtime_error(words);
}

CoursePlayer::CoursePlayer(HeadlessProgram& program, const std::filesystem::path& folder)
    : program_(program), library_(loaded(folder)) {
    for (const content::Module& module : course().modules) {
        for (const auto* quizzes : {&module.recalls, &module.quizzes}) {
            for (const content::QuizInfo& quiz : *quizzes) {
                banks_.push_back(library_.quiz(quiz.id));
            }
        }
    }
}

void CoursePlayer::sign_up(const std::string& name) {
    program_.press("sign_in.new");
    program_.type(name);
    program_.press("new_learner.create");
}

void CoursePlayer::play_module(const content::Module& module, double share) {
    program_.press("programme.module." + module.id);
    for (const ModuleItem& item : module.items()) {
        switch (item.kind) {
            case ModuleItem::Kind::Recall:
                recall(item, share);
                break;
            case ModuleItem::Kind::Lesson:
                read_lesson(item.id, share);
                break;
            case ModuleItem::Kind::Activity:
                play_room(item, share);
                break;
            case ModuleItem::Kind::Quiz:
                pass_quiz(item, share);
                break;
        }
    }
}

void CoursePlayer::recall(const ModuleItem& item, double share) {
    if (!program_.has("recall.start")) {
        lost(program_, "the recall round " + item.id + " should be open");
    }
    const auto bank = library_.quiz(item.id);
    program_.press("recall.start");
    answer_until("recalled.leave", part_of(item.planned, share / bank->draw), right_response);
    program_.press("recalled.leave");
}

void CoursePlayer::read_lesson(const std::string& lesson, double share) {
    const auto text = library_.lesson(lesson, Language::Latvian);
    const auto& planned = course().find_lesson(lesson)->planned;
    const auto pages = static_cast<double>(text->pages.size());
    for (const content::Page& page : text->pages) {
        if (program_.state().screen != engine::learn::Screen::Lesson ||
            program_.state().reading->lesson != lesson) {
            lost(program_, "the lesson " + lesson + " should be open");
        }
        program_.key(engine::render::Key::End);
        program_.stay(std::max(
            part_of(planned, share / pages),
            engine::learn::reading_threshold(page.words, course().policy) + milliseconds(1)));
        program_.press("lesson.next");
    }
}

void CoursePlayer::play_room(const ModuleItem& item, double share) {
    if (!program_.has("practice.title") ||
        program_.name("practice.title") != item.title.in(Language::Latvian)) {
        lost(program_, "the room " + item.id + " should be open");
    }
    program_.stay(part_of(item.planned, share));
    play_rightly(program_, *library_.activity(item.id));
    if (!program_.has("practice.outcome")) {
        lost(program_, "the room " + item.id + " should be finished");
    }
    program_.press("practice.leave");
}

void CoursePlayer::pass_quiz(const ModuleItem& item, double share) {
    if (!program_.has("quiz.start")) {
        lost(program_, "the quiz " + item.id + " should be open");
    }
    const auto bank = library_.quiz(item.id);
    program_.press("quiz.start");
    take_quiz(*bank, part_of(item.planned, share / bank->draw), right_response);
    program_.press("result.programme");
}

void CoursePlayer::answer_until(const char* end, milliseconds at_each, const Answer& answer,
                                const std::function<void()>& heard) {
    while (!program_.has(end)) {
        const Question& question = question_on_screen();
        program_.stay(at_each);
        respond(program_, question, answer(question));
        program_.press("quiz.answer");
        if (program_.has("quiz.next")) {
            heard();
            program_.press("quiz.next");
        }
    }
}

void CoursePlayer::take_quiz(const content::Quiz& bank, milliseconds at_each, const Answer& answer,
                             const std::function<void()>& heard) {
    answer_until("quiz.submit", at_each, answer, heard);
    program_.press("quiz.submit");
    if (bank.mode == content::Quiz::Mode::Test) {  // which only now says what was right
        program_.press("result.answers");
        while (program_.has("quiz.next")) {
            heard();
            program_.press("quiz.next");
        }
    }
}

const Question& CoursePlayer::question_on_screen() const {
    if (!program_.has("quiz.answer")) {
        lost(program_, "a question should wait for its answer");
    }
    for (const auto& bank : banks_) {
        const auto asked = std::ranges::find_if(bank->questions, [this](const Question& question) {
            return is_asked(program_, question);
        });
        if (asked != bank->questions.end()) {
            return *asked;
        }
    }
    lost(program_, "the question should be one of the course");
}

}  // namespace tests
