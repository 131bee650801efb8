#include "content/load/footnotes.h"

#include <utility>

#include "content/base/letters.h"
#include "content/limits.h"

namespace content::load {

void Footnotes::add(const std::string& label, int line, Spans text, IssueLog& log) {
    const auto [place, is_new] = indices_.emplace(to_lower_ascii(label), footnotes_.size());
    if (!is_new) {
        log.error(line, "the footnote " + in_quotes(label) + " is written already on line " +
                            std::to_string(footnotes_[place->second].paragraph.line));
        return;
    }
    Footnote footnote{.label = label};
    for (const Span& span : text) {
        footnote.size += 1 + span.text.size();
    }
    if (text.empty()) {
        log.warn(line, "the footnote " + in_quotes(label) + " has no text");
    }
    footnote.paragraph = {.node = Paragraph{std::move(text)}, .line = line};
    footnotes_.push_back(std::move(footnote));
}

std::optional<int> Footnotes::number_of(const std::string& label, int line, IssueLog& log) {
    const auto found = indices_.find(to_lower_ascii(label));
    if (found == indices_.end()) {
        log.error(line, "there is no footnote " + in_quotes(label) + "; write \"[^" + label +
                            "]: \" and its text on a line below");
        return std::nullopt;
    }
    Footnote& footnote = footnotes_[found->second];
    footnote.used = true;
    if (footnote.number > 0) {
        return footnote.number;
    }
    shown_size_ += footnote.size;
    if (shown_size_ > limits::kMarkdownBytes) {
        log.error(line, "the footnotes up to " + in_quotes(label) + " make the text too long");
        return std::nullopt;
    }
    on_page_.push_back(found->second);
    footnote.number = static_cast<int>(on_page_.size());
    return footnote.number;
}

Blocks Footnotes::finish_page() {
    Blocks blocks;
    blocks.reserve(on_page_.size());
    for (const std::size_t index : on_page_) {
        blocks.push_back(footnotes_[index].paragraph);
        footnotes_[index].number = 0;
    }
    on_page_.clear();
    return blocks;
}

void Footnotes::report_unused(IssueLog& log) const {
    for (const Footnote& footnote : footnotes_) {
        if (!footnote.used) {
            log.warn(footnote.paragraph.line, "no text refers to the footnote " +
                                                  in_quotes(footnote.label) + "; write [^" +
                                                  footnote.label + "] where it belongs");
        }
    }
}

}  // namespace content::load
