#include "engine/print/text_parts.h"

#include <string>

#include <gtest/gtest.h>

namespace engine::print {
namespace {

text::Glyph glyph(std::uint32_t cluster, std::uint16_t face = 0) {
    return {.face = face, .index = cluster + 1, .cluster = cluster};
}

text::GlyphRun run(std::vector<text::Glyph> glyphs) {
    return {.font = {}, .glyphs = std::move(glyphs), .width = 0};
}

/// "text|bytes/glyphs bytes/glyphs|<", a line a part.
std::string written(const TextParts& parts) {
    std::string out;
    for (const TextPart& part : parts.parts) {
        out += part.text + "|";
        int bytes = 0;
        int glyphs = 0;
        for (const TextPart::Cluster& cluster : part.clusters) {
            out += std::to_string(cluster.bytes) + "/" + std::to_string(cluster.glyphs) + " ";
            bytes += cluster.bytes;
            glyphs += cluster.glyphs;
        }
        EXPECT_EQ(bytes, static_cast<int>(part.text.size()));
        EXPECT_EQ(glyphs, static_cast<int>(part.glyphs.size()));
        out += part.backward ? "|<\n" : "|\n";
    }
    return out + (parts.space_follows ? "space\n" : "");
}

TEST(TextParts, EachLetterIsACluster) {
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1), glyph(3)}), "vāc")),
              "vāc|1/1 2/1 1/1 |\n");
}

TEST(TextParts, ALigatureAndALetterWithMarksStayWhole) {
    // "fi" as one glyph, then "n" with a mark of its own glyph.
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(2), glyph(2)}), "fin\xCC\xA7")),
              "fin\xCC\xA7|2/1 3/2 |\n");
}

TEST(TextParts, AnotherFaceIsAnotherPart) {
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1, 4), glyph(4)}), "a→b")),
              "a|1/1 |\n→|3/1 |\nb|1/1 |\n");
}

TEST(TextParts, ARightToLeftWordReadsInItsOwnDirection) {
    // Two Hebrew letters, drawn from the left: the second one first.
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(3), glyph(1), glyph(5)}), "aאבb")),
              "a|1/1 |\nאב|2/1 2/1 |<\nb|1/1 |\n");
}

TEST(TextParts, SoftHyphensVanishAndDrawnHyphensSpeak) {
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1), glyph(3)}),
                                 "a\xC2\xAD"
                                 "b")),
              "ab|1/1 1/1 |\n");
    // The hyphen at a line's end counts in no text: its cluster lies behind it.
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1), glyph(3)}), "a\xC2\xAD")),
              "a-|1/1 1/1 |\n");
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1), glyph(9)}), "ab")),
              "ab-|1/1 1/1 1/1 |\n");
}

TEST(TextParts, ASpaceWithoutAGlyphFollows) {
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1)}), "ab ")), "ab|1/1 1/1 |\nspace\n");
    EXPECT_EQ(written(text_parts(run({glyph(0), glyph(1)}), "a ")), "a |1/1 1/1 |\n");
}

TEST(TextParts, TextBeforeTheFirstClusterIsNotLost) {
    EXPECT_EQ(written(text_parts(run({glyph(2)}), "abc")), "abc|3/1 |\n");
}

TEST(TextParts, NothingGivesNothing) {
    EXPECT_TRUE(text_parts(run({}), "abc").parts.empty());
}

}  // namespace
}  // namespace engine::print
