#include <algorithm>

#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

using learn::Mark;
using learn::MarkChange;
using learn::MarkKind;
using learn::MarkTint;

/// A store with one learner and a sign-in of hers.
struct Desk {
    explicit Desk(const std::string& name = "Ilze")
        : store(opened(folder.path())), learner(add(store, name)) {
        sign_in_again(at(9h));
    }
    void sign_in_again(base::Moment now) {
        auto signed_in = store.sign_in(learner, now);
        EXPECT_TRUE(signed_in);
        sign_in = signed_in->id;
        nonce = signed_in->nonce;
    }
    Mark highlight(std::int64_t sequence, const std::string& quoted = "droša parole") const {
        return {.id = {nonce, sequence},
                .kind = MarkKind::Highlight,
                .lesson = "m1-agents",
                .page = "monday",
                .language = content::Language::English,
                .passages = {{"k1", 4, 4 + quoted.size(), quoted}, {"k2", 0, 3, "otr"}},
                .made = at(10h).wall,
                .zone_offset = 120min,
                .tint = MarkTint::Green};
    }
    content::Status keep(const Mark& mark) {
        return store.record_mark(learner, sign_in, mark, at(10h));
    }
    content::Status change(const MarkChange& change, base::Moment now = at(11h)) {
        return store.record_mark_change(learner, sign_in, change, now);
    }
    std::vector<Mark> marks() const {
        auto marks = store.marks(learner);
        EXPECT_TRUE(marks) << (marks ? "" : marks.error().message);
        return marks ? *marks : std::vector<Mark>{};
    }
    std::vector<std::string> notes() const {
        std::vector<std::string> notes;
        for (const Mark& mark : marks()) {
            notes.push_back(mark.note);
        }
        return notes;
    }

    tests::TempDir folder;
    Store store;
    LearnerId learner;
    std::int64_t sign_in = 0;
    std::string nonce;
};

MarkChange written(const Mark& mark, std::int64_t sequence, std::int64_t version,
                   const std::string& note, bool removed = false) {
    return {.sequence = sequence,
            .mark = mark.id,
            .version = version,
            .tint = mark.tint,
            .note = note,
            .removed = removed};
}

TEST(Marks, ComeBackAsTheyWereMade) {
    Desk desk;
    const Mark highlight = desk.highlight(1);
    Mark bookmark{.id = {desk.nonce, 2},
                  .lesson = "gone",
                  .page = "p",
                  .passages = {{.quoted = "Virsraksts"}},
                  .made = at(11h).wall};
    ASSERT_TRUE(desk.keep(highlight));
    ASSERT_TRUE(desk.keep(bookmark));
    EXPECT_EQ(desk.marks(), (std::vector<Mark>{highlight, bookmark}));
}

TEST(Marks, AReplayChangesNothing) {
    Desk desk;
    const Mark mark = desk.highlight(1);
    ASSERT_TRUE(desk.keep(mark));
    ASSERT_TRUE(desk.change(written(mark, 2, 1, "pirmā")));
    ASSERT_TRUE(desk.keep(mark));
    ASSERT_TRUE(desk.change(written(mark, 2, 1, "cita")));
    EXPECT_EQ(desk.notes(), std::vector<std::string>{"pirmā"});
}

TEST(Marks, TheNewestVersionCounts) {
    Desk desk;
    const Mark mark = desk.highlight(1);
    ASSERT_TRUE(desk.keep(mark));
    ASSERT_TRUE(desk.change(written(mark, 2, 1, "pirmā")));
    auto blue = written(mark, 3, 2, "otrā");
    blue.tint = MarkTint::Blue;
    ASSERT_TRUE(desk.change(blue, at(8h)));  // the clock was set back: the order stays
    ASSERT_EQ(desk.marks().size(), 1U);
    EXPECT_EQ(desk.marks()[0].note, "otrā");
    EXPECT_EQ(desk.marks()[0].tint, MarkTint::Blue);
    EXPECT_EQ(desk.marks()[0].version, 2);
    desk.sign_in_again(at(12h));  // another day, another sign-in
    ASSERT_TRUE(desk.change(written(mark, 1, 3, "trešā")));
    EXPECT_EQ(desk.notes(), std::vector<std::string>{"trešā"});
}

TEST(Marks, ARemovedOneIsNotListedAndComesBackByAnotherVersion) {
    Desk desk;
    const Mark mark = desk.highlight(1);
    ASSERT_TRUE(desk.keep(mark));
    ASSERT_TRUE(desk.change(written(mark, 2, 1, "vārdi", true)));
    EXPECT_TRUE(desk.marks().empty());
    ASSERT_TRUE(desk.change(written(mark, 3, 2, "vārdi")));
    EXPECT_EQ(desk.notes(), std::vector<std::string>{"vārdi"});
}

TEST(Marks, HostileWordsAreStoredAsTheyAre) {
    Desk desk;
    const std::vector<std::string> words{
        "'; DROP TABLE mark; --", "%n%s",      "<b>", "  ", std::string("a\0b", 3), "\xFF\xC4",
        std::string(8192, 'w'),   "\u202Eevil"};
    std::int64_t sequence = 0;
    for (const std::string& hostile : words) {
        Mark mark = desk.highlight(++sequence, hostile);
        mark.lesson = mark.page = mark.note = mark.passages[0].anchor = hostile;
        ASSERT_TRUE(desk.keep(mark)) << hostile;
    }
    const auto marks = desk.marks();
    ASSERT_EQ(marks.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::string& text : {marks[i].lesson, marks[i].page, marks[i].note,
                                        marks[i].passages[0].anchor, marks[i].passages[0].quoted}) {
            EXPECT_EQ(text, words[i]);
        }
    }
}

TEST(Marks, AreOneLearnersOwn) {
    Desk desk;
    const Mark mark = desk.highlight(1);
    ASSERT_TRUE(desk.keep(mark));
    const LearnerId other = add(desk.store, "Jānis");
    const auto others = desk.store.sign_in(other, at(9h));
    EXPECT_TRUE(desk.store.marks(other)->empty());
    EXPECT_EQ(desk.store.record_mark(other, desk.sign_in, mark, at(10h)).error().kind,
              content::Error::Kind::Invalid);
    EXPECT_EQ(
        desk.store.record_mark_change(other, others->id, written(mark, 1, 1, "sveša"), at(10h))
            .error()
            .kind,
        content::Error::Kind::Invalid);
    EXPECT_EQ(desk.notes(), std::vector<std::string>{""});
}

TEST(Marks, AfterAnotherSignInTookOverNothingIsWritten) {
    Desk desk;
    const Mark mark = desk.highlight(1);
    ASSERT_TRUE(desk.keep(mark));
    const auto early = desk.sign_in;
    desk.sign_in_again(at(10h));
    EXPECT_EQ(
        desk.store.record_mark(desk.learner, early, desk.highlight(2), at(11h)).error().message,
        kTakenOver);
    EXPECT_EQ(
        desk.store.record_mark_change(desk.learner, early, written(mark, 3, 1, "vēla"), at(11h))
            .error()
            .message,
        kTakenOver);
}

TEST(Marks, NothingIsRewrittenOrDeleted) {
    Desk desk;
    const Mark mark = desk.highlight(1);
    ASSERT_TRUE(desk.keep(mark));
    auto& raw = desk.store.impl().database->raw();
    for (const char* table : {"mark", "mark_passage", "mark_version"}) {
        const std::string name = table;
        EXPECT_THROW(raw.exec("DELETE FROM " + name), SQLite::Exception);
        EXPECT_THROW(raw.exec("UPDATE " + name + " SET sequence = 2"), SQLite::Exception);
    }
}

/// Two PCs with the same learner, each of which changes the same mark.
class TwoPcs : public testing::Test {
protected:
    TwoPcs() : mark(one.highlight(1)) {
        EXPECT_TRUE(one.keep(mark));
        EXPECT_TRUE(two.merge(one.store));
        learner = two.learners()->front().id;
        const auto signed_in = two.sign_in(learner, at(10h));
        sign_in = signed_in->id;
        nonce = signed_in->nonce;
    }
    static std::vector<std::string> notes(const Store& store, LearnerId who) {
        std::vector<std::string> notes;
        const auto marks = store.marks(who);
        EXPECT_TRUE(marks);
        for (const Mark& kept : *marks) {
            notes.push_back(kept.note);
        }
        std::ranges::sort(notes);
        return notes;
    }
    void exchange() {
        ASSERT_TRUE(one.store.merge(two));
        ASSERT_TRUE(two.merge(one.store));
        ASSERT_TRUE(one.store.merge(two));
    }

    Desk one;
    Mark mark;
    tests::TempDir folder;
    Store two = opened(folder.path());
    LearnerId learner = 0;
    std::int64_t sign_in = 0;
    std::string nonce;
};

TEST_F(TwoPcs, HaveEverythingOfBoth) {
    Mark second = one.highlight(1, "otrs");
    second.id = {nonce, 1};
    second.note = "no otra datora";
    ASSERT_TRUE(two.record_mark(learner, sign_in, second, at(11h)));
    ASSERT_TRUE(one.keep(one.highlight(2, "trešs")));
    exchange();
    EXPECT_EQ(notes(two, learner), (std::vector<std::string>{"", "", "no otra datora"}));
    EXPECT_EQ(*two.marks(learner), one.marks());
}

TEST_F(TwoPcs, AgreeWhichOfTwoChangesCounts) {
    ASSERT_TRUE(one.change(written(mark, 2, 1, "agrāk"), at(11h)));
    ASSERT_TRUE(two.record_mark_change(learner, sign_in, written(mark, 1, 1, "vēlāk"), at(12h)));
    exchange();
    EXPECT_EQ(notes(one.store, one.learner), std::vector<std::string>{"vēlāk"});
    EXPECT_EQ(notes(two, learner), std::vector<std::string>{"vēlāk"});
    ASSERT_TRUE(one.change(written(mark, 3, 2, "abas"), at(10h)));
    exchange();
    EXPECT_EQ(notes(two, learner), std::vector<std::string>{"abas"});
}

TEST_F(TwoPcs, ARemovalIsARowAndIsNotUndoneByMerging) {
    ASSERT_TRUE(one.change(written(mark, 2, 1, "", true)));
    exchange();
    EXPECT_TRUE(notes(two, learner).empty());
    EXPECT_TRUE(one.marks().empty());
}

}  // namespace
}  // namespace engine::records
