// Any bytes as a file of another program. What is taken over must be a question of ours, and what
// is written must be read again.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "content/exchange/exchange.h"
#include "content/load/question_writer.h"

namespace {

using namespace content;

void check(exchange::Imported imported) {
    for (Question& question : imported.questions) {
        question.lesson = "lesson";
        if (!load::read_stored_question(load::write_question(question))) {
            __builtin_trap();
        }
    }
    exchange::read_gift(exchange::write_gift(imported.questions, Language::Latvian).text);
    exchange::read_moodle(exchange::write_moodle(imported.questions, Language::English).text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(exchange::read_gift(bytes));
    check(exchange::read_aiken(bytes));
    check(exchange::read_moodle(bytes));
    return 0;
}
