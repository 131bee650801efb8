#include "engine/records/response_text.h"

#include <gtest/gtest.h>

namespace engine::records {
namespace {

TEST(ResponseText, ReadsWhatItWrote) {
    for (const learn::Response& response :
         {learn::Response{}, learn::chosen({"a"}), learn::chosen({"c", "a"}),
          learn::Response{.parts = {{"row", {"x", "y"}}, {"gap", {"vārdi ar atstarpi"}}}},
          learn::Response{.parts = {{"", {"12,5 km"}}}}}) {
        EXPECT_EQ(response_in(response_text(response)), response);
    }
}

// Rows of before there were other kinds of questions.
TEST(ResponseText, KeepsTheFormOfOptionIds) {
    EXPECT_EQ(response_text(learn::chosen({"a", "c"})), "a\nc");
    EXPECT_EQ(response_in("a\nc"), learn::chosen({"a", "c"}));
}

TEST(ResponseText, SkipsWhatMakesNoSense) {
    EXPECT_EQ(response_in("\n\na\n\t\nrow\t\n"), learn::chosen({"a"}));
}

}  // namespace
}  // namespace engine::records
