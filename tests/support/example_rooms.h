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

inline constexpr std::string_view kSpotterJson = R"({
  "$schema": "../../schema/spotter.schema.json", "format": 1,
  "id": "m1-mednieks",
  "room": "spotter",
  "task": {"lv": "Atrodiet pazīmes.", "en": "Find the flags."},
  "messages": [
    {
      "id": "csdd",
      "kind": "sms",
      "parts": [
        {"id": "no", "where": "from", "text": {"lv": "+44 7700", "en": "+44 7700"}, "flag": true,
         "name": {"lv": "Sūtītājs", "en": "Sender"},
         "why": {"lv": "Numurs nav iestādes.", "en": "Not the office's number."}},
        {"where": "time", "text": "Šodien"},
        {"id": "iestade", "where": "text", "text": "CSDD:", "why": "Nosaukumu var ierakstīt jebkurš."},
        {"id": "sods", "where": "text", "text": "Jums ir sods.", "why": "Tā varētu rakstīt arī iestāde."},
        {"id": "steiga", "where": "text", "text": "24 stundās", "flag": true, "name": "Steiga",
         "why": "Steidzina."},
        {"id": "saite", "where": "link", "text": "ecsdd.example", "flag": true, "name": "Saite",
         "why": "Cita adrese."},
        {"id": "sveiki", "where": "subject", "text": "Labdien", "why": "Sveiciens neko nenozīmē."}
      ],
      "hint": {"lv": "Kas to sūta?", "en": "Who sends it?"},
      "explanation": {"lv": "Trīs pazīmes.", "en": "Three flags."}
    },
    {
      "id": "biblioteka",
      "kind": "email",
      "genuine": true,
      "parts": [
        {"id": "zina", "where": "text", "text": "Grāmata gaida.", "why": "Nekas nav prasīts."},
        {"where": "button", "text": "Labi"}
      ],
      "explanation": "Īsta."
    }
  ]
})";

inline constexpr std::string_view kScenarioJson = R"({
  "$schema": "../../schema/scenario.schema.json", "format": 1,
  "id": "m1-zvans",
  "room": "scenario",
  "task": {"lv": "Zvana banka.", "en": "The bank calls."},
  "start": "zvans",
  "nodes": [
    {
      "id": "zvans",
      "speaker": {"lv": "Zvanītājs", "en": "Caller"},
      "text": {"lv": "Apstipriniet kodu!", "en": "Confirm the code!"},
      "choices": [
        {"id": "ne", "text": {"lv": "Nolieku klausuli", "en": "I hang up"}, "goes": "drosi",
         "why": {"lv": "Pareizi.", "en": "Right."}, "safety": 2, "trust": -1, "time": 1},
        {"id": "ja", "text": "Klausos", "goes": "kods", "safety": -5}
      ]
    },
    {
      "id": "kods",
      "text": "Viņš prasa PIN2.",
      "choices": [
        {"id": "ne", "text": "Pārtraucu", "goes": "velu", "safety": 1},
        {"id": "ja", "text": "Ievadu", "goes": "zaudets", "safety": -5}
      ]
    }
  ],
  "endings": [
    {"id": "drosi", "title": {"lv": "Droši", "en": "Safe"}, "text": {"lv": "Nauda kontā.", "en": "Kept."},
     "points": 3},
    {"id": "velu", "title": "Vēlu", "text": "Zvaniet bankai.", "points": 1},
    {"id": "zaudets", "title": "Zaudēts", "text": "Nauda pazuda.", "points": 0}
  ]
})";

inline constexpr std::string_view kHotspotJson = R"({
  "$schema": "../../schema/hotspot.schema.json", "format": 1,
  "id": "m1-galds",
  "room": "hotspot",
  "task": {"lv": "Apskatiet galdu.", "en": "Look at the desk."},
  "picture": "img/galds.png",
  "alt": {"lv": "Galds ar datoru", "en": "A desk with a computer"},
  "furniture": [{"x": 0, "y": 0, "width": 1000, "height": 900, "text": {"lv": "Galds", "en": "Desk"}}],
  "areas": [
    {"id": "karte", "x": 100, "y": 100, "width": 100, "height": 100,
     "name": {"lv": "eID karte", "en": "eID card"}, "why": {"lv": "Jāizņem.", "en": "Take it out."}},
    {"id": "usb", "x": 300, "y": 100, "width": 100, "height": 100, "name": "USB zibatmiņa"},
    {"id": "lapa", "x": 500, "y": 100, "width": 100, "height": 100, "name": "Izdruka"},
    {"id": "pele", "x": 700, "y": 100, "width": 100, "height": 100, "name": "Pele"}
  ],
  "questions": [
    {"id": "nost", "text": {"lv": "Ko paņemt līdzi?", "en": "What to take along?"},
     "areas": ["karte", "usb", "lapa"],
     "explanation": {"lv": "Peli atstājiet.", "en": "Leave the mouse."}},
    {"id": "paliek", "text": "Kas paliek?", "areas": ["pele"]}
  ]
})";

inline constexpr std::string_view kWalkthroughJson = R"({
  "$schema": "../../schema/walkthrough.schema.json", "format": 1,
  "id": "m1-ieiet",
  "room": "walkthrough",
  "task": {"lv": "Pieslēdzieties.", "en": "Log in."},
  "goal": {"lv": "Esat iekšā.", "en": "You are in."},
  "start": "sakums",
  "screens": [
    {
      "id": "sakums",
      "kind": "page",
      "title": {"lv": "Portāls", "en": "Portal"},
      "address": "portals.example",
      "elements": [
        {"kind": "list", "text": {"lv": "Jaunumi", "en": "News"}, "items": [{"lv": "Viens", "en": "One"}, "Divi"]},
        {"id": "vards", "kind": "field", "text": "Vārds", "sample": {"lv": "Anna", "en": "Anna"}},
        {"id": "riks", "kind": "choice", "text": "Rīks", "options": [
          {"id": "eid", "text": {"lv": "eID", "en": "eID"}, "right": true, "why": {"lv": "Der.", "en": "Fits."}},
          {"id": "banka", "text": "Banka", "right": false, "why": "Vairs neder."}]},
        {"id": "ieiet", "kind": "button", "text": "Ieiet", "goes": "viltus", "right": true,
         "needs": ["vards", "riks"]},
        {"id": "palidziba", "kind": "link", "text": "Palīdzība", "goes": "palidziba"},
        {"id": "reklama", "kind": "link", "text": "Laimējiet!",
         "forbidden": {"lv": "Reklāma.", "en": "An advertisement."}}
      ],
      "hints": [{"lv": "Kas ir tukšs?", "en": "What is empty?"}, "Vārds."]
    },
    {
      "id": "palidziba",
      "title": "Palīdzība",
      "elements": [{"id": "atpakal", "kind": "button", "text": "Atpakaļ", "goes": "sakums", "right": true}]
    },
    {
      "id": "viltus",
      "kind": "phone",
      "title": "Telefons",
      "page_code": "4821",
      "phone_code": "7310",
      "asks": "PIN1",
      "elements": [{"id": "pin-a", "kind": "pin", "text": "PIN1"},
                   {"id": "labi-a", "kind": "button", "text": "Labi", "goes": "beigas"}],
      "fault": {"kind": "code", "why": {"lv": "Kodi atšķiras.", "en": "The codes differ."}, "goes": "telefons"}
    },
    {
      "id": "telefons",
      "kind": "phone",
      "title": "Telefons",
      "page_code": "5555",
      "phone_code": "5555",
      "asks": "PIN1",
      "elements": [{"id": "pin", "kind": "pin", "text": "PIN1"},
                   {"id": "labi", "kind": "button", "text": "Labi", "goes": "beigas", "right": true, "needs": ["pin"]}]
    },
    {"id": "beigas", "title": "Sveiki", "elements": [{"kind": "text", "text": "Jūs esat iekšā."}], "end": true}
  ],
  "explanation": {"lv": "Tā pieslēdzas.", "en": "That is how."}
})";

inline constexpr std::string_view kPassphraseJson = R"({
  "$schema": "../../schema/passphrase.schema.json", "format": 1,
  "id": "m1-frase",
  "room": "passphrase",
  "task": {"lv": "Izveidojiet frāzi.", "en": "Make a phrase."},
  "samples": [
    {"id": "vasara", "text": "Vasara2024", "grade": "weak", "why": {"lv": "Vārds un gads.", "en": "A word and a year."}},
    {"id": "vardi", "text": "lampa ezers vijole siers", "grade": "strong", "why": "Četri vārdi."}
  ],
  "words": 4,
  "explanation": {"lv": "Garums.", "en": "Length."}
})";

inline constexpr std::string_view kRolePlayJson = R"({
  "$schema": "../../schema/role-play.schema.json", "format": 1,
  "id": "m1-lomas",
  "room": "role-play",
  "task": {"lv": "Izspēlējiet.", "en": "Play it."},
  "situation": {"lv": "Kundze netic datoriem.", "en": "A lady distrusts computers."},
  "client": {"lv": "74 gadi", "en": "Aged 74"},
  "lines": [{"lv": "Man vajag papīru.", "en": "I need paper."}, "Kāpēc?"],
  "goals": [{"lv": "Atrodiet vienu ieguvumu.", "en": "Find one benefit."}],
  "rubric": [
    {"id": "klausas", "text": {"lv": "Uzklausa", "en": "Listens"}},
    {"id": "drosi", "text": "Neprasa PIN"}
  ],
  "pass": 3,
  "debrief": [{"lv": "Kas palīdzēja?", "en": "What helped?"}]
})";

inline constexpr std::array kRoomJsons{
    kOrderingJson, kSortingJson, kMatchingJson,    kFlashCardsJson, kChecklistJson, kSpotterJson,
    kScenarioJson, kHotspotJson, kWalkthroughJson, kPassphraseJson, kRolePlayJson};

}  // namespace tests
