// A small sound course that uses every field of every JSON format once.
#pragma once

#include <string_view>

#include "tests/support/example_pack.h"
#include "tests/support/example_rooms.h"
#include "tests/support/temp_dir.h"

namespace tests {

inline constexpr std::string_view kCourseJson = R"({
  "$schema": "schema/course.schema.json", "format": 1,
  "id": "kurss",
  "title": {"lv": "Kurss", "en": "Course"},
  "academic_hours": 8,
  "academic_hour_minutes": 45,
  "modules": ["01-agents", "02-identitate"], "abbreviations": ["EUR"],
  "policy": {
    "reading_words_per_minute": 250,
    "slow_words_per_minute": 90,
    "question_cap_s": 120,
    "lesson_cap_percent": 200,
    "day_cap_academic_hours": 6,
    "module_minimum_percent": 50,
    "sign_out_after_minutes": 15,
    "completion": "hours"
  },
  "packs": ["paraugs"]
})";

inline constexpr std::string_view kModuleJson = R"({
  "$schema": "../schema/module.schema.json", "format": 1,
  "id": "m1",
  "aliases": ["modulis-1"],
  "title": {"lv": "Digitālais aģents", "en": "The digital agent"},
  "outcomes": [{"id": "m1-o1", "text": {"lv": "Prot pastāstīt", "en": "Can tell"}}],
  "recall": {
    "id": "m1-recall",
    "aliases": ["m1-atceries"],
    "number": "1.0", "after": "m1-agents",
    "title": {"lv": "Ko jau zināt", "en": "What you know"},
    "minutes": 2,
    "file": "recall.json"
  },
  "lessons": [
    {
      "id": "m1-agents",
      "aliases": ["m1-kas"],
      "number": "1.1",
      "title": {"lv": "Kas ir aģents", "en": "What an agent is"},
      "minutes": 5,
      "file": "01-agents",
      "outcomes": ["m1-o1"],
      "digcomp": ["1.1"],
      "facts": ["portal.address"],
      "optional": false
    },
    {
      "id": "m1-karte",
      "number": "1.2",
      "title": "Karte",
      "minutes": 6,
      "file": "02-karte"
    }
  ],
  "activities": [
    {
      "id": "m1-kartiba",
      "aliases": ["m1-seciba"],
      "number": "1.3",
      "title": {"lv": "Sakārto secībā", "en": "Put in order"},
      "minutes": 4,
      "file": "activities/kartiba.json",
      "after": "m1-agents",
      "outcomes": ["m1-o1"],
      "digcomp": ["1.1"],
      "optional": false
    }
  ],
  "quiz": {
    "id": "m1-quiz",
    "aliases": ["m1-tests"],
    "title": {"lv": "Pārbaudi sevi", "en": "Check yourself"},
    "minutes": 7,
    "file": "quiz.json"
  }
})";

inline constexpr std::string_view kSecondModuleJson = R"({
  "format": 1,
  "id": "m2",
  "title": "Identitāte",
  "lessons": [{"id": "m2-pin", "number": "2.1", "title": "PIN", "minutes": 5, "file": "01-pin"}]
})";

inline constexpr std::string_view kQuizJson = R"({
  "$schema": "../schema/quiz.schema.json", "format": 1,
  "id": "m1-quiz",
  "draw": 1,
  "pass": 1,
  "cool_down_s": 60,
  "questions": [
    {
      "id": "m1-kur",
      "aliases": ["m1-kur-sakt"],
      "type": "single",
      "lesson": "m1-agents",
      "page": "kas-ir",
      "outcome": "m1-o1",
      "digcomp": ["2.3"],
      "difficulty": 2,
      "facts": ["portal.address"],
      "text": {"lv": "Kur ir portāls {{fact:portal.address}}?", "en": "Where is {{fact:portal.address}}?"},
      "options": [
        {"id": "a", "text": {"lv": "Tīmeklī", "en": "Online"}, "correct": true,
         "feedback": {"lv": "Pareizi", "en": "Right"}},
        {"id": "b", "text": {"lv": "Bankā", "en": "At a bank"}, "correct": false,
         "feedback": {"lv": "Nē", "en": "No"}}
      ]
    },
    {
      "id": "m1-divi",
      "type": "multiple",
      "lesson": "m1-karte",
      "text": "Kas palīdz?",
      "options": [
        {"id": "a", "text": "Karte", "correct": true},
        {"id": "b", "text": "Agents", "correct": true},
        {"id": "c", "text": "Nejaušība"}
      ]
    }
  ]
})";

/// The recall round that opens the first module.
inline constexpr std::string_view kRecallJson = R"({
  "$schema": "../schema/quiz.schema.json", "format": 1,
  "id": "m1-recall",
  "scored": false,
  "draw": 1,
  "questions": [
    {
      "id": "m1-zini",
      "type": "true-false",
      "lesson": "m1-agents",
      "text": {"lv": "Aģents ir cilvēks.", "en": "An agent is a person."},
      "answer": true,
      "feedback": {"lv": "Jā, tas ir bibliotekārs.", "en": "Yes, a librarian."}
    }
  ]
})";

inline constexpr std::string_view kFactsJson = R"({
  "$schema": "schema/facts.schema.json", "format": 1,
  "facts": {
    "portal.address": {
      "value": {"lv": "latvija.gov.lv", "en": "latvija.gov.lv/en"},
      "source": "Portāla sākumlapa",
      "confidence": "high",
      "volatile": false,
      "checked": "2026-11-23"
    },
    "fee": {"value": "5 eiro", "confidence": "low", "volatile": true, "checked": "2024-02-29"}
  }
})";

inline constexpr std::string_view kGlossaryJson = R"({
  "$schema": "schema/glossary.schema.json", "format": 1,
  "terms": {
    "e-adrese": {
      "term": {"lv": "e-adrese", "en": "e-address"},
      "explanation": {"lv": "Pastkaste saziņai ar iestādēm.", "en": "A mailbox for institutions."},
      "aliases": ["eadrese"]
    },
    "pin1": {"term": "PIN1", "explanation": "Kods, ar ko pieslēdzas."}
  }
})";

/// Writes the whole course, texts included, into the folder.
inline void write_example_course(const TempDir& dir) {
    dir.write("course.json", kCourseJson);
    dir.write("facts.json", kFactsJson);
    dir.write("glossary.json", kGlossaryJson);
    dir.write("01-agents/module.json", kModuleJson);
    dir.write("01-agents/recall.json", kRecallJson);
    dir.write("01-agents/quiz.json", kQuizJson);
    dir.write("01-agents/activities/kartiba.json", kOrderingJson);
    dir.write("01-agents/01-agents.lv.md",
              "# Kas ir aģents\n\n<!-- page: kas-ir -->\n\nPortāls ir {{fact:portal.address}}. "
              "Tajā ir [e-adrese](term:e-adrese).\n");
    dir.write("01-agents/01-agents.en.md",
              "# What an agent is\n\n<!-- page: kas-ir -->\n\nIt is {{fact:portal.address}}.\n");
    dir.write("01-agents/02-karte.lv.md", "# Karte\n\nŠī ir karte.\n");
    dir.write("02-identitate/module.json", kSecondModuleJson);
    dir.write("02-identitate/01-pin.lv.md", "# PIN\n\nKods ir privāts.\n");
    write_example_pack(dir);
}

}  // namespace tests
