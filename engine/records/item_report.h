// What the attempts of everybody say about the questions of a quiz.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "engine/learn/quiz/item_analysis.h"
#include "engine/records/store.h"

namespace engine::records {

/// Looks a question up by id or alias; nullptr when nobody knows it any more.
using FindQuestion = std::function<const content::Question*(const std::string& id)>;

/// Over all submitted attempts of all learners, practice left out; by question id. `quiz` is its id
/// and those that it had before.
content::Result<std::vector<learn::ItemFigures>> item_report(const Store& store,
                                                             const std::vector<std::string>& quiz,
                                                             const FindQuestion& find);

}  // namespace engine::records
