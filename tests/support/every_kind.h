// A quiz with a question of every kind that uses every field of quiz.json.
#pragma once

#include <string_view>

namespace tests {

inline constexpr std::string_view kEveryKindJson = R"json({
  "$schema": "../schema/quiz.schema.json", "format": 1,
  "id": "m1-quiz",
  "scored": true, "mode": "test",
  "draw": 4,
  "rules": [{"draw": 1, "tag": "pin", "difficulty": 2}],
  "shuffle": true,
  "pass": 3,
  "cool_down_s": 60,
  "attempts_per_day": 3,
  "time_limit_minutes": 20,
  "questions": [
    {
      "id": "single", "aliases": ["single-1"], "type": "single",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 2, "tags": ["pin"], "facts": ["portal.address"], "tries": 2, "shuffle": true,
      "text": {"lv": "Kur ir {{fact:portal.address}}?", "en": "Where is {{fact:portal.address}}?"},
      "options": [
        {"id": "a", "text": {"lv": "Tīmeklī", "en": "Online"}, "correct": true,
         "feedback": {"lv": "Pareizi", "en": "Right"}},
        {"id": "b", "text": "Bankā", "feedback": "Nē"},
        {"id": "c", "text": "Pastā", "feedback": "Nē"}
      ],
      "hints": ["Tur nav jāiet.", {"lv": "Ir jāpieslēdzas.", "en": "One logs in."}],
      "solution": {"lv": "Portāls ir vietne.", "en": "The portal is a site."}
    },
    {
      "id": "multiple", "aliases": ["multiple-1"], "type": "multiple",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Kas palīdz?",
      "marks": "partial",
      "options": [
        {"id": "a", "text": "Karte", "correct": true, "feedback": "Jā"},
        {"id": "b", "text": "Aģents", "correct": true, "feedback": "Jā"},
        {"id": "c", "text": "Nejaušība", "correct": false, "feedback": "Nē"}
      ],
      "hints": ["Divas."],
      "solution": "Karte un aģents."
    },
    {
      "id": "true-false", "aliases": ["true-1"], "type": "true-false",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "PIN2 ir paraksts.",
      "answer": true,
      "feedback": {"lv": "Ar PIN2 paraksta.", "en": "PIN2 signs."},
      "hints": ["Padomājiet."],
      "solution": "Tā ir."
    },
    {
      "id": "matching", "aliases": ["matching-1"], "type": "matching",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Kam kurš kods?",
      "choices": [
        {"id": "login", "text": {"lv": "Pieslēgties", "en": "To log in"}},
        {"id": "sign", "text": "Parakstīt"},
        {"id": "none", "text": "Nevienam"}
      ],
      "rows": [
        {"id": "pin1", "text": {"lv": "PIN1", "en": "PIN1"}, "right": ["login"], "feedback": "Jā"},
        {"id": "pin2", "text": "PIN2", "right": ["sign"], "feedback": {"lv": "Jā", "en": "Yes"}}
      ],
      "hints": ["Otrais ir paraksts."],
      "solution": "PIN1 pieslēdz, PIN2 paraksta."
    },
    {
      "id": "ordering", "aliases": ["ordering-1"], "type": "ordering",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Kādā secībā?",
      "items": [
        {"id": "read", "text": {"lv": "Izlasīt adresi", "en": "Read the address"}},
        {"id": "ask", "text": "Pajautāt", "tied": true},
        {"id": "code", "text": "Ievadīt kodu", "tied": false}
      ],
      "hints": ["Kods ir pēdējais."],
      "solution": "Kods ir pēdējais."
    },
    {
      "id": "gaps", "aliases": ["gaps-1"], "type": "gaps",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Aizpildiet.",
      "passage": {"lv": "Ar [[word]] paraksta. | PIN1 | [[use]] |", "en": "[[use]] [[word]]"},
      "gaps": [
        {"id": "word", "accept": ["PIN ?2"], "match_case": true, "match_diacritics": true},
        {"id": "use", "options": [
          {"id": "login", "text": {"lv": "pieslēdzas", "en": "logs in"}, "correct": true,
           "feedback": "Jā"},
          {"id": "pay", "text": "maksā", "feedback": {"lv": "Nē", "en": "No"}}
        ]}
      ],
      "hints": ["Cipars."],
      "solution": "PIN2."
    },
    {
      "id": "text", "aliases": ["text-1"], "type": "text",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Ko apliecina PIN2?",
      "accept": ["parakst(s|u)", "parakstīšan*"],
      "match_case": false,
      "match_diacritics": false,
      "hints": ["Agrāk to rakstīja ar roku."],
      "solution": "Parakstu."
},
    {
      "id": "number", "aliases": ["number-1"], "type": "number",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Cik tālu?",
      "value": 2.5,
      "tolerance": 0.25,
      "units": [{"names": ["km", "kilometri"], "factor": 1}, {"names": ["m"], "factor": 0.001}],
      "unit_needed": true,
      "hints": ["Vairāk par diviem."],
      "solution": "2,5 km."
    },
    {
      "id": "hotspot", "aliases": ["hotspot-1"], "type": "hotspot",
      "lesson": "m1-agents", "page": "kas-ir", "outcome": "m1-o1", "digcomp": ["2.3"],
      "difficulty": 1, "tags": ["pin"], "facts": ["portal.address"], "tries": 1, "shuffle": true,
      "text": "Kur ir maksa?",
      "picture": "img/karte.png",
      "alt": {"lv": "Pakalpojuma kartīte", "en": "A service card"},
      "several": true,
      "areas": [
        {"id": "fee", "text": {"lv": "Maksa", "en": "The fee"}, "correct": true,
         "feedback": {"lv": "Jā", "en": "Yes"}, "rect": [10, 20, 30, 40]},
        {"id": "title", "text": "Virsraksts", "circle": [50, 50, 8], "feedback": "Nē"},
        {"id": "link", "text": "Saite", "correct": false, "feedback": "Nē",
         "polygon": [0, 0, 20, 0, 20, 10]}
      ],
      "hints": ["Zemāk."],
      "solution": "Maksa ir zem apraksta."
    }
  ]
})json";

}  // namespace tests
