// PassphraseRoom: judge the samples, then build a strong phrase. The room is told the grade of what
// was built and nothing of the phrase: passphrase_strength.h measures it where it was typed.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "content/activity/passphrase.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

/// "weak", "fair", "strong": the target of Judge and Build.
std::string_view name_of(content::activity::Grade grade);

class PassphraseRoom {
public:
    /// `passphrase` must outlive the room.
    explicit PassphraseRoom(const content::activity::Passphrase& passphrase);

    /// Judge each `item` once; Build with the grade as `target`, again and again; then Done, which
    /// needs all of that.
    Reply apply(const Act& act);
    bool finished() const { return done_; }
    /// A point for each sample that was judged right, and one for a strong phrase.
    Score score() const;
    std::vector<Act> possible() const;

    /// What each sample was judged to be, by its index.
    const std::vector<std::optional<content::activity::Grade>>& judged() const { return judged_; }
    /// The best grade that was built.
    std::optional<content::activity::Grade> built() const { return built_; }
    bool operator==(const PassphraseRoom&) const = default;

private:
    Reply judge(const Act& act);
    Reply build(const Act& act);
    bool complete() const;

    const content::activity::Passphrase* passphrase_;
    std::vector<std::optional<content::activity::Grade>> judged_;
    std::optional<content::activity::Grade> built_;
    bool done_ = false;
};

}  // namespace engine::learn::rooms
