// Monkey: somebody who does anything that a hand can do, in any order. The same seed does the same
// things.
#pragma once

#include <cstdint>
#include <string>

#include "engine/learn/random.h"
#include "tests/play/headless_program.h"

namespace tests {

class Monkey {
public:
    /// Borrows the program.
    Monkey(HeadlessProgram& program, std::uint64_t seed) : program_(program), random_(seed) {}

    /// Does one thing; says what it was.
    std::string act();

private:
    std::string go_on();
    std::string touch_something();
    std::string reach(const engine::ui::Item& item);
    std::string press_a_key();
    std::string type_something();
    std::string let_time_pass();
    std::string move_the_pointer();
    std::string upset_the_window();
    std::string end_the_program();
    std::string do_something();
    std::string come_in();

    bool one_in(std::uint64_t chances) { return random_.below(chances) == 0; }
    template <class List>
    const auto& any_of(const List& list) {
        return list[random_.below(std::size(list))];
    }
    engine::base::Point any_point();
    const engine::ui::Item* way_on() const;

    HeadlessProgram& program_;
    engine::learn::Random random_;
    bool usual_size_ = true;
};

}  // namespace tests
