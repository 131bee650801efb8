#include "content/load/json_reader.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "content/limits.h"
#include "content/load/file_reader.h"
#include "content/load/json_complaint.h"

namespace content::load {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Lines and columns of a text, asked for in rising order.
class LineCounter {
public:
    explicit LineCounter(std::string_view bytes) : bytes_(bytes) {}

    int line_at(std::size_t offset) {
        for (; counted_ < std::min(offset, bytes_.size()); ++counted_) {
            if (bytes_[counted_] == '\n') {
                ++line_;
                line_start_ = counted_ + 1;
            }
        }
        return line_;
    }
    int column_at(std::size_t offset) {
        line_at(offset);
        return static_cast<int>(offset - line_start_) + 1;
    }

private:
    std::string_view bytes_;
    std::size_t counted_ = 0;
    std::size_t line_start_ = 0;
    int line_ = 1;
};

/// Hands bytes to the parser and lets the builder know how far it has come: the parser's own
/// events do not say where they are.
class WatchedIterator {
public:
    // The names are the standard's.
    // NOLINTBEGIN(readability-identifier-naming)
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;
    // NOLINTEND(readability-identifier-naming)

    WatchedIterator(const char* at, const char** last_read) : at_(at), last_read_(last_read) {}

    char operator*() const {
        *last_read_ = at_;
        return *at_;
    }
    WatchedIterator& operator++() {
        ++at_;
        return *this;
    }
    bool operator==(const WatchedIterator& other) const { return at_ == other.at_; }
    bool operator!=(const WatchedIterator& other) const { return at_ != other.at_; }

private:
    const char* at_;
    const char** last_read_;
};

/// Builds the tree from the parser's events. Every event returns whether to go on.
class TreeBuilder {
public:
    using Library = nlohmann::json;

    TreeBuilder(std::string_view bytes, IssueLog& log)
        : bytes_(bytes), last_read_(bytes.data()), lines_(bytes), log_(log) {}

    const char** last_read() { return &last_read_; }
    JsonValue take() { return std::move(root_); }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Library::number_integer_t value) { return add(std::int64_t{value}); }
    bool number_unsigned(Library::number_unsigned_t value) {
        return std::in_range<std::int64_t>(value) ? add(static_cast<std::int64_t>(value))
                                                  : add(static_cast<double>(value));
    }
    bool number_float(Library::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return fits(value) && add(std::move(value)); }
    static bool binary(Library::binary_t&) { return false; }  // JSON text has none
    bool key(std::string& name) {
        keys_.push_back(std::move(name));
        return fits(keys_.back());
    }
    bool start_object(std::size_t) { return open(JsonObject{}); }
    bool end_object() { return keys_differ(std::get<JsonObject>(open_.back().data)) && close(); }
    bool start_array(std::size_t) { return open(JsonArray{}); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t read, const std::string&, const Library::exception& reason) {
        const std::size_t offset = read > 0 ? read - 1 : 0;
        const int line = lines_.line_at(offset);
        log_.error(line, json_complaint(bytes_, offset, reason.what()), Error::Kind::Malformed,
                   lines_.column_at(offset));
        return false;
    }

private:
    int line() { return lines_.line_at(static_cast<std::size_t>(last_read_ - bytes_.data())); }

    bool refuse(int line, std::string sentence, Error::Kind kind = Error::Kind::Malformed) {
        log_.error(line, std::move(sentence), kind);
        return false;
    }

    bool fits(const std::string& text) {
        if (text.size() > limits::kJsonStringBytes) {
            return refuse(
                line(),
                "a text is longer than " + std::to_string(limits::kJsonStringBytes) + " bytes",
                Error::Kind::TooLarge);
        }
        return text.find('\0') == std::string::npos ||
               refuse(line(), "a text holds the character U+0000: remove it");
    }

    bool add(JsonValue::Data data) { return place({.data = std::move(data), .line = line()}); }

    bool place(JsonValue value) {
        if (open_.empty()) {
            root_ = std::move(value);
        } else if (auto* array = std::get_if<JsonArray>(&open_.back().data)) {
            array->push_back(std::move(value));
        } else {
            auto& object = std::get<JsonObject>(open_.back().data);
            object.push_back({.key = std::move(keys_.back()), .value = std::move(value)});
            keys_.pop_back();
        }
        return true;
    }

    bool open(JsonValue::Data container) {
        if (open_.size() == std::size_t{limits::kJsonDepth}) {
            return refuse(line(),
                          "brackets are nested deeper than " + std::to_string(limits::kJsonDepth),
                          Error::Kind::TooLarge);
        }
        open_.push_back({.data = std::move(container), .line = line()});
        return true;
    }

    bool close() {
        JsonValue whole = std::move(open_.back());
        open_.pop_back();
        return place(std::move(whole));
    }

    bool keys_differ(const JsonObject& object) {
        std::vector<const JsonMember*> sorted;
        sorted.reserve(object.size());
        for (const JsonMember& member : object) {
            sorted.push_back(&member);
        }
        const auto key_of = [](const JsonMember* member) -> const std::string& {
            return member->key;
        };
        std::ranges::stable_sort(sorted, {}, key_of);
        const auto twin = std::ranges::adjacent_find(sorted, {}, key_of);
        return twin == sorted.end() ||
               refuse((*std::next(twin))->value.line,
                      in_quotes((*twin)->key) + " is given twice: keep one, the first is on line " +
                          std::to_string((*twin)->value.line));
    }

    std::string_view bytes_;
    const char* last_read_;
    LineCounter lines_;
    IssueLog& log_;
    JsonValue root_;
    std::vector<JsonValue> open_;    // the containers around the next value
    std::vector<std::string> keys_;  // the key of each open object that waits for its value
};

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           bytes.substr(0, 2).find('\0') != std::string_view::npos;
}

}  // namespace

std::optional<JsonValue> read_json(std::string_view bytes, IssueLog& log) {
    if (bytes.size() > limits::kJsonBytes) {
        log.error(0, "the file is larger than " + std::to_string(limits::kJsonBytes) + " bytes",
                  Error::Kind::TooLarge);
        return std::nullopt;
    }
    if (is_utf16(bytes)) {
        log.error(0, "the file is not UTF-8: save it again as UTF-8", Error::Kind::Malformed);
        return std::nullopt;
    }
    if (bytes.starts_with(kByteOrderMark)) {
        log.warn(1, "the file starts with a byte-order mark: save it as UTF-8 without one");
        bytes.remove_prefix(kByteOrderMark.size());
    }
    TreeBuilder builder(bytes, log);
    const WatchedIterator begin(bytes.data(), builder.last_read());
    const WatchedIterator end(bytes.data() + bytes.size(), builder.last_read());
    if (!nlohmann::json::sax_parse(begin, end, &builder)) {
        return std::nullopt;
    }
    return builder.take();
}

std::optional<JsonValue> read_json_file(const std::filesystem::path& course_folder, IssueLog& log) {
    const auto path = inside(course_folder, log.file());
    if (!path) {
        log.error(0, path.error().message, path.error().kind);
        return std::nullopt;
    }
    const auto bytes = read_file(*path, limits::kJsonBytes);
    if (!bytes) {
        log.error(0, bytes.error().message, bytes.error().kind);
        return std::nullopt;
    }
    return read_json(*bytes, log);
}

}  // namespace content::load
