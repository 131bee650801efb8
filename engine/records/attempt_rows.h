// Rows of attempts as values, and back. For the files of this folder that write and read them.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "engine/learn/quiz_run.h"
#include "engine/records/store_impl.h"

namespace engine::records {

// Column mode of the table attempt_terms.
inline constexpr const char* kLearning = "learning";
inline constexpr const char* kTest = "test";

/// Column quiz of the table attempt. An attempt that counts is kept under its quiz; practice under
/// a name that no quiz can have, so that it is in nobody's way.
std::string kept_as(const std::string& quiz, learn::Purpose purpose);
struct KeptAs {
    std::string quiz;
    learn::Purpose purpose = learn::Purpose::Quiz;
};

KeptAs read_kept_as(const std::string& name);

/// Column confidence of the table answer_detail.
const char* confidence_text(learn::Confidence confidence);

/// The columns tries, hints, confidence and review, which start at `column`; null in old rows.
void add_detail(const Query& row, int column, learn::QuizAnswer& answer);

/// Questions as they were asked, each read once however often it was drawn.
class Items {
public:
    using Item = std::shared_ptr<const content::Question>;

    /// nullptr when the text is not a question, as in a store that was edited by hand.
    Item item(const std::string& digest, const std::string& text);

private:
    std::map<std::string, Item> items_;
};

/// The attempt without its questions, from the columns of sql/past_attempts.sql.
learn::Attempt attempt_in(const Query& row);

/// Its questions, answers and terms. Throws SQLite::Exception; for use inside read().
void add_questions(Store::Impl& impl, learn::Attempt& attempt, Items& items);

}  // namespace engine::records
