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
#include "tests/play/question_player.h"

namespace tests {
namespace {

using namespace std::chrono_literals;
using content::Question;
using engine::learn::Milliseconds;
using engine::learn::Response;

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
        player.play_module(modules[i], 0.8);
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

/// Answers wrongly: each time another wrong option of a question, until there is none left.
class WrongAnswers {
public:
    Response next(const Question& question) {
        std::set<std::string>& tried = tried_[question.id];
        if (const auto* choices = std::get_if<content::Choices>(&question.body)) {
            for (const content::Option& option : choices->options) {
                if (!option.correct && tried.insert(option.id).second) {
                    return engine::learn::chosen({option.id});
                }
            }
        } else if (tried.insert("").second) {
            const auto* rows = std::get_if<content::Rows>(&question.body);
            return rows != nullptr ? wrong_rows(*rows)
                                   : wrong_order(std::get<content::Ordering>(question.body));
        }
        return right_response(question);
    }

private:
    std::map<std::string, std::set<std::string>> tried_;
};

class EveryFeedback : public WholeCourse {
protected:
    /// Reasons stand one below the other, those of right options in one paragraph each.
    void hear(const std::string& said) {
        std::string_view rest = said;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            heard.insert(std::string(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    void hear() {
        for (const std::string_view told : {"quiz.reason.", "quiz.part.", "quiz.solution"}) {
            for (const engine::ui::Item& item : program.items_like(told)) {
                hear(item.name);
                hear(item.value);
            }
        }
    }
    /// That of a row stands behind what was right there.
    bool has_heard(const std::string& text) const {
        return heard.contains(text) || std::ranges::any_of(heard, [&](const std::string& said) {
                   return said.ends_with(". " + text);
               });
    }
    bool has_heard_all(const content::Quiz& bank) const {
        return std::ranges::all_of(feedback_of(bank),
                                   [this](const std::string& text) { return has_heard(text); });
    }
    void expect_heard_all(const content::Quiz& bank) const {
        for (const std::string& text : feedback_of(bank)) {
            EXPECT_TRUE(has_heard(text)) << bank.id << ": " << text;
        }
    }
    /// Round after round of the recall that is on the screen, to the first lesson behind it.
    void fail_recall(const content::Quiz& bank) {
        program.press("recall.start");
        for (int round = 0;; ++round) {
            player.answer_until("recalled.leave", 2s, choose, [this] { hear(); });
            if (round == kMostAttempts || has_heard_all(bank)) {
                break;
            }
            program.press("recalled.again");
        }
        program.press("recalled.leave");
        expect_heard_all(bank);
    }
    /// One attempt, and its mistakes once more for as long as that teaches something new.
    void fail(const content::Quiz& bank) {
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

    static constexpr int kMostAttempts = 40;
    WrongAnswers wrong;
    CoursePlayer::Answer choose = [this](const Question& question) { return wrong.next(question); };
    std::set<std::string> heard;
};

TEST_F(EveryFeedback, IsReadByOneWhoAnswersWrongly) {
    player.sign_up("Zane Kļūdiņa");
    for (const content::Module& module : player.course().modules) {
        for (const content::QuizInfo& recall : module.recalls) {
            program.press("programme.module." + module.id);
            if (!recall.after.empty()) {  // another lesson opens the module
                program.press("lesson.list." + recall.id);
            }
            fail_recall(*player.library().quiz(recall.id));
            program.press("bar.home");
        }
        const content::QuizInfo& quiz = module.quizzes.front();
        const auto bank = player.library().quiz(quiz.id);
        for (int attempt = 0; attempt < kMostAttempts && !has_heard_all(*bank); ++attempt) {
            program.press("programme.module." + module.id);
            program.press("lesson.list." + quiz.id);
            fail(*bank);
            program.press("result.programme");
            program.stay(bank->cool_down);
            sleep_over(*bank, attempt);
        }
        expect_heard_all(*bank);
    }
}

}  // namespace
}  // namespace tests
