#include "tests/bench/startup/answer.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <thread>

#include "tests/bench/startup/child.h"
#include "tests/bench/startup/hands.h"
#include "tests/bench/startup/start.h"

namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr int kTurns = 20;  // of each kind
constexpr std::chrono::seconds kPatience{2};
constexpr std::chrono::milliseconds kGlance{1};

struct Spot {
    int x = 0;
    int y = 0;
};

/// The middle of an item that --ui-tree has written; nothing when it has no such item.
std::optional<Spot> find_item(const fs::path& tree, const std::string& id) {
    std::ifstream stream(tree);
    const std::string json{std::istreambuf_iterator<char>(stream), {}};
    const std::string rect_key = R"("rect":[)";
    const auto item = json.find(R"({"id":")" + id + '"');
    const auto rect = item == std::string::npos ? item : json.find(rect_key, item);
    if (rect == std::string::npos) {
        return std::nullopt;
    }
    std::istringstream numbers(json.substr(rect + rect_key.size()));
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    char comma = 0;
    numbers >> x >> comma >> y >> comma >> width >> comma >> height;
    return Spot{static_cast<int>(x + width / 2), static_cast<int>(y + height / 2)};
}

/// The buttons that turn a page, of which the log of frames must know nothing.
std::optional<std::vector<Spot>> find_buttons(const Region& region,
                                              std::vector<std::string> command,
                                              const fs::path& folder) {
    const fs::path tree = folder / "tree.json";
    command.insert(command.end(), {"--ui-tree", tree.string()});
    if (!measure_start(region, command, true)) {
        return std::nullopt;
    }
    const auto next = find_item(tree, "lesson.next");
    const auto previous = find_item(tree, "lesson.previous");
    if (!next || !previous) {
        std::fputs("the lesson has no buttons to turn its pages\n", stderr);
        return std::nullopt;
    }
    return std::vector{*next, *previous};
}

/// Does `act` and waits for the region to change, then for everything to be calm again.
double answer_ms(const Region& region, const std::function<void()>& act) {
    const auto before = region.look();
    const auto start = Clock::now();
    act();
    while (region.look() == before && Clock::now() - start < kPatience) {
        std::this_thread::sleep_for(kGlance);
    }
    const double ms = ms_since(start);
    std::this_thread::sleep_for(kCalm);
    return ms;
}

}  // namespace

long lines_of(const fs::path& file) {
    std::ifstream stream(file);
    return std::count(std::istreambuf_iterator<char>(stream), {}, '\n');
}

std::optional<Answers> measure_answers(Display* display, const Region& region,
                                       const std::vector<std::string>& command,
                                       const fs::path& folder) {
    const auto buttons = find_buttons(region, command, folder);
    const fs::path log = folder / "answers.log";
    std::vector<std::string> logged = command;
    logged.insert(logged.end(), {"--frame-log", log.string()});
    const Child child(logged);
    Start start;
    if (!buttons || !watch(region, child, true, start)) {
        return std::nullopt;
    }
    Hands hands(display);
    Answers answers;
    for (int turn = 0; turn < 2 * kTurns; ++turn) {
        const bool back = turn % 2 != 0;
        const long frames = lines_of(log);
        if (turn < kTurns) {
            answers.key_ms.add(answer_ms(region, [&] { hands.press(back ? "Left" : "Right"); }));
        } else {
            const Spot& spot = (*buttons)[back ? 1 : 0];
            answers.click_ms.add(answer_ms(region, [&] { hands.click(spot.x, spot.y); }));
        }
        answers.frames = std::max(answers.frames, lines_of(log) - frames);
    }
    return answers;
}

}  // namespace bench
