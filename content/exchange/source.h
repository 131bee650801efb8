// The file of another program made safe to read: not every program that writes GIFT or Aiken saves
// it as UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/exchange/exchange.h"

namespace content::exchange {

/// `bytes` as load::clean_source() leaves them. What was mended is added to `notes`, and so is why
/// nothing could be read.
std::string readable(std::string_view bytes, std::vector<Note>& notes);

/// What `reader` finds in the readable text; the notes about the file come first.
template <class Reader>
Imported read_with(Reader reader, std::string_view bytes) {
    std::vector<Note> notes;
    const std::string text = readable(bytes, notes);
    Imported imported = reader.read(text);
    imported.notes.insert(imported.notes.begin(), notes.begin(), notes.end());
    return imported;
}

}  // namespace content::exchange
