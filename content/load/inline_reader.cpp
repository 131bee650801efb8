#include "content/load/inline_reader.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "content/base/utf8.h"
#include "content/limits.h"
#include "content/link_policy.h"
#include "content/load/fact_text.h"
#include "content/load/html_comment.h"
#include "content/load/source_text.h"
#include "content/relative_path.h"

namespace content::load {

namespace {

/// A piece of text once its facts are looked up.
struct FilledPiece {
    Span::Kind kind = Span::Kind::Text;
    std::string text;
};

FilledPiece fill_key(std::string_view key, int line, Reading& reading) {
    const Fact* const fact = find_fact(key, line, reading);
    if (fact == nullptr) {
        return {.kind = Span::Kind::Text, .text = "[" + std::string(key) + "]"};
    }
    const bool used =
        std::ranges::any_of(reading.facts_used, [&](const FactUse& use) { return use.key == key; });
    if (!used) {
        reading.facts_used.push_back({.key = std::string(key), .checked = fact->checked});
    }
    return {.kind = Span::Kind::Fact, .text = clean_inline(fact->value.in(reading.language))};
}

/// Calls `use(piece)` for every piece of `text`.
template <class Use>
void fill_pieces(std::string_view text, int line, Reading& reading, Use use) {
    if (reading.facts_are_in || !may_name_facts(text)) {
        use(FilledPiece{.text = clean_inline(text)});
        return;
    }
    for (const FactPiece& piece : split_facts(text)) {
        use(piece.is_key ? fill_key(piece.text, line, reading)
                         : FilledPiece{.text = clean_inline(piece.text)});
    }
}

class SpanBuilder {
public:
    SpanBuilder(int line, Reading& reading) : line_(line), reading_(reading) {}

    /// Uses up the texts of `part`: most become a span's as they are.
    void add(InlinePart& part) {
        if (pictures_ > 0) {
            add_in_picture(part);
            return;
        }
        using enum InlinePart::Kind;
        switch (part.kind) {
            case Text:
                add_text(std::move(part.text), false);
                break;
            case Code:
                add_text(std::move(part.text), true);
                break;
            case Html:
                add_html(part.text);
                break;
            case SoftBreak:
                append({.kind = Span::Kind::Text, .text = " "}, false);
                ++line_;
                break;
            case HardBreak:
                spans_.push_back({.kind = Span::Kind::LineBreak});
                ++line_;
                break;
            case LinkOpen:
                open_link(part.text);
                break;
            case LinkClose:
                close_link();
                break;
            case PictureOpen:
                open_picture(part);
                break;
            case FootnoteMark:
                add_footnote(part.text);
                break;
            default:
                change_style(part.kind);
        }
    }

    Spans take() { return std::move(spans_); }

private:
    /// Alternative texts can hold pictures of their own: of those only the words remain.
    void add_in_picture(InlinePart& part) {
        using enum InlinePart::Kind;
        pictures_ += part.kind == PictureOpen ? 1 : 0;
        pictures_ -= part.kind == PictureClose ? 1 : 0;
        if (pictures_ > 0) {
            alt_.push_back(std::move(part));
        } else {
            close_picture();
        }
    }

    void add_text(std::string text, bool code) {
        const bool clean = plain_prefix(text) == text.size();
        if (clean && (reading_.facts_are_in || !may_name_facts(text))) {
            append({.text = std::move(text)}, code);
            return;
        }
        fill_pieces(text, line_, reading_,
                    [&](FilledPiece piece) { append(std::move(piece), code); });
    }

    void add_html(std::string_view html) {
        if (lone_comments(html)) {
            reading_.log.warn(line_, "a comment inside a sentence has no meaning; it is left out");
            return;
        }
        reading_.log.warn(line_,
                          "HTML is shown as text; write Markdown instead of " + in_quotes(html));
        append({.kind = Span::Kind::Text, .text = clean_inline(html)}, false);
    }

    void open_link(std::string_view address) {
        link_is_empty_ = true;
        const int errors_before = reading_.log.errors();
        const std::string filled = fill_facts(address, line_, reading_);
        if (reading_.log.errors() > errors_before) {
            return;  // an unknown fact: reported, and no address without it
        }
        const LinkVerdict verdict = judge_link(filled);
        if (const auto* refused = std::get_if<RefusedLink>(&verdict)) {
            reading_.log.error(line_, "the link to " + in_quotes(clean_inline(filled)) +
                                          " is not offered: " + refused->reason);
        } else if (const auto* term = std::get_if<TermLink>(&verdict)) {
            open_term(term->id);
        } else {
            link_ = filled;
        }
    }

    void open_term(const std::string& id) {
        if (const auto* entry = reading_.glossary.find(id)) {
            term_ = entry->first;
        } else {
            reading_.log.error(line_, "glossary.json has no term " + in_quotes(id));
        }
    }

    void close_link() {
        const std::string address = term_.empty() ? link_ : "term:" + term_;
        if (link_is_empty_ && !address.empty()) {
            reading_.log.warn(line_, "the link to " + in_quotes(clean_inline(address)) +
                                         " has no words; write them between [ and ]");
        }
        link_.clear();
        term_.clear();
    }

    void open_picture(const InlinePart& part) {
        if (!part.title.empty()) {
            reading_.log.warn(line_,
                              "a picture inside text has no caption; give it a paragraph of its "
                              "own");
        }
        picture_address_ = part.text;
        alt_.clear();
        pictures_ = 1;
    }

    void close_picture() {
        std::string alt = fill_facts(plain_words(alt_), line_, reading_);
        auto path = picture_path(picture_address_, line_, reading_);
        line_ += static_cast<int>(std::ranges::count_if(alt_, is_break));
        if (!path) {
            append({.kind = Span::Kind::Text, .text = std::move(alt)}, false);
            return;
        }
        link_is_empty_ = false;
        spans_.push_back({.kind = Span::Kind::Picture,
                          .text = std::move(alt),
                          .style = style(false),
                          .link = link_,
                          .term = term_,
                          .picture = {.path = *std::move(path)}});
    }

    void add_footnote(const std::string& label) {
        if (reading_.in_footnote) {
            reading_.log.warn(line_, "a footnote cannot have a footnote of its own");
        }
        const auto number = reading_.in_footnote
                                ? std::nullopt
                                : reading_.footnotes.number_of(label, line_, reading_.log);
        if (number) {
            spans_.push_back({.kind = Span::Kind::Footnote,
                              .text = std::to_string(*number),
                              .style = style(false)});
        } else {
            append({.kind = Span::Kind::Text, .text = "[^" + label + "]"}, false);
        }
    }

    void change_style(InlinePart::Kind kind) {
        using enum InlinePart::Kind;
        strong_ += kind == StrongOpen ? 1 : 0;
        strong_ -= kind == StrongClose ? 1 : 0;
        emphasis_ += kind == EmphasisOpen ? 1 : 0;
        emphasis_ -= kind == EmphasisClose ? 1 : 0;
        strike_ += kind == StrikeOpen ? 1 : 0;
        strike_ -= kind == StrikeClose ? 1 : 0;
    }

    SpanStyle style(bool code) const {
        return {
            .strong = strong_ > 0, .emphasis = emphasis_ > 0, .code = code, .strike = strike_ > 0};
    }

    void append(FilledPiece piece, bool code) {
        if (piece.text.empty()) {
            return;
        }
        link_is_empty_ = false;
        if (piece.kind == Span::Kind::Text && joins_last(style(code))) {
            spans_.back().text += piece.text;
            return;
        }
        spans_.push_back({.kind = piece.kind,
                          .text = std::move(piece.text),
                          .style = style(code),
                          .link = link_,
                          .term = term_});
    }

    /// Whether a text of `style` goes on what the last span began. Facts stay apart even when
    /// neighbours look alike: each is one value.
    bool joins_last(const SpanStyle& style) const {
        return !spans_.empty() && spans_.back().kind == Span::Kind::Text &&
               spans_.back().style == style && spans_.back().link == link_ &&
               spans_.back().term == term_;
    }

    int line_;
    Reading& reading_;
    Spans spans_;
    std::string link_;
    std::string term_;
    bool link_is_empty_ = false;
    int strong_ = 0;
    int emphasis_ = 0;
    int strike_ = 0;
    int pictures_ = 0;  // how many pictures are open: one, and those in its alternative text
    std::string picture_address_;
    InlineParts alt_;
};

}  // namespace

const Fact* find_fact(std::string_view key, int line, Reading& reading) {
    const auto fact = reading.facts.find(std::string(key));
    if (fact == reading.facts.end()) {
        reading.log.error(line, "facts.json has no fact " + in_quotes(key));
        return nullptr;
    }
    reading.fact_bytes += fact->second.value.in(reading.language).size();
    if (reading.fact_bytes > limits::kMarkdownBytes) {
        reading.log.error(line, "the facts up to " + in_quotes(key) + " make the text too long");
        return nullptr;
    }
    return &fact->second;
}

Spans read_inlines(InlineParts parts, int line, Reading& reading) {
    SpanBuilder builder(line, reading);
    for (InlinePart& part : parts) {
        builder.add(part);
    }
    return builder.take();
}

std::string fill_facts(std::string_view text, int line, Reading& reading) {
    std::string filled;
    fill_pieces(text, line, reading, [&](const FilledPiece& piece) { filled += piece.text; });
    return filled;
}

std::optional<std::string> picture_path(std::string_view address, int line, Reading& reading) {
    auto path = clean_relative_path(address);
    if (path) {
        return reading.folder + *path;
    }
    reading.log.error(line, "the picture " + in_quotes(clean_inline(address)) +
                                " is left out: " + path.error().message);
    return std::nullopt;
}

std::string plain_words(const InlineParts& parts) {
    using enum InlinePart::Kind;
    std::string words;
    for (const InlinePart& part : parts) {
        if (part.kind == Text || part.kind == Code || part.kind == Html) {
            words += part.text;
        } else if (is_break(part)) {
            words += ' ';
        }
    }
    return clean_inline(words);
}

}  // namespace content::load
