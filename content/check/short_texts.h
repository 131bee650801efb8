// What is asked of every text that stands alone, in a quiz or an activity: that it was translated,
// that its sentences are short and that its abbreviations are explained.
#pragma once

#include <string_view>

#include "content/check/unexplained.h"
#include "content/load/course_loader.h"
#include "content/load/issue_log.h"

namespace content::check {

/// What a course expects of its texts. Read once for all of them.
class ShortTexts {
public:
    explicit ShortTexts(const load::LoadedCourse& course);

    /// Reads texts that are met together, in the order of reading: what one of them explains is
    /// known in those behind it. Must not outlive its ShortTexts.
    class Reader {
    public:
        explicit Reader(const ShortTexts& expected);

        /// Warns when the course has English and the text has none.
        void expect_english(const LocalText& text, int line, load::IssueLog& log) const;
        /// `text` has no markup.
        void read(std::string_view text, Language language, int line, load::IssueLog& log);

    private:
        bool is_bilingual_;
        Unexplained latvian_;
        Unexplained english_;
    };

private:
    bool is_bilingual_;
    AbbreviationSet known_in_latvian_;
    AbbreviationSet known_in_english_;
};

}  // namespace content::check
