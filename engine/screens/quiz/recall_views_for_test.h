// For tests: the screens of a recall.
#pragma once

#include <string>

#include "engine/screens/views_for_test.h"

namespace engine::screens::example {

inline QuizView recall(const std::string& words = "Atceries") {
    return {.bar = bar(),
            .recall = RecallIntroView{.title = "4.0 " + words,
                                      .words = words,
                                      .lines = {"3 jautājumi", words},
                                      .start_label = "Sākt"}};
}

inline QuizView recall_question(QuestionView view) {
    view.pass_line = "Nekas netiek vērtēts";
    view.leave_label = "Uz nodarbību";
    return quiz(std::move(view));
}

inline QuizView recalled(const std::string& words = "Kas ir e-adrese?") {
    return {.bar = bar(),
            .recalled = RecalledView{.title = "Prāts ir iesildīts!",
                                     .count = "Uzreiz atcerējāties 1 no 2",
                                     .words = words,
                                     .questions = {{.state = "Vērts pārlasīt",
                                                    .text = words,
                                                    .lesson_label = "Pārlasīt 1.2 " + words,
                                                    .lesson = {.lesson = "two", .page = "p1"}},
                                                   {.at_once = true,
                                                    .state = "Atcerējāties uzreiz",
                                                    .text = words,
                                                    .lesson_label = "",
                                                    .lesson = {}}},
                                     .leave_label = "Uz nodarbību",
                                     .again = true}};
}

inline ProgrammeView programme_with_due(const std::string& words = "Laiks atcerēties.") {
    ProgrammeView view = programme(words);
    view.due_words = words;
    view.repeat_label = "Atkārtot 3 senākas kļūdas";
    return view;
}

}  // namespace engine::screens::example
