// A small sound activity of each kind that uses every field of its format once.
#pragma once

#include <array>
#include <string_view>

namespace tests {

inline constexpr std::string_view kOrderingJson = R"({
  "$schema": "../../schema/ordering.schema.json", "format": 1,
  "id": "m1-kartiba",
  "room": "ordering",
  "task": {"lv": "Sakārtojiet soļus.", "en": "Put the steps in order."},
  "cards": [
    {"id": "kas", "text": {"lv": "Kas jāizdara?", "en": "What is to be done?"},
     "why": {"lv": "Vispirms mērķis.", "en": "The aim comes first."}},
    {"id": "kur", "text": "Kur? {{fact:portal.address}}"},
    {"id": "kad", "text": "Kad?", "same_place": true}
  ],
  "tries": 2,
  "explanation": {"lv": "Jautājumi ved pie soļiem.", "en": "Questions lead to steps."}
})";

inline constexpr std::string_view kSortingJson = R"({
  "$schema": "../../schema/sorting.schema.json", "format": 1,
  "id": "m1-drikst",
  "room": "sorting",
  "task": {"lv": "Drīkst vai nedrīkst?", "en": "May or may not?"},
  "columns": [
    {"id": "drikst", "title": {"lv": "Drīkst", "en": "May"}},
    {"id": "nedrikst", "title": "Nedrīkst"}
  ],
  "cards": [
    {"id": "radit", "text": {"lv": "Rādīt", "en": "Show"}, "columns": ["drikst"],
     "why": {"lv": "Klients mācās pats.", "en": "Clients learn by doing."}},
    {"id": "pin", "text": "Zināt PIN", "columns": ["nedrikst"]},
    {"id": "tel", "text": "Zvanīt", "columns": ["drikst", "nedrikst"]}
  ],
  "tries": 1,
  "explanation": {"lv": "Kods ir privāts.", "en": "Codes are private."}
})";

inline constexpr std::string_view kMatchingJson = R"({
  "$schema": "../../schema/matching.schema.json", "format": 1,
  "id": "m1-pari",
  "room": "matching",
  "task": {"lv": "Savienojiet.", "en": "Match."},
  "pairs": [
    {"id": "pin1", "left": {"lv": "PIN1", "en": "PIN1"}, "right": {"lv": "Pieslēgties", "en": "Log in"},
     "why": {"lv": "Tas esmu es.", "en": "It is me."}},
    {"id": "pin2", "left": "PIN2", "right": "Parakstīt"}
  ],
  "extras": [{"id": "puk", "right": {"lv": "Samaksāt", "en": "Pay"},
              "why": {"lv": "Maksā banka.", "en": "The bank does."}}],
  "tries": 2,
  "explanation": {"lv": "Divi kodi.", "en": "Two codes."}
})";

inline constexpr std::string_view kFlashCardsJson = R"({
  "$schema": "../../schema/flash-cards.schema.json", "format": 1,
  "id": "m1-kartites",
  "room": "flash-cards",
  "task": {"lv": "Atcerieties.", "en": "Remember."},
  "cards": [
    {"id": "eid", "front": {"lv": "eID", "en": "eID"}, "back": {"lv": "Karte", "en": "A card"}},
    {"id": "puk", "front": "PUK", "back": "Atbloķē"}
  ]
})";

inline constexpr std::string_view kChecklistJson = R"({
  "$schema": "../../schema/checklist.schema.json", "format": 1,
  "id": "m1-saraksts",
  "room": "checklist",
  "task": {"lv": "Atzīmējiet.", "en": "Tick."},
  "items": [
    {"id": "iziet", "text": {"lv": "Iziet", "en": "Log out"},
     "why": {"lv": "Nākamais redzētu.", "en": "The next one would see."}},
    {"id": "karte", "text": "Karte rokā"}
  ]
})";

inline constexpr std::array kRoomJsons{kOrderingJson, kSortingJson, kMatchingJson, kFlashCardsJson,
                                       kChecklistJson};

}  // namespace tests
