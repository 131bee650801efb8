// Response: what a learner answered to one question, in one shape for every kind.
//
//     kind                          part           what is in it
//     choices, hotspot              ""             the options or areas that she chose
//     ordering                      ""             all items, first to last
//     text, number                  ""             the one text she typed
//     matching, columns, matrix     a row's id     what she gave it
//     gaps                          a gap's id     the option she chose or the text she typed
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include "content/question.h"

namespace engine::learn {

struct Response {
    std::map<std::string, std::vector<std::string>> parts;  // none of them empty

    bool empty() const { return parts.empty(); }
    /// What is in the part; nothing when it was not answered.
    const std::vector<std::string>& at(const std::string& part) const;
    bool has(const std::string& part, const std::string& value) const;
    bool operator==(const Response&) const = default;
};

/// The response of a question that has but the part "".
Response chosen(std::initializer_list<std::string> ids);

/// A part of a question: what may be put there.
struct Part {
    enum class Form {
        One,    // one of `ids`
        Some,   // any of `ids`
        Order,  // all of `ids`, in an order
        Typed   // a text
    };
    std::string id;
    Form form = Form::One;
    std::vector<std::string> ids;
};

/// The parts of a question in the order of the file.
std::vector<Part> parts_of(const content::Question& question);

/// The response with `values` in `part`; as it was when they do not fit there: unknown ids, two
/// where one is asked for, half an order. What a matching row is given leaves the row that had it.
/// No values empty the part. A typed text loses its control
/// characters and what is beyond content::kTypedBytes.
Response answered(const content::Question& question, Response response, const std::string& part,
                  std::vector<std::string> values);

/// Every part of the question has an answer.
bool is_complete(const content::Question& question, const Response& response);

}  // namespace engine::learn
