#include <algorithm>
#include <utility>

#include "content/walk.h"
#include "engine/app/views/marks_on_page.h"
#include "engine/app/views/page_terms.h"
#include "engine/app/views/reading_style.h"
#include "engine/app/views/views.h"
#include "engine/learn/marks.h"

namespace engine::app {
namespace {

using learn::LessonState;
using screens::LessonRow;

bool uses_fact(const content::Spans& spans) {
    return std::ranges::any_of(
        spans, [](const content::Span& span) { return span.kind == content::Span::Kind::Fact; });
}

bool uses_fact(const content::Blocks& blocks) {
    bool uses = false;
    for (const content::Block& block : blocks) {
        content::for_each_own_text(
            block, [&](const content::Spans& text, int) { uses = uses || uses_fact(text); });
        content::for_each_inner(
            block, [&](const content::Blocks& inner) { uses = uses || uses_fact(inner); });
    }
    return uses;
}

std::string title_of(const content::Page& page, const std::string& lesson_title) {
    std::string title = content::title_of(page);
    return title.empty() ? lesson_title : title;
}

std::vector<std::string> page_marks(const ViewContext& context, const learn::Reading& reading,
                                    const content::Page& page) {
    const auto& pages = context.state.history.pages;
    const auto lesson = pages.find(reading.lesson);
    if (lesson == pages.end()) {
        return {};
    }
    const auto met = lesson->second.find(page.id);
    if (met == lesson->second.end() || met->second == learn::PageState::Unseen) {
        return {};
    }
    return {met->second == learn::PageState::Read ? "read" : "skimmed"};
}

layout::Unfolded unfolded(const learn::Reading& reading, const content::Page& page) {
    const auto found = reading.unfolded.find(page.id);
    return {.everything = false,
            .open = found == reading.unfolded.end() ? std::set<std::size_t>{} : found->second};
}

ui::TermCards terms_of(const ViewContext& context, std::size_t page) {
    const auto& text = context.state.reading->text;
    const content::Glossary& glossary = context.course().glossary;
    return context.terms != nullptr
               ? context.terms->of(text, page, glossary, context.words)
               : ui::TermCards(term_cards(text->pages[page], glossary, context.words));
}

/// One page of the lesson that is read, from its top.
ui::Document document(const ViewContext& context, std::size_t number) {
    const learn::Reading& reading = *context.state.reading;
    const content::LessonInfo& info = *context.course().find_lesson(reading.lesson);
    const content::Page& page = reading.text->pages[number];
    std::string kicker =
        info.number + " · " + context.words.plural("lesson.minutes", info.planned.count());
    if (reading.text->language != context.language()) {
        kicker += " · " + context.words.text("lesson.not_translated");
    }
    return {.id = "lesson.page",
            .name = title_of(page, info.title.in(context.language())),
            .lesson = reading.text,
            .page = number,
            .labels = page_labels(context.words, *reading.text, page),
            .style = reading_style(context, reading.text->language),
            .kicker = std::move(kicker),
            .find = reading.find,
            .unfolded = unfolded(reading, page),
            .terms = terms_of(context, number),
            .enlarge = context.words.text("picture.enlarge"),
            .marks = page_marks(context, reading, page)};
}

/// The page that is read, where it is read.
ui::Document document(const ViewContext& context) {
    const learn::Reading& reading = *context.state.reading;
    ui::Document current = document(context, reading.page);
    current.anchor = reading.anchor;
    current.offset = reading.offset;
    current.end_was_seen = reading.end_seen;
    return current;
}

LessonRow::State row_state(LessonState state) {
    switch (state) {
        case LessonState::Read:
            return LessonRow::State::Done;
        case LessonState::Skimmed:
        case LessonState::InProgress:
            return LessonRow::State::Started;
        case LessonState::NotStarted:
            break;
    }
    return LessonRow::State::NotStarted;
}

const char* done_key(LessonRow::Kind kind) {
    switch (kind) {
        case LessonRow::Kind::Lesson:
            return "lesson.state.read";
        case LessonRow::Kind::Activity:
            return "lesson.state.done";
        case LessonRow::Kind::Recall:
            return "lesson.state.recalled";
        case LessonRow::Kind::Quiz:
            break;
    }
    return "lesson.state.passed";
}

const char* state_key(LessonRow::State state, LessonRow::Kind kind) {
    switch (state) {
        case LessonRow::State::Done:
            return done_key(kind);
        case LessonRow::State::Started:
            return "lesson.state.started";
        case LessonRow::State::NotStarted:
            break;
    }
    return "lesson.state.not_started";
}

LessonRow::State row_state(const learn::ActivityProgress& activity) {
    return activity.best      ? LessonRow::State::Done
           : activity.started ? LessonRow::State::Started
                              : LessonRow::State::NotStarted;
}

LessonRow::State row_state(learn::RecallState recall) {
    switch (recall) {
        case learn::RecallState::Done:
            return LessonRow::State::Done;
        case learn::RecallState::Begun:
            return LessonRow::State::Started;
        case learn::RecallState::NotBegun:
            break;
    }
    return LessonRow::State::NotStarted;
}

LessonRow::State row_state(const std::optional<learn::History::QuizResult>& quiz) {
    return quiz && quiz->passed ? LessonRow::State::Done
           : quiz               ? LessonRow::State::Started
                                : LessonRow::State::NotStarted;
}

/// Stays with the last word of the title: no line of a narrow list ends in its dot.
std::string minutes_behind(const ViewContext& context, const content::ModuleItem& item) {
    return "\u00A0·\u00A0" + context.words.plural("lesson.minutes", item.planned.count());
}

LessonRow row(const ViewContext& context, const content::ModuleItem& item,
              const learn::ModuleProgress& progress) {
    using Kind = content::ModuleItem::Kind;
    const std::string title = item.title.in(context.language());
    LessonRow row{.id = item.id, .title = item.number.empty() ? title : item.number + " " + title};
    if (item.kind == Kind::Lesson) {
        const auto found =
            std::ranges::find(progress.lessons, item.id, &learn::LessonProgress::lesson);
        row.state = row_state(found->state);
        row.current = item.id == context.state.reading->lesson;
    } else if (item.kind == Kind::Activity) {
        const auto found =
            std::ranges::find(progress.activities, item.id, &learn::ActivityProgress::activity);
        row.kind = LessonRow::Kind::Activity;
        row.state = row_state(*found);
        row.title += minutes_behind(context, item);
    } else if (item.kind == Kind::Recall) {
        row.kind = LessonRow::Kind::Recall;
        row.state = row_state(progress.recall);
        row.title += minutes_behind(context, item);
    } else {
        row.kind = LessonRow::Kind::Quiz;
        row.state = row_state(progress.quiz);
    }
    row.state_name = context.words.text(state_key(row.state, row.kind));
    return row;
}

std::vector<LessonRow> rows(const ViewContext& context, const content::Module& module,
                            const learn::ModuleProgress& progress) {
    std::vector<LessonRow> rows;
    for (const content::ModuleItem& item : module.items()) {
        rows.push_back(row(context, item, progress));
    }
    return rows;
}

/// The headings of a lesson's pages that a list can hold, as a way through it.
std::vector<screens::HeadingRow> headings(const content::Lesson& lesson) {
    constexpr std::size_t kMost = 200;
    constexpr int kDeepest = 3;
    std::vector<screens::HeadingRow> rows;
    for (std::size_t page = 0; page < lesson.pages.size(); ++page) {
        bool inside = false;
        const content::Blocks& blocks = lesson.pages[page].blocks;
        for (std::size_t block = 0; block < blocks.size() && rows.size() < kMost; ++block) {
            const auto* heading = std::get_if<content::Heading>(&blocks[block].node);
            if (heading != nullptr && heading->level <= kDeepest) {
                rows.push_back({.page = page,
                                .block = block,
                                .title = content::plain_text(heading->text),
                                .inside = std::exchange(inside, true)});
            }
        }
    }
    return rows;
}

/// What the "next" button leads to, in its own words.
std::string next_label(const ViewContext& context, const content::Module& module) {
    const learn::Reading& reading = *context.state.reading;
    if (reading.page + 1 < reading.text->pages.size()) {
        return context.words.text("lesson.next");
    }
    const std::vector<content::ModuleItem> items = module.items();
    const auto here = std::ranges::find(items, reading.lesson, &content::ModuleItem::id);
    if (here == items.end() || std::next(here) == items.end()) {
        return context.words.text("to_programme");
    }
    switch (std::next(here)->kind) {
        case content::ModuleItem::Kind::Lesson:
            return context.words.text("lesson.next_lesson");
        case content::ModuleItem::Kind::Activity:
            return context.words.text("lesson.to_activity");
        case content::ModuleItem::Kind::Recall:
            return context.words.text("lesson.to_recall");
        case content::ModuleItem::Kind::Quiz:
            break;
    }
    return context.words.text("lesson.to_quiz");
}

/// "1 / 2"
std::string short_position(const learn::Reading& reading) {
    return std::to_string(reading.page + 1) + " / " + std::to_string(reading.text->pages.size());
}

}  // namespace

std::string checked_text(const base::Strings& words, const content::Lesson& lesson) {
    if (lesson.facts.empty()) {
        return {};
    }
    const auto oldest = std::ranges::min_element(lesson.facts, {}, &content::FactUse::checked);
    const std::string& iso = oldest->checked;
    if (iso.size() != 10) {
        return {};
    }
    return words.text(
        "lesson.checked",
        {{"day", iso.substr(8, 2)}, {"month", iso.substr(5, 2)}, {"year", iso.substr(0, 4)}});
}

layout::Labels page_labels(const base::Strings& words, const content::Lesson& lesson,
                           const content::Page& page) {
    const bool uses = uses_fact(page.blocks) || uses_fact(page.footnotes);
    return {.note = words.text("callout.note"),
            .tip = words.text("callout.tip"),
            .important = words.text("callout.important"),
            .warning = words.text("callout.warning"),
            .checked = uses ? checked_text(words, lesson) : std::string{},
            .more = words.text("disclosure.more"),
            .chart_data = words.text("chart.data"),
            .bar_chart = words.text("chart.bar"),
            .line_chart = words.text("chart.line"),
            .share_chart = words.text("chart.share"),
            .back_to_text = words.text("footnote.back")};
}

screens::LessonView lesson_view(const ViewContext& context, const PlacedMarks& marks) {
    const learn::Reading& reading = *context.state.reading;
    const content::Course& course = context.course();
    const content::Module& module = *course.module_of(reading.lesson);
    const auto index = static_cast<std::size_t>(module.number - 1);
    const learn::ModuleProgress& progress = context.progress.modules[index];
    const std::size_t pages = reading.text->pages.size();
    screens::LessonView view{
        .bar = bar_view(context, module.title.in(context.language())),
        .module_line = context.words.text(
            "lesson.module", {{"n", std::to_string(module.number)},
                              {"done", std::to_string(minutes_of(progress.counted))},
                              {"planned", std::to_string(minutes_of(progress.planned))}}),
        .lessons = rows(context, module, progress),
        .headings = headings(*reading.text),
        .contents_open = reading.contents_open,
        .document = document(context),
        .find_open = reading.find_open,
        .can_step_back = !context.state.trail.back.empty(),
        .can_step_forward = !context.state.trail.forward.empty(),
        .position = context.words.text("lesson.position", {{"n", std::to_string(reading.page + 1)},
                                                           {"all", std::to_string(pages)}}),
        .short_position = short_position(reading),
        .share = static_cast<float>(reading.page + 1) / static_cast<float>(pages),
        .next_label = next_label(context, module),
        .has_previous = reading.page > 0 || module.lessons.front().id != reading.lesson,
        .bookmarked = !learn::bookmarks_here(context.state, course).empty()};
    MarksOnPage shown = marks_on_page(context, marks, reading.page);
    view.document.highlights = std::move(shown.highlights);
    view.marks = std::move(shown.marks);
    return view;
}

std::optional<ui::Document> next_page(const ViewContext& context) {
    const auto& reading = context.state.reading;
    if (!reading || reading->page + 1 >= reading->text->pages.size()) {
        return std::nullopt;
    }
    return document(context, reading->page + 1);
}

screens::PresentView present_view(const ViewContext& context) {
    const learn::Reading& reading = *context.state.reading;
    screens::PresentView view{.document = document(context),
                              .position = short_position(reading),
                              .blanked = context.state.blanked};
    view.document.kicker.clear();
    view.document.unfolded = {};  // a room cannot ask for more
    view.document.labels.checked.clear();
    return view;
}

}  // namespace engine::app
