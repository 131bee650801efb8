// Child: a program under measurement, and what /proc tells about it and all it started.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <sys/types.h>

namespace bench {

class Child {
public:
    /// Starts `command` (program and arguments) with its output thrown away.
    explicit Child(const std::vector<std::string>& command);
    /// Asks it to end, then insists.
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    Child(Child&&) = delete;
    Child& operator=(Child&&) = delete;

    bool running() const;
    std::chrono::steady_clock::time_point started() const { return started_; }

    /// Proportional set size of the whole process tree, KiB: shared pages are split fairly.
    long memory_kib() const;
    /// Processor time the tree has used so far.
    std::chrono::duration<double> processor_time() const;
    int processes() const;

private:
    std::vector<pid_t> tree() const;

    pid_t pid_ = -1;
    std::chrono::steady_clock::time_point started_;
    mutable bool ended_ = false;
};

}  // namespace bench
