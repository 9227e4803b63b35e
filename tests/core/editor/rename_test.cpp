#include <beckon/rename.hpp>

#include <gtest/gtest.h>

#include <string>

#include "editor/completing.hpp"

namespace beckon {
namespace {

/// The text after what stands at the cursor got another name; or why it can't.
std::string renamed(std::string_view marked, std::string_view name) {
  const Cursored cursored(marked);
  const Renaming renaming = rename(cursored.text, cursored.offset, name);
  if (!renaming.error.empty()) return "error: " + renaming.error;
  std::string text = cursored.text;
  for (std::size_t left = renaming.replacements.size(); left > 0; --left) {
    const Replacement& each = renaming.replacements[left - 1];
    text.replace(each.start, each.end - each.start, each.text);
  }
  return text;
}

TEST(Rename, OfAModelChangesAllThatRefersToIt) {
  EXPECT_EQ(
      renamed("models: { O‸rder: { next?: Order, a: 'list<Order>(1..2)? = [] -- Order', Order: string }, B: Order }\n"
              "paths: { /Order: { get: { body: { type: '{ a: Order }' }, returns: { $ref: '#/models/Order' },\n"
              "  tags: [Order], responses: { 404: { $ref: '#/components/responses/Order' } } } } }\n",
              "Sale"),
      "models: { Sale: { next?: Sale, a: 'list<Sale>(1..2)? = [] -- Order', Order: string }, B: Sale }\n"
      "paths: { /Order: { get: { body: { type: '{ a: Sale }' }, returns: { $ref: '#/models/Sale' },\n"
      "  tags: [Order], responses: { 404: { $ref: '#/components/responses/Order' } } } } }\n");
}

TEST(Rename, WorksFromAReferenceToo) {
  EXPECT_EQ(renamed("models: { A: int, B: { $extends: [A], b: 'A | B‸' } }", "C"),
            "models: { A: int, C: { $extends: [A], b: 'A | C' } }");
  EXPECT_EQ(renamed("components: { schemas: { A: {} } }\nmodels: { B: list<‸A> }", "C"),
            "components: { schemas: { C: {} } }\nmodels: { B: list<C> }");
  // What is not declared can be renamed as well.
  EXPECT_EQ(renamed("models: { B: { a: Cust‸mer, b: Custmer[] } }", "Customer"),
            "models: { B: { a: Customer, b: Customer[] } }");
}

TEST(Rename, KeepsQuotesAndEscapes) {
  EXPECT_EQ(renamed(R"({"models": {"‸A": {"x": "\"A\" | \u0041 | list<A> | \"\n\""}}, "x-a": "A"})", "B"),
            R"({"models": {"B": {"x": "\"A\" | B | list<B> | \"\n\""}}, "x-a": "A"})");
  EXPECT_EQ(renamed("models:\n  ‸A: { x: '''A'' | A' }\n  C: >-\n    string |\n    A\n  D: \"\\x41?\"\n", "B"),
            "models:\n  B: { x: '''A'' | B' }\n  C: >-\n    string |\n    B\n  D: \"B?\"\n");
}

TEST(Rename, OfTagsSchemesAndComponents) {
  EXPECT_EQ(renamed("tags: [ { name: t‸ } ]\npaths: { /a: { get: { tags: [t, \"t\", 't', u] } } }", "it's: \"new\""),
            "tags: [ { name: \"it's: \\\"new\\\"\" } ]\npaths: { /a: { get: { tags: [\"it's: \\\"new\\\"\", "
            "\"it's: \\\"new\\\"\", 'it''s: \"new\"', u] } } }");
  EXPECT_EQ(renamed("components: { securitySchemes: { k‸: {} } }\nsecurity: [ { k: [] } ]\n"
                    "paths: { /a: { get: { security: k, tags: [k] } } }",
                    "null"),
            "components: { securitySchemes: { null: {} } }\nsecurity: [ { null: [] } ]\n"
            "paths: { /a: { get: { security: \"null\", tags: [k] } } }");
  EXPECT_EQ(renamed("components: { responses: { R‸: {} }, headers: { R: {} } }\n"
                    "paths: { /a: { get: { responses: { 404: { $ref: '#/components/responses/R' } } } } }",
                    "Gone"),
            "components: { responses: { Gone: {} }, headers: { R: {} } }\n"
            "paths: { /a: { get: { responses: { 404: { $ref: '#/components/responses/Gone' } } } } }");
}

TEST(Rename, QuotesWhatYamlWouldTakeForSomethingElse) {
  EXPECT_EQ(renamed("models: { A‸: int, B: { a: A, b: list<A> } }", "Null"),
            "models: { Null: int, B: { a: \"Null\", b: list<Null> } }");
}

TEST(Rename, RefusesNamesThatAreNone) {
  const std::string text = "models: { A‸: int, B: { a: A } }\ntags: [ { name: t } ]";
  EXPECT_EQ(renamed(text, "B"), "error: \"B\" is taken");
  EXPECT_EQ(renamed(text, "string"), "error: \"string\" is a built-in type");
  EXPECT_EQ(renamed(text, "a b"), "error: \"a b\" can't be a name: a name has letters, digits, \".\", \"_\" and \"-\"");
  EXPECT_EQ(renamed(text, ""), "error: a name is missing");
  EXPECT_EQ(renamed(text, "2D"), "error: \"2D\" can't stand in a type: start with a letter");
  EXPECT_EQ(renamed(text, "true"), "error: \"true\" can't stand in a type: start with a letter");
  EXPECT_EQ(renamed(text, "A"), "models: { A: int, B: { a: A } }\ntags: [ { name: t } ]");
  // In no type such a name does no harm.
  EXPECT_EQ(renamed("models: { A‸: int }", "2D"), "models: { 2D: int }");
  for (const std::string place : {"in‸fo: {}", "paths: { /a: { g‸et: {} } }", "models: { A: in‸t }", "‸"})
    EXPECT_EQ(renamed(place, "B"), "error: nothing here has a name that can be changed") << place;
}

TEST(Rename, IsAnswered) {
  EXPECT_EQ(to_json(rename("# é😀\nmodels: { A: A }", 16, "B", {.offset_unit = OffsetUnit::utf16})),
            R"({"edits":[{"from":16,"to":17,"insert":"B"},{"from":19,"to":20,"insert":"B"}]})");
  EXPECT_EQ(to_json(rename("", 0, "B")), R"({"error":"nothing here has a name that can be changed"})");
}

}  // namespace
}  // namespace beckon
