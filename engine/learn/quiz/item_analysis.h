// ItemAnalysis: how the questions of a quiz do, for the trainer: too easy, too hard, misleading.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/learn/quiz_run.h"

namespace engine::learn {

/// One question in one submitted attempt.
struct ItemAnswer {
    std::string question;  // id as it was recorded
    Response response;     // empty: it was not answered
    Points points = 0;
};

struct ItemFigures {
    std::string question;
    int asked = 0;
    int answered = 0;
    double share_right = 0;  // of those asked, the whole point earned; 0 to 1
    double mean_share = 0;   // of the point earned on average; 0 to 1
    /// What was chosen wrongly most often: the part it was put in, and the id or the text as typed.
    /// Empty when nothing was.
    std::string wrong_part;
    std::string wrong_pick;
    int wrong_count = 0;
    bool wrong_leads = false;  // it was put there more often than all that belongs there
    /// The wrong options or areas that nobody ever chose, in the order of the question.
    std::vector<std::string> never_chosen;
    /// How well the question tells those who know from those who do not: the correlation of its
    /// points with those of the rest of the attempt, -1 to 1. Below 0.2 it deserves a look. Empty
    /// when there is too little to tell.
    std::optional<double> discrimination;
};

/// Takes attempt after attempt and keeps sums only, so that ten thousand of them need no memory.
class ItemTally {
public:
    using Find = std::function<const content::Question*(const std::string& id)>;

    /// The answers that follow belong to another attempt.
    void next_attempt();
    void add(ItemAnswer answer);

    /// By question id; what was recorded under an alias counts for the question's id of today, and
    /// a question that `find` does not know has no wrong pick.
    std::vector<ItemFigures> figures(const Find& find);

private:
    struct Sums {
        int asked = 0;
        int answered = 0;
        int right = 0;
        // x: the share of the point, y: the share of all other points of the attempt.
        double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        std::map<std::pair<std::string, std::string>, int> picks;  // part and value
    };

    static void merge(const Sums& from, Sums& into);
    static ItemFigures figures_of(const std::string& id, const Sums& sums,
                                  const content::Question* question);
    static void add_picks(const content::Question& question, const Sums& sums,
                          ItemFigures& figures);

    std::vector<ItemAnswer> attempt_;  // the one that is not finished
    std::map<std::string, Sums> sums_;
};

}  // namespace engine::learn
