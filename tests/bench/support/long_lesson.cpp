#include "tests/bench/support/long_lesson.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace bench {
namespace {

namespace fs = std::filesystem;

bool is_page_mark(const std::string& block) {
    return block.starts_with("---") || block.starts_with("<!-- page:");
}

/// "<!-- steps -->": says what the block that follows is, and is a part of it.
bool is_request(const std::string& block) {
    const bool ends = block.starts_with("<!-- /");  // what was opened before
    return block.starts_with("<!-- ") && block.ends_with("-->\n") && !ends && !is_page_mark(block);
}

/// The blocks of a file: what empty lines keep apart. Marks of pages and the trainer's notes are
/// left out, so that everything lies on one page.
void add_blocks(const fs::path& file, std::vector<std::string>& blocks) {
    std::ifstream stream(file, std::ios::binary);
    std::string block;
    bool notes = false;
    const auto end_block = [&] {
        if (!block.empty() && !is_page_mark(block)) {
            blocks.push_back(block);
        }
        block.clear();
    };
    for (std::string line; std::getline(stream, line);) {
        notes = notes || line == "<!-- notes -->";
        if ((line.empty() && !is_request(block)) || notes) {
            end_block();
        } else {
            block += line + '\n';
        }
        notes = notes && line != "<!-- /notes -->";
    }
    end_block();
}

std::vector<std::string> shipped_blocks() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_DIR "/modules")) {
        if (entry.path().string().ends_with(".lv.md")) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> blocks;
    for (const fs::path& file : files) {
        add_blocks(file, blocks);
    }
    return blocks;
}

int words_in(const std::string& text) {
    std::istringstream stream(text);
    return static_cast<int>(std::distance(std::istream_iterator<std::string>(stream), {}));
}

}  // namespace

std::string long_lesson(std::size_t bytes) {
    const auto blocks = shipped_blocks();
    std::string text;
    for (std::size_t i = 0; !blocks.empty(); ++i) {
        const std::string& block = blocks[i % blocks.size()];
        if (text.size() + block.size() + 1 > bytes) {
            break;
        }
        text += block + '\n';
    }
    return text;
}

std::string lesson_of_words(int words) {
    const auto blocks = shipped_blocks();
    std::string text;
    for (std::size_t i = 0; i < blocks.size() && words > 0; ++i) {
        text += blocks[i] + '\n';
        words -= words_in(blocks[i]);
    }
    return text;
}

}  // namespace bench
