#include "engine/screens/practice/practice_views_for_test.h"

namespace engine::screens::example {

PracticeView practice(RoomView room, const std::string& words) {
    const auto act = [](learn::rooms::Verb verb) {
        return learn::Practise{.act = {.verb = verb, .item = {}, .target = {}}};
    };
    return {
        .bar = bar(words),
        .activity = "a",
        .label = "Mācību simulācija",
        .title = words,
        .task = "Izdariet, kas prasīts. " + words,
        .room = std::move(room),
        .reply = PracticeReply{.kind = PracticeReply::Kind::Wrong,
                               .title = "Vēl nav pareizi",
                               .words = "Savā vietā: 2 no 3. " + words},
        .progress = "Pārbaudes: 1 no 3",
        .saved = "saglabāts 14:03:22",
        .buttons = {{.id = "check",
                     .label = "Pārbaudīt ↵",
                     .action = act(learn::rooms::Verb::Check),
                     .primary = true},
                    {.id = "restart", .label = "Sākt no jauna", .action = learn::RestartActivity{}},
                    {.id = "leave", .label = "Turpināt →", .action = learn::LeaveActivity{}}}};
}

BoardView ordering(const std::string& words) {
    BoardView view{.board = {.id = "board", .piles = {{.id = "row"}}}};
    view.board.piles[0].cards = {
        {.id = "a", .text = words + " a"},
        {.id = "b", .text = words + " b", .word = "savā vietā", .look = ui::Card::Look::Right},
        {.id = "c", .text = words + " c", .word = "jāpārvieto", .look = ui::Card::Look::Wrong}};
    view.reasons = {words + " a – tāpēc"};
    return view;
}

BoardView sorting(ui::CardBoard::Kind kind, const std::string& words) {
    BoardView view{.board = {.id = "board", .kind = kind}};
    view.board.piles = {{.id = "tray", .title = "Kartītes", .empty = "Visas ir izliktas."},
                        {.id = "one", .title = words, .empty = "Lieciet šeit."},
                        {.id = "two", .title = words, .empty = "Lieciet šeit."}};
    view.board.piles[0].cards = {{.id = "a", .text = words}, {.id = "b", .text = words}};
    view.board.piles[1].cards = {{.id = "c",
                                  .text = words,
                                  .word = "savā vietā",
                                  .look = ui::Card::Look::Right,
                                  .fixed = true}};
    return view;
}

ChecklistView checklist(const std::string& words) {
    return {.rows = {{.id = "a", .text = words, .why = words, .ticked = true},
                     {.id = "b", .text = words}}};
}

FlashCardView flash_card(bool turned, const std::string& words) {
    return {
        .front = words, .back = words + " Atbilde.", .turned = turned, .left = "Vēl 4 kartītes"};
}

SpotterView spotter(SpotterView::Frame frame, const std::string& words) {
    using Where = MessagePartView::Where;
    using Look = MessagePartView::Look;
    return {.frame = frame,
            .kind = "Īsziņa",
            .parts = {{.id = {}, .where = Where::Time, .text = "Šodien 09:12"},
                      {.id = "from",
                       .where = Where::From,
                       .text = "+44 7700 900 123",
                       .look = Look::Flag,
                       .number = 1,
                       .word = "1. pazīme"},
                      {.id = {}, .text = "CSDD: Jums ir neapmaksāts sods 40 EUR. Samaksājiet"},
                      {.id = "haste", .text = words},
                      {.id = {}, .text = ", citādi summa dubultosies:"},
                      {.id = "link", .where = Where::Link, .text = "www.ecsdd-maksa.example/lv"},
                      {.id = "button", .where = Where::Button, .text = "Maksāt"}},
            .found = "Atrastas pazīmes: 1",
            .findings = {{.look = FindingView::Look::Flag,
                          .name = "Sūtītājs",
                          .why = "Numurs nav iestādes numurs. " + words},
                         {.name = {}, .why = "Norādiet vietu ziņā vai sarakstā."}},
            .list_title = "Ziņas daļas kā saraksts"};
}

ScenarioView scenario(const std::string& words) {
    return {.meters = {{.name = "Drošība", .value = "6 no 10", .share = 0.6F},
                       {.name = "Uzticēšanās", .value = "5 no 10", .share = 0.5F},
                       {.name = "Laiks", .value = "4 no 10", .share = 0.4F}},
            .speaker = "Zvanītājs",
            .text = words,
            .choices = {{.id = "x", .text = words}, {.id = "y", .text = words}},
            .may_choose = true};
}

ScenarioView scenario_end(const std::string& words) {
    ScenarioView view = scenario(words);
    view.choices.clear();
    view.path = {{.node = words, .choice = words, .why = words},
                 {.node = words, .choice = words, .why = {}, .taken_back = true}};
    return view;
}

HotspotView hotspot(const std::string& words) {
    return {.question = words,
            .alt = "Galds ar datoru",
            .furniture = {{.share = {0.1F, 0.6F, 0.8F, 0.1F}, .text = words}},
            .areas = {{.id = "screen", .share = {0.3F, 0.1F, 0.3F, 0.4F}, .name = words},
                      {.id = "note",
                       .share = {0.7F, 0.3F, 0.2F, 0.2F},
                       .name = words,
                       .look = HotspotView::Look::Right,
                       .word = "pareizi"}},
            .list_title = "Vietas kā saraksts"};
}

WalkthroughView walkthrough(WalkthroughView::Frame frame, const std::string& words) {
    using Kind = WalkthroughView::Element::Kind;
    return {.frame = frame,
            .goal = "Mērķis: " + words,
            .title = words,
            .address = "https://latvija.example",
            .codes = {"Kontroles kods lapā: 4821"},
            .elements = {{.id = "t", .kind = Kind::Text, .text = words},
                         {.id = "l", .kind = Kind::List, .text = words, .items = {words, words}},
                         {.id = "f", .kind = Kind::Field, .text = words, .sample = "Anna"},
                         {.id = "c",
                          .kind = Kind::Choice,
                          .text = words,
                          .options = {{.id = "x", .text = words}, {.id = "y", .text = words}}},
                         {.id = "a", .kind = Kind::Link, .text = words},
                         {.id = "b", .kind = Kind::Button, .text = words, .shown = true}},
            .fill = "Nospiediet, lai aizpildītu",
            .filled = "aizpildīts",
            .shown = "Tagad šeit"};
}

RolePlayView role_play(const std::string& words) {
    return {.card = {{.title = "Situācija", .lines = {words}},
                     {.title = "Klients saka", .lines = {words, words}, .numbered = true}},
            .sheet_title = "Vērotāja lapa",
            .rows = {{.id = "calm", .text = words, .points = 1}, {.id = "pin", .text = words}},
            .debrief = {.title = "Pārrunai", .lines = {words}}};
}

PassphraseView passphrase(const std::string& words) {
    PassphraseView view{.built = "Stiprākā frāze: vidēja"};
    view.grades = {{.id = "weak", .name = "vāja"}, {.id = "strong", .name = "stipra"}};
    view.samples = {{.id = "a", .text = words},
                    {.id = "b", .text = words, .judged = 0, .right = true, .why = words}};
    view.measure = [](std::string_view phrase) {
        return PhraseView{
            .grade = phrase.size() > 15 ? 1U : 0U, .share = 0.5F, .reasons = {"tāpēc"}};
    };
    view.draw_phrase = [] { return std::string("ezers kamols tilts"); };
    return view;
}

}  // namespace engine::screens::example
