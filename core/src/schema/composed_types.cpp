#include "schema/expression_parser.hpp"
#include "schema/json_value.hpp"

namespace beckon::schema {

using text::Node;
using text::rule;

Alternative ExpressionParser::enumeration() {
  Alternatives words;
  expect("(", "after enum: enum(basic | pro)");
  do {
    if (failed_) return {};
    const char next = scanner_.peek();
    if (next == '"' || next == '\'') {
      words.add(literal());
    } else if (const std::string_view word = scanner_.word(); !word.empty()) {
      words.add(Alternative{.literal = Node::string(word)});
    } else {
      fail({"a word is missing in the enum"}, {"words with other characters are quoted"});
    }
  } while (scanner_.accept("|"));
  if (scanner_.peek() == ',') fail_with_fix({"a comma stands in the enum"}, {"write \"|\" between the words"}, " |");
  expect(")", "at the end of the enum");
  return failed_ ? Alternative{} : Alternative{words.enumeration(arena())};
}

Alternative ExpressionParser::list(bool unique) {
  const Node items = schema_in('>');
  if (failed_) return {};
  const std::size_t begin = scanner_.place();
  const BoundSet count = bounds();
  if (!failed_ && (count.has_comparison() || count.pattern || !count.format.empty())) {
    report(rule("misplaced-bound"), begin, scanner_.taken(), {"a list has no such bound"}, {"it has a length: 1..10"});
  }
  return {array_of(items, count, unique, arena())};
}

Alternative ExpressionParser::map() {
  Node schema = Node::object();
  schema.add_text(arena(), "type", "object");
  schema.add(arena(), "additionalProperties", schema_in('>'));
  if (failed_) return {};
  const std::size_t begin = scanner_.place();
  const BoundSet count = bounds();
  if (!failed_ && (count.has_comparison() || count.pattern || !count.format.empty())) {
    report(rule("misplaced-bound"), begin, scanner_.taken(), {"a map has no such bound"}, {"it has a size: 1..10"});
  }
  add_count(schema, count, "minProperties", "maxProperties", arena());
  return {schema};
}

Node ExpressionParser::schema_in(char close) {
  expect("<", "before the type of the items: list<string>");
  if (failed_) return {};
  const Node schema = alternatives().schema(arena());
  if (scanner_.peek() == ',') fail({"a second type stands there"}, {"a map's keys are strings: map<int>"});
  expect({&close, 1}, "after the type of the items");
  return schema;
}

Alternative ExpressionParser::inline_object() {
  Node properties = Node::object();
  Node required = Node::array();
  scanner_.accept("{");
  do {
    if (failed_) return {};
    const std::size_t begin = scanner_.place();
    const std::string_view name = scanner_.name();
    if (name.empty()) fail({"the name of a field is missing"}, {"an object is written { name: string, size?: int }"});
    if (properties.find(name) != nullptr)
      report(rule("duplicate-key"), begin, scanner_.taken(), {"the field \"%\" stands here twice", name},
             {"rename one"});
    if (!scanner_.accept("?")) required.append(arena(), Node::string(name));
    expect(":", "after the name of a field");
    if (!failed_) properties.add(arena(), name, alternatives().schema(arena()));
  } while (!failed_ && scanner_.accept(","));
  expect("}", "at the end of the object");
  Node schema = Node::object();
  schema.add_text(arena(), "type", "object");
  schema.add(arena(), "properties", properties);
  if (!required.children().empty()) schema.add(arena(), "required", required);
  return {schema};
}

Alternative ExpressionParser::literal() {
  const char next = scanner_.peek();
  if (next == '"' || next == '\'') {
    const auto raw = scanner_.quoted();
    if (!raw) {
      fail_from(scanner_.place(), {"the quoted string is not closed"}, {"end it with the quote it starts with"});
      return {};
    }
    const auto value = string_value(*raw, next, arena());
    if (!value) {
      fail({"the quoted string has an escape that JSON does not know"});
      return {};
    }
    return literal_alternative(*value, arena());
  }
  const std::string_view number = scanner_.number();
  if (number.empty()) {
    fail({"a number is missing after \"-\""});
    return {};
  }
  return literal_alternative(Node::number(number), arena());
}

}  // namespace beckon::schema
