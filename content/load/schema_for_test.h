// For tests: holds a schema that editors use against the loader of the same format. Both must say
// the same, or one of them misleads authors.
#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "tests/support/json_edit.h"

namespace content::load {

using tests::JsonPlace;
using tests::JsonValue;
using Names = std::set<std::string>;

/// What a schema says of one object, found by its path: "lessons[]", "facts.*".
struct ObjectRule {
    Names properties;
    Names required;
    std::map<std::string, std::string> demands;  // property -> what the loader asks for, if it can
};
using ObjectRules = std::map<std::string, ObjectRule>;

class SchemaReader {
public:
    explicit SchemaReader(const std::string& name) {
        std::ifstream stream(std::string(SOURCE_DIR) + "/modules/schema/" + name + ".schema.json");
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        EXPECT_FALSE(text.empty()) << name;
        root_ = tests::json_tree(text);
        walk(root_, "");
    }
    const ObjectRules& rules() const { return rules_; }

    /// A path of the example as the schema writes it: keys of facts and ids of terms are no fields,
    /// and a question is called by its kind: "questions[](single).text".
    std::string path_of(const JsonValue& root, const JsonPlace& place) const {
        std::string path = place.path;
        for (const std::string key :
             {"facts.portal.address", "facts.fee", "terms.e-adrese", "terms.pin1"}) {
            if (path.starts_with(key)) {
                path.replace(0, key.size(), path.substr(0, 6) + "*");
            }
        }
        const std::string question = "questions[]";
        if (!kinds_.empty() && path.starts_with(question + ".")) {
            const auto& list = std::get<JsonObject>(root.data)[place.steps[0]].value;
            const auto& entry = std::get<JsonArray>(list.data)[place.steps[1]];
            const auto& type = std::get<std::string>(entry.member("type")->data);
            path.insert(question.size(), "(" + kinds_.at(type) + ")");
        }
        return path;
    }

private:
    static Names names_in(const JsonValue* list) {
        Names names;
        if (list != nullptr) {
            for (const JsonValue& name : std::get<JsonArray>(list->data)) {
                names.insert(std::get<std::string>(name.data));
            }
        }
        return names;
    }

    /// Follows "$ref", a lone "allOf", and of a choice takes the object.
    const JsonValue& resolve(const JsonValue& node) const {
        if (const JsonValue* reference = node.member("$ref")) {
            const auto& path = std::get<std::string>(reference->data);
            return resolve(*root_.member("definitions")->member(path.substr(path.rfind('/') + 1)));
        }
        if (const JsonValue* all = node.member("allOf")) {
            return resolve(std::get<JsonArray>(all->data).front());
        }
        if (const JsonValue* choices = node.member("oneOf")) {
            return resolve(std::get<JsonArray>(choices->data).back());
        }
        return node;
    }

    static std::string demand_of(const JsonValue& node) {
        const JsonValue* least = node.member("minimum");
        if (least != nullptr) {
            return "a whole number from " + tests::json_text(*least) + " to " +
                   tests::json_text(*node.member("maximum"));
        }
        const JsonValue* choices = node.member("enum");
        if (choices == nullptr || tests::json_text(*node.member("type")) != "\"string\"") {
            return "";
        }
        std::string demand = "one of";
        for (const JsonValue& choice : std::get<JsonArray>(choices->data)) {
            demand.append(" ").append(tests::json_text(choice));
        }
        return demand;
    }

    static const JsonArray& types_of(const JsonValue& kind) {
        return std::get<JsonArray>(kind.member("properties")->member("type")->member("enum")->data);
    }

    /// An object of several kinds: what it must have hangs on its "type".
    void walk_kinds(const JsonArray& kinds, const std::string& path) {
        std::string demand = "one of";
        Names paths;
        for (const JsonValue& written : kinds) {
            const JsonValue& kind = resolve(written);
            const auto& name = std::get<std::string>(types_of(kind).front().data);
            for (const JsonValue& type : types_of(kind)) {
                kinds_[std::get<std::string>(type.data)] = name;
                demand.append(" ").append(tests::json_text(type));
            }
            std::string kind_path = path;
            kind_path.append("(").append(name).append(")");
            paths.insert(kind_path);
            walk(kind, kind_path);
        }
        for (const std::string& kind : paths) {
            rules_[kind].demands["type"] = demand;
        }
    }

    void walk(const JsonValue& written, const std::string& path) {
        const JsonValue* kinds = written.member("oneOf");
        if (kinds != nullptr &&
            resolve(std::get<JsonArray>(kinds->data).front()).member("properties") != nullptr) {
            walk_kinds(std::get<JsonArray>(kinds->data), path);
            return;
        }
        const JsonValue& node = resolve(written);
        if (const JsonValue* properties = node.member("properties")) {
            ObjectRule& rule = rules_[path];
            rule.required = names_in(node.member("required"));
            if (const JsonValue* usual = node.member("else")) {  // "if" is an unusual file
                rule.required.merge(names_in(usual->member("required")));
            }
            for (const auto& [name, value] : std::get<JsonObject>(properties->data)) {
                rule.properties.insert(name);
                if (const std::string demand = demand_of(resolve(value)); !demand.empty()) {
                    rule.demands[name] = demand;
                }
                walk(value, path.empty() ? name : std::string(path).append(".").append(name));
            }
        }
        if (const JsonValue* items = node.member("items")) {
            walk(*items, path + "[]");
        }
        const JsonValue* others = node.member("additionalProperties");
        if (others != nullptr && std::holds_alternative<JsonObject>(others->data)) {
            walk(*others, path + ".*");
        }
    }

    JsonValue root_;
    ObjectRules rules_;
    std::map<std::string, std::string> kinds_;  // "type" -> the kind that has its fields
};

struct Format {
    std::string name;
    std::string_view example;
    Reader read;
};

/// The object and the field of a path.
inline std::pair<std::string, std::string> split(const std::string& path) {
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? std::pair(std::string(), path)
                                    : std::pair(path.substr(0, dot), path.substr(dot + 1));
}

/// The fields that a loader names when it meets a stranger.
inline Names fields_named(const Issues& issues) {
    Names names;
    const std::string mark = "\"stranger\" is not known here: use ";
    for (const Issue& issue : issues) {
        const std::size_t at = issue.sentence.find(mark);
        if (at != std::string::npos) {
            std::string list = issue.sentence.substr(at + mark.size()) + ", ";
            for (std::size_t end = 0; (end = list.find(", ")) != std::string::npos;) {
                names.insert(list.substr(0, end));
                list.erase(0, end + 2);
            }
        }
    }
    return names;
}

/// The schema names the fields that the loader reads, and the example has them all.
inline void expect_same_fields(const Format& format) {
    const SchemaReader schema(format.name);
    const JsonValue root = tests::json_tree(format.example);
    std::map<std::string, Names> in_example;
    for (const JsonPlace& place : tests::json_places(root)) {
        const auto [object, field] = split(schema.path_of(root, place));
        const auto rule = schema.rules().find(object);
        if (rule != schema.rules().end()) {
            in_example[object].insert(field);
            EXPECT_EQ(fields_named(format.read(tests::text_with_stranger(root, place))),
                      rule->second.properties)
                << place.path;
        }
    }
    const Names languages{"en", "lv"};  // the same object wherever it stands: one example will do
    for (const auto& [object, rule] : schema.rules()) {
        if (rule.properties == languages && !in_example.contains(object)) {
            continue;
        }
        EXPECT_EQ(in_example[object], rule.properties) << "the example lacks a field of " << object;
    }
}

/// The schema requires what the loader requires.
inline void expect_same_needs(const Format& format) {
    const SchemaReader schema(format.name);
    const JsonValue root = tests::json_tree(format.example);
    for (const JsonPlace& place : tests::json_places(root)) {
        const auto [object, field] = split(schema.path_of(root, place));
        const auto rule = schema.rules().find(object);
        if (rule != schema.rules().end()) {
            const std::string said = text_of(format.read(tests::text_without(root, place)));
            const bool missed = said.find("\"" + field + "\" is missing") != std::string::npos;
            EXPECT_EQ(missed, rule->second.required.contains(field)) << place.path << "\n" << said;
        }
    }
}

/// The schema allows the ranges and words that the loader allows.
inline void expect_same_ranges(const Format& format) {
    const SchemaReader schema(format.name);
    const JsonValue root = tests::json_tree(format.example);
    for (const JsonPlace& place : tests::json_places(root)) {
        const auto [object, field] = split(schema.path_of(root, place));
        const auto rule = schema.rules().find(object);
        if (rule != schema.rules().end() && rule->second.demands.contains(field)) {
            const std::string said = text_of(format.read(tests::text_with(root, place, "\"?\"")));
            EXPECT_NE(said.find(rule->second.demands.at(field)), std::string::npos)
                << place.path << " must be " << rule->second.demands.at(field) << "\n"
                << said;
        }
    }
}

}  // namespace content::load
