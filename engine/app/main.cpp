// lasitava: the course player.
#include <exception>
#include <iostream>

#include "engine/app/app.h"
#include "engine/app/commands.h"
#include "engine/app/options.h"
#include "engine/app/sorry.h"
#include "engine/platform/software_renderer.h"

namespace {

constexpr int kCannotStart = 2;
constexpr int kBroken = 3;

int play(const engine::app::Options& options) {
    if (options.software) {
        engine::platform::prefer_software_renderer();
    }
    auto app = engine::app::App::start(options);
    if (!app) {
        std::cerr << engine::app::sorry(app.error(), options) << '\n';
        return kCannotStart;
    }
    return (*app)->run();
}

int run(int argc, char** argv) {
    const engine::app::Parsed parsed = engine::app::parse(argc, argv);
    std::cout << parsed.output;
    std::cerr << parsed.error;
    if (!parsed.options) {
        return parsed.exit_code;
    }
    switch (parsed.options->command) {
        case engine::app::Options::Command::Check:
            return engine::app::check(*parsed.options);
        case engine::app::Options::Command::Report:
            return engine::app::report(*parsed.options);
        case engine::app::Options::Command::Items:
            return engine::app::items(*parsed.options);
        case engine::app::Options::Command::Render:
            return engine::app::render(*parsed.options);
        case engine::app::Options::Command::Dump:
            return engine::app::dump(*parsed.options);
        case engine::app::Options::Command::Notes:
            return engine::app::notes(*parsed.options);
        case engine::app::Options::Command::ImportQuiz:
            return engine::app::import_quiz(*parsed.options);
        case engine::app::Options::Command::ExportQuiz:
            return engine::app::export_quiz(*parsed.options);
        case engine::app::Options::Command::Play:
            break;
    }
    return play(*parsed.options);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& unexpected) {
        std::cerr
            << "Lasītava: radās neparedzēta kļūda, bet saglabātais ir drošībā. / An unexpected "
               "error; what was saved is safe. ("
            << unexpected.what() << ")\n";
        return kBroken;
    }
}
