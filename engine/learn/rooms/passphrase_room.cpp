#include "engine/learn/rooms/passphrase_room.h"

#include <algorithm>
#include <array>

namespace engine::learn::rooms {
namespace {

using content::activity::Grade;
using content::activity::PassphraseSample;

constexpr std::array kGrades{Grade::Weak, Grade::Fair, Grade::Strong};

std::optional<Grade> grade_called(std::string_view name) {
    for (const Grade grade : kGrades) {
        if (name_of(grade) == name) {
            return grade;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string_view name_of(Grade grade) {
    constexpr std::array<std::string_view, 3> kNames{"weak", "fair", "strong"};
    return kNames.at(static_cast<std::size_t>(grade));
}

PassphraseRoom::PassphraseRoom(const content::activity::Passphrase& passphrase)
    : passphrase_(&passphrase), judged_(passphrase.samples.size()) {}

Reply PassphraseRoom::apply(const Act& act) {
    if (done_) {
        return {};
    }
    switch (act.verb) {
        case Verb::Judge:
            return judge(act);
        case Verb::Build:
            return build(act);
        case Verb::Done:
            done_ = complete();
            return {.kind = done_ ? Reply::Kind::Done : Reply::Kind::Incomplete,
                    .why = done_ ? passphrase_->explanation : content::LocalText{}};
        default:
            return {};
    }
}

Reply PassphraseRoom::judge(const Act& act) {
    const auto& samples = passphrase_->samples;
    const auto sample = std::ranges::find(samples, act.item, &PassphraseSample::id);
    const auto grade = grade_called(act.target);
    const auto index = static_cast<std::size_t>(sample - samples.begin());
    if (sample == samples.end() || !grade || judged_[index]) {
        return {};
    }
    judged_[index] = grade;
    return {.kind = sample->grade == *grade ? Reply::Kind::Right : Reply::Kind::Wrong,
            .why = sample->why};
}

Reply PassphraseRoom::build(const Act& act) {
    const auto grade = grade_called(act.target);
    if (!grade) {
        return {};
    }
    built_ = std::max(built_, grade);
    return {.kind = *grade == Grade::Strong ? Reply::Kind::Right : Reply::Kind::Wrong, .why = {}};
}

bool PassphraseRoom::complete() const {
    const auto is_judged = [](const auto& grade) { return grade.has_value(); };
    return built_ && std::ranges::all_of(judged_, is_judged);
}

Score PassphraseRoom::score() const {
    Score score{.points = built_ == Grade::Strong ? 1 : 0,
                .most = static_cast<int>(judged_.size()) + 1};
    for (std::size_t i = 0; i < judged_.size(); ++i) {
        score.points += judged_[i] == passphrase_->samples[i].grade ? 1 : 0;
    }
    return score;
}

std::vector<Act> PassphraseRoom::possible() const {
    std::vector<Act> acts;
    if (done_) {
        return acts;
    }
    for (const Grade grade : kGrades) {
        for (std::size_t i = 0; i < judged_.size(); ++i) {
            if (!judged_[i]) {
                acts.push_back({.verb = Verb::Judge,
                                .item = passphrase_->samples[i].id,
                                .target = std::string(name_of(grade))});
            }
        }
        acts.push_back({.verb = Verb::Build, .item = {}, .target = std::string(name_of(grade))});
    }
    if (complete()) {
        acts.push_back({.verb = Verb::Done});
    }
    return acts;
}

}  // namespace engine::learn::rooms
