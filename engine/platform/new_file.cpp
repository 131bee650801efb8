#include "engine/platform/new_file.h"

#include "content/load/file_reader.h"

namespace engine::platform {

using content::Error;
namespace fs = std::filesystem;

content::Result<fs::path> write_new_file(const fs::path& folder, const std::string& stem,
                                         const std::string& extension, std::string_view bytes) {
    constexpr int kTries = 1'000;
    for (int number = 1; number <= kTries; ++number) {
        const std::string name = number == 1 ? stem : stem + "-" + std::to_string(number);
        const fs::path file = folder / (name + extension);
        switch (try_new_file(file, bytes)) {
            case NewFile::Written:
                return file;
            case NewFile::Failed:
                return Error{Error::Kind::Storage, content::load::to_utf8(file),
                             "the file cannot be written; is there room and is it allowed?"};
            case NewFile::Exists:
                break;
        }
    }
    return Error{Error::Kind::Storage, content::load::to_utf8(folder),
                 "there are too many files of this name"};
}

}  // namespace engine::platform
