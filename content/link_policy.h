// Which links of a course may open, and what is shown before they do.
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace content {

/// Leads out of the program; open only after showing `host` to the learner.
struct OutsideLink {
    std::string url;   // normalised, https: or mailto: only
    std::string host;  // look-alike letters as punycode, "xn--..."; for mail, the address
};

/// Leads to another place of this course.
struct InsideLink {
    std::string target;  // lesson id, "lesson-id#page-id" or a path inside the course folder
};

/// Names a term of the course's glossary; its card opens where the text is. Written "term:id".
struct TermLink {
    std::string id;  // a well-formed id, which the glossary may not have
};

/// Leads nowhere: the text is shown, the link is not offered.
struct RefusedLink {
    std::string reason;  // for the author, no full stop
};

using LinkVerdict = std::variant<OutsideLink, InsideLink, TermLink, RefusedLink>;

/// Judges a link as written in a course file. Only https: and mailto: leave the program, however
/// the scheme is spelled or escaped; file:, UNC, //host and everything else is refused.
LinkVerdict judge_link(std::string_view written);

}  // namespace content
