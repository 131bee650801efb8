#include "engine/screens/views_for_test.h"

namespace engine::screens::example {

std::string long_text() {
    std::string text;
    while (text.size() < 140) {
        text += "garš teksts ";
    }
    return text + std::string(60, 'w');
}

std::string unbroken() {
    std::string word(200, 'W');
    return word;
}

BarView bar(const std::string& title, const std::string& person) {
    return {.title = title,
            .chip = {.state = ChipView::State::Counting,
                     .text = "Skaita · šodien 42 min",
                     .total = "3,2 / 8 ak. st."},
            .person = short_name(person),
            .preferences = {}};
}

SignInView sign_in() {
    return {.course_title = "E-pakalpojumi",
            .volume = "8 akadēmisko stundu programma",
            .people = {{.learner = 7, .name = "Anna Bērziņa", .library = "Ogre"},
                       {.learner = 8, .name = "Zane Ābele", .library = "Rīga", .has_pin = true}},
            .preferences = {}};
}

SignInView crowded_sign_in() {
    SignInView view = sign_in();
    view.people.push_back({.learner = 9, .name = long_text(), .library = long_text()});
    view.people.push_back({.learner = 10, .name = unbroken(), .library = unbroken()});
    for (int i = 0; i < 8; ++i) {
        view.people.push_back({.learner = 20 + i, .name = "Ilze " + std::to_string(i)});
    }
    return view;
}

ProgrammeView programme(const std::string& words) {
    ProgrammeView view{.bar = bar(words, words)};
    view.hours = "3,2";
    view.of = "no 8 ak. stundām";
    view.minutes = "144 no 360 minūtēm · 1 ak. stunda = 45 min";
    view.title = words;
    view.remaining = "Atlikuši 5 moduļi. Vēl 216 minūtes.";
    view.stopped_label = "Jūs apstājāties šeit";
    view.stopped_at = words;
    view.continue_label = "Turpināt →";
    view.modules = {{.id = "m1",
                     .state = ModuleRow::State::Complete,
                     .title = "1. " + words,
                     .note = "Tests nokārtots · 7 no 7",
                     .minutes = "27 / 27 min",
                     .share = 1,
                     .open = "one",
                     .ring_to = 0.1F},
                    {.id = "m2",
                     .state = ModuleRow::State::Started,
                     .title = "2. " + words,
                     .note = "Lasa: " + words,
                     .missing = "vēl 2 nodarbības · jānokārto tests",
                     .minutes = "9 / 27 min",
                     .share = 0.3F,
                     .current = true,
                     .opens = LessonRow::Kind::Quiz,
                     .open = "m2-quiz",
                     .ring_from = 0.1F,
                     .ring_to = 0.2F}};
    return view;
}

ui::Document document() {
    auto lesson = std::make_shared<content::Lesson>();
    lesson->id = "one";
    lesson->pages = {
        tests::page({tests::heading(1, "Kas ir digitālais aģents"),
                     tests::paragraph({tests::span("Skatiet "),
                                       tests::link("nākamo nodarbību", "two"), tests::span(" vai "),
                                       tests::link("portālu", "https://latvija.gov.lv")}),
                     tests::heading(2, "Vēl"), tests::paragraph("Viss.")}),
        tests::page({tests::heading(1, "Otrā lapa"), tests::paragraph("Viss.")})};
    lesson->pages[0].id = "first";
    lesson->pages[1].id = "second";
    return {.id = "lesson.page",
            .name = "Kas ir digitālais aģents",
            .lesson = lesson,
            .kicker = "1.1 · 5 minūtes",
            .end_was_seen = true};
}

LessonView lesson(const std::string& words) {
    return {.bar = bar(words, words),
            .module_line = "1. modulis · 9 no 45 min",
            .lessons = {{.id = "one",
                         .state = LessonRow::State::Started,
                         .title = "1.1 " + words,
                         .state_name = "iesākta",
                         .current = true},
                        {.id = "two", .title = "1.2 " + words, .state_name = "nav sākta"},
                        {.id = "quiz",
                         .title = "Pārbaudi sevi",
                         .state_name = "nav sākta",
                         .kind = LessonRow::Kind::Quiz}},
            .headings = {{.page = 0, .block = 0, .title = words},
                         {.page = 0, .block = 2, .title = words, .inside = true},
                         {.page = 1, .block = 0, .title = words}},
            .document = document(),
            .position = "Lapa 1 no 2",
            .short_position = "1 / 2",
            .share = 0.5F,
            .next_label = "Nākamā nodarbība"};
}

LessonView highlighted(const std::string& words) {
    LessonView view = lesson();
    const auto keys = layout::anchor_keys(view.document.lesson->pages[0].blocks);
    view.document.highlights = {
        {.name = words, .value = words, .parts = {{keys[3], 0, 4}}, .noted = true},
        {.name = words, .parts = {{keys[1], 0, 6}}, .ground = base::Tone::TintBlue}};
    view.marks = {{.sign_in = "anna", .sequence = 1}, {.sign_in = "anna", .sequence = 2}};
    return view;
}

QuizView intro(const std::string& wait) {
    return {.bar = bar(),
            .intro = QuizIntroView{.title = "Pārbaudi sevi",
                                   .rules = {"7 jautājumi", "Nokārtots, ja pareizi 5 no 7"},
                                   .last_result = "Labākais rezultāts līdz šim: 4 no 7.",
                                   .wait = wait,
                                   .start_label = "Sākt testu",
                                   .recall_label = "Atkārtot 3 senākas kļūdas",
                                   .past = {{.attempt = 12, .label = "23.11.2026. · 5 no 7"},
                                            {.attempt = 9, .label = "22.11.2026. · 4 no 7"}}}};
}

QuestionView asking(AnswerView answer, const std::string& words) {
    return {.current = 1,
            .answered = {true, false, false, true, false, false, false},
            .marked = {false, false, true, false, false, false, false},
            .pass_line = "Nokārtots, ja pareizi 5 no 7",
            .text = "Kas ir e-adrese? " + words,
            .hint = "Izvēlieties vienu atbildi",
            .answer = std::move(answer),
            .aids = AidsView{.next_hint = "Padoms 1 no 2"},
            .saved = "saglabāts 14:03:22"};
}

QuestionView question(std::size_t options, const std::string& words) {
    OptionsView list;
    for (std::size_t i = 0; i < options; ++i) {
        list.options.push_back({.text = words + " " + std::to_string(i)});
    }
    return asking(std::move(list), words);
}

OptionsView& options_of(QuestionView& question) {
    return std::get<OptionsView>(question.answer);
}

QuestionView feedback(const std::string& words) {
    using Verdict = OptionView::Verdict;
    QuestionView view = question(3, words);
    view.aids.reset();
    auto& options = options_of(view).options;
    options[0].verdict = Verdict::Right;
    options[1].verdict = Verdict::ChosenWrong;
    options[1].chosen = true;
    view.feedback =
        FeedbackView{.judged = Judged::Wrong,
                     .verdict = "Nav pareizi",
                     .reasons = {{.wrong = true, .title = "Jūsu atbilde B", .words = words},
                                 {.title = "Kāpēc", .words = words}},
                     .repeat_label = "Atkārtot 1.2 " + words,
                     .repeat = {.lesson = "one", .page = "p2"}};
    return view;
}

QuizView quiz(QuestionView question) {
    return {.bar = bar(), .question = std::move(question)};
}

QuizView review(const std::string& words) {
    return {.bar = bar(),
            .review = ReviewView{.title = "Pirms iesniegšanas",
                                 .words = "Nav atbildēts uz 2 jautājumiem.",
                                 .unanswered = {{.question = 2, .label = "3. " + words},
                                                {.question = 4, .label = "5. " + words}},
                                 .marked = {{.question = 0, .label = "1. " + words}}}};
}

QuizView result(bool passed, const std::string& words) {
    ResultView view{.passed = passed,
                    .score = "5 no 7",
                    .verdict = passed ? "Nokārtots" : "Vēl nav nokārtots",
                    .words = "Vajadzēja vismaz 5 pareizas atbildes."};
    view.mistakes = {{.insight = "Bijāt droša, bet atbilde nav pareiza",
                      .urgent = true,
                      .question = words,
                      .lesson_label = "Atkārtot " + words,
                      .lesson = {.lesson = "two", .page = "p1"}}};
    view.mistakes_title = "Ko pārlasīt";
    view.outcomes = {{.name = words, .value = "1,5 no 2", .share = 0.75F}};
    view.retry_label = "Atkārtot kļūdas (1)";
    view.wait = passed ? "" : "Jaunu mēģinājumu varēs sākt plkst. 14:05";
    return {.bar = bar(), .result = view};
}

HoursView hours(const std::string& words) {
    return {.bar = bar(words, words),
            .total = "3,2 no 8 ak. stundām",
            .by_channel = "Mācības: 2 st. 10 min · Testi: 14 min 0 s",
            .explanation = "Laiks tiek skaitīts, kamēr Jūs lasāt. " + words,
            .modules = {{.title = "1. " + words,
                         .minutes = "9 min 0 s · vajag vismaz 17 min 0 s",
                         .state = "Izlasītas nodarbības: 1 no 4"}},
            .days = {{.day = "2026. gada 23. novembris",
                      .counted = "12 min 5 s",
                      .rows = {{.when = "14:03–14:21",
                                .what = "1.2 " + words,
                                .counted = "12 min 5 s",
                                .notes = "neskaitīts klusums 2 min 0 s"}}}}};
}

FiguresView figures(const std::string& words, std::size_t questions) {
    FiguresQuiz quiz{.title = "1. " + words, .rows = {}};
    for (std::size_t i = 0; i < questions; ++i) {
        quiz.rows.push_back({.question = words,
                             .share = 0.25F,
                             .figures = "pareizi 25 % · atbildēts 12 reizes",
                             .wrong = "Biežākā kļūda, 50 %: " + words,
                             .remarks = {"Pārbaudiet atslēgu.", words}});
    }
    return {.bar = bar(words, words), .quizzes = {quiz}};
}

SearchView search(const std::string& words, std::size_t pages) {
    SearchView view{.bar = bar("Meklēt kursā"),
                    .words = "agent",
                    .summary = "Atrasts 3 lapās",
                    .hint = {},
                    .current = 0};
    for (std::size_t i = 0; i < pages; ++i) {
        view.rows.push_back({.lesson = "1." + std::to_string(i + 1) + " " + words,
                             .page = words,
                             .snippet = "…palīdz aģents. " + words,
                             .bold = {{10, 17}},
                             .place = {.lesson = "one",
                                       .page = "p" + std::to_string(i),
                                       .anchor = "k",
                                       .find = "agent"}});
    }
    return view;
}

SearchView empty_search() {
    SearchView view = search({}, 0);
    view.words = view.summary = {};
    view.hint = "Ierakstiet vārdu vai tā sākumu.";
    return view;
}

NoteRow note_row(const std::string& words, std::int64_t sequence) {
    return {.mark = {.sign_in = "s", .sequence = sequence},
            .tone = base::Tone::Amber,
            .about = "Dzeltens izcēlums · " + words,
            .quoted = "„" + words + "”",
            .note = words,
            .trouble = {},
            .place = {.lesson = "one", .page = "p1", .anchor = "k", .find = {}}};
}

NotesView notes(const std::string& words) {
    NotesView view{.bar = bar(words, words), .guest = false, .summary = "3 ieraksti"};
    NoteRow bookmark = note_row(words, 1);
    bookmark.quoted = bookmark.note = {};
    NoteRow lost = note_row(words, 3);
    lost.trouble = "Šīs vietas nodarbībā vairs nav. " + words;
    lost.place = {};
    view.lessons = {{.title = "1.1 " + words, .rows = {bookmark, note_row(words, 2)}},
                    {.title = "1.2 " + words, .rows = {lost}}};
    return view;
}

NoteView note(const std::string& words) {
    return {.mark = {.sign_in = "s", .sequence = 2},
            .about = "Dzeltens izcēlums · " + words,
            .quoted = "„" + words + "”",
            .note = words,
            .highlight = true};
}

}  // namespace engine::screens::example
