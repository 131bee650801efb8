#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"
#include "engine/records/store_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using records::active;
using records::at;
using HoursViews = example::Views;

records::IntervalRow row(const std::string& lesson, base::Moment from, std::chrono::seconds span) {
    records::IntervalRow row{.stretch = active(1, from, span), .counted = span};
    row.stretch.place.lesson = lesson;
    return row;
}

TEST_F(HoursViews, StretchesThatFollowEachOtherAreOneVisit) {
    const auto view =
        hours_view(context(), {row("one", at(14h + 3min), 60s), row("one", at(14h + 4min), 65s),
                               row("two", at(14h + 5min + 5s), 30s)});
    ASSERT_EQ(view.days.size(), 1U);
    EXPECT_EQ(view.days[0].day,
              date_text(latvian(), std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}));
    ASSERT_EQ(view.days[0].rows.size(), 2U);  // the newest first
    EXPECT_EQ(view.days[0].rows[0].what, "1.2 Nodarbība two");
    EXPECT_EQ(view.days[0].rows[1].when, "14:03–14:05");
    EXPECT_EQ(view.days[0].rows[1].counted, "2\u00A0min 5\u00A0s");
    EXPECT_EQ(view.days[0].counted, "2\u00A0min 35\u00A0s");
}

TEST_F(HoursViews, APauseBeginsANewVisitAndMidnightANewDay) {
    const auto view = hours_view(
        context(), {row("one", at(14h), 60s), row("one", at(15h), 60s), row("one", at(25h), 60s)});
    ASSERT_EQ(view.days.size(), 2U);
    EXPECT_EQ(view.days[0].rows.size(), 1U);
    EXPECT_EQ(view.days[0].rows[0].when, "01:00–01:01");
    EXPECT_EQ(view.days[1].rows.size(), 2U);
}

TEST_F(HoursViews, WhatDidNotCountIsNamedWithItsReason) {
    auto cut = row("one", at(14h), 600s);
    cut.counted = 100s;
    cut.idle_dropped = 300s;
    cut.over_limit = 150s;
    cut.overlap = 50s;
    cut.stretch.end = learn::StretchEnd::Abandoned;
    const auto view = hours_view(context(), {cut});
    const std::string& notes = view.days[0].rows[0].notes;
    for (const auto& [key, time] : {std::pair{"hours.idle_dropped", 300s},
                                    {"hours.over_limit", 150s},
                                    {"hours.overlap", 50s}}) {
        const std::string part = latvian().text(key, {{"time", duration_text(latvian(), time)}});
        EXPECT_NE(notes.find(part), std::string::npos) << part;
    }
    EXPECT_NE(notes.find(latvian().text("hours.abandoned")), std::string::npos);
    EXPECT_EQ(hours_view(context(), {row("one", at(14h), 60s)}).days[0].rows[0].notes, "");
}

TEST_F(HoursViews, ALessonThatTheCourseLostKeepsItsTimeUnderItsId) {
    const auto view = hours_view(context(), {row("gone", at(14h), 60s)});
    EXPECT_EQ(view.days[0].rows[0].what, latvian().text("hours.former_lesson", {{"id", "gone"}}));
}

TEST_F(HoursViews, ChannelsAreSummedApart) {
    auto quiz = row("quiz", at(15h), 30s);
    quiz.stretch.place.channel = learn::Channel::Quiz;
    const auto view = hours_view(context(), {row("one", at(14h), 60s), quiz});
    EXPECT_EQ(view.by_channel, latvian().text("hours.channels", {{"self", "1\u00A0min 0\u00A0s"},
                                                                 {"quiz", "30\u00A0s"}}));
}

TEST_F(HoursViews, TheTotalIsNeverRoundedUp) {
    count("one", 45min - 1ms);
    EXPECT_TRUE(hours_view(context(), {}).total.starts_with("0,9 "));
    EXPECT_TRUE(hours_view(context(), {}).days.empty());
}

TEST_F(HoursViews, EachModuleTellsWhatItStillNeeds) {
    read("one");
    const auto view = hours_view(context(), {});
    ASSERT_EQ(view.modules.size(), 2U);
    EXPECT_EQ(view.modules[0].state,
              latvian().text("hours.module_not_passed", {{"read", "1"}, {"all", "2"}}));
    EXPECT_NE(view.modules[0].minutes.find("10\u00A0min 48\u00A0s"), std::string::npos);
}

TEST_F(HoursViews, OptionalLessonsAreNotAmongThoseToRead) {
    shelf.make_optional(1);
    read("one");
    EXPECT_EQ(hours_view(context(), {}).modules[0].state,
              latvian().text("hours.module_not_passed", {{"read", "1"}, {"all", "1"}}));
}

}  // namespace
}  // namespace engine::app
