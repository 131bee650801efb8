#include "content/activity/role_card.h"

#include <utility>

namespace content::activity {
namespace {

Spans spans(const std::string& text, SpanStyle style = {}) {
    Span span;
    span.text = text;
    span.style = style;
    return {std::move(span)};
}

/// Puts the parts of a card below each other, in one language.
class CardWriter {
public:
    explicit CardWriter(Language language) : language_(language) {}

    void heading(int level, const std::string& text) {
        add(Heading{.level = level, .text = spans(text)});
    }

    void paragraph(const std::string& text, SpanStyle style = {}) {
        add(Paragraph{.text = spans(text, style)});
    }

    void section(const std::string& title, const LocalText& text) {
        heading(2, title);
        paragraph(text.in(language_));
    }

    void section(const std::string& title, const std::vector<LocalText>& lines, bool ordered) {
        if (lines.empty()) {
            return;
        }
        List list{.ordered = ordered};
        for (const LocalText& line : lines) {
            ListItem item;
            item.children.push_back({.node = Paragraph{.text = spans(line.in(language_))}});
            list.items.push_back(std::move(item));
        }
        heading(2, title);
        add(std::move(list));
    }

    void sheet(const std::vector<RubricRow>& rubric, const RoleCardWords& words) {
        Table table{.columns = {Table::Align::Left, Table::Align::Right},
                    .header = {spans(words.rated), spans(words.circle)},
                    .rows = {}};
        for (const RubricRow& row : rubric) {
            table.rows.push_back({spans(row.text.in(language_)), spans(points_to_circle())});
        }
        heading(2, words.sheet);
        add(std::move(table));
        paragraph(words.total);
    }

    Blocks take() { return std::move(blocks_); }

private:
    void add(Block::Node node) { blocks_.push_back({.node = std::move(node)}); }

    /// "0   1   2", which is never broken into lines.
    static std::string points_to_circle() {
        std::string text;
        for (int points = 0; points <= kRowPoints; ++points) {
            text += (text.empty() ? "" : "\u00A0\u00A0\u00A0") + std::to_string(points);
        }
        return text;
    }

    Language language_;
    Blocks blocks_;
};

}  // namespace

Lesson role_card(const RolePlay& card, const std::string& title, Language language,
                 const RoleCardWords& words) {
    CardWriter writer(language);
    writer.heading(1, title);
    writer.paragraph(words.simulation, {.emphasis = true});
    writer.section(words.situation, card.situation);
    writer.section(words.client, card.client);
    writer.section(words.lines, card.lines, true);
    writer.section(words.goals, card.goals, false);
    writer.sheet(card.rubric, words);
    writer.section(words.debrief, card.debrief, false);
    Page page;
    page.id = "card";
    page.blocks = writer.take();
    page.tables = 1;
    Lesson lesson{.id = "role-card", .language = language, .pages = {}, .facts = {}};
    lesson.pages.push_back(std::move(page));
    return lesson;
}

}  // namespace content::activity
