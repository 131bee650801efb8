#include "engine/records/reports.h"

#include <gtest/gtest.h>

#include "engine/records/integrity.h"
#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"
#include "tests/support/golden.h"

namespace engine::records {
namespace {

content::Course small_course() {
    content::Course course{.id = "c", .academic_hours = 8};
    content::Module module{.id = "m1", .number = 1, .title = {.lv = "Digitālais aģents"}};
    module.lessons.push_back({.id = "m1-agents",
                              .title = {.lv = "Kas ir \"digitālais aģents\""},
                              .planned = std::chrono::minutes{20}});
    module.quizzes.push_back({.id = "m1-quiz", .title = {.lv = "Tests"}});
    course.modules.push_back(module);
    return course;
}

class Reports : public testing::Test {
protected:
    Reports() : store(opened(folder.path())) {
        const LearnerId ilze = add(store, "Ilze \"Ilzīte\" Kalniņa");
        const auto id = sign_in(store, ilze);
        EXPECT_TRUE(store.record(
            ilze, id,
            {active(1, at(10h), 29min), tail(2, at(10h + 29min), 91s, learn::StretchEnd::Input),
             at_question(active(3, at(11h), 200s), 1, "q"),
             active(4, at(26h), 21'599'999ms - 29min - 30s - 180s)}));
        const LearnerId cell = add(store, "=HYPERLINK(\"x\"),\n@");
        EXPECT_TRUE(store.record(cell, sign_in(store, cell), {active(1, at(10h), 60s)}));
    }
    std::string text(const content::Course* course, const std::string& learner,
                     Format format) const {
        const auto text = report(store, course, learner, format);
        EXPECT_TRUE(text);
        return text ? *text : "";
    }

    tests::TempDir folder;
    Store store;
};

TEST_F(Reports, AsText) {
    const auto course = small_course();
    EXPECT_TRUE(tests::matches_golden("records/report.txt", text(&course, "", Format::Text)));
}

TEST_F(Reports, AsJson) {
    const auto course = small_course();
    EXPECT_TRUE(tests::matches_golden("records/report.json", text(&course, "", Format::Json)));
}

TEST_F(Reports, AsCsv) {
    const auto course = small_course();
    EXPECT_TRUE(tests::matches_golden("records/report.csv", text(&course, "", Format::Csv)));
}

TEST_F(Reports, NamePracticeRooms) {
    auto course = small_course();
    course.modules.front().activities.push_back(
        {.id = "m1-order", .title = {.lv = "Sakārto"}, .planned = std::chrono::minutes{5}});
    const LearnerId zane = add(store, "Zane");
    learn::Stretch practised = active(1, at(10h), 29s);
    practised.place.lesson = "m1-order";
    EXPECT_TRUE(store.record(zane, sign_in(store, zane), {practised}));
    EXPECT_NE(text(&course, "Zane", Format::Text).find("Sakārto"), std::string::npos);
}

TEST_F(Reports, NeverRoundUp) {  // TIME 9, vector 19: without limits, a millisecond short of 8
    const std::string csv = text(nullptr, "Ilze \"Ilzīte\" Kalniņa", Format::Csv);
    EXPECT_NE(csv.find(",total,,,7.9,359,21599999,20000,61000,0,"), std::string::npos) << csv;
}

TEST_F(Reports, AreAboutOneLearnerWhenAsked) {
    const std::string json = text(nullptr, "=HYPERLINK(\"x\"), @", Format::Json);
    EXPECT_EQ(json.find("Ilze"), std::string::npos);
    const auto nobody = report(store, nullptr, "Nobody", Format::Text);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().kind, content::Error::Kind::NotFound);
}

class Edited : public testing::Test {
protected:
    Edited() : store(opened(folder.path())), learner(add(store)), id(sign_in(store, learner)) {
        EXPECT_TRUE(store.record(
            learner, id,
            {active(1, at(10h), 60s), active(2, at(11h), 60s), active(3, at(12h), 60s)}));
    }
    void by_hand(const std::string& sql) const {
        auto& raw = store.impl().database->raw();
        raw.exec("DROP TRIGGER stretch_only_open_grows; DROP TRIGGER stretch_is_kept; " + sql);
    }
    bool unbroken() const {
        const auto unbroken = chain_unbroken(store, learner);
        EXPECT_TRUE(unbroken);
        return unbroken && *unbroken;
    }

    tests::TempDir folder;
    Store store;
    LearnerId learner;
    std::int64_t id;
};

TEST_F(Edited, HonestRowsAreUnbroken) {
    EXPECT_TRUE(unbroken());
    auto open = active(4, at(13h), 5s);
    open.end = learn::StretchEnd::Open;
    ASSERT_TRUE(store.record(learner, id, {open}));
    EXPECT_TRUE(unbroken());
    sign_in(store, learner, at(14h));
    EXPECT_TRUE(unbroken());
    const tests::TempDir copy_folder;
    const Store copy = [&] {
        Store into = opened(copy_folder.path());
        EXPECT_TRUE(into.merge(store));
        return into;
    }();
    EXPECT_TRUE(*chain_unbroken(copy, copy.learners()->front().id));
}

TEST_F(Edited, AChangedRowShows) {
    by_hand("UPDATE stretch SET span_ms = 3600000 WHERE sequence = 2");
    EXPECT_FALSE(unbroken());
    EXPECT_NE(report(store, nullptr, "", Format::Text)->find("CHAIN BROKEN"), std::string::npos);
    EXPECT_NE(report(store, nullptr, "", Format::Json)->find(R"("chain":"broken")"),
              std::string::npos);
}

TEST_F(Edited, ARemovedRowShows) {
    by_hand("DELETE FROM stretch WHERE sequence = 2");
    EXPECT_FALSE(unbroken());
}

TEST_F(Edited, ACopiedRowShows) {
    by_hand(
        "CREATE TEMP TABLE t AS SELECT * FROM stretch WHERE sequence = 3;"
        "UPDATE t SET sequence = 4, started_utc_ms = started_utc_ms + 3600000;"
        "INSERT INTO stretch SELECT * FROM t");
    EXPECT_FALSE(unbroken());
}

}  // namespace
}  // namespace engine::records
