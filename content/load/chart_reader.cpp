#include "content/load/chart_reader.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/limits.h"
#include "content/load/number_text.h"
#include "content/load/page_facts.h"
#include "content/load/source_text.h"

namespace content::load {

namespace {

bool is_dash(std::string_view text) {
    return text.empty() || text == "-" || text == "–" || text == "—";
}

class ChartReader {
public:
    ChartReader(Chart::Kind kind, const Table& table, int line, Language language, IssueLog& log)
        : table_(table), line_(line), language_(language), log_(log) {
        chart_.kind = kind;
    }

    std::optional<Chart> read() {
        const int errors = log_.errors();
        check_size();
        if (log_.errors() == errors) {
            units_.resize(table_.rows.size());
            for (std::size_t column = 1; column < table_.columns.size(); ++column) {
                chart_.series.push_back(read_column(column));
            }
            check_labels();
            check_shares();
        }
        if (log_.errors() != errors) {
            return std::nullopt;
        }
        settle_unit();
        chart_.table = table_;
        return std::move(chart_);
    }

private:
    void check_size() {
        const std::size_t columns = table_.columns.size();
        const std::size_t rows = table_.rows.size();
        const bool is_share = chart_.kind == Chart::Kind::Share;
        const std::size_t most = is_share ? 1 : std::size_t{limits::kChartSeries};
        const std::size_t least_rows = chart_.kind == Chart::Kind::Line ? 2 : 1;
        if (columns < 2) {
            fail(line_, "a chart needs a column of names and a column of numbers");
        } else if (columns - 1 > most) {
            fail(line_, "the chart has " + std::to_string(columns - 1) +
                            " columns of numbers, and at most " + std::to_string(most) +
                            " can be drawn");
        }
        if (rows < least_rows || rows > std::size_t{limits::kChartRows}) {
            fail(line_, "the chart has " + std::to_string(rows) + " rows instead of " +
                            std::to_string(least_rows) + " to " +
                            std::to_string(limits::kChartRows));
        }
    }

    Chart::Values read_column(std::size_t column) {
        Chart::Values values;
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            const std::string text = plain_text(table_.rows[row][column]);
            const auto quantity = read_quantity(text, language_);
            if (quantity) {
                units_[row].insert(quantity->unit);
            } else if (!is_dash(trimmed(text)) || chart_.kind == Chart::Kind::Share) {
                fail(line_of(row), in_quotes(text) + " is no number");
            }
            values.push_back(quantity ? std::optional(quantity->value) : std::nullopt);
        }
        return values;
    }

    void check_labels() {
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (count_words(plain_text(table_.rows[row].front())) == 0) {
                log_.warn(line_of(row), "a row of the chart has no name in its first column");
            }
        }
    }

    void check_shares() {
        if (chart_.kind != Chart::Kind::Share) {
            return;
        }
        double sum = 0;
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            const double share = chart_.series.front()[row].value_or(0);
            sum += share;
            if (share < 0) {
                fail(line_of(row), "a share cannot be below zero");
            }
        }
        if (sum == 0) {
            fail(line_, "the shares are all zero");
        }
    }

    /// Each row of bars beside each other may measure something else; all other numbers are
    /// compared. A bare number takes the unit of those that it is compared with.
    void settle_unit() {
        const bool rows_apart = chart_.kind == Chart::Kind::Bar && chart_.series.size() > 1;
        std::set<std::string> all;
        for (std::set<std::string>& units : units_) {
            if (!rows_apart || units.size() > 1) {
                units.erase("");
            }
            if (rows_apart) {
                check_units(units);
            }
            all.insert(units.begin(), units.end());
        }
        if (!rows_apart) {
            check_units(all);
        }
        if (all.size() == 1) {
            chart_.unit = *all.begin();
        }
    }

    void check_units(const std::set<std::string>& units) {
        if (units.size() > 1) {
            log_.warn(line_, "the numbers have different units, " + in_quotes(*units.begin()) +
                                 " and " + in_quotes(*units.rbegin()) +
                                 "; one chart can compare only one");
        }
    }

    int line_of(std::size_t row) const { return line_ + 2 + static_cast<int>(row); }

    void fail(int line, const std::string& reason) {
        log_.error(line, reason + "; the chart is shown as a table");
    }

    const Table& table_;
    int line_;
    Language language_;
    IssueLog& log_;
    Chart chart_;
    std::vector<std::set<std::string>> units_;  // of each row; "" for a bare number
};

}  // namespace

std::optional<Chart> read_chart(Chart::Kind kind, const Table& table, int line, Language language,
                                IssueLog& log) {
    return ChartReader(kind, table, line, language, log).read();
}

}  // namespace content::load
