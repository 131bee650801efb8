// The figures as JSON; the format is told in figures_files.h.
#include <array>
#include <charconv>

#include "engine/app/figures/figures_files.h"
#include "engine/records/json_text.h"

namespace engine::app {
namespace {

using records::json_field;
using records::json_joined;
using records::json_quoted;

std::string fraction_field(const char* name, double value) {
    return json_quoted(name) + ":" + fraction_text(value);
}

std::string question_json(const QuestionFigures& figures) {
    const std::string wrong = figures.wrong.empty()
                                  ? "null"
                                  : "{" + json_field("text", figures.wrong) + "," +
                                        fraction_field("share", figures.wrong_share) + "}";
    const std::string discrimination =
        figures.discrimination ? fraction_text(*figures.discrimination) : "null";
    return "\n  {" + json_field("id", figures.id) + "," + json_field("text", figures.text) + "," +
           json_field("asked", figures.asked) + "," + json_field("answered", figures.answered) +
           "," + fraction_field("share_right", figures.share_right) + ",\n   \"wrong\":" + wrong +
           ",\"discrimination\":" + discrimination + ",\n   \"never_chosen\":[" +
           json_joined(figures.never_chosen, json_quoted) + "],\"remarks\":[" +
           json_joined(figures.remarks,
                       [](learn::ItemRemark remark) { return json_quoted(remark_name(remark)); }) +
           "]}";
}

std::string quiz_json(const QuizFigures& figures) {
    return "\n {" + json_field("module", figures.module) + "," + json_field("quiz", figures.quiz) +
           "," + json_field("title", figures.title) + ",\"questions\":[" +
           json_joined(figures.questions, question_json) + "]}";
}

}  // namespace

std::string figures_json(const std::vector<QuizFigures>& figures) {
    return R"({"format":1,"quizzes":[)" + json_joined(figures, quiz_json) + "]}\n";
}

std::string fraction_text(double value) {
    constexpr int kDecimals = 4;
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed, kDecimals);
    std::string text(buffer.data(), end.ptr);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text + "0" : text;
}

std::string remark_name(learn::ItemRemark remark) {
    switch (remark) {
        case learn::ItemRemark::TooFew:
            return "too_few";
        case learn::ItemRemark::Hard:
            return "hard";
        case learn::ItemRemark::WrongLeads:
            return "wrong_leads";
        case learn::ItemRemark::HardlyTells:
            return "hardly_tells";
        case learn::ItemRemark::NeverChosen:
            break;
    }
    return "never_chosen";
}

}  // namespace engine::app
