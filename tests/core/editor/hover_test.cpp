#include <beckon/hover.hpp>

#include <gtest/gtest.h>

#include <string>

#include "editor/completing.hpp"

namespace beckon {
namespace {

/// What is said of the word at the cursor: `title: text`, then its fields a line each.
std::string said(std::string_view marked) {
  const Cursored cursored(marked);
  const std::optional<Hover> found = hover(cursored.text, cursored.offset);
  if (!found) return "nothing";
  return found->title + ": " + found->text + (found->code.empty() ? "" : "\n" + found->code);
}

/// The part of the text that is explained.
std::string word(std::string_view marked) {
  const Cursored cursored(marked);
  const std::optional<Hover> found = hover(cursored.text, cursored.offset);
  return found ? cursored.text.substr(found->start, found->end - found->start) : "nothing";
}

TEST(Hover, ExplainsKeysByTheirObject) {
  EXPECT_EQ(said("info: { ti‸tle: Shop }"), "title: The name of the API.");
  EXPECT_EQ(word("info: { ti‸tle: Shop }"), "title");
  EXPECT_EQ(said("{\"info\": {\"‸title\": 1}}"), "title: The name of the API.");
  EXPECT_EQ(said("paths: { /a: { get: { returns‸: string } } }"),
            "returns: The type that comes back; `null`: nothing does.");
  EXPECT_EQ(said("routers:\n  - pre‸fix: /a"), "prefix: Stands before the paths of the router, and starts with `/`.");
  EXPECT_EQ(said("paths: { /a: { get: { query: { a: { type: int, expl‸ode: true } } } } }"),
            "explode: Whether each item of a list or object stands by itself.");
  EXPECT_EQ(said("paths: { /a: { get: { responses: { 40‸4: string } } } }"), "404: Not Found");
  EXPECT_EQ(said("models: { A: { $ext‸ends: B } }"), "$extends: models whose fields come first");
  EXPECT_EQ(said("models: { A: { $min‸Properties: 1 } }"),
            "$minProperties: Of objects: at least so many properties (Validation §6.5.2).");
  EXPECT_EQ(said("conventions: { titl‸es: true }"), "titles: title of models, fields and parameters");
}

TEST(Hover, ExplainsTypes) {
  EXPECT_EQ(said("models: { A: { b: list<date‸time> } }"), "datetime: string, date-time");
  EXPECT_EQ(said("models: { A: { b: li‸st<int> } }"), "list<…>: array of such items");
  EXPECT_EQ(word(R"({"models": {"A": "\u0069n‸t | null"}})"), "\\u0069nt");
  EXPECT_EQ(said("models: { A: { b: enum(i‸nt) } }"), "nothing");
}

TEST(Hover, ShowsWhatIsNamed) {
  const std::string models =
      "models:\n"
      "  Order:\n"
      "    $description: A sale\n"
      "    $extends: Base\n"
      "    total: float(>0) -- In euros\n"
      "    size?:\n"
      "      type: int\n"
      "  Base: int | null\n";
  const std::string order = "model Order: A sale\n$extends: Base\ntotal: float(>0) -- In euros\nsize?: type: int";
  EXPECT_EQ(said(models + "paths: { /a: { get: { returns: 'list<Or‸der>' } } }"), order);
  EXPECT_EQ(word(models + "paths: { /a: { get: { returns: 'list<Or‸der>' } } }"), "Order");
  EXPECT_EQ(said("x-a: ‸1\n" + models), "nothing");
  EXPECT_EQ(said(models + "webhooks: { a: { post: { body: { $ref: '#/models/Ba‸se' } } } }"),
            "model Base: \nint | null");
  EXPECT_EQ(said("components: { schemas: { A: { description: Text, properties: { b: { type: string } } } } }\nmodels: "
                 "{ B: ‸A }"),
            "model A: Text\nb: { type: string }");
  EXPECT_EQ(said("tags: [ { name: t, description: Text } ]\npaths: { /a: { get: { tags: [ ‸t ] } } }"), "tag t: Text");
  EXPECT_EQ(said("components: { securitySchemes: { k: { description: Text } } }\nsecurity: [ { ‸k: [] } ]"),
            "security scheme k: Text");
}

TEST(Hover, SaysNothingWhereNothingIsKnown) {
  for (const std::string text : {"‸", "info: { title: Sh‸op }", "x-mine: { ti‸tle: 1 }", "# com‸ment",
                                 "models: { A: B‸c }", "paths: { /a: { get: { tags: [ ‸t ] } } }", "inf‸: {}"}) {
    EXPECT_EQ(said(text), "nothing") << text;
  }
}

TEST(Hover, KnowsBrokenTexts) {
  EXPECT_EQ(said("info: { ti‸tle: Shop\nmodels:\n  A: { b: list<\n"), "title: The name of the API.");
  EXPECT_EQ(said("info: { title: Shop\nmodels:\n  A: { b: list<in‸t\n"), "int: integer");
}

TEST(Hover, IsAnswered) {
  EXPECT_EQ(to_json(hover("# é😀\ninfo: {}", 6, {.offset_unit = OffsetUnit::utf16})),
            R"({"from":6,"to":10,"title":"info","text":"What the document says of the API as a whole."})");
  EXPECT_EQ(to_json(hover("", 0)), "null");
}

}  // namespace
}  // namespace beckon
