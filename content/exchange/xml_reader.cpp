#include "content/exchange/xml_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "content/base/utf8.h"

namespace content::exchange {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

bool is_name_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte == '.' ||
           byte == ':' || static_cast<unsigned char>(byte) >= 0x80;
}

/// The character of "&name;"; nothing when there is no such entity.
std::optional<std::string> entity(std::string_view name) {
    using Pair = std::pair<std::string_view, std::string_view>;
    constexpr std::array kNamed{Pair{"amp", "&"}, Pair{"lt", "<"}, Pair{"gt", ">"},
                                Pair{"quot", "\""}, Pair{"apos", "'"}};
    for (const auto& [known, text] : kNamed) {
        if (name == known) {
            return std::string(text);
        }
    }
    if (!name.starts_with('#') || name.size() < 2 || name.size() > 9) {
        return std::nullopt;
    }
    const bool hex = name[1] == 'x';
    const std::string digits(name.substr(hex ? 2 : 1));
    char* end = nullptr;
    const unsigned long code = std::strtoul(digits.c_str(), &end, hex ? 16 : 10);
    const bool scalar = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (digits.empty() || *end != '\0' || !scalar) {
        return std::nullopt;
    }
    std::string text;
    append_utf8(text, static_cast<char32_t>(code));
    return text;
}

std::string unescaped(std::string_view raw) {
    constexpr std::size_t kLongest = 10;
    std::string text;
    while (!raw.empty()) {
        const std::size_t end = raw.front() == '&' ? raw.substr(0, kLongest + 2).find(';') : 0;
        const auto character = raw.front() == '&' && end != std::string_view::npos
                                   ? entity(raw.substr(1, end - 1))
                                   : std::nullopt;
        text += character ? *character : std::string(1, raw.front());
        raw.remove_prefix(character ? end + 1 : 1);
    }
    return text;
}

class XmlReader {
public:
    XmlReader(std::string_view text, XmlMistake& mistake) : text_(text), mistake_(mistake) {}

    std::optional<XmlNode> read() {
        skip_between();
        XmlNode root;
        if (!read_element(root, 1)) {
            return std::nullopt;
        }
        return root;
    }

private:
    bool fail(std::string sentence) {
        mistake_ = {.line = line_, .sentence = std::move(sentence)};
        return false;
    }

    void skip(std::size_t bytes) {
        bytes = std::min(bytes, text_.size());
        line_ += static_cast<int>(
            std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(bytes), '\n'));
        text_.remove_prefix(bytes);
    }

    void skip_spaces() { skip(std::min(text_.find_first_not_of(kSpaces), text_.size())); }

    /// Skips past `end`, or to the end of the text.
    void skip_past(std::string_view end) {
        const std::size_t at = text_.find(end);
        skip(at == std::string_view::npos ? text_.size() : at + end.size());
    }

    /// The XML declaration, comments and a byte-order mark before the root.
    void skip_between() {
        if (text_.starts_with("\xEF\xBB\xBF")) {
            skip(3);
        }
        for (skip_spaces(); text_.starts_with("<?") || text_.starts_with("<!--"); skip_spaces()) {
            skip_past(text_.starts_with("<?") ? "?>" : "-->");
        }
    }

    std::string take_name() {
        const auto* const end = std::ranges::find_if_not(text_, is_name_byte);
        std::string name(text_.begin(), end);
        skip(name.size());
        return name;
    }

    bool read_attributes(XmlNode& node) {
        for (skip_spaces(); !text_.empty() && text_.front() != '>' && !text_.starts_with("/>");
             skip_spaces()) {
            const std::string name = take_name();
            skip_spaces();
            if (name.empty() || !text_.starts_with('=')) {
                return fail("an attribute of <" + node.name + "> is broken");
            }
            skip(1);
            skip_spaces();
            const char quote = text_.empty() ? '\0' : text_.front();
            const std::size_t end =
                quote == '"' || quote == '\'' ? text_.find(quote, 1) : std::string_view::npos;
            if (end == std::string_view::npos) {
                return fail("an attribute of <" + node.name + "> has no closing quote");
            }
            node.attributes.emplace_back(name, unescaped(text_.substr(1, end - 1)));
            skip(end + 1);
        }
        return true;
    }

    bool read_element(XmlNode& node, int depth) {
        node.line = line_;
        if (!text_.starts_with('<') || depth > kXmlDepth) {
            return fail(depth > kXmlDepth ? "the elements are nested too deeply"
                                          : "an element in < > is expected here");
        }
        skip(1);
        node.name = take_name();
        if (node.name.empty() || !read_attributes(node)) {
            return node.name.empty() ? fail("an element has no name") : false;
        }
        if (text_.starts_with("/>")) {
            skip(2);
            return true;
        }
        skip(1);
        return read_inside(node, depth);
    }

    bool read_inside(XmlNode& node, int depth) {
        const std::string close = "</" + node.name;
        while (!text_.empty()) {
            if (text_.starts_with(close)) {
                skip_past(">");
                return true;
            }
            if (text_.starts_with("<![CDATA[")) {
                skip(9);
                const std::size_t end = std::min(text_.find("]]>"), text_.size());
                node.text += text_.substr(0, end);
                skip(end + 3);
            } else if (text_.starts_with("<!--")) {
                skip_past("-->");
            } else if (text_.front() == '<') {
                node.children.emplace_back();
                if (!read_element(node.children.back(), depth + 1)) {
                    return false;
                }
            } else {
                const std::size_t end = std::min(text_.find('<'), text_.size());
                node.text += unescaped(text_.substr(0, end));
                skip(end);
            }
        }
        return fail("<" + node.name + "> is not closed");
    }

    std::string_view text_;
    XmlMistake& mistake_;
    int line_ = 1;
};

}  // namespace

std::string XmlNode::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find_if(
        attributes, [&](const auto& attribute) { return attribute.first == wanted; });
    return found == attributes.end() ? "" : found->second;
}

const XmlNode* XmlNode::child(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &XmlNode::name);
    return found == children.end() ? nullptr : &*found;
}

std::string XmlNode::child_text(std::string_view wanted) const {
    const XmlNode* found = child(wanted);
    if (found == nullptr) {
        return {};
    }
    const std::size_t start = found->text.find_first_not_of(kSpaces);
    return start == std::string::npos
               ? ""
               : found->text.substr(start, found->text.find_last_not_of(kSpaces) - start + 1);
}

std::optional<XmlNode> read_xml(std::string_view text, XmlMistake& mistake) {
    return XmlReader(text, mistake).read();
}

std::string xml_escaped(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        switch (byte) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += byte;
        }
    }
    return out;
}

}  // namespace content::exchange
