#include "content/exchange/source.h"

#include "content/load/source_text.h"

namespace content::exchange {

std::string readable(std::string_view bytes, std::vector<Note>& notes) {
    Issues issues;
    load::IssueLog log("file", issues);
    const Result<std::string> text = load::clean_source(bytes, log);
    if (!text) {
        notes.push_back({.line = 1, .sentence = text.error().message});
        return "";
    }
    for (const Issue& issue : issues) {
        notes.push_back({.line = issue.line, .sentence = issue.sentence});
    }
    return *text;
}

}  // namespace content::exchange
