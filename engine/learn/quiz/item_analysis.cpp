#include "engine/learn/quiz/item_analysis.h"

#include <cmath>

#include "content/base/match.h"

namespace engine::learn {
namespace {

constexpr int kFewestForCorrelation = 3;

/// Pearson's r from sums over n pairs.
std::optional<double> correlation(int n, double x, double y, double xx, double yy, double xy) {
    const double count = n;
    const double spread_x = count * xx - x * x;
    const double spread_y = count * yy - y * y;
    constexpr double kNothing = 1e-9;  // everybody earned the same
    if (n < kFewestForCorrelation || spread_x < kNothing || spread_y < kNothing) {
        return std::nullopt;
    }
    return (count * xy - x * y) / std::sqrt(spread_x * spread_y);
}

double share_of(Points points, std::size_t questions) {
    return static_cast<double>(points) /
           (static_cast<double>(kPoint) * static_cast<double>(questions));
}

template <class Pieces>
std::vector<std::string> wrong_ids(const Pieces& pieces) {
    std::vector<std::string> ids;
    for (const auto& piece : pieces) {
        if (!piece.correct) {
            ids.push_back(piece.id);
        }
    }
    return ids;
}

/// What nobody should choose. Only where the whole question is one choice: of rows and gaps a
/// choice that is wrong here is right there.
std::vector<std::string> wrong_choices(const content::Question& question) {
    return content::match(
        question.body, [](const content::Choices& body) { return wrong_ids(body.options); },
        [](const content::Hotspot& body) { return wrong_ids(body.areas); },
        [](const auto&) { return std::vector<std::string>{}; });
}

}  // namespace

void ItemTally::next_attempt() {
    Points all = 0;
    for (const ItemAnswer& answer : attempt_) {
        all += answer.points;
    }
    for (const ItemAnswer& answer : attempt_) {
        Sums& sums = sums_[answer.question];
        const std::size_t others = attempt_.size() - 1;
        const double x = share_of(answer.points, 1);
        const double y = others == 0 ? 0 : share_of(all - answer.points, others);
        ++sums.asked;
        sums.answered += answer.response.empty() ? 0 : 1;
        sums.right += answer.points == kPoint ? 1 : 0;
        sums.x += x;
        sums.y += y;
        sums.xx += x * x;
        sums.yy += y * y;
        sums.xy += x * y;
        // A point earned whole has nothing wrong in it.
        if (answer.points < kPoint) {
            for (const auto& [part, values] : answer.response.parts) {
                for (const std::string& value : values) {
                    ++sums.picks[{part, value}];
                }
            }
        }
    }
    attempt_.clear();
}

void ItemTally::add(ItemAnswer answer) {
    attempt_.push_back(std::move(answer));
}

void ItemTally::merge(const Sums& from, Sums& into) {
    into.asked += from.asked;
    into.answered += from.answered;
    into.right += from.right;
    into.x += from.x;
    into.y += from.y;
    into.xx += from.xx;
    into.yy += from.yy;
    into.xy += from.xy;
    for (const auto& [pick, count] : from.picks) {
        into.picks[pick] += count;
    }
}

ItemFigures ItemTally::figures_of(const std::string& id, const Sums& sums,
                                  const content::Question* question) {
    ItemFigures figures{.question = id,
                        .asked = sums.asked,
                        .answered = sums.answered,
                        .share_right = static_cast<double>(sums.right) / sums.asked,
                        .mean_share = sums.x / sums.asked};
    figures.discrimination = correlation(sums.asked, sums.x, sums.y, sums.xx, sums.yy, sums.xy);
    if (question != nullptr) {
        add_picks(*question, sums, figures);
    }
    return figures;
}

void ItemTally::add_picks(const content::Question& question, const Sums& sums,
                          ItemFigures& figures) {
    std::map<std::string, int> rightly;  // by part, in answers that were not wholly right
    for (const auto& [pick, count] : sums.picks) {
        const auto& [part, value] = pick;
        if (is_right_pick(question, part, value)) {
            rightly[part] += count;
        } else if (count > figures.wrong_count) {
            figures.wrong_part = part;
            figures.wrong_pick = value;
            figures.wrong_count = count;
        }
    }
    figures.wrong_leads = figures.wrong_count > sums.right + rightly[figures.wrong_part];
    for (std::string& id : wrong_choices(question)) {
        if (!sums.picks.contains({"", id})) {
            figures.never_chosen.push_back(std::move(id));
        }
    }
}

std::vector<ItemFigures> ItemTally::figures(const Find& find) {
    next_attempt();
    std::map<std::string, Sums> by_question;
    for (const auto& [id, sums] : sums_) {
        const content::Question* question = find(id);
        merge(sums, by_question[question == nullptr ? id : question->id]);
    }
    std::vector<ItemFigures> figures;
    figures.reserve(by_question.size());
    for (const auto& [id, sums] : by_question) {
        figures.push_back(figures_of(id, sums, find(id)));
    }
    return figures;
}

}  // namespace engine::learn
