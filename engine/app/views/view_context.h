// What every view is made from.
#pragma once

#include <string>

#include "engine/base/clock.h"
#include "engine/base/strings.h"
#include "engine/learn/progress.h"
#include "engine/learn/session.h"
#include "engine/learn/shelf.h"
#include "engine/text/hyphenation.h"

namespace engine::app {

class KeptTerms;

struct ViewContext {
    const learn::SessionState& state;
    const learn::MeterStatus& meter;
    const learn::ProgrammeProgress& progress;
    learn::Shelf& shelf;
    const base::Strings& words;
    base::Moment now;
    text::Hyphenator* hyphenator = nullptr;  // divides words in narrow columns
    bool dyslexic_font = false;              // OpenDyslexic is installed
    KeptTerms* terms = nullptr;              // without it, cards are gathered anew

    const content::Course& course() const { return shelf.course(); }
    content::Language language() const { return state.preferences.language; }
};

// Small texts that several screens share.

/// Whole minutes, rounded down: what is counted is never shown larger than it is.
std::int64_t minutes_of(learn::Milliseconds time);

/// "9 / 27 min"
std::string minutes_text(const ViewContext& context, learn::Milliseconds done,
                         learn::Milliseconds planned);

/// "2 st. 10 min", "12 min 5 s", "5 s"
std::string duration_text(const base::Strings& words, learn::Milliseconds time);

/// "2026. gada 23. novembris"
std::string date_text(const base::Strings& words, std::chrono::sys_days day);

/// "14:03", local time
std::string time_of_day(base::Wall wall, std::chrono::minutes zone_offset);

/// "1.2 E-pakalpojums, e-rīks, dzīves situācija"
std::string lesson_title(const content::LessonInfo& lesson, content::Language language);

/// "Pārbaudi sevi", of a recall round with its number: "4.0 Atceries"
std::string quiz_title(const content::QuizInfo& quiz, content::Language language);

}  // namespace engine::app
