#include "engine/text/font_files.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace engine::text {
namespace {

struct Candidate {
    std::string_view file;
    Family family;
    bool bold;
    bool italic;
};

// For one style the earlier is preferred.
constexpr std::array kCandidates{
    Candidate{"NotoSans-Regular.ttf", Family::Sans, false, false},
    Candidate{"NotoSans-Bold.ttf", Family::Sans, true, false},
    Candidate{"NotoSans-Italic.ttf", Family::Sans, false, true},
    Candidate{"NotoSans-BoldItalic.ttf", Family::Sans, true, true},
    Candidate{"NotoSerif-Regular.ttf", Family::Serif, false, false},
    Candidate{"NotoSerif-Bold.ttf", Family::Serif, true, false},
    Candidate{"NotoSerif-Italic.ttf", Family::Serif, false, true},
    Candidate{"NotoSerif-BoldItalic.ttf", Family::Serif, true, true},
    Candidate{"NotoSansMono-Regular.ttf", Family::Mono, false, false},
    Candidate{"NotoSansMono-Bold.ttf", Family::Mono, true, false},
    Candidate{"NotoMono-Regular.ttf", Family::Mono, false, false},
    Candidate{"DejaVuSans.ttf", Family::Sans, false, false},
    Candidate{"DejaVuSans-Bold.ttf", Family::Sans, true, false},
    Candidate{"DejaVuSerif.ttf", Family::Serif, false, false},
    Candidate{"DejaVuSerif-Bold.ttf", Family::Serif, true, false},
    Candidate{"DejaVuSansMono.ttf", Family::Mono, false, false},
    Candidate{"DejaVuSansMono-Bold.ttf", Family::Mono, true, false},
    Candidate{"NotoSansSymbols2-Regular.ttf", Family::Sans, false, false},
    Candidate{"NotoSansSymbols-Regular.ttf", Family::Sans, false, false},
    Candidate{"NotoSansMath-Regular.ttf", Family::Sans, false, false},
    Candidate{"OpenDyslexic-Regular.otf", Family::Dyslexic, false, false},
    Candidate{"OpenDyslexic-Bold.otf", Family::Dyslexic, true, false},
    Candidate{"OpenDyslexic-Italic.otf", Family::Dyslexic, false, true},
    Candidate{"OpenDyslexic-BoldItalic.otf", Family::Dyslexic, true, true}};

constexpr std::array<std::string_view, 5> kFallbacks{
    "DejaVuSans.ttf", "NotoSans-Regular.ttf", "NotoSansSymbols2-Regular.ttf",
    "NotoSansSymbols-Regular.ttf", "NotoSansMath-Regular.ttf"};
constexpr std::array<std::string_view, 2> kBoldFallbacks{"DejaVuSans-Bold.ttf",
                                                         "NotoSans-Bold.ttf"};

std::optional<std::filesystem::path> find(std::string_view name,
                                          const std::vector<std::filesystem::path>& folders) {
    for (const auto& folder : folders) {
        auto path = folder / name;
        std::error_code unreadable;  // a folder that cannot be read has no fonts
        if (std::filesystem::is_regular_file(path, unreadable)) {
            return path;
        }
    }
    return std::nullopt;
}

/// How badly `file` stands in for a style: another family is worse than another weight, another
/// weight is worse than another slant.
int distance(const FontFile& file, Family family, bool bold, bool italic) {
    int result = 0;
    if (file.family != family) {
        result += file.family == Family::Sans ? 4 : 8;
    }
    return result + (file.bold != bold ? 2 : 0) + (file.italic != italic ? 1 : 0);
}

std::uint16_t nearest(const std::vector<FontFile>& faces, const Font& font) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < faces.size(); ++i) {
        if (distance(faces[i], font.family, font.bold, font.italic) <
            distance(faces[best], font.family, font.bold, font.italic)) {
            best = i;
        }
    }
    return static_cast<std::uint16_t>(best);
}

template <class Names>
void add_faces(const std::vector<FontFile>& faces, const Names& names, FontFiles::Chain& into) {
    for (const std::string_view name : names) {
        for (std::size_t i = 0; i < faces.size(); ++i) {
            if (faces[i].path.filename() == name) {
                into.push_back(static_cast<std::uint16_t>(i));
            }
        }
    }
}

/// Bold text asks bold helpers first. OpenDyslexic has no Cyrillic: the sans helps out first, so
/// that a Russian word looks like the rest of the program.
FontFiles::Chain fallbacks_of(const FontFiles& files, const Font& font) {
    FontFiles::Chain chain;
    if (font.family == Family::Dyslexic) {
        chain.push_back(nearest(files.faces, {.bold = font.bold, .italic = font.italic}));
    }
    if (font.bold) {
        add_faces(files.faces, kBoldFallbacks, chain);
    }
    add_faces(files.faces, kFallbacks, chain);
    return chain;
}

void choose_styles(FontFiles& files) {
    for (const Family family : {Family::Sans, Family::Serif, Family::Mono, Family::Dyslexic}) {
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                const Font font{.family = family, .bold = bold, .italic = italic};
                const std::size_t style = FontFiles::style_index(font);
                files.of_style.at(style) = nearest(files.faces, font);
                files.fallbacks.at(style) = fallbacks_of(files, font);
            }
        }
    }
}

content::Error no_fonts(const std::vector<std::filesystem::path>& folders) {
    std::string where;
    for (const auto& folder : folders) {
        where += (where.empty() ? "" : ", ") + folder.string();
    }
    return {content::Error::Kind::NotFound, where,
            "No font was found: install the packages fonts-noto-core and fonts-dejavu-core, or put "
            "NotoSans-Regular.ttf into the program's font folder"};
}

}  // namespace

std::size_t FontFiles::style_index(const Font& font) {
    return static_cast<std::size_t>(font.family) * 4 + (font.bold ? 2U : 0U) +
           (font.italic ? 1U : 0U);
}

bool FontFiles::has(Family family) const {
    return std::any_of(faces.begin(), faces.end(),
                       [family](const FontFile& file) { return file.family == family; });
}

content::Result<FontFiles> find_font_files(const std::vector<std::filesystem::path>& folders) {
    FontFiles files;
    for (const Candidate& candidate : kCandidates) {
        if (auto path = find(candidate.file, folders)) {
            files.faces.push_back(
                {std::move(*path), candidate.family, candidate.bold, candidate.italic});
        }
    }
    if (files.faces.empty()) {
        return no_fonts(folders);
    }
    choose_styles(files);
    return files;
}

}  // namespace engine::text
