#include "content/base/result.h"

#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace content {
namespace {

Result<std::string> first_word(const std::string& line) {
    if (line.empty()) {
        return Error{.kind = Error::Kind::Malformed, .where = "a.md:3", .message = "empty line"};
    }
    return line.substr(0, line.find(' '));
}

TEST(Result, HoldsTheValue) {
    const auto word = first_word("droša parole");
    ASSERT_TRUE(word);
    EXPECT_EQ(*word, "droša");
}

TEST(Result, HoldsTheReason) {
    const auto word = first_word("");
    ASSERT_FALSE(word);
    EXPECT_EQ(word.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(word.error().where, "a.md:3");
}

TEST(Result, GivesUpWhatCannotBeCopied) {
    Result<std::unique_ptr<int>> made(std::make_unique<int>(45));
    const std::unique_ptr<int> owned = std::move(made).value();
    EXPECT_EQ(*owned, 45);
}

TEST(Status, SaysDoneOrWhyNot) {
    const Status done = kDone;
    const Status failed = Error{.kind = Error::Kind::Storage, .message = "disk is full"};
    EXPECT_TRUE(done);
    EXPECT_EQ(failed.error().message, "disk is full");
}

}  // namespace
}  // namespace content
