#include "engine/screens/dialogs.h"

#include <gtest/gtest.h>

#include "engine/screens/bar.h"
#include "engine/screens/headless_for_test.h"
#include "engine/screens/settings_sheet.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(HelpDialog, NamesEveryKey) {
    HeadlessScreen screen;
    const HelpView view{.keys = {{"F1", "šī palīdzība"}, {"Tab", "tālāk"}}};
    EXPECT_TRUE(is<learn::CloseDialog>(screen.press(view, Enter)));
    EXPECT_EQ(screen.find("help.key.1")->name, "Tab");
    EXPECT_EQ(screen.find("help.key.1")->value, "tālāk");
}

TEST(PersonDialog, SignsOutAndLeadsToTheHours) {
    HeadlessScreen screen;
    const PersonView view{.name = "Anna Bērziņa", .library = "Ogre"};
    EXPECT_TRUE(is<learn::SignOut>(screen.press(view, Enter)));
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(view, "dialog.close")));
    EXPECT_TRUE(is<learn::OpenHours>(screen.click(view, "person.hours")));
    EXPECT_TRUE(is<learn::OpenFigures>(screen.click(view, "person.figures")));
    EXPECT_EQ(screen.find("person")->name, "Anna Bērziņa");
}

TEST(PersonDialog, LeadsToTheNotesOfALearnerAndOfAGuest) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::OpenNotes>(screen.click(PersonView{.name = "Anna"}, "person.notes")));
    EXPECT_TRUE(is<learn::OpenNotes>(
        screen.click(PersonView{.name = "Viesis", .guest = true}, "person.notes")));
}

TEST(PersonDialog, AGuestHasNoHours) {
    HeadlessScreen screen;
    screen.show(PersonView{.name = "Viesis", .guest = true});
    EXPECT_EQ(screen.find("person.hours"), nullptr);
    EXPECT_EQ(screen.find("person.about")->name, screen.words.text("guest.note"));
}

TEST(LinkDialog, ShowsWhereItLeadsBeforeItOpens) {
    HeadlessScreen screen;
    const OutsideLinkView view{.host = "latvija.gov.lv", .url = "https://latvija.gov.lv/e"};
    screen.show(view);
    EXPECT_EQ(screen.find("link.host")->name, "latvija.gov.lv");
    EXPECT_EQ(screen.find("link.url")->name, "https://latvija.gov.lv/e");
    EXPECT_TRUE(is<learn::OpenOutsideLink>(screen.click(view, "link.open")));
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(view, "dialog.close")));
}

TEST(TakeOverDialog, SignsInTheSameLearner) {
    HeadlessScreen screen;
    const auto sign_in = as<learn::SignIn>(screen.press(TakeOverView{.learner = 7}, Enter));
    EXPECT_EQ(sign_in.learner, 7);
    EXPECT_TRUE(sign_in.take_over);
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(TakeOverView{.learner = 7}, "dialog.close")));
}

TEST(HandoutDialog, AsksForOnePageOrTheWholeLesson) {
    HeadlessScreen screen;
    EXPECT_TRUE(as<learn::MakeHandout>(screen.press(HandoutView{}, Enter)).whole_lesson);
    EXPECT_TRUE(as<learn::MakeHandout>(screen.click(HandoutView{}, "handout.whole")).whole_lesson);
    EXPECT_FALSE(
        as<learn::MakeHandout>(screen.click(HandoutView{}, "handout.this_page")).whole_lesson);
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(HandoutView{}, "dialog.close")));
}

TEST(HandoutDialog, OffersNoChoiceWhereThereIsOnePage) {
    HeadlessScreen screen;
    screen.show(HandoutView{.one_page = true});
    EXPECT_EQ(screen.find("handout.this_page"), nullptr);
    EXPECT_TRUE(
        is<learn::CloseDialog>(screen.click(HandoutView{.one_page = true}, "dialog.close")));
}

TEST(HandoutDialog, SaysWhereTheFileIsAndOpensIt) {
    HeadlessScreen screen;
    const HandoutView view{.stage = learn::HandoutAsked::Stage::Made, .file = "/d/1.1 Kodi.pdf"};
    EXPECT_FALSE(as<learn::OpenHandout>(screen.press(view, Enter)).folder);
    EXPECT_TRUE(as<learn::OpenHandout>(screen.click(view, "handout.folder")).folder);
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(view, "dialog.close")));
    EXPECT_NE(screen.find("handout.about")->name.find("/d/1.1 Kodi.pdf"), std::string::npos);
}

TEST(HandoutDialog, CanBeLeftWhileItIsMade) {
    HeadlessScreen screen;
    const HandoutView view{.stage = learn::HandoutAsked::Stage::Making};
    EXPECT_TRUE(is<learn::CloseDialog>(screen.press(view, Enter)));
    EXPECT_EQ(screen.find("handout.about")->name, screen.words.text("handout.making"));
}

TEST(Notice, IsAnAlertThatCanBePutAway) {
    HeadlessScreen screen;
    const NoticeView view{.words = "Disks ir pilns.", .trouble = true};
    EXPECT_TRUE(is<learn::DismissNotice>(screen.click(view, "notice.ok")));
    EXPECT_EQ(screen.find("notice")->role, ui::Role::Alert);
    EXPECT_EQ(screen.find("notice")->name, "Disks ir pilns.");
}

TEST(Notice, StandsAboveABar) {
    HeadlessScreen screen;
    screen.show(NoticeView{.words = "Noņemts."});
    const float before = screen.find("notice")->rect.bottom();
    screen.show(NoticeView{.words = "Noņemts.", .lift = 56});
    EXPECT_EQ(screen.find("notice")->rect.bottom(), before - 56);
}

TEST(Notice, OffersToTakeARemovalBack) {
    HeadlessScreen screen;
    const NoticeView view{.words = "Grāmatzīme ir noņemta.", .undo = true};
    EXPECT_TRUE(is<learn::UndoRemove>(screen.click(view, "notice.undo")));
    EXPECT_TRUE(is<learn::UndoRemove>(screen.press(view, Z, {.control = true})));
    EXPECT_TRUE(is<learn::DismissNotice>(screen.click(view, "notice.ok")));
    screen.show(NoticeView{.words = "Disks ir pilns."});
    EXPECT_EQ(screen.find("notice.undo"), nullptr);
}

/// A small window at 400 %: the sheet scrolls, the row of buttons must still be reached.
TEST(Dialogs, TheirButtonsAreReachedInTheSmallestWindow) {
    HeadlessScreen screen({1280, 1024});
    screen.head.zoom = 4;
    const HelpView help{.keys = {20, {"Ctrl + Plus", "lielāks teksts un viss pārējais"}}};
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(help, "dialog.close")));
    EXPECT_FALSE(screen.find("dialog.close")->offscreen);
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(SettingsView{}, "dialog.close")));
    const OutsideLinkView link{.host = example::unbroken(), .url = example::unbroken()};
    EXPECT_TRUE(is<learn::OpenOutsideLink>(screen.click(link, "link.open")));
}

/// The keys that work on every screen.
TEST(GlobalKeys, EachHasItsAction) {
    HeadlessScreen screen;
    const learn::Preferences now{.text_percent = 150};
    const auto press = [&](render::Key key, render::Mods mods = {}) {
        return screen.run(ui::pressed(key, mods),
                          [&](Scene& scene) { return global_keys(scene, now); });
    };
    const render::Mods control{.control = true};
    EXPECT_TRUE(is<learn::GoBack>(press(Escape)));
    EXPECT_TRUE(is<learn::OpenHelp>(press(F1)));
    EXPECT_TRUE(is<learn::ToggleFullScreen>(press(F11)));
    EXPECT_TRUE(is<learn::OpenSearch>(press(F, {.shift = true, .control = true})));
    EXPECT_FALSE(learn::acted(press(F, control)));  // the page's own
    EXPECT_EQ(as<learn::Prefer>(press(Plus, control)).preferences.text_percent, 175);
    EXPECT_EQ(
        as<learn::Prefer>(press(Plus, {.shift = true, .control = true})).preferences.text_percent,
        175);
    EXPECT_EQ(as<learn::Prefer>(press(Minus, control)).preferences.text_percent, 125);
    EXPECT_EQ(as<learn::Prefer>(press(Digit0, control)).preferences.text_percent, 100);
    EXPECT_FALSE(learn::acted(press(Plus)));
}

}  // namespace
}  // namespace engine::screens
