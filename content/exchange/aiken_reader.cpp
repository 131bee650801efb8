// Aiken -> questions.
#include <algorithm>
#include <utility>

#include "content/exchange/exchange.h"
#include "content/exchange/fault.h"
#include "content/exchange/markdown_text.h"
#include "content/exchange/naming.h"
#include "content/exchange/source.h"
#include "content/limits.h"

namespace content::exchange {
namespace {

constexpr std::string_view kAnswer = "ANSWER:";

/// "A. text" or "A) text".
bool is_option(std::string_view line) {
    return line.size() > 2 && line[0] >= 'A' && line[0] <= 'Z' &&
           (line[1] == '.' || line[1] == ')');
}

std::string_view trimmed(std::string_view text) {
    const std::size_t start = text.find_first_not_of(" \t\r");
    return start == std::string_view::npos
               ? std::string_view{}
               : text.substr(start, text.find_last_not_of(" \t\r") - start + 1);
}

class AikenReader {
public:
    Imported read(std::string_view text) {
        for (line_ = 1; !text.empty(); ++line_) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            take(trimmed(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        if (!words_.empty() || !options_.empty()) {
            note("a question without \"ANSWER:\" is left out");
        }
        return std::move(imported_);
    }

private:
    void note(std::string sentence) {
        Note& added = imported_.notes.emplace_back();
        added.line = line_;
        added.sentence = std::move(sentence);
    }

    void take(std::string_view line) {
        if (line.starts_with(kAnswer)) {
            end_question(trimmed(line.substr(kAnswer.size())));
        } else if (is_option(line) && !words_.empty()) {
            options_.push_back({.id = piece_id("", options_.size()),
                                .text = {.lv = std::string(trimmed(line.substr(2)))}});
        } else if (!line.empty()) {
            words_.append(words_.empty() ? "" : "\n").append(line);
        }
    }

    void end_question(std::string_view letter) {
        Question question{.id = "", .text = {.lv = std::exchange(words_, {})}};
        Choices body{.options = std::exchange(options_, {})};
        const auto right = letter.size() == 1 ? static_cast<std::size_t>(letter[0] - 'A') : 99;
        if (right >= body.options.size() || body.options.size() < 2 ||
            body.options.size() > std::size_t{limits::kQuestionOptions}) {
            note("the answer is not one of 2 to " + std::to_string(limits::kQuestionOptions) +
                 " options: left out");
            return;
        }
        body.options[right].correct = true;
        question.id = ids_.next(question.text.lv);
        question.body = std::move(body);
        read_as_plain(question);
        if (const std::string fault = fault_of(question); !fault.empty()) {
            note(fault + ": left out");
            return;
        }
        imported_.questions.push_back(std::move(question));
    }

    Imported imported_;
    Ids ids_;
    std::string words_;
    std::vector<Option> options_;
    int line_ = 0;
};

}  // namespace

Imported read_aiken(std::string_view text) {
    return read_with(AikenReader(), text);
}

}  // namespace content::exchange
