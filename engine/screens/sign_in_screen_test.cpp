#include "engine/screens/sign_in_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(SignInScreen, ACardSignsItsPersonIn) {
    HeadlessScreen screen;
    EXPECT_EQ(as<learn::SignIn>(screen.click(example::sign_in(), "sign_in.person.0")).learner, 7);
}

TEST(SignInScreen, APersonWithAPinIsAskedForIt) {
    HeadlessScreen screen;
    EXPECT_EQ(as<learn::AskPin>(screen.click(example::sign_in(), "sign_in.person.1")).learner, 8);
}

TEST(SignInScreen, SearchFindsNamesWithoutTheirMarks) {
    HeadlessScreen screen;
    const SignInView view = example::sign_in();
    screen.click(view, "sign_in.search");
    screen.show(view, ui::typed("ABE"));
    ASSERT_NE(screen.find("sign_in.person.0"), nullptr);
    EXPECT_EQ(screen.find("sign_in.person.0")->name, "Zane Ābele");
    EXPECT_EQ(screen.find("sign_in.person.1"), nullptr);
    EXPECT_EQ(as<learn::AskPin>(screen.click(view, "sign_in.person.0")).learner, 8);
}

TEST(SignInScreen, ASearchThatFindsNobodySaysSo) {
    HeadlessScreen screen;
    const SignInView view = example::sign_in();
    screen.click(view, "sign_in.search");
    screen.show(view, ui::typed("xyz"));
    EXPECT_EQ(screen.find("sign_in.person.0"), nullptr);
    ASSERT_NE(screen.find("sign_in.hint"), nullptr);
    EXPECT_NE(screen.find("sign_in.new"), nullptr);
}

TEST(SignInScreen, OfManyPeopleTheFirstSixtyAreShownAndTheRestAnnounced) {
    HeadlessScreen screen;
    SignInView view = example::sign_in();
    view.people.assign(75, {.learner = 1, .name = "Ilze"});
    screen.show(view);
    EXPECT_NE(screen.find("sign_in.person.59"), nullptr);
    EXPECT_EQ(screen.find("sign_in.person.60"), nullptr);
    ASSERT_NE(screen.find("sign_in.hint"), nullptr);
    EXPECT_NE(screen.find("sign_in.hint")->name.find("15"), std::string::npos);
}

TEST(SignInScreen, NewLearnersAndGuestsHaveTheirWays) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::StartNewLearner>(screen.click(example::sign_in(), "sign_in.new")));
    EXPECT_TRUE(is<learn::EnterAsGuest>(screen.click(example::sign_in(), "sign_in.guest")));
}

TEST(SignInScreen, NobodyIsAddedWhereNothingCanBeWritten) {
    HeadlessScreen screen;
    SignInView view = example::sign_in();
    view.can_add = false;
    screen.show(view);
    EXPECT_EQ(screen.find("sign_in.new"), nullptr);
}

TEST(SignInScreen, BothLanguagesAreChosenInTheCorner) {
    HeadlessScreen screen;
    const learn::Action english = screen.click(example::sign_in(), "language.en");
    EXPECT_EQ(as<learn::Prefer>(english).preferences.language, content::Language::English);
    EXPECT_TRUE(screen.find("language.lv")->selected);
}

TEST(NewLearnerScreen, BeginsInTheNameAndCreatesWhatWasTyped) {
    HeadlessScreen screen;
    const NewLearnerView view{.brand = {.title = "Kurss", .volume = "8 st."}};
    screen.show(view);
    EXPECT_EQ(screen.head.ui.focus(), "new_learner.name");
    screen.show(view, ui::typed("Ilze Āboliņa"));
    screen.show(view, ui::pressed(Tab));
    screen.show(view, ui::typed("Ogre"));
    screen.show(view, ui::pressed(Tab));
    screen.show(view, ui::typed("1234"));
    const auto made = as<learn::CreateLearner>(screen.show(view, ui::pressed(Enter)));
    EXPECT_EQ(made.name, "Ilze Āboliņa");
    EXPECT_EQ(made.library, "Ogre");
    EXPECT_EQ(made.pin, "1234");
    EXPECT_EQ(screen.find("new_learner.pin")->value, "••••");
}

TEST(NewLearnerScreen, AnErrorStandsAtTheFieldThatItNames) {
    HeadlessScreen screen;
    screen.show(NewLearnerView{.error = "new_learner.error.pin"});
    EXPECT_NE(screen.find("new_learner.pin.error"), nullptr);
    EXPECT_EQ(screen.find("new_learner.name.error"), nullptr);
    screen.show(NewLearnerView{.error = "new_learner.error.storage.name"});
    EXPECT_NE(screen.find("new_learner.name.error"), nullptr);
}

TEST(NewLearnerScreen, CancelGoesBack) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::GoBack>(screen.click(NewLearnerView{}, "new_learner.cancel")));
}

TEST(PinScreen, SignsInWithTheTypedPin) {
    HeadlessScreen screen;
    const PinView view{.learner = 8, .name = "Zane Ābele"};
    screen.show(view);
    EXPECT_EQ(screen.find("form.title")->name, "Zane Ābele");
    screen.show(view, ui::typed("4321"));
    const auto sign_in = as<learn::SignIn>(screen.show(view, ui::pressed(Enter)));
    EXPECT_EQ(sign_in.learner, 8);
    EXPECT_EQ(sign_in.pin, "4321");
    EXPECT_FALSE(sign_in.take_over);
    EXPECT_EQ(screen.find("pin.code.error"), nullptr);
}

TEST(PinScreen, AWrongPinIsSaidInWords) {
    HeadlessScreen screen;
    screen.show(PinView{.learner = 8, .name = "Zane", .was_wrong = true});
    ASSERT_NE(screen.find("pin.code.error"), nullptr);
    EXPECT_EQ(screen.find("pin.code.error")->role, ui::Role::Alert);
}

TEST(PersonMark, InitialsAreTheFirstLettersOfFirstAndLastName) {
    EXPECT_EQ(initials("Anna Bērziņa"), "AB");
    EXPECT_EQ(initials("Āris Žagars-Ēķis"), "ĀĒ");
    EXPECT_EQ(initials("Ilze"), "I");
    EXPECT_EQ(initials("  - "), "·");
    EXPECT_EQ(initials(""), "·");
}

TEST(PersonMark, ShortNamesFitTheBar) {
    EXPECT_EQ(short_name("Anna Bērziņa"), "Anna B.");
    EXPECT_EQ(short_name("Ilze"), "Ilze");
    EXPECT_EQ(short_name(""), "");
    EXPECT_EQ(short_name(std::string(200, 'W')), std::string(13, 'W') + "…");
}

}  // namespace
}  // namespace engine::screens
