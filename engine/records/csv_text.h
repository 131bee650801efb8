// CSV text (RFC 4180), as a spreadsheet opens it.
#pragma once

#include <string>
#include <vector>

namespace engine::records {

/// `text` as one cell, in quotes where it needs them. What a spreadsheet would take for a formula
/// and carry out gets an apostrophe in front.
std::string csv_cell(const std::string& text);

/// Cells that are ready, with commas between and the line's end behind.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace engine::records
