#include "content/load/pack_loader.h"

#include <gtest/gtest.h>

#include "content/load/course_loader.h"
#include "content/load/field_test.h"
#include "tests/support/example_course.h"
#include "tests/support/example_pack.h"

namespace content::load {
namespace {

constexpr std::string_view kLeftOut = "course.json:18: the pack \"paraugs\" is left out\n";

/// The example course with its pack, and whatever a test breaks in it.
class PackLoader : public testing::Test {
protected:
    PackLoader() { tests::write_example_course(dir_); }

    static std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
        std::string changed(text);
        const std::size_t at = changed.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return changed.replace(at, from.size(), to);
    }
    void edit_pack(std::string_view from, std::string_view to) {
        dir_.write("packs/paraugs/pack.json", replaced(tests::kPackJson, from, to));
    }
    void edit_facts(std::string_view from, std::string_view to) {
        dir_.write("packs/paraugs/facts.json", replaced(tests::kPackFactsJson, from, to));
    }
    void switch_on(std::string_view list) {
        dir_.write("course.json", replaced(tests::kCourseJson, R"(["paraugs"])", list));
    }
    /// A second pack, of one lesson in the first module.
    void write_second_pack(std::string_view more = R"("after": "m1-agents",)") {
        dir_.write("packs/otrs/pack.json",
                   R"({"format": 1, "id": "otrs", "title": "Otrs novads", "lessons": [
  {"id": "otrs-rinda", "module": "m1", )" +
                       std::string(more) +
                       R"( "number": "1.1b", "title": "Otrs novads: rinda", "minutes": 1,
   "file": "01-rinda"}]})");
        dir_.write("packs/otrs/01-rinda.lv.md", "# Rinda\n");
    }

    LoadedCourse load(Packs packs = Packs::SwitchedOn) {
        Issues issues;
        auto loaded = load_course(dir_.path(), issues, packs);
        EXPECT_TRUE(loaded);
        said_ = text_of(issues);
        return loaded ? std::move(*loaded) : LoadedCourse{};
    }
    /// The ids of the lessons of the first module, one after another.
    static std::string lessons(const LoadedCourse& loaded) {
        std::string ids;
        for (const LessonInfo& lesson : loaded.course.modules.front().lessons) {
            ids += lesson.id + " ";
        }
        return ids;
    }

    tests::TempDir dir_;
    std::string said_;  // of the last load()
};

TEST_F(PackLoader, PutsItsLessonsBehindThoseTheyFollow) {
    const LoadedCourse loaded = load();
    EXPECT_EQ(said_, "");
    ASSERT_EQ(loaded.packs.size(), 1U);
    const Pack& pack = loaded.packs.front();
    EXPECT_EQ(pack.id, "paraugs");
    EXPECT_EQ(pack.title.en, "Sample municipality");
    EXPECT_EQ(pack.folder, "packs/paraugs");
    EXPECT_EQ(lessons(loaded), "m1-agents paraugs-rinda m1-karte ");
    const LessonInfo& lesson = *loaded.course.find_lesson("paraugs-darzs");
    EXPECT_EQ(lesson.id, "paraugs-rinda");
    EXPECT_EQ(lesson.number, "1.1a");
    EXPECT_EQ(lesson.planned, std::chrono::minutes(2));
    EXPECT_EQ(lesson.markdown_lv, "packs/paraugs/01-rinda.lv.md");
    EXPECT_EQ(lesson.markdown_en, "packs/paraugs/01-rinda.en.md");
    EXPECT_EQ(lesson.pack, "paraugs");
    EXPECT_EQ(loaded.facts.at("paraugs.rinda").value.lv, "rinda.example");
}

TEST_F(PackLoader, ItsLessonsAreAlwaysOptional) {
    const LoadedCourse loaded = load();
    EXPECT_TRUE(loaded.course.find_lesson("paraugs-rinda")->optional);
    EXPECT_EQ(loaded.course.modules.front().planned(), std::chrono::minutes(24));
    edit_pack("\"minutes\": 2,", R"("minutes": 2, "optional": false,)");
    EXPECT_TRUE(load().course.find_lesson("paraugs-rinda")->optional);
    EXPECT_NE(said_.find("the field \"optional\" is not known here"), std::string::npos) << said_;
}

TEST_F(PackLoader, ChecksEveryField) {
    const LoadedCourse loaded = load();
    const Facts facts{{"paraugs.rinda", {}}};
    const ModuleContext context{
        .folder = "p", .facts = &facts, .file_exists = [](const auto&) { return true; }};
    expect_every_field_checked(tests::kPackJson, [&](std::string_view bytes) {
        Issues issues;
        IssueLog log("pack.json", issues);
        CourseIds ids;
        read_pack(bytes, context, loaded.course, ids, log);
        return issues;
    });
}

TEST_F(PackLoader, WithoutAPlaceALessonComesLast) {
    edit_pack(R"("after": "m1-kas",)", "");
    EXPECT_EQ(lessons(load()), "m1-agents m1-karte paraugs-rinda ");
    EXPECT_EQ(said_, "");
    edit_pack("m1-kas", "m2-pin");
    EXPECT_EQ(lessons(load()), "m1-agents m1-karte paraugs-rinda ");
    EXPECT_EQ(said_,
              R"(packs/paraugs/pack.json:10: the module "m1" has no lesson "m2-pin": this one )"
              "comes after the last one\n");
}

TEST_F(PackLoader, PacksKeepTheirOrder) {
    write_second_pack();
    switch_on(R"(["otrs", "paraugs"])");
    EXPECT_EQ(lessons(load()), "m1-agents otrs-rinda paraugs-rinda m1-karte ");
    switch_on(R"(["paraugs", "otrs"])");
    EXPECT_EQ(lessons(load()), "m1-agents paraugs-rinda otrs-rinda m1-karte ");
}

TEST_F(PackLoader, OnlyWhatIsSwitchedOnPlays) {
    switch_on("[]");
    const LoadedCourse without = load();
    EXPECT_EQ(lessons(without), "m1-agents m1-karte ");
    EXPECT_TRUE(without.packs.empty());
    EXPECT_FALSE(without.facts.contains("paraugs.rinda"));
    EXPECT_EQ(lessons(load(Packs::All)), "m1-agents paraugs-rinda m1-karte ");
    EXPECT_EQ(said_, "");
}

TEST_F(PackLoader, AllAreThoseOfTheCourseAndThenTheOthers) {
    write_second_pack();
    dir_.write("packs/.git/config", "");
    dir_.write("packs/README.md", "");
    EXPECT_EQ(lessons(load(Packs::All)), "m1-agents paraugs-rinda otrs-rinda m1-karte ");
    EXPECT_EQ(said_, "");
}

TEST_F(PackLoader, AMissingPackLeavesTheCourseWhole) {
    std::filesystem::remove_all(dir_.path() / "packs");
    const LoadedCourse loaded = load();
    EXPECT_EQ(loaded.course.modules.size(), 2U);
    EXPECT_EQ(lessons(loaded), "m1-agents m1-karte ");
    EXPECT_EQ(said_, "packs/paraugs/pack.json: the file does not exist\n" + std::string(kLeftOut));
}

TEST_F(PackLoader, ABrokenPackTakesItsFactsWithIt) {
    edit_pack(R"("id": "paraugs")", R"("id": "Paraugs")");
    const LoadedCourse loaded = load();
    EXPECT_EQ(lessons(loaded), "m1-agents m1-karte ");
    EXPECT_FALSE(loaded.facts.contains("paraugs.rinda"));
    EXPECT_EQ(said_,
              "packs/paraugs/pack.json:3: \"id\" must be an id of at most 64 letters a-z, digits "
              "and . _ -\n" +
                  std::string(kLeftOut));
    edit_pack("\"format\": 1", "\"format\": 2");
    load();
    EXPECT_NE(said_.find("needs a newer player"), std::string::npos) << said_;
    edit_pack(R"("id": "paraugs",)", R"("id": "paraugs",,)");
    load();
    EXPECT_NE(said_.find("packs/paraugs/pack.json:3:"), std::string::npos) << said_;
    EXPECT_NE(said_.find(kLeftOut), std::string::npos) << said_;
}

TEST_F(PackLoader, ALessonWithAMistakeIsLeftOutAlone) {
    edit_pack("\"minutes\": 2", "\"minutes\": 0");
    const LoadedCourse loaded = load();
    EXPECT_EQ(lessons(loaded), "m1-agents m1-karte ");
    EXPECT_EQ(loaded.packs.size(), 1U);
    edit_pack(R"("module": "m1")", R"("module": "m9")");
    EXPECT_EQ(lessons(load()), "m1-agents m1-karte ");
    EXPECT_EQ(said_, "packs/paraugs/pack.json:9: the course shows no module \"m9\"\n");
    edit_pack("01-rinda", "02-nav");
    EXPECT_EQ(lessons(load()), "m1-agents m1-karte ");
    EXPECT_EQ(said_,
              "packs/paraugs/pack.json:14: there is no file \"packs/paraugs/02-nav.lv.md\" in the "
              "course folder\n");
}

TEST_F(PackLoader, AnIdMayNotMeanTwoThings) {
    edit_pack(R"("id": "paraugs-rinda")", R"("id": "m2-pin")");
    EXPECT_EQ(lessons(load()), "m1-agents m1-karte ");
    EXPECT_EQ(said_,
              "packs/paraugs/pack.json:7: the id \"m2-pin\" is already used at "
              "02-identitate/module.json:5: give each part of the course its own\n");
    edit_pack(R"("id": "paraugs")", R"("id": "m1")");
    EXPECT_TRUE(load().packs.empty());
}

TEST_F(PackLoader, AFactOfTheCourseStaysAsItIs) {
    edit_facts("\"paraugs.rinda\"", "\"fee\"");
    EXPECT_EQ(load().facts.at("fee").value.lv, "5 eiro");
    EXPECT_EQ(said_,
              "packs/paraugs/facts.json:4: the course has a fact \"fee\" already: give this one "
              "another key\n"
              "packs/paraugs/pack.json:17: the fact \"paraugs.rinda\" is not in facts.json\n");
}

TEST_F(PackLoader, WorksWithoutFactsOfItsOwn) {
    std::filesystem::remove(dir_.path() / "packs/paraugs/facts.json");
    edit_pack(R"("facts": ["paraugs.rinda"])", R"("facts": ["portal.address"])");
    EXPECT_EQ(lessons(load()), "m1-agents paraugs-rinda m1-karte ");
    EXPECT_EQ(said_, "");
}

TEST_F(PackLoader, KeepsPacksInTheirFolder) {
    const tests::TempDir outside;
    tests::write_example_pack(outside);
    const std::string sibling = "../" + outside.path().filename().string() + "/packs/paraugs";
    for (const std::string& name :
         {outside.path().generic_string() + "/packs/paraugs", "../" + sibling, std::string(".."),
          std::string("."), std::string("../packs/paraugs"), std::string("paraugs/../paraugs"),
          std::string("Paraugs"), std::string("C:/x"), std::string(R"(paraugs\\x)")}) {
        switch_on("[\"" + name + "\"]");
        const LoadedCourse loaded = load();
        EXPECT_TRUE(loaded.packs.empty()) << name;
        EXPECT_NE(said_.find("name the folder of a pack with letters a-z"), std::string::npos)
            << said_;
        EXPECT_NE(said_.find("course.json:18: the pack"), std::string::npos) << said_;
    }
}

TEST_F(PackLoader, FollowsNoLinkOutOfTheCourse) {
    const tests::TempDir outside;
    tests::write_example_pack(outside);
    std::filesystem::remove_all(dir_.path() / "packs");
    std::error_code failed;
    std::filesystem::create_directory_symlink(outside.path() / "packs", dir_.path() / "packs",
                                              failed);
    if (failed) {
        GTEST_SKIP() << "no symbolic links here";
    }
    EXPECT_TRUE(load(Packs::All).packs.empty());
    EXPECT_NE(said_.find("a link on the way leads out of the course folder"), std::string::npos)
        << said_;
}

TEST_F(PackLoader, SaysWhatIsNoNameInTheList) {
    switch_on(R"(["paraugs", 7, "paraugs"])");
    EXPECT_EQ(lessons(load()), "m1-agents paraugs-rinda m1-karte ");
    EXPECT_EQ(said_,
              "course.json:18: each entry of \"packs\" must be the name of a folder\n"
              "course.json:18: the pack \"paraugs\" is listed twice\n");
}

}  // namespace
}  // namespace content::load
