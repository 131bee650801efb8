#include "engine/app/desk.h"

#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"
#include "engine/records/store_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using records::at;

TEST(Pin, IsFourToTwelveDigitsOrNothing) {
    for (const char* pin : {"", "0000", "1234", "123456789012"}) {
        EXPECT_TRUE(is_pin(pin)) << pin;
    }
    for (const char* pin :
         {"1", "123", "1234567890123", "12a4", "12 4", " 1234", "-123", "１２３４"}) {
        EXPECT_FALSE(is_pin(pin)) << pin;
    }
}

class AtTheDesk : public testing::Test {
protected:
    learn::SessionState state() const { return session.state(); }
    records::LearnerId create(const std::string& name, const std::string& pin = {}) {
        desk.create({.name = name, .library = "Ogre", .pin = pin}, at(9h));
        const records::LearnerId id = recorder.learner();
        leave();
        return id;
    }
    void leave() {
        session.apply(learn::SignOut{}, at(9h));
        desk.leave(at(9h));
    }

    tests::TempDir dir;
    records::Store store = records::opened(dir.path());
    Recorder recorder{store};
    StoreMemory memory{&store, {}};
    learn::testing_course::TwoLessons shelf;
    learn::Session session{shelf, memory, {}};
    Desk desk{&store, &recorder, memory, session};
};

TEST_F(AtTheDesk, ANewLearnerIsSignedInAtOnce) {
    desk.create({.name = "  Ilze Āboliņa ", .library = "Ogre", .pin = "1234"}, at(9h));
    EXPECT_EQ(state().screen, learn::Screen::Programme);
    ASSERT_TRUE(state().person);
    EXPECT_EQ(state().person->name, "Ilze Āboliņa");
    EXPECT_EQ(recorder.learner(), state().person->id);
    ASSERT_EQ(desk.people().size(), 1U);
    EXPECT_TRUE(desk.people()[0].has_pin);
}

TEST_F(AtTheDesk, ABadNameIsRefusedAndTheFormToldSo) {
    const std::string too_long(201, 'a');
    for (const std::string& name : {std::string(), std::string("   "), too_long}) {
        desk.create({.name = name, .library = "Ogre", .pin = {}}, at(9h));
        EXPECT_EQ(state().form_error, "new_learner.error.name") << name;
        EXPECT_FALSE(state().person);
    }
    EXPECT_TRUE(desk.people().empty());
    EXPECT_FALSE(recorder.signed_in());
}

TEST_F(AtTheDesk, ABadPinIsRefusedBeforeAnythingIsStored) {
    desk.create({.name = "Ilze", .library = "Ogre", .pin = "12"}, at(9h));
    EXPECT_EQ(state().form_error, "new_learner.error.pin");
    EXPECT_TRUE(desk.people().empty());
}

TEST_F(AtTheDesk, WithoutAPinAClickSignsIn) {
    const auto id = create("Ilze");
    desk.sign_in({.learner = id}, at(10h));
    EXPECT_EQ(recorder.learner(), id);
    EXPECT_EQ(state().screen, learn::Screen::Programme);
    EXPECT_FALSE(state().pin_was_wrong);
}

TEST_F(AtTheDesk, AWrongPinSignsNobodyIn) {
    const auto id = create("Ilze", "1234");
    for (const char* pin : {"", "4321", "12345", "1234 "}) {
        desk.sign_in({.learner = id, .pin = pin}, at(10h));
        EXPECT_FALSE(recorder.signed_in()) << pin;
        EXPECT_FALSE(state().person) << pin;
        EXPECT_TRUE(state().pin_was_wrong) << pin;
    }
    desk.sign_in({.learner = id, .pin = "1234"}, at(10h));
    EXPECT_EQ(recorder.learner(), id);
}

TEST_F(AtTheDesk, TakingOverDoesNotGetPastThePin) {
    const auto id = create("Ilze", "1234");
    desk.sign_in({.learner = id, .pin = {}, .take_over = true}, at(10h));
    EXPECT_FALSE(recorder.signed_in());
}

TEST_F(AtTheDesk, SomebodyUnknownSignsNobodyIn) {
    desk.sign_in({.learner = 99}, at(10h));
    EXPECT_FALSE(recorder.signed_in());
    EXPECT_EQ(state().screen, learn::Screen::SignIn);
}

TEST_F(AtTheDesk, ByNameAPinIsAskedFor) {
    create("Ilze");
    const auto zane = create("Zane", "1234");
    learn::Facts facts;
    EXPECT_FALSE(desk.sign_in_by_name("Anna", facts, at(10h)));
    EXPECT_TRUE(desk.sign_in_by_name("Zane", facts, at(10h)));
    EXPECT_EQ(state().screen, learn::Screen::Pin);
    EXPECT_EQ(state().pin_asked_of, zane);
    EXPECT_FALSE(recorder.signed_in());
    EXPECT_TRUE(desk.sign_in_by_name("Ilze", facts, at(10h)));
    EXPECT_TRUE(recorder.signed_in());
}

TEST_F(AtTheDesk, LeavingForgetsTheLearner) {
    create("Ilze");
    EXPECT_FALSE(recorder.signed_in());
    EXPECT_FALSE(memory.last_place());
    EXPECT_EQ(desk.people().size(), 1U);
}

TEST_F(AtTheDesk, TheLearnersPastIsRemembered) {
    const auto id = create("Ilze");
    desk.sign_in({.learner = id}, at(10h));
    recorder.record({learn::PlaceKept{.lesson = "two", .page = "second"}}, at(10h));
    leave();
    desk.sign_in({.learner = id}, at(11h));
    ASSERT_TRUE(state().last_place);
    EXPECT_EQ(state().last_place->lesson, "two");
}

TEST(DeskWithoutAStore, NobodyCanSignInOrBeAdded) {
    StoreMemory memory(nullptr, {});
    learn::testing_course::TwoLessons shelf;
    learn::Session session(shelf, memory, {});
    Desk desk(nullptr, nullptr, memory, session);
    EXPECT_FALSE(desk.can_add());
    EXPECT_TRUE(desk.people().empty());
    desk.create({.name = "Ilze", .library = {}, .pin = {}}, at(9h));
    EXPECT_EQ(session.state().form_error, "new_learner.error.storage.name");
    desk.sign_in({.learner = 1}, at(9h));
    EXPECT_FALSE(session.state().person);
}

TEST(DeskAtAReadOnlyStore, AddsNobody) {
    const tests::TempDir dir;
    {
        records::Store store = records::opened(dir.path());
        records::add(store);
    }
    records::Store store = records::opened(dir.path(), at(9h), {.read_only = true});
    Recorder recorder(store);
    StoreMemory memory(&store, {});
    learn::testing_course::TwoLessons shelf;
    learn::Session session(shelf, memory, {});
    Desk desk(&store, &recorder, memory, session);
    EXPECT_EQ(desk.people().size(), 1U);
    EXPECT_FALSE(desk.can_add());
    desk.sign_in({.learner = desk.people()[0].id}, at(9h));
    EXPECT_FALSE(recorder.signed_in());
    ASSERT_TRUE(session.state().notice);
    EXPECT_TRUE(session.state().notice->trouble);
}

}  // namespace
}  // namespace engine::app
