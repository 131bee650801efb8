#include "content/exchange/fault.h"

#include "content/load/question_reader.h"
#include "content/load/question_writer.h"

namespace content::exchange {

std::string fault_of(Question question) {
    question.lesson = "lesson";
    Issues issues;
    load::IssueLog log("question", issues);
    std::set<std::string> ids;
    const bool sound =
        load::read_question(load::question_value(question), {}, ids, log).has_value();
    return sound ? "" : log.last_error().message;
}

}  // namespace content::exchange
