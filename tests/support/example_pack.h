// A small sound pack for the example course that uses every field of pack.json once.
#pragma once

#include <string_view>

#include "tests/support/temp_dir.h"

namespace tests {

inline constexpr std::string_view kPackJson = R"({
  "$schema": "../../schema/pack.schema.json", "format": 1,
  "id": "paraugs",
  "title": {"lv": "Paraugu novads", "en": "Sample municipality"},
  "lessons": [
    {
      "id": "paraugs-rinda",
      "aliases": ["paraugs-darzs"],
      "module": "m1",
      "after": "m1-kas",
      "number": "1.1a",
      "title": {"lv": "Paraugu novads: rinda", "en": "Sample municipality: the queue"},
      "minutes": 2,
      "file": "01-rinda",
      "outcomes": ["m1-o1"],
      "digcomp": ["2.3"],
      "facts": ["paraugs.rinda"]
    }
  ]
})";

inline constexpr std::string_view kPackFactsJson = R"({
  "format": 1,
  "facts": {
    "paraugs.rinda": {"value": "rinda.example", "confidence": "high", "checked": "2026-11-23"}
  }
})";

/// Writes the pack, texts included, into packs/paraugs of the course folder.
inline void write_example_pack(const TempDir& dir) {
    dir.write("packs/paraugs/pack.json", kPackJson);
    dir.write("packs/paraugs/facts.json", kPackFactsJson);
    dir.write("packs/paraugs/01-rinda.lv.md", "# Rinda\n\nTā ir {{fact:paraugs.rinda}}.\n");
    dir.write("packs/paraugs/01-rinda.en.md", "# Queue\n\nIt is {{fact:paraugs.rinda}}.\n");
}

}  // namespace tests
