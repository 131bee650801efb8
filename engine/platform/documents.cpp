#include "engine/platform/documents.h"

#include "engine/platform/whole_file.h"

namespace engine::platform {

content::Result<std::filesystem::path> save_document(
    const std::vector<std::filesystem::path>& folders, const std::string& stem,
    const std::string& extension, std::string_view bytes) {
    content::Error why{content::Error::Kind::Storage, {}, "there is no folder for documents"};
    for (const std::filesystem::path& folder : folders) {
        auto file = write_new_file(folder, stem, extension, bytes);
        if (file) {
            return file;
        }
        why = file.error();
    }
    return why;
}

}  // namespace engine::platform
