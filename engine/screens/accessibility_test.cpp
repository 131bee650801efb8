// The accessibility walk: every screen, with ordinary and with the largest words, in every window
// and both languages, must be readable and usable from its items alone.
#include <algorithm>
#include <functional>
#include <ostream>
#include <set>

#include <gtest/gtest.h>

#include "engine/screens/dialogs.h"
#include "engine/screens/headless_for_test.h"
#include "engine/screens/picture_sheet.h"
#include "engine/screens/practice/practice_views_for_test.h"
#include "engine/screens/quiz/kind_views_for_test.h"
#include "engine/screens/quiz/recall_views_for_test.h"
#include "engine/screens/settings_sheet.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using Draw = std::function<learn::Action(Scene&)>;

template <class View>
Draw drawn(View view) {
    return [view = std::move(view)](Scene& scene) { return draw(scene, view); };
}

struct Case {
    std::string name;
    Draw draw;
};

void PrintTo(const Case& screen, std::ostream* out) {
    *out << screen.name;
}

LessonView with_contents(LessonView view) {
    view.contents_open = true;
    return view;
}

LessonView finding(LessonView view, const std::string& words) {
    view.find_open = true;
    view.document.find = words;
    return view;
}

std::vector<Case> ordinary_screens() {
    return {{"SignIn", drawn(example::sign_in())},
            {"NewLearner", drawn(NewLearnerView{.error = "new_learner.error.name"})},
            {"Pin", drawn(PinView{.learner = 1, .name = "Anna Bērziņa", .was_wrong = true})},
            {"Programme", drawn(example::programme())},
            {"Lesson", drawn(example::lesson())},
            {"LessonContents", drawn(with_contents(example::lesson()))},
            {"LessonHighlighted", drawn(example::highlighted())},
            {"LessonFinding", drawn(finding(example::lesson(), "viss"))},
            {"LessonFindingNothing", drawn(finding(example::lesson(), "zilonis"))},
            {"LessonFindBar", drawn(finding(example::lesson(), ""))},
            {"QuizIntro", drawn(example::intro())},
            {"QuizWaiting", drawn(example::intro("Jaunu mēģinājumu varēs sākt vēlāk"))},
            {"QuizQuestion", drawn(example::quiz(example::question()))},
            {"QuizFeedback", drawn(example::quiz(example::feedback()))},
            {"QuizReview", drawn(example::review())},
            {"QuizPassed", drawn(example::result(true))},
            {"QuizFailed", drawn(example::result(false))},
            {"Hours", drawn(example::hours())},
            {"Figures", drawn(example::figures())},
            {"FiguresEmpty", drawn(FiguresView{.bar = example::bar(), .quizzes = {}})},
            {"Search", drawn(example::search())},
            {"SearchEmpty", drawn(example::empty_search())},
            {"Notes", drawn(example::notes())},
            {"NotesEmpty", drawn(NotesView{.bar = example::bar(), .guest = true})},
            {"Note", drawn(example::note())},
            {"Present", drawn(PresentView{.document = example::document(), .position = "1 / 2"})},
            {"Settings",
             drawn(SettingsView{.preferences = {.text_percent = 150}, .dyslexic_font = true})},
            {"Help", drawn(HelpView{.keys = {{"F1", "palīdzība"}}, .version = "0.1"})},
            {"Person", drawn(PersonView{.name = "Anna Bērziņa", .library = "Ogre"})},
            {"OutsideLink", drawn(OutsideLinkView{.host = "a.lv", .url = "https://a.lv"})},
            {"Handout", drawn(HandoutView{})},
            {"HandoutMaking", drawn(HandoutView{.stage = learn::HandoutAsked::Stage::Making})},
            {"HandoutMade", drawn(HandoutView{.stage = learn::HandoutAsked::Stage::Made,
                                              .file = "/home/anna/Dokumenti/1.1 Kodi.pdf"})},
            {"Picture", drawn(PictureView{{.path = "img/x.png",
                                           .alt = "Zaļa poga",
                                           .caption = "Poga",
                                           .width_px = 100,
                                           .height_px = 50}})},
            {"TakeOver", drawn(TakeOverView{.learner = 1})},
            {"Notice", drawn(NoticeView{.words = "Disks ir pilns."})},
            {"NoticeUndo", drawn(NoticeView{.words = "Noņemts.", .undo = true})}};
}

std::vector<Case> overfull_screens() {
    const std::string words = example::long_text();
    const std::string word = example::unbroken();
    return {{"CrowdedSignIn", drawn(example::crowded_sign_in())},
            {"LongPin", drawn(PinView{.learner = 1, .name = word})},
            {"LongProgramme", drawn(example::programme(words))},
            {"UnbrokenProgramme", drawn(example::programme(word))},
            {"LongLesson", drawn(example::lesson(words))},
            {"LongLessonContents", drawn(with_contents(example::lesson(word)))},
            {"LongHighlights", drawn(example::highlighted(words))},
            {"TwelveLongOptions", drawn(example::quiz(example::question(12, words)))},
            {"TwelveUnbrokenOptions", drawn(example::quiz(example::question(12, word)))},
            {"LongFeedback", drawn(example::quiz(example::feedback(word)))},
            {"LongReview", drawn(example::review(word))},
            {"LongResult", drawn(example::result(false, word))},
            {"LongHours", drawn(example::hours(word))},
            {"LongFigures", drawn(example::figures(words, 12))},
            {"UnbrokenFigures", drawn(example::figures(word))},
            {"LongSearch", drawn(example::search(words, 12))},
            {"UnbrokenSearch", drawn(example::search(word))},
            {"LongNotes", drawn(example::notes(words))},
            {"UnbrokenNotes", drawn(example::notes(word))},
            {"LongNote", drawn(example::note(words + "\n" + word))},
            {"LongNoticeUndo", drawn(NoticeView{.words = words, .undo = true})},
            {"LongHelp", drawn(HelpView{.keys = {{"F1", words}}, .data_folder = word})},
            {"LongPerson", drawn(PersonView{.name = word, .library = word})},
            {"LongLink", drawn(OutsideLinkView{.host = word, .url = word})},
            {"LongHandout",
             drawn(HandoutView{.stage = learn::HandoutAsked::Stage::Made, .file = word})},
            {"LongPicture", drawn(PictureView{{.path = "img/x.png",
                                               .alt = words,
                                               .caption = word,
                                               .width_px = 9000,
                                               .height_px = 10}})},
            {"LongNotice", drawn(NoticeView{.words = words})}};
}

/// Practice rooms, each with ordinary words and with the largest.
std::vector<Case> practice_screens() {
    using Kind = ui::CardBoard::Kind;
    using Frame = SpotterView::Frame;
    std::vector<Case> all;
    for (const auto& length : {std::pair{"", std::string("Ziņa")},
                               {"Long", example::long_text()},
                               {"Unbroken", example::unbroken()}}) {
        const std::string& words = length.second;
        const auto add = [&](const char* name, RoomView room) {
            all.push_back({std::string(length.first) + name,
                           drawn(example::practice(std::move(room), words))});
        };
        add("Ordering", example::ordering(words));
        add("Sorting", example::sorting(Kind::Columns, words));
        add("Matching", example::sorting(Kind::Rows, words));
        add("Checklist", example::checklist(words));
        add("FlashCard", example::flash_card(false, words));
        add("FlashCardTurned", example::flash_card(true, words));
        add("SpotterPhone", example::spotter(Frame::Phone, words));
        add("SpotterLetter", example::spotter(Frame::Letter, words));
        add("Scenario", example::scenario(words));
        add("ScenarioEnd", example::scenario_end(words));
        add("Hotspot", example::hotspot(words));
        add("WalkthroughPage", example::walkthrough(WalkthroughView::Frame::Page, words));
        add("WalkthroughPhone", example::walkthrough(WalkthroughView::Frame::Phone, words));
        add("RolePlay", example::role_play(words));
        add("Passphrase", example::passphrase(words));
    }
    return all;
}

/// Questions of every kind, open and judged, with ordinary words and with the largest.
std::vector<Case> question_screens() {
    using Kind = ui::CardBoard::Kind;
    std::vector<Case> all;
    for (const auto& length : {std::pair{"", std::string("Kartīte")},
                               {"Long", example::long_text()},
                               {"Unbroken", example::unbroken()}}) {
        const std::string& words = length.second;
        const auto add = [&](const char* kind, const AnswerView& answer) {
            const std::string name = std::string(length.first) + kind;
            all.push_back({name, drawn(example::quiz(example::asking(answer, words)))});
            QuestionView judged = example::feedback(words);
            judged.answer = answer;
            judged.feedback->verdict_shown = true;
            judged.feedback->parts = {{.judged = Judged::Wrong,
                                       .name = words,
                                       .words = words,
                                       .points = "+0,33",
                                       .why = words}};
            judged.feedback->solution = words;
            all.push_back({name + "Judged", drawn(example::quiz(judged))});
        };
        add("OrderQuestion", example::ordered_cards(words));
        add("ColumnsQuestion", example::placed_cards(Kind::Columns, words));
        add("MatchingQuestion", example::placed_cards(Kind::Rows, words));
        add("TextQuestion", example::typed(words));
        add("NumberQuestion", example::number(words));
        add("GapsQuestion", example::gaps(words));
        add("MatrixQuestion", example::matrix(true, words));
        add("PictureQuestion", example::picture_question(words));
    }
    return all;
}

/// Recalls, with ordinary words and with the largest.
std::vector<Case> recall_screens() {
    std::vector<Case> all;
    for (const auto& length : {std::pair{"", std::string("Atceries")},
                               {"Long", example::long_text()},
                               {"Unbroken", example::unbroken()}}) {
        const std::string& words = length.second;
        const auto add = [&](const char* name, const auto& view) {
            all.push_back({std::string(length.first) + name, drawn(view)});
        };
        add("Recall", example::recall(words));
        add("RecallQuestion", example::recall_question(example::question(3, words)));
        add("RecallFeedback", example::recall_question(example::feedback(words)));
        add("Recalled", example::recalled(words));
        add("ProgrammeDue", example::programme_with_due(words));
    }
    return all;
}

std::vector<Case> every_screen() {
    std::vector<Case> all = ordinary_screens();
    for (const auto& screens :
         {overfull_screens(), practice_screens(), question_screens(), recall_screens()}) {
        all.insert(all.end(), screens.begin(), screens.end());
    }
    return all;
}

struct Window {
    base::Size size;  // device px
    float zoom = 1;
};
constexpr Window kWindows[] = {  // NOLINT(modernize-avoid-c-arrays)
    {{1280, 800}, 1},
    {{1024, 768}, 1},
    {{1280, 800}, 2},
    {{1024, 768}, 2},
    {{1280, 1024}, 4}};

class Accessibility : public testing::TestWithParam<Case> {
protected:
    static void expect_sound_items(const HeadlessScreen& screen) {
        const float width = screen.head.ui.screen().width;
        std::set<std::string> ids;
        for (const ui::Item& item : screen.items()) {
            EXPECT_TRUE(ids.insert(item.id).second) << item.id << " is there twice";
            EXPECT_FALSE(item.name.empty()) << item.id << " has no name";
            // What scrolls is cut at its viewport: a control that touches the edge has left it.
            const float ring = item.focusable ? 4 : -0.5F;
            EXPECT_GE(item.rect.x, ring) << item.id << " begins outside the window";
            EXPECT_LE(item.rect.right(), width - ring) << item.id << " leaves the window";
        }
    }

    static std::vector<std::string> focus_order(const HeadlessScreen& screen) {
        std::vector<std::string> order;
        for (const ui::Item& item : screen.items()) {
            if (item.focusable && item.enabled) {
                order.push_back(item.id);
            }
        }
        return order;
    }
};

TEST_P(Accessibility, ItemsAreNamedUniqueAndInside) {
    for (const auto language : {content::Language::Latvian, content::Language::English}) {
        for (const Window& window : kWindows) {
            SCOPED_TRACE(std::string(content::code(language)) + " in " +
                         std::to_string(static_cast<int>(window.size.width / window.zoom)));
            HeadlessScreen screen(window.size, language);
            screen.head.zoom = window.zoom;
            screen.run({}, GetParam().draw);
            ASSERT_FALSE(screen.items().empty());
            expect_sound_items(screen);
        }
    }
}

TEST_P(Accessibility, TabReachesEverythingEnabledInOrder) {
    HeadlessScreen screen({1280, 1024});
    screen.head.zoom = 4;  // the smallest window: most lies out of sight
    screen.run({}, GetParam().draw);
    std::vector<std::string> order = focus_order(screen);
    const auto start = std::ranges::find(order, screen.head.ui.focus());
    if (start != order.end()) {
        std::rotate(order.begin(), start + 1, order.end());
    }
    for (const std::string& id : order) {
        screen.run(ui::pressed(render::Key::Tab), GetParam().draw);
        EXPECT_EQ(screen.head.ui.focus(), id);
    }
}

TEST_P(Accessibility, WhatTheKeyboardFocusedCanBeSeenAndHit) {
    HeadlessScreen screen({1280, 1024});
    screen.head.zoom = 4;
    screen.run({}, GetParam().draw);
    for (const std::string& id : focus_order(screen)) {
        screen.run(ui::pressed(render::Key::Tab), GetParam().draw);
        const ui::Item* focused = screen.find(screen.head.ui.focus());
        ASSERT_NE(focused, nullptr) << id;
        if (focused->role != ui::Role::Link) {  // a link's page is moved by the session
            EXPECT_FALSE(focused->offscreen) << focused->id;
            EXPECT_GE(focused->rect.height, 32) << focused->id << " is hard to hit";
            EXPECT_GE(focused->rect.width, 32) << focused->id << " is hard to hit";
        }
    }
}

std::string name_of(const testing::TestParamInfo<Case>& info) {
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(EveryScreen, Accessibility, testing::ValuesIn(every_screen()), name_of);

}  // namespace
}  // namespace engine::screens
