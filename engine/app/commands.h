// The commands that need no window: check, report, items, notes, quiz, render and dump.
#pragma once

#include "engine/app/options.h"

namespace engine::app {

/// Prints every mistake of a course. 0: none, 1: some, 2: it cannot be read.
int check(const Options& options);

/// Prints study time. 0: printed, 2: the records cannot be read or nobody has that name.
int report(const Options& options);

/// Prints how the questions of the quizzes do. 0: printed, 2: the records or the course cannot be
/// read or there is no such module.
int items(const Options& options);

/// Prints what everybody of the learner's name has marked and written. 0: printed, 2: the records
/// or the course cannot be read or nobody has that name.
int notes(const Options& options);

/// Makes a quiz.json of another program's file. 0: everything came along, 1: something was left
/// out, which is told, 2: nothing was written.
int import_quiz(const Options& options);

/// Writes the questions of a quiz.json for another program. Returns like import_quiz().
int export_quiz(const Options& options);

/// Draws a lesson or a role play's card into a picture or a PDF. 0: drawn, 1: drawn, and there are
/// mistakes, which are printed, 2: not drawn.
int render(const Options& options);

/// Prints the layout of a lesson or a card. Returns like render().
int dump(const Options& options);

}  // namespace engine::app
