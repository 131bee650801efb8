// What the check says about the packs of municipalities, and about a course that leans on one.
#include "content/check/course_for_test.h"

namespace content::check {
namespace {

/// The sound course with a sound pack in its folder, which course.json does not switch on.
class PackCheck : public CourseCheck {
protected:
    static constexpr std::string_view kPack = R"({
  "format": 1, "id": "paraugs", "title": "Paraugu novads",
  "lessons": [
    {"id": "paraugs-rinda", "module": "m1",
     "after": "m1-pin", "number": "1.1a", "title": "Paraugu novads: rinda", "minutes": 1,
     "file": "01-rinda", "outcomes": ["m1-o1"], "digcomp": ["2.3"], "facts": ["paraugs.rinda"]}
  ]
})";
    static constexpr std::string_view kPackFacts = R"({"format": 1, "facts": {
  "paraugs.rinda": {"value": "rinda.example", "source": "Vietne", "confidence": "high",
    "checked": "2026-11-01"}
}})";

    PackCheck() {
        dir_.write("packs/paraugs/pack.json", kPack);
        dir_.write("packs/paraugs/facts.json", kPackFacts);
        pack_lesson("");
    }

    /// The lesson of the pack with more text at its end, from line 5 on.
    void pack_lesson(const std::string& more) const {
        dir_.write("packs/paraugs/01-rinda.lv.md",
                   "# Rinda\n\nRindas adrese ir {{fact:paraugs.rinda}}.\n\n" + more);
    }
    void edit_pack(std::string_view from, std::string_view to) const {
        edit("packs/paraugs/pack.json", kPack, from, to);
    }
};

TEST_F(PackCheck, HasNothingToSayOfASoundPack) {
    EXPECT_EQ(said(), "");
    edit("course.json", kCourse, "\"modules\"", R"("packs": ["paraugs"], "modules")");
    EXPECT_EQ(said(), "");
}

TEST_F(PackCheck, ReadsPacksThatAreNotSwitchedOn) {
    pack_lesson("Skatiet [nodarbību](nav).\n");
    EXPECT_EQ(said(),
              "w packs/paraugs/01-rinda.lv.md:5: the link \"nav\" leads to no lesson, page or file "
              "of the course\n");
    edit_pack("\"minutes\": 1", "\"minutes\": 0");
    EXPECT_EQ(said(),
              "E packs/paraugs/pack.json:5: \"minutes\" must be a whole number from 1 to 600\n");
}

TEST_F(PackCheck, HoldsPackJsonAgainstTheTexts) {
    edit_pack(R"(, "facts": ["paraugs.rinda"])", "");
    EXPECT_EQ(said(),
              "w packs/paraugs/pack.json:4: the text uses the fact \"paraugs.rinda\": add it to "
              "\"facts\" of this lesson\n");
    edit_pack("\"2.3\"", "\"9.9\"");
    EXPECT_NE(said().find("w packs/paraugs/pack.json:4: \"9.9\" is not a DigComp competence"),
              std::string::npos);
}

TEST_F(PackCheck, WantsTitlesThatNameTheMunicipality) {
    edit_pack("Paraugu novads: rinda", "Bērnudārza rinda");
    EXPECT_EQ(said(),
              R"(w packs/paraugs/pack.json:4: begin the title "Bērnudārza rinda" with "Paraugu )"
              "novads\": it is not about every municipality\n");
}

TEST_F(PackCheck, KnowsWhichFactsOfAPackAreOld) {
    edit("packs/paraugs/facts.json", kPackFacts, "2026-11-01", "2025-11-01");
    EXPECT_EQ(said(),
              "w packs/paraugs/facts.json:2: the fact \"paraugs.rinda\" was last checked on "
              "2025-11-01, over 12 months ago: check it again\n");
}

// A course that leans on a pack is broken wherever that pack is switched off.
TEST_F(PackCheck, LetsTheCourseUseNothingOfAPack) {
    edit("course.json", kCourse, "\"modules\"", R"("packs": ["paraugs"], "modules")");
    lesson("Skatiet [rindu](paraugs-rinda).\n");
    EXPECT_EQ(said(),
              "w 01-kodi/01-pin.lv.md:5: the link \"paraugs-rinda\" leads to no lesson, page or "
              "file of the course\n");
    lesson("Adrese ir {{fact:paraugs.rinda}}.\n");
    EXPECT_NE(said().find("01-kodi/01-pin.lv.md:5: "), std::string::npos) << said();
    EXPECT_NE(said().find("paraugs.rinda"), std::string::npos) << said();
}

TEST_F(PackCheck, LetsAPackUseTheCourse) {
    pack_lesson("Kodā ir {{fact:digits}} cipari. Skatiet [PIN kodu](m1-pin#pin-kods).\n");
    edit_pack("[\"paraugs.rinda\"]", R"(["paraugs.rinda", "digits"])");
    EXPECT_EQ(said(), "");
}

}  // namespace
}  // namespace content::check
