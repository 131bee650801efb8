#include "content/exchange/html_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "content/base/letters.h"

namespace content::exchange {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// What stands in Markdown for a tag; "/" in front closes.
constexpr std::array kTags{
    Pair{"b", "**"},    Pair{"/b", "**"},     Pair{"strong", "**"}, Pair{"/strong", "**"},
    Pair{"i", "*"},     Pair{"/i", "*"},      Pair{"em", "*"},      Pair{"/em", "*"},
    Pair{"code", "`"},  Pair{"/code", "`"},   Pair{"br", "\n"},     Pair{"br/", "\n"},
    Pair{"/p", "\n\n"}, Pair{"/div", "\n\n"}, Pair{"li", "- "},     Pair{"/li", "\n"}};

std::string_view mark_of(std::string_view tag) {
    const std::string name = to_lower_ascii(tag.substr(0, tag.find_first_of(" \t\n")));
    const auto* const found = std::ranges::find(kTags, name, &Pair::first);
    return found == kTags.end() ? std::string_view{} : found->second;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    std::string out;
    std::size_t start = 0;
    for (std::size_t at = 0; (at = text.find(from, start)) != std::string::npos;) {
        out.append(text, start, at - start).append(to);
        start = at + from.size();
    }
    text = out.append(text, start);
}

/// Signs that mean something only in Markdown keep meaning themselves.
void add_words(std::string_view words, std::string& out) {
    constexpr std::string_view kMarks = "*`\\";
    for (const char byte : words) {
        out += kMarks.find(byte) == std::string_view::npos ? "" : "\\";
        out += byte;
    }
}

std::string trimmed(const std::string& text) {
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    return start == std::string::npos
               ? ""
               : text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

}  // namespace

std::string markdown_of_html(std::string_view html) {
    std::string out;
    const std::size_t last = html.rfind('>');  // behind it no '<' begins a tag
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '<' && last != std::string_view::npos && at < last) {
            const std::size_t end = html.find('>', at);
            out += mark_of(html.substr(at + 1, end - at - 1));
            at = end + 1;
        } else {
            const std::size_t next = std::min(html.find('<', at + 1), html.size());
            add_words(html.substr(at, next - at), out);
            at = next;
        }
    }
    for (const auto& [name, character] :
         {Pair{"&nbsp;", " "}, Pair{"&lt;", "<"}, Pair{"&gt;", ">"}, Pair{"&quot;", "\""},
          Pair{"&#39;", "'"}, Pair{"&amp;", "&"}, Pair{"\r", ""}, Pair{"\n\n\n", "\n\n"}}) {
        replace_all(out, name, character);
    }
    return trimmed(out);
}

}  // namespace content::exchange
