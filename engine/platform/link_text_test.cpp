#include "engine/platform/link_text.h"

#include <gtest/gtest.h>

namespace engine::platform {
namespace {

std::string safe(std::string_view url) {
    const auto link = safe_link(url);
    return link ? *link : "refused";
}

TEST(LinkText, PlainAddressesStayAsTheyAre) {
    for (const auto* url : {"https://www.lnb.lv/", "HTTPS://lnb.lv", "https://a.lv/x?y=1&z=%20#top",
                            "mailto:anna@biblioteka.lv?subject=Kurss"}) {
        EXPECT_EQ(safe(url), url);
    }
}

TEST(LinkText, LettersThatAShellCouldMisreadAreEscaped) {
    EXPECT_EQ(safe("https://a.lv/\"'`\\|<> {}^"), "https://a.lv/%22%27%60%5C%7C%3C%3E%20%7B%7D%5E");
    EXPECT_EQ(safe("https://lv.wikipedia.org/wiki/Rīga"),
              "https://lv.wikipedia.org/wiki/R%C4%ABga");
}

TEST(LinkText, EverythingElseIsRefused) {
    for (const auto* url : {"",
                            "https",
                            "https:",
                            "https:/",
                            "https://",
                            "https:///etc/passwd",
                            "https://@",
                            "https:a.lv",
                            "http://a.lv",
                            "file:///etc/passwd",
                            "//server/share",
                            R"(\\server\share)",
                            "javascript:alert(1)",
                            "data:text/html,x",
                            "ms-msdt:/id",
                            "search-ms:query",
                            "mailto:",
                            " https://a.lv",
                            "-https://a.lv",
                            "xhttps://a.lv",
                            "https://a.lv\n--help",
                            "https://a.lv\x7F",
                            "mailto:a@b.lv?attach=/etc/passwd",
                            "mailto:a@b?x=1&ATTACHMENT=f"}) {
        EXPECT_EQ(safe(url), "refused") << url;
    }
    EXPECT_EQ(safe(std::string_view("https://a\0b", 11)), "refused");
}

}  // namespace
}  // namespace engine::platform
