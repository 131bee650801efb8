// A PDF is objects one after the other ("12 0 obj << ... >> endobj"), a table of where each one
// begins, and where that table begins:
//
//     xref
//     0 48
//     0000000000 65535 f
//     0000015331 00000 n
//     trailer
//     << /Size 48 /Root 47 0 R >>
//     startxref
//     16984
//     %%EOF
//
// Words are put into some objects; the table is written anew.

#include "engine/print/pdf_finish.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <string>

#include "content/base/utf8.h"

namespace engine::print {
namespace {

constexpr std::string_view kTable = "xref\n0 ";
constexpr std::size_t kEntry = 20;  // bytes of a line of the table

std::optional<std::size_t> number_at(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} ? std::optional(number) : std::nullopt;
}

struct Entry {
    std::size_t offset = 0;
    bool used = false;
};

struct Document {
    std::string_view body;     // up to the table
    std::string_view trailer;  // from "trailer" to before "startxref"
    std::vector<Entry> entries;
};

std::optional<Document> take_apart(std::string_view pdf) {
    const std::size_t start = pdf.rfind("startxref\n");
    const auto table =
        start == std::string_view::npos ? std::nullopt : number_at(pdf.substr(start + 10));
    if (!table || *table >= start || !pdf.substr(*table).starts_with(kTable)) {
        return std::nullopt;
    }
    const auto count = number_at(pdf.substr(*table + kTable.size()));
    const std::size_t first = pdf.find('\n', *table + kTable.size()) + 1;
    if (!count || *count > (start - first) / kEntry) {
        return std::nullopt;
    }
    Document document{.body = pdf.substr(0, *table), .trailer = {}, .entries = {}};
    for (std::size_t i = 0; i < *count; ++i) {
        const std::string_view line = pdf.substr(first + i * kEntry, kEntry);
        const auto offset = number_at(line);
        if (!offset || *offset >= *table) {
            return std::nullopt;
        }
        document.entries.push_back({*offset, line[17] == 'n'});
    }
    const std::size_t trailer = first + *count * kEntry;
    document.trailer = pdf.substr(trailer, start - trailer);
    return document.trailer.starts_with("trailer\n") ? std::optional(document) : std::nullopt;
}

/// A text in the form that holds every language: UTF-16 with its byte order, in hexadecimal.
std::string text_string(std::string_view utf8) {
    std::string hex = "<FEFF";
    const auto add = [&hex](unsigned unit) {
        char digits[5] = {};  // NOLINT(modernize-avoid-c-arrays)
        std::snprintf(digits, sizeof(digits), "%04X", unit & 0xFFFFU);
        hex += digits;
    };
    while (!utf8.empty()) {
        const content::DecodedCharacter character = content::decode_utf8(utf8);
        const auto code = static_cast<unsigned>(character.code);
        if (code >= 0x10000U) {
            add(0xD800U + ((code - 0x10000U) >> 10U));
            add(0xDC00U + ((code - 0x10000U) & 0x3FFU));
        } else {
            add(code);
        }
        utf8.remove_prefix(character.bytes);
    }
    return hex + ">";
}

/// Walks over the objects in the order of the file and says what to put behind which words.
class Extender {
public:
    explicit Extender(const PdfExtras& extras) : extras_(extras) {}

    /// What follows the first words of the object at the start of `rest`.
    struct Addition {
        std::size_t at = 0;  // from the start of the object
        std::string words;
    };
    Addition addition_to(std::string_view rest) {
        const std::size_t begin = rest.find("<<");
        if (begin > 32) {  // "12 0 obj\n<<": anything else is no dictionary
            return {};
        }
        const auto after = [&](std::string_view words) -> std::size_t {
            const bool found = rest.substr(begin).starts_with(words);
            return found ? begin + words.size() : 0;
        };
        if (const auto at = after("<< /Type /StructElem\n   /S /Figure\n")) {
            return {at, "   /Alt " + next_figure() + "\n"};
        }
        if (const auto at = after("<< /Type /StructElem\n   /S /TH\n")) {
            return {at, "   /A << /O /Table /Scope /Column >>\n"};
        }
        if (const auto at = after("<< /Type /Catalog\n")) {
            return {at, "   /Lang (" + extras_.language +
                            ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n"};
        }
        return {};
    }

private:
    std::string next_figure() {
        const std::size_t index = figure_++;
        return text_string(index < extras_.figures.size() ? extras_.figures[index] : "");
    }

    const PdfExtras& extras_;
    std::size_t figure_ = 0;
};

void append_table(std::string& pdf, const Document& document,
                  const std::vector<std::size_t>& offsets) {
    const std::size_t table = pdf.size();
    pdf += kTable;
    pdf += std::to_string(offsets.size()) + "\n";
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        char line[kEntry + 1] = {};  // NOLINT(modernize-avoid-c-arrays)
        std::snprintf(line, sizeof(line), "%010zu %s \n", offsets[i] % 10'000'000'000U,
                      document.entries[i].used ? "00000 n" : "65535 f");
        pdf += line;
    }
    pdf += document.trailer;
    pdf += "startxref\n" + std::to_string(table) + "\n%%EOF\n";
}

}  // namespace

std::optional<std::string> with_extras(std::string_view pdf, const PdfExtras& extras) {
    const auto document = take_apart(pdf);
    if (!document) {
        return std::nullopt;
    }
    std::vector<std::size_t> order;  // of the objects in the file
    for (std::size_t i = 0; i < document->entries.size(); ++i) {
        if (document->entries[i].used) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, {}, [&](std::size_t i) { return document->entries[i].offset; });
    std::vector<std::size_t> offsets(document->entries.size(), 0);
    std::string result;
    result.reserve(pdf.size() + 4096);
    std::size_t copied = 0;
    Extender extender(extras);
    for (const std::size_t object : order) {
        const std::size_t offset = document->entries[object].offset;
        const auto addition = extender.addition_to(document->body.substr(offset));
        result += document->body.substr(copied, offset - copied);
        copied = offset;
        offsets[object] = result.size();
        if (!addition.words.empty()) {
            result += document->body.substr(copied, addition.at);
            result += addition.words;
            copied += addition.at;
        }
    }
    result += document->body.substr(copied);
    append_table(result, *document, offsets);
    return result;
}

}  // namespace engine::print
