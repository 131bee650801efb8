// The passphrase builder and the role play card.
#include <algorithm>
#include <array>

#include "content/activity/load/room_readers.h"

namespace content::activity::load {
namespace {

using content::load::Choice;
using content::load::Need;
using content::load::Range;

constexpr Range kSamples{.min = 2, .max = 20};
constexpr Range kWords{.min = 4, .max = 8};
constexpr Range kLines{.min = 1, .max = 20};
constexpr Range kRows{.min = 2, .max = 10};
constexpr int kUsualWords = 5;

constexpr std::array<Choice<Grade>, 3> kGrades{{
    {.name = "weak", .value = Grade::Weak},
    {.name = "fair", .value = Grade::Fair},
    {.name = "strong", .value = Grade::Strong},
}};

}  // namespace

Passphrase read_passphrase(RoomFields& fields) {
    const auto read_sample = [](RoomFields& entry) {
        return PassphraseSample{.id = entry.id("id"),
                                .text = entry.text("text"),
                                .grade = entry.choice<Grade>("grade", kGrades),
                                .why = entry.words("why")};
    };
    Passphrase room{.samples = read_named_parts(fields, "samples", kSamples, read_sample),
                    .words = fields.number_or("words", kUsualWords, kWords),
                    .explanation = fields.words("explanation", Need::Optional)};
    const auto same = [&](const PassphraseSample& sample) {
        return sample.grade == room.samples.front().grade;
    };
    if (!room.samples.empty() && std::ranges::all_of(room.samples, same)) {
        fields.warn("samples", "all samples have one grade: there is nothing to tell apart");
    }
    return room;
}

RolePlay read_role_play(RoomFields& fields) {
    RolePlay card{.situation = fields.words("situation"),
                  .client = fields.words("client"),
                  .lines = fields.list_of_words("lines", kLines),
                  .goals = fields.list_of_words("goals", kLines),
                  .rubric = read_named_parts(fields, "rubric", kRows,
                                             [](RoomFields& row) {
                                                 return RubricRow{.id = row.id("id"),
                                                                  .text = row.words("text")};
                                             }),
                  .pass = fields.number("pass", {.min = 1, .max = kRows.max * kRowPoints}),
                  .debrief = fields.list_of_words("debrief", kLines)};
    const auto most = static_cast<int>(card.rubric.size()) * kRowPoints;
    if (!card.rubric.empty() && card.pass > most) {
        fields.error("pass", "\"pass\" is " + std::to_string(card.pass) + ", but only " +
                                 std::to_string(most) + " points can be given");
    }
    return card;
}

}  // namespace content::activity::load
