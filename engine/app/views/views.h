// Views: the session's state in the words of the screen that shows it. Pure: nothing here changes
// anything, and the same context always gives the same view.
#pragma once

#include <optional>
#include <vector>

#include "engine/app/course_search.h"
#include "engine/app/figures/question_figures.h"
#include "engine/app/notes/kept_places.h"
#include "engine/app/notes/notebook.h"
#include "engine/app/views/view_context.h"
#include "engine/records/hours.h"
#include "engine/records/store.h"
#include "engine/screens/figures_screen.h"
#include "engine/screens/hours_screen.h"
#include "engine/screens/lesson_screen.h"
#include "engine/screens/new_learner_screen.h"
#include "engine/screens/note_sheet.h"
#include "engine/screens/notes_screen.h"
#include "engine/screens/practice/practice_screen.h"
#include "engine/screens/present_screen.h"
#include "engine/screens/programme_screen.h"
#include "engine/screens/quiz_screen.h"
#include "engine/screens/search_screen.h"
#include "engine/screens/sign_in_screen.h"

namespace engine::app {

/// What layout itself writes on `page`.
layout::Labels page_labels(const base::Strings& words, const content::Lesson& lesson,
                           const content::Page& page);
/// "Pārbaudīts: 23.11.2026." with the oldest date: a text is as fresh as its oldest fact. Empty
/// without facts.
std::string checked_text(const base::Strings& words, const content::Lesson& lesson);

screens::BarView bar_view(const ViewContext& context, const std::string& title);
screens::BrandPanel brand_view(const ViewContext& context);
screens::SignInView sign_in_view(const ViewContext& context,
                                 const std::vector<records::Learner>& learners, bool can_add);
screens::NewLearnerView new_learner_view(const ViewContext& context);
screens::PinView pin_view(const ViewContext& context,
                          const std::vector<records::Learner>& learners);
screens::ProgrammeView programme_view(const ViewContext& context);
/// Requires an open lesson.
screens::LessonView lesson_view(const ViewContext& context, const PlacedMarks& marks = {});
screens::PresentView present_view(const ViewContext& context);
/// The page after the one that is read; none behind a lesson's last, or without an open lesson.
std::optional<ui::Document> next_page(const ViewContext& context);
/// Requires an open quiz.
screens::QuizView quiz_view(const ViewContext& context);
/// Requires an open activity.
screens::PracticeView practice_view(const ViewContext& context);
screens::HoursView hours_view(const ViewContext& context,
                              const std::vector<records::IntervalRow>& rows);
/// `found` answers what the state says is looked for.
screens::SearchView search_view(const ViewContext& context, const FoundPages& found);
screens::FiguresView figures_view(const ViewContext& context,
                                  const std::vector<QuizFigures>& figures);
screens::NotesView notes_view(const ViewContext& context, const Notebook& notebook);
/// Of the mark that is opened; everything is empty when it is gone.
screens::NoteView note_view(const ViewContext& context, const Notebook& notebook);

}  // namespace engine::app
