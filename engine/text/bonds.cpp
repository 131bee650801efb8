#include "engine/text/bonds.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace engine::text {
namespace {

using Letters = std::vector<Letter>;
using Words = std::span<const std::u32string_view>;

constexpr std::size_t kLongestWord = 10;  // letters of the longest word in the lists below

// After a number.
constexpr std::array<std::u32string_view, 52> kUnits{
    U"%",   U"‰",  U"€",  U"EUR",  U"$",   U"°C",  U"B",   U"kB",  U"KB", U"MB",  U"GB",
    U"TB",  U"km", U"m",  U"cm",   U"mm",  U"kg",  U"g",   U"l",   U"h",  U"min", U"sek",
    U"s",   U"st", U"ak", U"px",   U"dpi", U"Hz",  U"kHz", U"MHz", U"am", U"pm",  U"a.m",
    U"p.m", U"Б",  U"кБ", U"КБ",   U"МБ",  U"Мб",  U"ГБ",  U"Гб",  U"км", U"м",   U"см",
    U"мм",  U"кг", U"г",  U"года", U"ч",   U"мин", U"сек", U"руб"};
constexpr std::array<std::u32string_view, 24> kMonths{
    U"January", U"February", U"March",     U"April",   U"May",      U"June",
    U"July",    U"August",   U"September", U"October", U"November", U"December",
    U"января",  U"февраля",  U"марта",     U"апреля",  U"мая",      U"июня",
    U"июля",    U"августа",  U"сентября",  U"октября", U"ноября",   U"декабря"};
// Before a number, with the full stop that most of them end with.
constexpr std::array<std::u32string_view, 20> kBeforeNumbers{
    U"plkst.", U"Plkst.", U"Nr.",  U"nr.",  U"tālr.", U"Tālr.", U"No.", U"no.", U"tel.", U"Tel.",
    U"p.",     U"pp.",    U"тел.", U"Тел.", U"стр.",  U"д.",    U"EUR", U"€",   U"§",    U"№"};
// Latvian streets and the like, in the cases that stand before a house number.
constexpr std::array<std::u32string_view, 42> kStreets{
    U"iela",       U"ielas",      U"ielai",     U"ielu",      U"ielā",      U"šķērsiela",
    U"šķērsielas", U"šķērsielā",  U"prospekts", U"prospekta", U"prospektu", U"prospektā",
    U"bulvāris",   U"bulvāra",    U"bulvāri",   U"bulvārī",   U"gatve",     U"gatves",
    U"gatvi",      U"gatvē",      U"laukums",   U"laukuma",   U"laukumu",   U"laukumā",
    U"šoseja",     U"šosejas",    U"šoseju",    U"šosejā",    U"aleja",     U"alejas",
    U"aleju",      U"alejā",      U"dambis",    U"dambja",    U"dambi",     U"dambī",
    U"krastmala",  U"krastmalas", U"krastmalu", U"krastmalā", U"līnija",    U"līnijā"};

bool contains(Words words, std::u32string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_space(char32_t code) {
    return code == U' ' || code == U'\n' || code == U'\t' || code == U'\r';
}

bool is_one_of(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

/// What stands directly before or after a space, up to the next space; cut when it is longer than
/// any word that the rules know. Every space asks for two, so they need no memory of their own.
class Token {
public:
    static Token before(const Letters& letters, std::size_t space) {
        std::size_t begin = space;
        while (begin > 0 && space - begin < kLongest && !is_space(letters[begin - 1].code)) {
            --begin;
        }
        return {letters, begin, space};
    }

    static Token after(const Letters& letters, std::size_t space) {
        const std::size_t begin = space + 1;
        std::size_t end = begin;
        while (end < letters.size() && end - begin < kLongest && !is_space(letters[end].code)) {
            ++end;
        }
        return {letters, begin, end};
    }

    std::u32string_view text() const { return {codes_.data(), size_}; }

private:
    static constexpr std::size_t kLongest = kLongestWord + 1;

    Token(const Letters& letters, std::size_t begin, std::size_t end) : size_(end - begin) {
        for (std::size_t i = 0; i < size_; ++i) {
            codes_[i] = letters[begin + i].code;
        }
    }

    std::array<char32_t, kLongest> codes_{};
    std::size_t size_ = 0;
};

/// `token` without the marks that may follow a word.
std::u32string_view word_of(std::u32string_view token) {
    while (!token.empty() && is_one_of(U".,;:!?)]»“”\"…", token.back())) {
        token.remove_suffix(1);
    }
    return token;
}

/// `token` without the marks that may stand before a word.
std::u32string_view opened(std::u32string_view token) {
    while (!token.empty() && is_one_of(U"([«„“\"", token.front())) {
        token.remove_prefix(1);
    }
    return token;
}

bool all_digits(std::u32string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

/// "10 MB", "10 000", "67 123 456", "5 июня": a number and what it counts or goes on with.
bool number_goes_on(std::u32string_view before, std::u32string_view after) {
    if (!is_digit(before.back())) {
        return false;
    }
    const std::u32string_view word = word_of(after);
    const std::u32string_view digits = word.substr(0, word.find(U','));           // "10 000,50"
    const std::u32string_view unit = word.substr(0, word.find_first_of(U"/-–"));  // "10 MB/s"
    const bool group = all_digits(digits) && digits.size() >= 2 && digits.size() <= 4;
    const bool dialling_code = before.front() == U'+' && is_digit(after.front());
    return group || dialling_code || contains(kUnits, unit) || contains(kMonths, word);
}

/// "1. janvāris", "2026. gada".
bool ordinal_goes_on(std::u32string_view before, std::u32string_view after) {
    return before.size() >= 2 && before.back() == U'.' && is_digit(before[before.size() - 2]) &&
           is_lower_case(after.front());
}

/// "plkst. 10.00", "Nr. 5", "EUR 12.50", "November 23, 2026", "Brīvības ielā 33".
bool leads_to_number(std::u32string_view before, std::u32string_view after) {
    if (!is_digit(after.front()) && after.front() != U'+') {
        return false;
    }
    const std::u32string_view word = opened(before);
    return contains(kBeforeNumbers, word) || contains(kMonths, word) || contains(kStreets, word);
}

/// "J. Rainis", "u. c.", "t. i.".
bool is_initial(std::u32string_view before, std::u32string_view after) {
    const std::u32string_view word = opened(before);
    return word.size() == 2 && word.back() == U'.' && is_word(word.front()) &&
           !is_digit(word.front()) && is_word(after.front()) && !is_digit(after.front());
}

/// Russian prepositions and conjunctions, the English article and pronoun. Latvian has no word of
/// one letter.
bool is_one_letter_word(std::u32string_view before, content::Language language) {
    const std::u32string_view word = opened(before);
    return word.size() == 1 &&
           (is_one_of(U"вксиаоуВКСИАОУ", word.front()) ||
            (language == content::Language::English && is_one_of(U"aAI", word.front())));
}

/// A dash, slash or arrow between words stays with the word before it; between numbers, with both.
bool is_joint(std::u32string_view token) {
    return token.size() == 1 && is_one_of(U"-‐–—―/→›", token.front());
}

/// Quotation marks that stand apart from their words: never last on a line, or first.
bool opens_quote(char32_t code, content::Language language) {
    return is_one_of(U"«„‚‹", code) || (code == U'“' && language == content::Language::English);
}
bool closes_quote(char32_t code, content::Language language) {
    return is_one_of(U"»”›", code) || (code == U'“' && language == content::Language::Latvian);
}

}  // namespace

bool binds(const Letters& letters, std::size_t space, content::Language language) {
    const Token token_before = Token::before(letters, space);
    const Token token_after = Token::after(letters, space);
    const std::u32string_view before = token_before.text();
    const std::u32string_view after = token_after.text();
    if (before.empty() || after.empty()) {
        return false;
    }
    const bool inside_range = is_joint(before) && is_digit(after.front()) && space >= 3 &&
                              is_digit(letters[space - 3].code);
    const bool before_middle_dot = after.front() == U'·';  // "1.4 · 8 minūtes"
    return number_goes_on(before, after) || ordinal_goes_on(before, after) ||
           leads_to_number(before, after) || is_initial(before, after) ||
           is_one_letter_word(before, language) || is_joint(after) || before_middle_dot ||
           inside_range || opens_quote(before.back(), language) ||
           closes_quote(after.front(), language);
}

}  // namespace engine::text
