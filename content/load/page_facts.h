// What is known about a page once its blocks are read: what a reader has to read, and its name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/lesson.h"
#include "content/load/issue_log.h"

namespace content::load {

/// Words as a reader counts them: separated by white space, with at least one letter or digit.
int count_words(std::string_view text);

/// Fills in words, pictures and tables from the page's blocks.
void count_page(Page& page);

/// A page id from a heading, "Drošība internetā" gives "drosiba-interneta"; empty when no letter of
/// it has a plain form. Facts are left out: their values change, and progress hangs on the id.
std::string slug(const Spans& heading);

/// Makes every page's id unique in the lesson. An id that the author gave is kept; a page without
/// one gets the slug of its first heading, else "page-N", and "-2" where that is taken.
void name_pages(std::vector<Page>& pages, IssueLog& log);

}  // namespace content::load
