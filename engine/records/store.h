// Store: the learners' database. Everything that was learnt is a row here; nothing else writes
// rows.
//
// One writer, WAL, synchronous=FULL, BEGIN IMMEDIATE: when a call returns kDone the rows survive a
// killed process and a pulled plug. A damaged file is set aside, never deleted, and the newest good
// backup takes its place.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "engine/base/clock.h"
#include "engine/learn/mark.h"
#include "engine/learn/progress.h"
#include "engine/learn/quiz/practice.h"
#include "engine/learn/quiz_run.h"
#include "engine/learn/stretch.h"

namespace engine::records {

using LearnerId = std::int64_t;

struct Learner {
    LearnerId id = 0;
    std::string name;
    std::string library;
    bool has_pin = false;
};

/// Where a learner stopped, to the paragraph.
struct Place {
    std::string lesson;
    std::string page;
    std::string anchor;  // layout::Anchor::key
    float offset = 0;    // px at 100 % below the anchor
};

/// What happened when the store was opened; the learner is told.
struct Opening {
    bool read_only = false;  // newer schema or unwritable folder
    bool restored = false;   // the file was damaged or gone; a backup took its place
    std::string set_aside;   // where the damaged file went; empty: nothing was damaged
    // What the store holds after that, over all learners, time before overlaps and limits. Counted
    // only when something was wrong.
    std::int64_t kept_answers = 0;
    std::chrono::milliseconds kept_time{0};
};

struct StoreOptions {
    bool read_only = false;  // look, and leave everything as it is: reports
    /// Never use WAL, as on a network share. Left out: engine/platform is asked.
    std::optional<bool> network_folder;
};

/// The `message` of the Error (Kind::Storage) that record() gives once another sign-in of the same
/// learner has taken over.
inline constexpr const char* kTakenOver = "another sign-in has taken over";

class Store {
public:
    /// Opens or creates `folder`/lasitava.db, migrates it, closes stretches that were left open,
    /// backs it up when it has changed. Fails when the store is busy for more than 5 s or cannot be
    /// read; a folder that cannot be written gives a read-only store, empty when there is none.
    static content::Result<Store> open(const std::filesystem::path& folder, base::Moment now);
    static content::Result<Store> open(const std::filesystem::path& folder, base::Moment now,
                                       const StoreOptions& options);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    const Opening& opening() const;
    /// The disk was full and the reserve has been given up: time to tell somebody.
    bool space_low() const;

    /// Copies the store to backups/ unless it is unchanged since the last time. For every 30 min of
    /// use and for the end; open() does it too.
    content::Status backup(base::Moment now);
    /// Everything that `act` records comes in one transaction, which waits for the disk once: all
    /// of it is kept when this returns kDone, and none when it or any part of it fails.
    content::Status together(const std::function<content::Status()>& act);
    /// Takes over everything that `other` has and this store has not. Doing it again changes
    /// nothing. A stretch that is still open in `other` is left for the next time.
    content::Status merge(const Store& other);

    // Learners, sorted by the Latvian alphabet.
    content::Result<std::vector<Learner>> learners() const;
    /// The name is trimmed, and refused with Kind::Invalid when empty or longer than 200 visible
    /// characters. An empty PIN means none. Two learners may have the same name.
    content::Result<Learner> add_learner(const std::string& name, const std::string& library,
                                         const std::string& pin, base::Moment now);
    /// A learner without a PIN has the empty one.
    content::Result<bool> pin_matches(LearnerId learner, const std::string& pin) const;

    // A sign-in: the run of stretches between signing in and out.
    struct SignIn {
        std::int64_t id = 0;
        std::string nonce;           // its name on every PC
        base::Wall newest_row{};     // for the meter's date check
        bool had_abandoned = false;  // the last run was cut short: a stretch was left open
        std::chrono::milliseconds kept_abandoned{0};  // what counts of that run, before limits
    };
    /// Ends every sign-in that the learner still has; ask live_sign_in() first.
    content::Result<SignIn> sign_in(LearnerId learner, base::Moment now);
    /// The learner's sign-in in another program that is running now, if there is one.
    content::Result<std::optional<std::int64_t>> live_sign_in(LearnerId learner) const;
    /// After the last stretches were recorded. Without it the learner counts as signed in for as
    /// long as this program runs.
    content::Status sign_out(std::int64_t sign_in, base::Moment now);

    /// Adds the stretches, or grows the open one. One transaction; a replay changes nothing. Fails
    /// with kTakenOver when another sign-in has taken over.
    content::Status record(LearnerId learner, std::int64_t sign_in,
                           const std::vector<learn::Stretch>& stretches);
    content::Status record_page(LearnerId learner, const std::string& lesson,
                                const std::string& page, learn::PageState state, int page_count,
                                base::Moment now);
    content::Status record_place(LearnerId learner, const Place& place, base::Moment now);
    content::Result<std::optional<Place>> last_place(LearnerId learner) const;
    content::Result<std::optional<Place>> place_in(LearnerId learner,
                                                   const std::string& lesson) const;

    // Bookmarks, highlights and notes. A replay changes nothing; both fail with kTakenOver when
    // another sign-in has taken over.

    /// `mark` must have been made in `sign_in`.
    content::Status record_mark(LearnerId learner, std::int64_t sign_in, const learn::Mark& mark,
                                base::Moment now);
    /// Fails with Kind::Invalid when the learner has no such mark.
    content::Status record_mark_change(LearnerId learner, std::int64_t sign_in,
                                       const learn::MarkChange& change, base::Moment now);
    /// Those that were not removed, by the time they were made.
    content::Result<std::vector<learn::Mark>> marks(LearnerId learner) const;

    // Attempts.
    content::Result<std::int64_t> start_attempt(LearnerId learner, const learn::Attempt& attempt,
                                                base::Moment now);
    /// A row for each change. Fails with Kind::Invalid once the question was confirmed otherwise or
    /// the attempt was submitted; the same answer again changes nothing.
    content::Status record_answer(std::int64_t attempt, std::size_t question,
                                  const learn::QuizAnswer& answer, learn::Points points,
                                  base::Moment now);
    /// Again with the same score changes nothing.
    content::Status submit_attempt(std::int64_t attempt, int score, base::Moment now);
    /// The attempt that was started and not submitted, to continue it.
    content::Result<std::optional<learn::Attempt>> open_attempt(
        LearnerId learner, const std::string& quiz,
        learn::Purpose purpose = learn::Purpose::Quiz) const;
    struct PastAttempt {
        learn::Attempt attempt;
        base::Wall submitted{};
    };
    /// In the order of submission, practice left out.
    content::Result<std::vector<PastAttempt>> past_attempts(LearnerId learner,
                                                            const std::string& quiz) const;
    /// When each attempt at the quiz was started, practice left out.
    content::Result<std::vector<base::Wall>> attempt_starts(LearnerId learner,
                                                            const std::string& quiz) const;
    /// The last answer to every question of every submitted attempt, practice too.
    content::Result<std::vector<learn::JudgedAnswer>> judged_answers(LearnerId learner) const;

    // Settings of the program (learner 0) or of one learner: language, theme, text size. One that
    // was never set is empty.
    content::Result<std::string> setting(LearnerId learner, const std::string& key) const;
    content::Status set_setting(LearnerId learner, const std::string& key,
                                const std::string& value);

    class Impl;  // for this folder only
    Impl& impl() const { return *impl_; }

private:
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace engine::records
