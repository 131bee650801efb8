#include "tests/play/course_player.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "content/load/course_loader.h"
#include "engine/learn/progress.h"
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

/// "a", "b": of the options as they are shown, "A. Tīmeklī".
std::vector<std::string> shown_options(const HeadlessProgram& program) {
    constexpr std::string_view kLetter = "A. ";
    std::vector<std::string> texts;
    for (const engine::ui::Item& item : program.items_like("quiz.option.")) {
        texts.push_back(item.name.substr(kLetter.size()));
    }
    return texts;
}

bool offers(const Question& question, const std::vector<std::string>& shown) {
    const auto& options = std::get<content::Choices>(question.body).options;
    std::multiset<std::string> texts;
    for (const content::Option& option : options) {
        texts.insert(option.text.in(Language::Latvian));
    }
    return texts == std::multiset<std::string>(shown.begin(), shown.end());
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
    : program_(program), library_(loaded(folder)) {}

void CoursePlayer::sign_up(const std::string& name) {
    program_.press("sign_in.new");
    program_.type(name);
    program_.press("new_learner.create");
}

void CoursePlayer::play_module(const content::Module& module, double share) {
    program_.press("programme.module." + module.id);
    for (const ModuleItem& item : module.items()) {
        switch (item.kind) {
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
    take_quiz(*bank, part_of(item.planned, share / bank->draw), right_options);
    program_.press("result.programme");
}

std::vector<std::string> CoursePlayer::right_options(const Question& question) {
    std::vector<std::string> right;
    for (const content::Option& option : std::get<content::Choices>(question.body).options) {
        if (option.correct) {
            right.push_back(option.id);
        }
    }
    return right;
}

void CoursePlayer::take_quiz(const content::Quiz& bank, milliseconds at_each, const Choose& choose,
                             const std::function<void()>& heard) {
    while (!program_.has("quiz.submit")) {
        const Question& question = question_on_screen(bank);
        program_.stay(at_each);
        choose_options(question, choose(question));
        program_.press("quiz.answer");
        if (program_.has("quiz.next")) {
            heard();
            program_.press("quiz.next");
        }
    }
    program_.press("quiz.submit");
    if (bank.mode == content::Quiz::Mode::Test) {  // which only now says what was right
        program_.press("result.answers");
        while (program_.has("quiz.next")) {
            heard();
            program_.press("quiz.next");
        }
    }
}

const Question& CoursePlayer::question_on_screen(const content::Quiz& bank) const {
    if (!program_.has("quiz.answer")) {
        lost(program_, "a question should wait for its answer");
    }
    const std::string text = program_.name("quiz.text");
    const std::vector<std::string> options = shown_options(program_);
    const auto asked = std::ranges::find_if(bank.questions, [&](const Question& question) {
        return question.text.in(Language::Latvian) == text && offers(question, options);
    });
    return asked != bank.questions.end() ? *asked : throw std::runtime_error("who asks: " + text);
}

void CoursePlayer::choose_options(const Question& question,
                                  const std::vector<std::string>& options) {
    const std::vector<std::string> shown = shown_options(program_);
    for (const content::Option& option : std::get<content::Choices>(question.body).options) {
        if (std::ranges::find(options, option.id) != options.end()) {
            const auto place = std::ranges::find(shown, option.text.in(Language::Latvian));
            program_.press("quiz.option." + std::to_string(place - shown.begin()));
        }
    }
}

}  // namespace tests
