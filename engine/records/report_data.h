// What a report says, before it is written in one format or another.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "engine/records/hours.h"
#include "engine/records/store.h"

namespace engine::records {

struct Amounts {
    std::chrono::milliseconds counted{0};
    std::chrono::milliseconds over_limit{0};
    std::chrono::milliseconds idle{0};
    std::chrono::milliseconds overlap{0};
    int flags = 0;  // kFlag... bits

    void add(const HoursRow& row);
};

/// The names of the flags that are set.
std::vector<std::string> flag_names(int flags);

struct ReportPart {
    std::string id;
    std::string title;  // empty where there is none
    Amounts amounts;
};

/// One way to split a learner's rows.
struct ReportList {
    std::string name;    // of one part: "module"
    std::string plural;  // "modules"
    std::vector<ReportPart> parts;
};

struct LearnerReport {
    Learner learner;
    bool chain_unbroken = true;
    Amounts total;
    std::vector<ReportList> lists;
};

struct Report {
    int rule_version = 0;
    std::chrono::minutes academic_hour{0};
    std::chrono::milliseconds target{0};  // 0: no course given
    Amounts total;
    std::vector<LearnerReport> learners;
};

// The writers, a file each.
std::string report_text(const Report& report);
std::string report_json(const Report& report);
std::string report_csv(const Report& report);

}  // namespace engine::records
