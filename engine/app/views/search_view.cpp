#include "content/search/query.h"
#include "engine/app/views/views.h"

namespace engine::app {

screens::SearchView search_view(const ViewContext& context, const FoundPages& found) {
    const base::Strings& words = context.words;
    const learn::Searching& searching = context.state.searching;
    screens::SearchView view{.bar = bar_view(context, words.text("search.title")),
                             .words = searching.words,
                             .summary = {},
                             .hint = {},
                             .rows = {},
                             .current = searching.current};
    for (const FoundPage& page : found.best) {
        view.rows.push_back({.lesson = page.lesson_title,
                             .page = page.page_title,
                             .snippet = page.snippet.text,
                             .bold = page.snippet.marked,
                             .place = page.place});
    }
    const auto pages = static_cast<std::int64_t>(found.pages);
    if (pages > 0) {
        view.summary = words.plural("search.found", pages);
    }
    if (content::search::parse(searching.words).empty()) {
        view.hint = words.text("search.how");
    } else if (pages == 0) {
        view.hint = words.text("search.none");
    } else if (found.pages > found.best.size()) {
        view.hint =
            words.plural("search.more", pages - static_cast<std::int64_t>(found.best.size()));
    }
    return view;
}

}  // namespace engine::app
