#include "content/link_policy.h"

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "content/base/match.h"

namespace content {
namespace {

using namespace std::string_literals;

std::string verdict(std::string_view written) {
    return match(
        judge_link(written),
        [](const OutsideLink& link) { return "outside " + link.host + " " + link.url; },
        [](const InsideLink& link) { return "inside " + link.target; },
        [](const TermLink& link) { return "term " + link.id; },
        [](const RefusedLink& link) { return link.reason.empty() ? "no reason" : "refused"s; });
}

struct Spelling {
    std::string written;
    std::string verdict;
};
void PrintTo(const Spelling& spelling, std::ostream* out) {
    *out << spelling.written;
}

class JudgeLink : public testing::TestWithParam<Spelling> {};

TEST_P(JudgeLink, GivesTheVerdict) {
    EXPECT_EQ(verdict(GetParam().written), GetParam().verdict);
}

const std::vector<Spelling> kOutside{
    // NOLINT(modernize-avoid-c-arrays): values of a test table
    {"https://latvija.gov.lv", "outside latvija.gov.lv https://latvija.gov.lv"},
    {"https://latvija.gov.lv/", "outside latvija.gov.lv https://latvija.gov.lv/"},
    {"HTTPS://Latvija.GOV.lv/Ceļš", "outside latvija.gov.lv https://latvija.gov.lv/Ce%C4%BC%C5%A1"},
    {"https://a.lv:8443/x", "outside a.lv:8443 https://a.lv:8443/x"},
    {"https://a.lv:443/x", "outside a.lv https://a.lv/x"},
    {"https://a.lv?q=1&b=2#c", "outside a.lv https://a.lv?q=1&b=2#c"},
    {"https://a.lv/#/route", "outside a.lv https://a.lv/#/route"},
    {"https://a.lv./x", "outside a.lv https://a.lv/x"},
    {"https://a.lv/x y", "outside a.lv https://a.lv/x%20y"},
    {"https://a.lv/100%", "outside a.lv https://a.lv/100%25"},
    {"https://a.lv/%C4%81", "outside a.lv https://a.lv/%C4%81"},
    {"https://a.lv/@user:x", "outside a.lv https://a.lv/@user:x"},
    {"https://a.lv/?u=javascript:alert(1)", "outside a.lv https://a.lv/?u=javascript:alert(1)"},
    {"https://a.lv/\"><b>", "outside a.lv https://a.lv/%22%3E%3Cb%3E"},
    // Look-alikes are shown, and opened, as what they are.
    {"https://аpple.com/", "outside xn--pple-43d.com https://xn--pple-43d.com/"},
    {"https://LATVIJĀ.lv", "outside xn--latvij-8za.lv https://xn--latvij-8za.lv"},
    {"https://bücher.de", "outside xn--bcher-kva.de https://xn--bcher-kva.de"},
    {"https://почта.рф", "outside xn--80a1acny.xn--p1ai https://xn--80a1acny.xn--p1ai"},
    {"https://xn--pple-43d.com", "outside xn--pple-43d.com https://xn--pple-43d.com"},
    {"mailto:info@vraa.gov.lv", "outside info@vraa.gov.lv mailto:info@vraa.gov.lv"},
    {"MailTo:a.b+c@d.lv?subject=Labdien&body=x",
     "outside a.b+c@d.lv mailto:a.b+c@d.lv?subject=Labdien&body=x"},
    {"mailto:a@latvijā.lv", "outside a@xn--latvij-8za.lv mailto:a@xn--latvij-8za.lv"},
};
INSTANTIATE_TEST_SUITE_P(Outside, JudgeLink, testing::ValuesIn(kOutside));

const std::vector<Spelling> kInside{
    // NOLINT(modernize-avoid-c-arrays): values of a test table
    {"#kopsavilkums", "inside #kopsavilkums"},
    {"m1-agents", "inside m1-agents"},
    {"m1-agents#page-2", "inside m1-agents#page-2"},
    {"img/map.png", "inside img/map.png"},
    {"./img/./map.png", "inside img/map.png"},
    {"img/karte%20liela.png", "inside img/karte liela.png"},
    {"img/%C4%81bols.png", "inside img/ābols.png"},
    {"attēli/карта.png", "inside attēli/карта.png"},
    {"term:smart-id", "term smart-id"},
    {"TERM:e-adrese", "term e-adrese"},
};
INSTANTIATE_TEST_SUITE_P(Inside, JudgeLink, testing::ValuesIn(kInside));

const std::vector<Spelling> kRefused{
    // NOLINT(modernize-avoid-c-arrays): values of a test table
    // Nothing, or nothing visible
    {"", "refused"},
    {" ", "refused"},
    {"#", "refused"},
    {"m1-agents#", "refused"},
    {"#Not an id", "refused"},
    {std::string(3000, 'a'), "refused"},
    {"\xFF\xFE", "refused"},
    // Other schemes, however they are spelled
    {"http://a.lv", "refused"},
    {"HtTp://a.lv", "refused"},
    {"javascript:alert(1)", "refused"},
    {"JaVaScRiPt:alert(1)", "refused"},
    {" javascript:alert(1)", "refused"},
    {"java\nscript:alert(1)", "refused"},
    {"java\tscript:alert(1)", "refused"},
    {"\x01javascript:alert(1)", "refused"},
    {"java%73cript:alert(1)", "refused"},
    {"javascript%3Aalert(1)", "refused"},
    {"javascript%253Aalert(1)", "refused"},
    {"java&#115;cript:alert(1)", "refused"},
    {"javascript&colon;alert(1)", "refused"},
    {"javascript\uFF1Aalert(1)", "refused"},
    {"data:text/html,<b>", "refused"},
    {"vbscript:x", "refused"},
    {"blob:https://a.lv/1", "refused"},
    {"view-source:https://a.lv", "refused"},
    {"ftp://a.lv", "refused"},
    {"tel:+37112345678", "refused"},
    {"ms-msdt:/id", "refused"},
    {"search-ms:query=x", "refused"},
    {"ms-word:ofe|u|https://a.lv", "refused"},
    {"steam://run", "refused"},
    {":https://a.lv", "refused"},
    {"term:", "refused"},
    {"term:Smart-ID", "refused"},
    {"term: smart-id", "refused"},
    {" term:smart-id", "refused"},
    {"term://smart-id", "refused"},
    {"term:../smart-id", "refused"},
    {"term:smart-id#x", "refused"},
    {"term:smart%2Did", "refused"},
    {"term%3Asmart-id", "refused"},
    {"term:javascript:alert(1)", "refused"},
    {"terms:smart-id", "refused"},
    // Files and network shares
    {"file:///etc/passwd", "refused"},
    {"FILE:/c:/windows", "refused"},
    {"file%3A///etc/passwd", "refused"},
    {"C:/Windows/System32/calc.exe", "refused"},
    {R"(C:\Windows)", "refused"},
    {"c|/windows", "refused"},
    {R"(\\server\share)", "refused"},
    {"//server/share", "refused"},
    {"/\\server/share", "refused"},
    {"///server", "refused"},
    {"%2F%2Fserver/share", "refused"},
    {"%5C%5Cserver%5Cshare", "refused"},
    {"/etc/passwd", "refused"},
    {"~/secret", "refused"},
    // Out of the course folder
    {"..", "refused"},
    {"../other", "refused"},
    {"img/../../x", "refused"},
    {"img/..", "refused"},
    {"%2e%2e/x", "refused"},
    {"%2E./x", "refused"},
    {"..%2fx", "refused"},
    {"%252e%252e/x", "refused"},
    {"..\\x", "refused"},
    {"img//x.png", "refused"},
    {"img/x.png\0.exe"s, "refused"},
    {"img/x.png%00", "refused"},
    {"CON", "refused"},
    {"img/nul.png", "refused"},
    {"img/COM1", "refused"},
    {"img/x.png.", "refused"},
    {"x.png::$DATA", "refused"},
    {"?page=2", "refused"},
    {"img/x.png?v=1", "refused"},
    // https that is not what it seems
    {"https:", "refused"},
    {"https://", "refused"},
    {"https:///a.lv", "refused"},
    {"https:a.lv", "refused"},
    {"https:/a.lv", "refused"},
    {R"(https:\\a.lv)", "refused"},
    {"https:/\\a.lv", "refused"},
    {"https&colon;//a.lv", "refused"},
    {"https%3A//a.lv", "refused"},
    {"ht\ntps://a.lv", "refused"},
    {"https ://a.lv", "refused"},
    {"https://latvija.gov.lv@evil.example", "refused"},
    {"https://user:pass@a.lv", "refused"},
    {"https://latvija.gov.lv%40evil.example", "refused"},
    {"https://latvija.gov.lv%2Eevil.example", "refused"},
    {"https://latvija.gov.lv\\@evil.example", "refused"},
    {"https://a.lv:0", "refused"},
    {"https://a.lv:", "refused"},
    {"https://a.lv:99999", "refused"},
    {"https://a.lv:44x", "refused"},
    {"https://127.0.0.1/", "refused"},
    {"https://2130706433/", "refused"},
    {"https://0x7f.0x1/", "refused"},
    {"https://[::1]/", "refused"},
    {"https://localhost/", "refused"},
    {"https://a..lv", "refused"},
    {"https://-a.lv", "refused"},
    {"https://a_b.lv", "refused"},
    {"https://a b.lv", "refused"},
    {"https://latvija\u3002lv/", "refused"},
    {"https://\uFF47oogle.com", "refused"},
    {"https://goo\u200Bgle.com", "refused"},
    {"https://a.lv/\u202Egnp.exe\u202C", "refused"},
    {"https://a.lv/\u2066x\u2069", "refused"},
    {"https://a.lv/x\ry", "refused"},
    {"https://a.lv/%0d%0aSet-Cookie:x", "refused"},
    {"https://a.lv/%7F", "refused"},
    {"https://" + std::string(64, 'a') + ".lv", "refused"},
    {"https://" + std::string(1500, '\xC4') + ".lv", "refused"},
    // mailto that is not one plain address
    {"mailto:", "refused"},
    {"mailto:a", "refused"},
    {"mailto:@a.lv", "refused"},
    {"mailto:a@localhost", "refused"},
    {"mailto://a@b.lv", "refused"},
    {"mailto:a@b.lv,c@d.lv", "refused"},
    {"mailto:a%40b.lv", "refused"},
    {"mailto:a@b.lv?attach=/etc/passwd", "refused"},
    {"mailto:a@b.lv?subject=x&bcc=c@d.lv", "refused"},
    {"mailto:a@b.lv?subject=x%0d%0aBcc:c@d.lv", "refused"},
    {"mailto:\"a b\"@c.lv", "refused"},
};
INSTANTIATE_TEST_SUITE_P(Refused, JudgeLink, testing::ValuesIn(kRefused));

}  // namespace
}  // namespace content
