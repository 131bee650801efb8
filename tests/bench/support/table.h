// One line of the table of everything we measure. .ci/bench gathers the lines that begin with "|"
// from all programs; README.md shows those of one run.
#pragma once

#include <string>

namespace bench {

struct Row {
    std::string what;
    std::string measure;  // what it is compared with; empty: with nothing
    std::string ours;
    std::string ratio;
    std::string wanted;
};

/// Prints it as a row of Markdown.
void print(const Row& row);

/// "12.3 ms"
std::string ms_text(double ms);
/// "1.2"
std::string number_text(double number);
/// "1.23"
std::string ratio_text(double ratio);

}  // namespace bench
