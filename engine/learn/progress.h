// Progress: what of the programme is done, worked out from the records by the completion rule.
// Pure: the screen, the report and (later) the certificate all ask this one function.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/course.h"
#include "engine/learn/rooms/reply.h"
#include "engine/learn/stretch.h"

namespace engine::learn {

/// How a page of a lesson was met so far.
enum class PageState { Unseen, Skimmed, Read };

/// "read once it was shown for max(3 s, 0.5 x words / 280 wpm) and its end was on screen".
Milliseconds reading_threshold(int words, const content::Policy& policy);
/// R: words / 100 wpm + 10 s a picture + 20 s a table, clamped to 30-150 s.
Milliseconds slow_read(int words, int pictures, int tables, const content::Policy& policy);

/// How far a module's recall round came. It is never needed for completion.
enum class RecallState { NotBegun, Begun, Done };

/// What the store knows about one learner, keyed by ids as they were recorded.
struct History {
    std::map<std::string, std::map<std::string, PageState>> pages;  // lesson -> page -> state
    std::map<std::string, int> page_counts;  // lesson -> how many pages it had when last opened
    std::map<std::string, Milliseconds> counted;  // lesson or quiz -> time that counts
    Milliseconds counted_total{0};
    Milliseconds counted_today{0};
    struct QuizResult {
        int score = 0;
        int drawn = 0;
        bool passed = false;
    };
    std::map<std::string, QuizResult> best;      // quiz -> best submitted attempt
    std::map<std::string, rooms::Score> rooms;   // finished activity -> best score
    std::map<std::string, RecallState> recalls;  // quiz -> its recall that came furthest
};

enum class LessonState {
    NotStarted,
    Skimmed,     // every page was met, but not every one was read
    InProgress,  // some pages were met
    Read         // every page was read
};

struct LessonProgress {
    std::string lesson;
    LessonState state = LessonState::NotStarted;
    int pages_read = 0;
    int pages = 0;  // 0: never opened, not known
    Milliseconds counted{0};
};

struct ActivityProgress {
    std::string activity;
    bool started = false;
    std::optional<rooms::Score> best;  // once it was finished
    Milliseconds counted{0};
};

struct ModuleProgress {
    std::string module;
    std::vector<LessonProgress> lessons;
    std::vector<ActivityProgress> activities;
    std::optional<History::QuizResult> quiz;  // best attempt
    RecallState recall = RecallState::NotBegun;
    Milliseconds counted{0};
    Milliseconds planned{0};
    Milliseconds minimum{0};  // needed for completion
    Milliseconds limit{0};    // the most that counts
    bool started = false;
    bool content_done = false;  // all pages read, activities finished and the quiz passed
    bool complete = false;
};

struct ProgrammeProgress {
    std::vector<ModuleProgress> modules;
    Milliseconds counted{0};
    Milliseconds today{0};
    Milliseconds target{0};
    int modules_left = 0;
    bool complete = false;
};

/// Aliases are followed: what was recorded under an old id counts for the new one. Ids that the
/// course no longer knows still count in the totals.
///
/// A module is complete when all pages of its lessons that are not optional are read, its
/// activities that are not optional were finished once, its quiz is passed and the minimum of its
/// minutes is counted; the programme when every module is and the counted total reaches the target.
/// Policy::Completion leaves out a half of both: Hours asks only for the time, Content only for the
/// rest. No recall round is asked for.
ProgrammeProgress work_out(const content::Course& course, const History& history);

}  // namespace engine::learn
