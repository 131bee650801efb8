#include "tests/bench/startup/child.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {
namespace {

using std::chrono::milliseconds;

/// The fields of /proc/PID/stat that follow the program's name, which may itself hold anything.
std::vector<std::string> stat_fields(pid_t pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(file, line);
    std::vector<std::string> fields;
    if (const auto name_end = line.rfind(')'); name_end != std::string::npos) {
        std::istringstream rest(line.substr(name_end + 1));
        for (std::string field; rest >> field;) {
            fields.push_back(field);
        }
    }
    return fields;
}

// Positions after the name: state is 0, the parent 1, user and system time 11 and 12.
constexpr std::size_t kParent = 1;
constexpr std::size_t kUserTicks = 11;
constexpr std::size_t kSystemTicks = 12;

pid_t parent_of(pid_t pid) {
    const auto fields = stat_fields(pid);
    return fields.size() > kParent ? std::stoi(fields[kParent]) : -1;
}

std::vector<pid_t> all_processes() {
    std::vector<pid_t> pids;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const auto name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") == std::string::npos) {
            pids.push_back(std::stoi(name));
        }
    }
    return pids;
}

[[noreturn]] void become(const std::vector<std::string>& command) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    std::vector<char*> arguments;
    for (const auto& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

}  // namespace

Child::Child(const std::vector<std::string>& command) : started_(std::chrono::steady_clock::now()) {
    pid_ = fork();
    if (pid_ == 0) {
        become(command);
    }
}

Child::~Child() {
    for (int tries = 0; running(); ++tries) {
        kill(pid_, tries < 100 ? SIGTERM : SIGKILL);
        std::this_thread::sleep_for(milliseconds(20));
    }
}

bool Child::running() const {
    ended_ = ended_ || waitpid(pid_, nullptr, WNOHANG) != 0;
    return !ended_;
}

std::vector<pid_t> Child::tree() const {
    std::vector<pid_t> family{pid_};
    const auto everybody = all_processes();
    for (std::size_t i = 0; i < family.size(); ++i) {
        for (const pid_t pid : everybody) {
            if (parent_of(pid) == family[i]) {
                family.push_back(pid);
            }
        }
    }
    return family;
}

long Child::memory_kib() const {
    long total = 0;
    for (const pid_t pid : tree()) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with("Pss:")) {
                total += std::stol(line.substr(4));
            }
        }
    }
    return total;
}

std::chrono::duration<double> Child::processor_time() const {
    const auto ticks_per_second = static_cast<double>(sysconf(_SC_CLK_TCK));
    double ticks = 0;
    for (const pid_t pid : tree()) {
        if (const auto fields = stat_fields(pid); fields.size() > kSystemTicks) {
            ticks += std::stod(fields[kUserTicks]) + std::stod(fields[kSystemTicks]);
        }
    }
    return std::chrono::duration<double>(ticks / ticks_per_second);
}

int Child::processes() const {
    return static_cast<int>(tree().size());
}

}  // namespace bench
