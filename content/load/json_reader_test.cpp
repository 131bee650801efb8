#include "content/load/json_reader.h"

#include <string>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "tests/support/temp_dir.h"

namespace content::load {
namespace {

struct Read {
    std::optional<JsonValue> value;
    Issues issues;
};

Read read(std::string_view bytes) {
    Read result;
    IssueLog log("a.json", result.issues);
    result.value = read_json(bytes, log);
    return result;
}

/// The one complaint about a text that must be refused.
std::string complaint(std::string_view bytes) {
    const Read result = read(bytes);
    EXPECT_FALSE(result.value) << bytes.substr(0, 40);
    EXPECT_EQ(result.issues.size(), 1U) << bytes.substr(0, 40);
    return result.issues.empty() ? "" : to_string(result.issues.front());
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string whole;
    for (std::size_t i = 0; i < times; ++i) {
        whole += text;
    }
    return whole;
}

TEST(JsonReader, KnowsTheLineOfEveryValue) {
    const Read result = read("{\n \"a\": 1,\n \"b\": [\n  true,\n  2.5\n ],\n \"c\":\n\"x\"\n}");
    ASSERT_TRUE(result.value);
    EXPECT_TRUE(result.issues.empty());
    EXPECT_EQ(result.value->line, 1);
    EXPECT_EQ(result.value->member("a")->line, 2);
    EXPECT_EQ(result.value->member("b")->line, 3);
    EXPECT_EQ(std::get<JsonArray>(result.value->member("b")->data)[0].line, 4);
    EXPECT_EQ(std::get<JsonArray>(result.value->member("b")->data)[1].line, 5);
    EXPECT_EQ(result.value->member("c")->line, 8);
}

TEST(JsonReader, KeepsEveryKindOfValue) {
    const Read result = read(R"({"n": null, "t": true, "i": -7, "d": 0.5, "s": "āž\u0101",
        "big": 9223372036854775807, "bigger": 9223372036854775808, "l": [], "o": {}})");
    ASSERT_TRUE(result.value);
    const auto data = [&](std::string_view key) { return result.value->member(key)->data; };
    EXPECT_TRUE(std::holds_alternative<std::nullptr_t>(data("n")));
    EXPECT_EQ(std::get<bool>(data("t")), true);
    EXPECT_EQ(std::get<std::int64_t>(data("i")), -7);
    EXPECT_EQ(std::get<double>(data("d")), 0.5);
    EXPECT_EQ(std::get<std::string>(data("s")), "āžā");
    EXPECT_EQ(std::get<std::int64_t>(data("big")), INT64_MAX);
    EXPECT_TRUE(std::holds_alternative<double>(data("bigger")));
    EXPECT_TRUE(std::get<JsonArray>(data("l")).empty());
    EXPECT_TRUE(std::get<JsonObject>(data("o")).empty());
    EXPECT_EQ(result.value->member("none"), nullptr);
    EXPECT_EQ(result.value->member("l")->member("x"), nullptr);
}

TEST(JsonReader, PointsAtASyntaxError) {
    EXPECT_EQ(complaint("{\n  \"a\": 1, // one\n}"),
              "a.json:2:11: JSON has no comments: remove this");
    EXPECT_EQ(complaint("{\n  # one\n}"), "a.json:2:3: JSON has no comments: remove this");
    EXPECT_EQ(complaint("{\"a\": 1,\n}"), "a.json:2:1: remove the comma before this bracket");
    EXPECT_EQ(complaint("[1, ]"), "a.json:1:5: remove the comma before this bracket");
    EXPECT_EQ(complaint("{\"a\": }"), "a.json:1:7: a value is missing before this bracket");
    EXPECT_EQ(complaint("{'a': 1}"), "a.json:1:2: write texts in double quotes");
    EXPECT_EQ(complaint("[1 2]"),
              "a.json:1:4: this cannot be read as JSON: unexpected number literal; expected ']'");
    EXPECT_EQ(complaint("[1] x").substr(0, 12), "a.json:1:5: ");
    EXPECT_EQ(complaint("{\"a\" 1}").substr(0, 12), "a.json:1:6: ");
}

TEST(JsonReader, RefusesHalfAFile) {
    EXPECT_EQ(complaint(""), "a.json:1:1: the file is empty");
    EXPECT_EQ(complaint(" \n "), "a.json:2:2: the file is empty");
    EXPECT_EQ(complaint("{\n\"a\": [1"),
              "a.json:2:8: the file ends too early: a bracket or a value is missing");
    EXPECT_EQ(complaint("[\"ab"), "a.json:1:5: a text has no closing quote");
}

TEST(JsonReader, RefusesNumbersThatAreNone) {
    EXPECT_EQ(complaint("[NaN]"),
              "a.json:1:2: NaN and Infinity are not numbers here, and texts need double quotes");
    EXPECT_EQ(complaint("[\n1e999]"), "a.json:2:5: this number is too large");
    for (const char* bad : {"[Infinity]", "[-Infinity]", "[+1]", "[01]", "[1.]", "[.5]", "[0x1]"}) {
        complaint(bad);
    }
}

TEST(JsonReader, RefusesBrokenText) {
    EXPECT_EQ(complaint("[\"\xC3\x28\"]"),
              "a.json:1:4: this is not valid UTF-8: save the file as UTF-8");
    EXPECT_EQ(complaint("[\"a\nb\"]"),
              "a.json:1:4: a line end, tab or other control character inside a text: close the "
              "quote, or write \\n or \\t");
    for (const char* lone : {R"(["\ud800"])", R"(["\udc00"])", R"(["\ud800\u0041"])"}) {
        EXPECT_NE(complaint(lone).find("half of a \\u pair"), std::string::npos) << lone;
    }
    EXPECT_EQ(complaint("[\n\"a\\u0000b\"]"),
              "a.json:2: a text holds the character U+0000: remove it");
    for (const char* bad : {"[\"\xFF\"]", "[\"\xED\xA0\x80\"]", "[\"\xC0\x80\"]", "\xFF",
                            R"(["\x"])", R"(["\u12"])"}) {
        complaint(bad);
    }
}

TEST(JsonReader, RefusesUtf16) {
    const std::string hint = "a.json: the file is not UTF-8: save it again as UTF-8";
    EXPECT_EQ(complaint(std::string("\xFF\xFE{\0}\0", 6)), hint);
    EXPECT_EQ(complaint(std::string("\xFE\xFF\0{\0}", 6)), hint);
    EXPECT_EQ(complaint(std::string("{\0}\0", 4)), hint);
}

TEST(JsonReader, ForgivesAByteOrderMark) {
    const Read result = read("\xEF\xBB\xBF{\"a\": 1}");
    ASSERT_TRUE(result.value);
    ASSERT_EQ(result.issues.size(), 1U);
    EXPECT_EQ(result.issues[0].severity, Issue::Severity::Warning);
}

TEST(JsonReader, RefusesAKeyGivenTwice) {
    EXPECT_EQ(complaint("{\n\"a\": 1,\n\"b\": 2,\n\"a\": 3}"),
              "a.json:4: \"a\" is given twice: keep one, the first is on line 2");
    EXPECT_EQ(complaint(R"([{"a": {"x": 1, "x": 1}}])"),
              "a.json:1: \"x\" is given twice: keep one, the first is on line 1");
    EXPECT_TRUE(read(R"({"a": {"a": 1}, "b": {"a": 1}})").value);
}

TEST(JsonReader, StopsAtTheDepthLimit) {
    const std::size_t depth{limits::kJsonDepth};
    EXPECT_TRUE(read(repeated("[", depth) + repeated("]", depth)).value);
    EXPECT_EQ(complaint(repeated("[", depth + 1) + repeated("]", depth + 1)),
              "a.json:1: brackets are nested deeper than 32");
    complaint(repeated("{\"a\":", 100'000));
}

TEST(JsonReader, StopsAtTheLimitOfOneText) {
    const std::string most(limits::kJsonStringBytes, 'a');
    EXPECT_TRUE(read("[\"" + most + "\"]").value);
    EXPECT_EQ(complaint("[\"" + most + "a\"]"), "a.json:1: a text is longer than 65536 bytes");
    EXPECT_EQ(complaint("{\"" + most + "a\": 1}"), "a.json:1: a text is longer than 65536 bytes");
}

TEST(JsonReader, StopsAtTheLimitOfAFile) {
    EXPECT_TRUE(read("[1]" + std::string(limits::kJsonBytes - 3, ' ')).value);
    EXPECT_EQ(complaint("[1]" + std::string(limits::kJsonBytes - 2, ' ')),
              "a.json: the file is larger than 1048576 bytes");
}

TEST(JsonReader, ReadsAFileAsLargeAsAllowed) {
    std::string keys;
    while (keys.size() < limits::kJsonBytes - 100) {
        keys += "\"k" + std::to_string(keys.size()) + "\":1,";
    }
    EXPECT_TRUE(read("{" + keys + "\"last\":1}").value);
    EXPECT_TRUE(read("[" + repeated("[],", limits::kJsonBytes / 4) + "1]").value);
}

TEST(JsonReader, SaysWhyAFileCannotBeRead) {
    const tests::TempDir dir;
    dir.write("m/ok.json", "[1]");
    Issues issues;
    IssueLog good("m/ok.json", issues);
    EXPECT_TRUE(read_json_file(dir.path(), good));
    IssueLog missing("m/none.json", issues);
    EXPECT_FALSE(read_json_file(dir.path(), missing));
    EXPECT_EQ(missing.last_error().kind, Error::Kind::NotFound);
    IssueLog outside("../x.json", issues);
    EXPECT_FALSE(read_json_file(dir.path(), outside));
    EXPECT_EQ(outside.last_error().kind, Error::Kind::Invalid);
    IssueLog folder("m", issues);
    EXPECT_FALSE(read_json_file(dir.path(), folder));
    EXPECT_EQ(folder.last_error().kind, Error::Kind::Unreadable);
    EXPECT_EQ(issues.size(), 3U);
    EXPECT_EQ(to_string(issues[0]), "m/none.json: the file does not exist");
}

}  // namespace
}  // namespace content::load
