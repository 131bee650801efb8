// The shipped course, played from the first page to the last: what a learner does in eight hours,
// pressed by the names that the screens give, with a clock that the test turns on.
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "content/question_texts.h"
#include "engine/base/strings.h"
#include "engine/records/hours.h"
#include "engine/records/reports.h"
#include "tests/play/course_player.h"

namespace tests {
namespace {

using namespace std::chrono_literals;
using content::Question;
using engine::learn::Milliseconds;

const std::filesystem::path kModules = SOURCE_DIR "/modules";

class WholeCourse : public testing::Test {
protected:
    WholeCourse() {
        auto latvian =
            engine::base::Strings::load(SOURCE_DIR "/assets/strings", content::Language::Latvian);
        words = latvian ? std::move(*latvian) : engine::base::Strings();
    }
    engine::learn::ProgrammeProgress progress() const {
        return engine::learn::work_out(player.course(), program.state().history);
    }
    void read_again(const content::Module& module) {
        for (const content::LessonInfo& lesson : module.lessons) {
            program.press("programme.module." + module.id);
            program.press("lesson.list." + lesson.id);
            player.read_lesson(lesson.id, 0.6);
            program.press("bar.home");
        }
    }
    void expect_all_complete() const;
    void expect_every_minute_reported() const;

    HeadlessProgram program{kModules};
    CoursePlayer player{program, kModules};
    engine::base::Strings words;
};

void WholeCourse::expect_all_complete() const {
    EXPECT_EQ(program.name("programme.remaining"), words.text("programme.complete"));
    for (const content::Module& module : player.course().modules) {
        const std::string shown = program.value("programme.module." + module.id);
        EXPECT_EQ(shown.find(words.text("module.quiz_to_pass")), std::string::npos) << shown;
    }
    for (const auto& module : progress().modules) {
        EXPECT_TRUE(module.complete) << module.module;
        EXPECT_TRUE(module.quiz && module.quiz->score == module.quiz->drawn) << module.module;
        for (const auto& room : module.activities) {
            EXPECT_TRUE(room.best && room.best->points == room.best->most) << room.activity;
        }
    }
}

/// What the screen shows, the rows say and the report prints is one number.
void WholeCourse::expect_every_minute_reported() const {
    const auto store =
        engine::records::Store::open(program.data_folder(), program.now(), {.read_only = true});
    ASSERT_TRUE(store);
    const auto counted = program.state().history.counted_total;
    EXPECT_GE(counted, player.course().target());
    const auto rows = engine::records::hours(*store, program.state().person->id,
                                             engine::records::hours_rules(player.course()));
    ASSERT_TRUE(rows);
    Milliseconds sum{0};
    for (const engine::records::HoursRow& row : *rows) {
        sum += row.counted;
        EXPECT_EQ(row.flags, 0) << row.lesson;
    }
    EXPECT_EQ(sum, counted);
    const auto report = engine::records::report(*store, &player.course(), "Ilze Āboliņa",
                                                engine::records::Format::Json);
    ASSERT_TRUE(report);
    EXPECT_NE(report->find("\"counted_ms\":" + std::to_string(counted.count())), std::string::npos)
        << *report;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(counted).count();
    EXPECT_TRUE(program.value("programme.hours_done").starts_with(std::to_string(minutes) + " no "))
        << program.value("programme.hours_done");
}

TEST_F(WholeCourse, IsCompleteForOneWhoDoesEverythingInTwoDays) {
    player.sign_up("Ilze Āboliņa");
    const auto& modules = player.course().modules;
    for (std::size_t i = 0; i < modules.size(); ++i) {
        player.play_module(modules[i], 0.9);
        EXPECT_TRUE(progress().modules[i].complete) << modules[i].id;
        if (i == modules.size() / 2) {  // she goes home
            program.close();
            program.sleep(20h);
            program.start();
            program.press("sign_in.person.0");
        }
    }
    EXPECT_EQ(progress().modules_left, 0);
    EXPECT_FALSE(progress().complete) << "the minutes are not there yet";
    EXPECT_NE(program.name("programme.remaining"), words.text("programme.complete"));

    for (std::size_t i = 0; i < modules.size() && !progress().complete; ++i) {
        read_again(modules[i]);
    }
    expect_all_complete();
    expect_every_minute_reported();
}

/// What is written for the learner to read after an answer.
std::set<std::string> feedback_of(const content::Quiz& bank) {
    std::set<std::string> texts;
    for (const Question& question : bank.questions) {
        for (const content::LocalText* told : content::texts_of(question).told) {
            texts.insert(told->in(content::Language::Latvian));
        }
    }
    return texts;
}

/// Chooses wrongly: each time another wrong option of a question, until there is none left.
class WrongAnswers {
public:
    std::vector<std::string> next(const Question& question) {
        std::set<std::string>& tried = tried_[question.id];
        for (const content::Option& option : std::get<content::Choices>(question.body).options) {
            if (!option.correct && tried.insert(option.id).second) {
                return {option.id};
            }
        }
        return CoursePlayer::right_options(question);
    }

private:
    std::map<std::string, std::set<std::string>> tried_;
};

class EveryFeedback : public WholeCourse {
protected:
    /// The reasons stand one below the other, and those of right options in one paragraph each.
    void hear() {
        for (const engine::ui::Item& item : program.items_like("quiz.reason.")) {
            std::string_view rest = item.value;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find('\n'), rest.size());
                heard.insert(std::string(rest.substr(0, end)));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        if (program.has("quiz.solution")) {
            heard.insert(program.value("quiz.solution"));
        }
    }
    /// One attempt, and its mistakes once more for as long as that teaches something new.
    void fail(const content::Quiz& bank) {
        const auto choose = [this](const Question& question) { return wrong.next(question); };
        program.press("quiz.start");
        player.take_quiz(bank, 2s, choose, [this] { hear(); });
        for (std::size_t before = 0; before != heard.size() && program.has("result.retry");) {
            before = heard.size();
            program.press("result.retry");
            player.take_quiz(bank, 2s, choose, [this] { hear(); });
        }
    }

    /// When today's attempts are used up she comes back tomorrow.
    void sleep_over(const content::Quiz& bank, int attempt) {
        if (bank.attempts_per_day > 0 && (attempt + 1) % bank.attempts_per_day == 0) {
            program.close();
            program.sleep(24h);
            program.start();
            program.press("sign_in.person.0");
        }
    }

    WrongAnswers wrong;
    std::set<std::string> heard;
};

TEST_F(EveryFeedback, IsReadByOneWhoAnswersWrongly) {
    player.sign_up("Zane Kļūdiņa");
    for (const content::Module& module : player.course().modules) {
        const content::QuizInfo& quiz = module.quizzes.front();
        const auto bank = player.library().quiz(quiz.id);
        const std::set<std::string> written = feedback_of(*bank);
        heard.clear();
        constexpr int kMostAttempts = 40;
        for (int attempt = 0; attempt < kMostAttempts && heard != written; ++attempt) {
            program.press("programme.module." + module.id);
            program.press("lesson.list." + quiz.id);
            fail(*bank);
            program.press("result.programme");
            program.stay(bank->cool_down);
            sleep_over(*bank, attempt);
        }
        EXPECT_EQ(heard, written) << quiz.id;
    }
}

}  // namespace
}  // namespace tests
