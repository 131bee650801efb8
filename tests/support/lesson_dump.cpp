#include "tests/support/lesson_dump.h"

#include <array>
#include <optional>
#include <sstream>
#include <string_view>

#include "content/base/match.h"

namespace tests {
namespace {

/// What the span shows, without its style and its link.
std::string dump_plain(const content::Span& span) {
    using enum content::Span::Kind;
    switch (span.kind) {
        case Fact:
            return "{fact:" + span.text + "}";
        case Picture:
            return "{" + span.picture.path + ":" + span.text + "}" +
                   (span.picture.decorative ? "decorative" : "");
        case LineBreak:
            return "|";
        case Footnote:
            return "{^" + span.text + "}";
        case Text:
            break;
    }
    return span.text;
}

class BlockDump {
public:
    static std::string of(const content::Blocks& blocks) {
        BlockDump dump;
        dump.add(blocks);
        return dump.text_;
    }

private:
    void line(std::string_view text) {
        text_ += std::string(depth_ * 2, ' ') + std::string(text) + "\n";
    }

    void add(const content::Blocks& blocks) {
        for (const content::Block& block : blocks) {
            add(block);
        }
    }

    void add_children(std::string_view name, const content::Blocks& children) {
        line(name);
        ++depth_;
        add(children);
        --depth_;
    }

    static constexpr std::array<std::string_view, 3> kItems{"item", "item todo", "item done"};

    void add_items(const std::string& name, const std::vector<content::ListItem>& items) {
        line(name);
        ++depth_;
        for (const content::ListItem& item : items) {
            add_children(kItems[static_cast<std::size_t>(item.task)], item.children);
        }
        --depth_;
    }

    void add_row(const std::vector<content::Spans>& cells) {
        std::string text;
        for (const content::Spans& cell : cells) {
            text += (text.empty() ? "" : " ") + dump(cell);
        }
        line(text);
    }

    void add_table(const content::Table& table) {
        std::string columns = "table ";
        for (const content::Table::Align align : table.columns) {
            columns += "<|>"[static_cast<std::size_t>(align)];
        }
        line(columns);
        ++depth_;
        add_row(table.header);
        for (const std::vector<content::Spans>& row : table.rows) {
            add_row(row);
        }
        --depth_;
    }

    void add_chart(const content::Chart& chart) {
        static constexpr std::array<std::string_view, 3> kKinds{"bar", "line", "share"};
        line("chart " + std::string(kKinds[static_cast<std::size_t>(chart.kind)]) +
             (chart.unit.empty() ? "" : " in " + chart.unit));
        ++depth_;
        for (const content::Chart::Values& values : chart.series) {
            std::ostringstream text;
            for (const std::optional<double>& value : values) {
                value ? text << ' ' << *value : text << " -";
            }
            line("series" + text.str());
        }
        add_table(chart.table);
        --depth_;
    }

    void add(const content::Block& block) {
        content::match(
            block.node,
            [&](const content::Heading& heading) {
                line("heading" + std::to_string(heading.level) + " " + dump(heading.text));
            },
            [&](const content::Paragraph& it) { line("paragraph " + dump(it.text)); },
            [&](const content::CodeBlock& code) { line("code \"" + code.text + "\""); },
            [&](const content::Quote& quote) { add_children("quote", quote.children); },
            [&](const content::Callout& it) {
                add_children("callout " + std::to_string(static_cast<int>(it.kind)), it.children);
            },
            [&](const content::List& list) {
                add_items((list.ordered ? "list from " + std::to_string(list.start) : "list") +
                              (list.tight ? "" : " loose"),
                          list.items);
            },
            [&](const content::Steps& steps) {
                add_items("steps from " + std::to_string(steps.start), steps.items);
            },
            [&](const content::ThematicBreak&) { line("rule"); },
            [&](const content::Table& table) { add_table(table); },
            [&](const content::Picture& it) {
                line("picture " + it.path + " \"" + it.alt + "\" \"" + it.caption + "\"" +
                     (it.decorative ? " decorative" : ""));
            },
            [&](const content::Disclosure& more) {
                add_children("more \"" + more.title + "\"", more.children);
            },
            [&](const content::Timeline& timeline) {
                line("timeline");
                ++depth_;
                for (const auto& item : timeline.items) {
                    add_children("at " + dump(item.when), item.children);
                }
                --depth_;
            },
            [&](const content::Comparison& comparison) {
                line("compare");
                ++depth_;
                for (const auto& item : comparison.items) {
                    add_children("side " + dump(item.title), item.children);
                }
                --depth_;
            },
            [&](const content::Chart& chart) { add_chart(chart); });
    }

    std::string text_;
    std::size_t depth_ = 0;
};

}  // namespace

std::string dump(const content::Spans& spans) {
    std::string text;
    for (const content::Span& span : spans) {
        const std::string style = std::string(span.style.strong ? "b" : "") +
                                  (span.style.emphasis ? "i" : "") + (span.style.code ? "c" : "") +
                                  (span.style.strike ? "s" : "");
        std::string shown = dump_plain(span);
        if (!style.empty()) {
            shown.insert(0, "{" + style + "}").append("{/}");
        }
        const std::string target = span.term.empty() ? span.link : "term:" + span.term;
        if (!target.empty()) {
            shown.insert(0, "[").append("](").append(target).append(")");
        }
        text += shown;
    }
    return '"' + text + '"';
}

std::string dump(const content::Blocks& blocks) {
    return BlockDump::of(blocks);
}

}  // namespace tests
