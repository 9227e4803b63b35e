// Every cell of the tables with every kind of value that does not belong there.

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <beckon/definitions.hpp>

#include "openapi/object.hpp"

namespace beckon::openapi {
namespace {

using Type = ObjectType;

/// Where an object of each type can stand.
struct Host {
  Type type;
  std::string_view pointer;
};

constexpr Host hosts[] = {
    {Type::document, ""},
    {Type::info, "/info"},
    {Type::contact, "/info/contact"},
    {Type::license, "/info/license"},
    {Type::server, "/servers/0"},
    {Type::server_variable, "/servers/0/variables/v"},
    {Type::components, "/components"},
    {Type::paths, "/paths"},
    {Type::path_item, "/paths/~1a"},
    {Type::operation, "/paths/~1a/get"},
    {Type::external_documentation, "/externalDocs"},
    {Type::parameter, "/components/parameters/P"},
    {Type::request_body, "/components/requestBodies/R"},
    {Type::media_type, "/components/requestBodies/R/content/m"},
    {Type::encoding, "/components/requestBodies/R/content/m/encoding/e"},
    {Type::responses, "/paths/~1a/get/responses"},
    {Type::response, "/components/responses/R"},
    {Type::callback, "/components/callbacks/C"},
    {Type::example, "/components/examples/E"},
    {Type::link, "/components/links/L"},
    {Type::header, "/components/headers/H"},
    {Type::tag, "/tags/0"},
    {Type::reference, "/components/links/L"},
    {Type::schema, "/components/schemas/S"},
    {Type::discriminator, "/components/schemas/S/discriminator"},
    {Type::xml, "/components/schemas/S/xml"},
    {Type::security_scheme, "/components/securitySchemes/S"},
    {Type::oauth_flows, "/components/securitySchemes/S/flows"},
    {Type::oauth_flow, "/components/securitySchemes/S/flows/implicit"},
    {Type::security_requirement, "/security/0"},
    {Type::router, "/routers/0"},
    {Type::webhook_defaults, "/webhookDefaults"},
    {Type::webhook_signature, "/webhooks/a/post/signature"},
};

/// The value under the steps of a JSON Pointer; the step `0` is the only item of an array.
std::string nested(std::string_view pointer, const std::string& value) {
  if (pointer.empty()) return value;
  const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
  std::string step(pointer.substr(1, end - 1));
  const std::string inner = nested(pointer.substr(end), value);
  if (step == "0") return "[" + inner + "]";
  if (step.starts_with("~1")) step = "/" + step.substr(2);
  return "{\"" + step + "\":" + inner + "}";
}

/// A document with an object of one member, and what else it can't do without.
std::string document_with(const Host& host, std::string_view key, const std::string& value) {
  std::string object = "{\"" + std::string(key) + "\":" + value + "}";
  if (host.type == Type::reference && key != "$ref") object.insert(1, R"("$ref":"#/a",)");
  // What a router shares is its operations'.
  if (host.type == Type::router && key != "paths") object.insert(1, R"("paths":{"/a":{"get":{}}},)");
  std::string document = nested(host.pointer, object);
  // What is a default is the webhooks'.
  if (host.type == Type::webhook_defaults) document.insert(1, R"("webhooks":{"a":{"post":{}}},)");
  if (host.type != Type::document || key != "openapi") document.insert(1, R"("openapi":"3.1.0",)");
  return document;
}

/// The JSON Pointers of the errors in a text.
std::vector<std::string> error_pointers(const std::string& text) {
  std::vector<std::string> pointers;
  const Compiled compiled = compile(text);
  for (const Diagnostic& problem : compiled.diagnostics()) {
    if (problem.severity == Severity::error) pointers.push_back(problem.pointer);
  }
  return pointers;
}

std::string listed(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += "\n  " + text;
  return list;
}

/// Counts what was tried, and fails where no error is at the place.
class Cells {
 public:
  void expect_error(const Host& host, std::string_view key, const std::string& value, const std::string& below = "") {
    ++count_;
    const std::string text = document_with(host, key, value);
    std::string pointer = std::string(host.pointer) + "/" + std::string(key) + below;
    const std::vector<std::string> found = error_pointers(text);
    EXPECT_NE(std::find(found.begin(), found.end(), pointer), found.end())
        << text << "\nhas no error at " << pointer << " but at" << listed(found);
  }

  void tell(std::string_view what) const {
    std::cout << "  " << count_ << ' ' << what << '\n';
    EXPECT_GT(count_, 100);
  }

 private:
  int count_ = 0;
};

/// One value of every kind, and what shapes it fits.
struct Kind {
  std::string_view json;
  std::vector<Shape> fits;
};

const std::vector<Kind>& kinds() {
  using enum Shape;
  static const std::vector<Kind> all = {
      {"null", {}},
      {"true", {boolean}},
      {"5", {number, integer}},
      {"5.0", {number, integer}},
      {"1.5", {number}},
      {"-1", {number}},
      {"\"?\"", {text}},
      {"[]", {list, text_list, array}},
      {"{}", {object, map, text_map, list_map, boolean_map}},
  };
  return all;
}

bool fits(const Field& field, const Kind& kind) {
  if (field.shape == Shape::any) return true;
  const bool is_schema = field.shape == Shape::object && field.object == Type::schema;
  if (is_schema && kind.json == "true") return true;
  // A scheme's name.
  if (field.object == Type::security_requirement && kind.json == "\"?\"") return true;
  return std::find(kind.fits.begin(), kind.fits.end(), field.shape) != kind.fits.end();
}

TEST(Cells, RefuseEveryOtherKindOfValueAtItsPlace) {
  Cells cells;
  for (const Host& host : hosts) {
    for (const Field& field : describe(host.type).fields) {
      for (const Kind& kind : kinds()) {
        if (!fits(field, kind)) cells.expect_error(host, field.key, std::string(kind.json));
      }
    }
  }
  cells.tell("cells with a value of another kind");
}

TEST(Cells, RefuseEveryOtherKindOfValueWithinListsAndMaps) {
  Cells cells;
  for (const Host& host : hosts) {
    for (const Field& field : describe(host.type).fields) {
      const bool is_list = field.shape == Shape::list || field.shape == Shape::text_list;
      const bool is_map = field.shape == Shape::map || field.shape == Shape::text_map ||
                          field.shape == Shape::list_map || field.shape == Shape::boolean_map;
      if (!is_list && !is_map) continue;
      Field item{.key = {}, .shape = Shape::object, .object = field.object};
      if (field.shape == Shape::text_list || field.shape == Shape::text_map) item.shape = Shape::text;
      if (field.shape == Shape::list_map) item.shape = Shape::text_list;
      if (field.shape == Shape::boolean_map) item.shape = Shape::boolean;
      for (const Kind& kind : kinds()) {
        if (fits(item, kind) || (field.limit == Limit::or_names && kind.json == "[]")) continue;
        const std::string value(kind.json);
        if (is_list) cells.expect_error(host, field.key, "[" + value + "]", "/0");
        if (is_map) cells.expect_error(host, field.key, "{\"m\":" + value + "}", "/m");
      }
    }
  }
  cells.tell("items and members of another kind");
}

TEST(Cells, RefuseWhatIsBeyondTheirLimitsAtItsPlace) {
  struct Beyond {
    Limit limit;
    std::string value;
    std::string below = {};
  };
  const std::vector<Beyond> values = {
      {Limit::some, "[]"},
      {Limit::different, R"(["a","b","a"])", "/2"},
      {Limit::single, "{}"},
      {Limit::single, R"({"a":{},"b":{}})"},
      {Limit::positive, "0"},
      {Limit::positive, "-0.0"},
      {Limit::positive, "-1"},
      {Limit::listed, "\"?\""},
      {Limit::listed, "\"\""},
      {Limit::version, "\"3.1.\""},
      {Limit::version, "\"3.1.x\""},
      {Limit::version, "\"3.1.0-\""},
      {Limit::anchor, "\"\""},
      {Limit::anchor, "\"1a\""},
      {Limit::anchor, "\"a b\""},
      {Limit::resource, "\"a#b\""},
      {Limit::resource, "\"##\""},
      {Limit::named, R"({"":{}})", "/"},
      {Limit::named, R"({"a b":{}})", "/a b"},
      {Limit::or_names, R"({"m":["a","a"]})", "/m/1"},
      {Limit::or_names, R"({"m":[5]})", "/m/0"},
  };
  int count = 0;
  for (const Host& host : hosts) {
    for (const Field& field : describe(host.type).fields) {
      for (const Beyond& beyond : values) {
        if (beyond.limit != field.limit) continue;
        ++count;
        const bool is_map = field.shape == Shape::list_map;
        Cells().expect_error(host, field.key, is_map ? "{\"m\":" + beyond.value + "}" : beyond.value,
                             is_map ? "/m" + beyond.below : beyond.below);
      }
    }
  }
  std::cout << "  " << count << " values beyond a limit\n";
  EXPECT_GE(count, 60);
}

TEST(Cells, RefuseEveryKeyThatAnObjectDoesNotKnow) {
  Cells cells;
  for (const Host& host : hosts) {
    const Object& object = describe(host.type);
    if (object.keys == Keys::any || object.keys == Keys::names || object.keys == Keys::expressions) continue;
    for (const Object& other : objects()) {
      for (const Field& field : other.fields) {
        const bool is_reference = field.key == "$ref" && object.alternative == Alternative::reference;
        if (find_field(object, field.key) == nullptr && !is_reference &&
            (object.keys != Keys::statuses || field.key != "default"))
          cells.expect_error(host, field.key, "{}");
      }
    }
  }
  cells.tell("keys of other objects");
}

TEST(Cells, TakeExtensionsWhateverTheyHold) {
  for (const Host& host : hosts) {
    if (describe(host.type).keys == Keys::names || describe(host.type).keys == Keys::fixed) continue;
    for (const Kind& kind : kinds()) {
      const std::string text = document_with(host, "x-own", std::string(kind.json));
      const std::vector<std::string> found = error_pointers(text);
      EXPECT_EQ(std::find(found.begin(), found.end(), std::string(host.pointer) + "/x-own"), found.end()) << text;
    }
  }
}

TEST(Cells, AreThoseOfEveryTable) {
  ASSERT_EQ(std::size(hosts), objects().size());
  for (std::size_t place = 0; place < std::size(hosts); ++place) EXPECT_EQ(hosts[place].type, objects()[place].type);
}

}  // namespace
}  // namespace beckon::openapi
