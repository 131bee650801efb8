// For tests: a view of every screen, of ordinary size or as large as a course may make it.
#pragma once

#include <memory>
#include <string>

#include "engine/layout/anchors.h"
#include "engine/screens/figures_screen.h"
#include "engine/screens/hours_screen.h"
#include "engine/screens/lesson_screen.h"
#include "engine/screens/new_learner_screen.h"
#include "engine/screens/note_sheet.h"
#include "engine/screens/notes_screen.h"
#include "engine/screens/person_mark.h"
#include "engine/screens/present_screen.h"
#include "engine/screens/programme_screen.h"
#include "engine/screens/quiz_screen.h"
#include "engine/screens/search_screen.h"
#include "engine/screens/sign_in_screen.h"
#include "tests/support/blocks.h"

namespace engine::screens::example {

/// 200 characters, the most that a learner's name may have, or a word that nothing can break.
std::string long_text();
std::string unbroken();
BarView bar(const std::string& title = "Digitālais aģents",
            const std::string& person = "Anna Bērziņa");
SignInView sign_in();
SignInView crowded_sign_in();
ProgrammeView programme(const std::string& words = "Digitālais aģents");
ui::Document document();
LessonView lesson(const std::string& words = "Digitālais aģents");

/// A word with a note, and one without.
LessonView highlighted(const std::string& words = "Viss");
QuizView intro(const std::string& wait = {});

/// Of any kind, at its beginning.
QuestionView asking(AnswerView answer, const std::string& words = "Atbilde");
QuestionView question(std::size_t options = 3, const std::string& words = "Atbilde");
OptionsView& options_of(QuestionView& question);

/// The first option was right, the second was chosen and wrong, the third was neither.
QuestionView feedback(const std::string& words = "Tāpēc");
QuizView quiz(QuestionView question);
QuizView review(const std::string& words = "Kas ir e-adrese?");
QuizView result(bool passed, const std::string& words = "Kas ir e-adrese?");
FiguresView figures(const std::string& words = "Digitālais aģents", std::size_t questions = 2);
HoursView hours(const std::string& words = "Digitālais aģents");
SearchView search(const std::string& words = "Digitālais aģents", std::size_t pages = 3);
SearchView empty_search();
NoteRow note_row(const std::string& words, std::int64_t sequence);
NotesView notes(const std::string& words = "Digitālais aģents");
NoteView note(const std::string& words = "Digitālais aģents");

}  // namespace engine::screens::example
