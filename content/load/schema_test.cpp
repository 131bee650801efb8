// The schemas that editors use and the loaders must say the same, or one of them misleads authors.
#include <gtest/gtest.h>

#include "content/load/course_loader.h"
#include "content/load/facts_loader.h"
#include "content/load/glossary_loader.h"
#include "content/load/module_loader.h"
#include "content/load/pack_loader.h"
#include "content/load/quiz_loader.h"
#include "content/load/schema_for_test.h"
#include "tests/support/every_kind.h"
#include "tests/support/example_course.h"
#include "tests/support/example_pack.h"

namespace content::load {
namespace {

Reader module_reader() {
    return [](std::string_view bytes) {
        Issues issues;
        Facts facts;
        facts["portal.address"] = {};
        CourseIds ids;
        IssueLog log("module.json", issues);
        const ModuleContext context{
            .folder = "m", .facts = &facts, .file_exists = [](const auto&) { return true; }};
        read_module(bytes, context, ids, log);
        return issues;
    };
}

Reader pack_reader() {
    return [](std::string_view bytes) {
        Issues issues;
        Facts facts;
        facts["paraugs.rinda"] = {};
        Module module{.id = "m1"};
        module.outcomes = {{.id = "m1-o1", .text = {}}};
        module.lessons = {{.id = "m1-agents", .aliases = {"m1-kas"}}};
        Course course;
        course.modules = {module};
        CourseIds ids;
        IssueLog log("pack.json", issues);
        const ModuleContext context{
            .folder = "p", .facts = &facts, .file_exists = [](const auto&) { return true; }};
        read_pack(bytes, context, course, ids, log);
        return issues;
    };
}

Reader quiz_reader() {
    return [](std::string_view bytes) {
        Issues issues;
        Facts facts;
        facts["portal.address"] = {};
        IssueLog log("quiz.json", issues);
        read_quiz(bytes, {.id = "m1-quiz"}, facts, log);
        return issues;
    };
}

template <class Read>
Reader reader_of(Read read) {
    return [read](std::string_view bytes) {
        Issues issues;
        IssueLog log("test.json", issues);
        read(bytes, log);
        return issues;
    };
}

Reader facts_reader() {
    return reader_of([](std::string_view bytes, IssueLog& log) { read_facts(bytes, log); });
}

class Schema : public testing::TestWithParam<Format> {};

TEST_P(Schema, NamesTheFieldsThatTheLoaderReads) {
    expect_same_fields(GetParam());
}

TEST_P(Schema, RequiresWhatTheLoaderRequires) {
    expect_same_needs(GetParam());
}

TEST_P(Schema, AllowsTheRangesThatTheLoaderAllows) {
    expect_same_ranges(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Formats, Schema,
    testing::Values(Format{"course", tests::kCourseJson, reader_of(read_course_file)},
                    Format{"module", tests::kModuleJson, module_reader()},
                    Format{"pack", tests::kPackJson, pack_reader()},
                    Format{"quiz", tests::kEveryKindJson, quiz_reader()},
                    Format{"facts", tests::kFactsJson, facts_reader()},
                    Format{"glossary", tests::kGlossaryJson, reader_of(read_glossary)}),
    [](const auto& format) { return format.param.name; });

}  // namespace
}  // namespace content::load
