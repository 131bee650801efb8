// RandomPlayer: tries what a room allows, and now and then what it does not, and holds the room to
// its promises after each act. The unit tests let it play for seconds; RANDOM_ACTS=100000 lets the
// test of the gallery go on for as many acts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/activity/activity.h"
#include "engine/learn/random.h"
#include "engine/learn/rooms/run.h"

namespace engine::learn::rooms {

class RandomPlayer {
public:
    explicit RandomPlayer(std::uint64_t seed) : random_(seed) {}

    /// Plays `acts` acts, in as many runs as that takes. The first promise that was broken, or
    /// nothing. `thorough`: after every act the run is saved and resumed, which takes time.
    std::optional<std::string> play(const content::activity::Activity& activity, std::size_t acts,
                                    bool thorough) {
        std::size_t done = 0;
        while (done < acts) {
            Player player(activity, {.activity = activity.id, .seed = random_.next()});
            // Some rooms never finish for one who only moves things about.
            for (int step = 0; step < 300 && done < acts && !player.run().ended; ++step, ++done) {
                const Act act = pick(possible(player.room()));
                if (auto fault = take_step(activity, player, act, thorough)) {
                    return fault;
                }
            }
            if (auto fault = resume(activity, player)) {
                return fault;
            }
            finished_ += player.run().ended ? std::size_t{1} : 0;
        }
        return std::nullopt;
    }

    std::size_t finished() const { return finished_; }

private:
    /// Mostly an act that is allowed; sometimes one with its parts mixed up.
    Act pick(const std::vector<Act>& allowed) {
        Act act;
        if (!allowed.empty()) {
            act = allowed[random_.below(allowed.size())];
        }
        if (random_.below(16) == 0) {
            act.verb = static_cast<Verb>(random_.below(static_cast<int>(Verb::Rate) + 1));
        }
        if (random_.below(32) == 0) {
            std::swap(act.item, act.target);
        }
        if (random_.below(32) == 0) {
            act.position = static_cast<int>(random_.below(2'000)) - 1'000;
        }
        return act;
    }

    static std::optional<std::string> take_step(const content::activity::Activity& activity,
                                                Player& player, const Act& act, bool thorough) {
        const auto allowed = possible(player.room());
        const bool promised = std::find(allowed.begin(), allowed.end(), act) != allowed.end();
        const Room before = player.room();
        const bool taken = accepted(player.apply(act));
        if (promised && !taken) {
            return fault(player, act, "a possible act was refused");
        }
        if (!taken && !(before == player.room())) {
            return fault(player, act, "a refused act changed the room");
        }
        const Score now = score(player.room());
        if (now.points < 0 || now.points > now.most || now.most != score(before).most) {
            return fault(player, act, "the score left its bounds");
        }
        return thorough ? resume(activity, player) : std::nullopt;
    }

    /// Saves the run and does it again from what was saved.
    static std::optional<std::string> resume(const content::activity::Activity& activity,
                                             const Player& player) {
        const auto saved = run_in_json(to_json(player.run()));
        if (!saved) {
            return "not readable: " + saved.error().message;
        }
        const Player again(activity, *saved);
        if (!(again.room() == player.room()) || again.run().score != player.run().score ||
            again.run().ended != player.run().ended || again.last_reply() != player.last_reply()) {
            return "another room came back from " + to_json(player.run());
        }
        return std::nullopt;
    }

    static std::string fault(const Player& player, const Act& act, const std::string& sentence) {
        return sentence + ": " + std::string(name_of(act.verb)) + " " + act.item + " " +
               act.target + " " + std::to_string(act.position) + " after " + to_json(player.run());
    }

    Random random_;
    std::size_t finished_ = 0;
};

}  // namespace engine::learn::rooms
