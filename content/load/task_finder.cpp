#include "content/load/task_finder.h"

#include <algorithm>
#include <string_view>

namespace content::load {

namespace {

using Task = ListItem::Task;

constexpr std::size_t kBoxBytes = 3;

Task box_at_front(std::string_view text) {
    if (text.starts_with("[ ]")) {
        return Task::Open;
    }
    return text.starts_with("[x]") || text.starts_with("[X]") ? Task::Done : Task::None;
}

bool is_written_so(const MarkdownNode& paragraph, const SourceLines& lines) {
    const std::string_view line = lines[paragraph.line];
    const auto start = static_cast<std::size_t>(std::max(paragraph.column - 1, 0));
    return start < line.size() && line[start] == '[';
}

/// The box that begins a paragraph and is followed by a space or a line end; it is taken away.
Task take_box(MarkdownNode& paragraph, const SourceLines& lines) {
    InlineParts& parts = paragraph.parts;
    if (parts.empty() || parts.front().kind != InlinePart::Kind::Text ||
        !is_written_so(paragraph, lines)) {
        return Task::None;
    }
    std::string& text = parts.front().text;
    const Task task = box_at_front(text);
    const bool alone = text.size() == kBoxBytes && parts.size() > 1 && is_break(parts[1]);
    const bool spaced = text.size() > kBoxBytes && text[kBoxBytes] == ' ';
    if (task == Task::None || (!alone && !spaced)) {
        return Task::None;
    }
    text.erase(0, text.find_first_not_of(' ', kBoxBytes));
    if (text.empty()) {
        parts.erase(parts.begin(), parts.begin() + (alone ? 2 : 1));
    }
    return task;
}

}  // namespace

void find_tasks(MarkdownNodes& nodes, const SourceLines& lines) {
    for (MarkdownNode& node : nodes) {
        if (node.kind == MarkdownNode::Kind::Item && !node.children.empty() &&
            node.children.front().kind == MarkdownNode::Kind::Paragraph) {
            node.task = take_box(node.children.front(), lines);
        }
        find_tasks(node.children, lines);
    }
}

}  // namespace content::load
