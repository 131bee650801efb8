// A small XML reader for files of other programs: elements, attributes, text, CDATA, the five named
// entities and numbered ones. No document types, so no entity can unfold into gigabytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace content::exchange {

struct XmlNode {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string text;  // everything between the tags that is no element, joined
    std::vector<XmlNode> children;
    int line = 0;

    /// "" when there is none.
    std::string attribute(std::string_view wanted) const;
    /// The first child of that name, or nullptr.
    const XmlNode* child(std::string_view wanted) const;
    /// The text of the first child of that name, trimmed; "" when there is none.
    std::string child_text(std::string_view wanted) const;
};

struct XmlMistake {
    int line = 0;
    std::string sentence;
};

/// The root element; nothing, and why, when the text is not sound or nests deeper than kXmlDepth.
inline constexpr int kXmlDepth = 32;
std::optional<XmlNode> read_xml(std::string_view text, XmlMistake& mistake);

/// Ready to stand between tags or in an attribute.
std::string xml_escaped(std::string_view text);

}  // namespace content::exchange
