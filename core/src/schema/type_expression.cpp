#include "schema/type_expression.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "schema/alternatives.hpp"
#include "schema/bounds.hpp"
#include "schema/built_in_types.hpp"
#include "schema/expression_scanner.hpp"
#include "schema/json_value.hpp"
#include "text/place.hpp"
#include "text/read.hpp"
#include "text/write_json.hpp"

namespace beckon::schema {

using text::Node;
using text::quoted;
using text::rule;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";
// Each level is a few stack frames; what a person writes has less than ten.
constexpr int deepest_expression = 100;

/// One pass of recursive descent: each function takes one rule of the grammar off the scanner. After a syntax error
/// nothing more is said of the expression.
class Parser {
 public:
  Parser(const Node& string, const Reading& reading) : string_(string), reading_(reading), scanner_(string.text()) {}

  std::optional<TypeExpression> expression(Defaults defaults);

 private:
  Alternatives alternatives();
  void postfix(Alternatives& among);
  Alternative primary();
  Alternative named();
  Alternative reference(std::string_view name, std::size_t begin);
  Alternative built_in(const BuiltInType& type);
  Alternative enumeration();
  Alternative list(bool unique);
  Alternative map();
  Alternative inline_object();
  Alternative literal();
  Node schema_in(char close);
  BoundSet bounds();
  bool bound(BoundSet& bounds);
  bool range(BoundSet& bounds, std::string_view least);
  bool number_into(std::string_view& slot);
  void default_value(TypeExpression& expression, Defaults defaults);

  text::Arena& arena() { return reading_.tree.arena; }
  void fail(std::string message, std::optional<std::string> hint = std::nullopt);
  void report(const text::Rule& rule, std::size_t begin, std::string message, std::optional<std::string> hint);
  void expect(std::string_view piece, std::string_view what);

  const Node& string_;
  const Reading& reading_;
  ExpressionScanner scanner_;
  bool failed_ = false;
  int depth_ = 0;
};

void Parser::report(const text::Rule& rule, std::size_t begin, std::string message, std::optional<std::string> hint) {
  const std::size_t end = std::max(scanner_.at_end() ? scanner_.end() : scanner_.place(), begin + 1);
  const text::Place place = text::place_within(reading_.tree, string_, begin, std::min(end, scanner_.end()));
  reading_.diagnostics.report(rule, place, std::move(message), {.hint = std::move(hint)});
}

void Parser::fail(std::string message, std::optional<std::string> hint) {
  if (!std::exchange(failed_, true)) report(rule("expression-syntax"), scanner_.place(), std::move(message), std::move(hint));
}

void Parser::expect(std::string_view piece, std::string_view what) {
  if (!failed_ && !scanner_.accept(piece)) fail(quoted(piece).append(" is missing ").append(what));
}

std::optional<TypeExpression> Parser::expression(Defaults defaults) {
  TypeExpression result;
  if (scanner_.at_end()) fail("a type is missing", "write one, such as string; any takes every value");
  if (!failed_) result.schema = alternatives().schema(arena());
  if (!failed_ && scanner_.accept("=")) default_value(result, defaults);
  if (!failed_ && scanner_.accept("--")) result.description = scanner_.rest();
  if (!failed_ && !scanner_.at_end()) {
    const std::string rest = quoted(scanner_.rest());
    fail(rest + " does not belong here", "a description starts with \" -- \", a default with \"=\"");
  }
  if (failed_) return std::nullopt;
  return result;
}

Alternatives Parser::alternatives() {
  Alternatives among;
  if (++depth_ > deepest_expression) fail("the expression is nested too deep", "give its parts names under \"models\"");
  do {
    postfix(among);
  } while (!failed_ && scanner_.accept("|"));
  --depth_;
  return among;
}

void Parser::postfix(Alternatives& among) {
  Alternatives own;
  if (!failed_ && scanner_.accept("(")) {
    own = alternatives();
    expect(")", "at the end of the group");
  } else if (!failed_) {
    own.add(primary());
  }
  while (!failed_) {
    if (scanner_.accept("?")) {
      own.add(null_alternative(arena()));
    } else if (scanner_.accept("[")) {
      BoundSet count;
      if (scanner_.peek() != ']') range(count, scanner_.number());
      expect("]", "after the length of the list");
      own = Alternatives(array_of(own.schema(arena()), count, false, arena()));
    } else {
      break;
    }
  }
  among.add(own);
}

Alternative Parser::primary() {
  const char next = scanner_.peek();
  if (next == '{') return inline_object();
  if (next == '"' || next == '\'' || next == '-' || (next >= '0' && next <= '9')) return literal();
  return named();
}

Alternative Parser::named() {
  const std::size_t begin = scanner_.place();
  const std::string_view name = scanner_.name();
  if (name.empty()) {
    fail("a type is missing", "write a name, a literal, or a group in parentheses");
    return {};
  }
  if (name == "enum") return enumeration();
  if (name == "list" || name == "set") return list(name == "set");
  if (name == "map") return map();
  if (name == "true" || name == "false") return literal_alternative(Node::boolean(name == "true"), arena());
  if (name == "null") return null_alternative(arena());
  if (const BuiltInType* type = find_built_in_type(name)) return built_in(*type);
  return reference(name, begin);
}

Alternative Parser::reference(std::string_view name, std::size_t begin) {
  if (!reading_.names.knows(name)) {
    text::Suggestion suggestion(name);
    for (const BuiltInType& type : built_in_types) suggestion.consider(type.name);
    for (const std::string_view word : composing_words) suggestion.consider(word);
    reading_.names.offer(suggestion);
    const auto best = suggestion.best();
    const text::Place place = text::place_within(reading_.tree, string_, begin, begin + name.size());
    text::Advice advice{.hint = best ? "did you mean " + quoted(*best) + "?" : std::string("declare it under \"models\"")};
    if (best && place.length > 0) advice.fix = text::Fix{place, std::string(*best)};
    reading_.diagnostics.report(rule("unknown-type"), place, "unknown type " + quoted(name), advice);
    return {};
  }
  const std::size_t bounds_begin = scanner_.place();
  if (scanner_.peek() == '(') {
    bounds();
    if (!failed_) report(rule("misplaced-bound"), bounds_begin, "a model has no bounds", "put them on its fields");
  }
  Node schema = Node::object();
  schema.add(arena(), "$ref", Node::string(arena().join({schemas_pointer, name})));
  return {schema};
}

Alternative Parser::built_in(const BuiltInType& type) {
  const std::size_t begin = scanner_.place();
  const BoundSet bounds = this->bounds();
  if (failed_) return {};
  const bool wrong = (type.bounds != Bounds::value && bounds.has_comparison()) ||
                     (type.bounds != Bounds::length && bounds.pattern.has_value()) ||
                     (type.bounds == Bounds::none && (bounds.has_range() || !bounds.format.empty()));
  if (wrong) {
    const std::string_view hint = type.bounds == Bounds::value    ? "a number has 1..100, >0, >=0, <1, <=1 and %5"
                                  : type.bounds == Bounds::length ? "a string has a length, 3..64, and a /pattern/"
                                                                  : "leave it out";
    report(rule("misplaced-bound"), begin, quoted(type.name) + " has no such bound", std::string(hint));
    return {};
  }
  Node schema = Node::object();
  if (!type.type.empty()) schema.add(arena(), "type", Node::string(type.type));
  const std::string_view format = bounds.format.empty() ? type.format : bounds.format;
  if (!format.empty()) schema.add(arena(), "format", Node::string(format));
  if (!type.content_media_type.empty()) schema.add(arena(), "contentMediaType", Node::string(type.content_media_type));
  if (type.bounds == Bounds::length) add_length(schema, bounds, arena());
  if (type.bounds == Bounds::value) add_value(schema, bounds, arena());
  return {schema};
}

Alternative Parser::enumeration() {
  Alternatives words;
  expect("(", "after enum: enum(basic | pro)");
  do {
    if (failed_) return {};
    const char next = scanner_.peek();
    if (next == '"' || next == '\'') {
      words.add(literal());
    } else if (const std::string_view word = scanner_.word(); !word.empty()) {
      words.add(literal_alternative(Node::string(word), arena()));
    } else {
      fail("a word is missing in the enum", "words with other characters are quoted");
    }
  } while (scanner_.accept("|"));
  expect(")", "at the end of the enum");
  return failed_ ? Alternative{} : Alternative{words.enumeration(arena())};
}

Alternative Parser::list(bool unique) {
  const Node items = schema_in('>');
  if (failed_) return {};
  const std::size_t begin = scanner_.place();
  const BoundSet count = bounds();
  if (!failed_ && (count.has_comparison() || count.pattern || !count.format.empty())) {
    report(rule("misplaced-bound"), begin, "a list has no such bound", "it has a length: 1..10");
  }
  return {array_of(items, count, unique, arena())};
}

Alternative Parser::map() {
  Node schema = Node::object();
  schema.add(arena(), "type", Node::string("object"));
  schema.add(arena(), "additionalProperties", schema_in('>'));
  if (failed_) return {};
  const std::size_t begin = scanner_.place();
  const BoundSet count = bounds();
  if (!failed_ && (count.has_comparison() || count.pattern || !count.format.empty())) {
    report(rule("misplaced-bound"), begin, "a map has no such bound", "it has a size: 1..10");
  }
  add_count(schema, count, "minProperties", "maxProperties", arena());
  return {schema};
}

Node Parser::schema_in(char close) {
  expect("<", "before the type of the items: list<string>");
  if (failed_) return {};
  const Node schema = alternatives().schema(arena());
  expect({&close, 1}, "after the type of the items");
  return schema;
}

Alternative Parser::inline_object() {
  Node properties = Node::object();
  Node required = Node::array();
  scanner_.accept("{");
  do {
    if (failed_) return {};
    const std::size_t begin = scanner_.place();
    const std::string_view name = scanner_.name();
    if (name.empty()) fail("the name of a field is missing", "an object is written { name: string, size?: int }");
    if (properties.find(name) != nullptr) report(rule("duplicate-key"), begin, "the field " + quoted(name) + " stands here twice", "rename one");
    if (!scanner_.accept("?")) required.append(arena(), Node::string(name));
    expect(":", "after the name of a field");
    if (!failed_) properties.add(arena(), name, alternatives().schema(arena()));
  } while (!failed_ && scanner_.accept(","));
  expect("}", "at the end of the object");
  Node schema = Node::object();
  schema.add(arena(), "type", Node::string("object"));
  schema.add(arena(), "properties", properties);
  if (!required.children().empty()) schema.add(arena(), "required", required);
  return {schema};
}

Alternative Parser::literal() {
  const char next = scanner_.peek();
  if (next == '"' || next == '\'') {
    const auto raw = scanner_.quoted();
    if (!raw) {
      fail("the quoted string is not closed", "end it with the quote it starts with");
      return {};
    }
    const auto value = string_value(*raw, next, arena());
    if (!value) {
      fail("the quoted string has an escape that JSON does not know");
      return {};
    }
    return literal_alternative(*value, arena());
  }
  const std::string_view number = scanner_.number();
  if (number.empty()) {
    fail("a number is missing after \"-\"");
    return {};
  }
  return literal_alternative(Node::number(number), arena());
}

BoundSet Parser::bounds() {
  BoundSet bounds;
  const std::size_t begin = scanner_.place();
  if (failed_ || !scanner_.accept("(")) return bounds;
  do {
    if (!bound(bounds)) break;
    scanner_.accept(",");
  } while (!failed_ && scanner_.peek() != ')' && !scanner_.at_end());
  expect(")", "after the bounds");
  if (!failed_ && bounds.is_empty()) {
    report(rule("empty-bound"), begin, "no value is within these bounds", "the smaller number comes first");
  }
  return bounds;
}

bool Parser::bound(BoundSet& bounds) {
  if (scanner_.accept(">=")) return number_into(bounds.least);
  if (scanner_.accept("<=")) return number_into(bounds.most);
  if (scanner_.accept(">")) return number_into(bounds.above);
  if (scanner_.accept("<")) return number_into(bounds.below);
  if (scanner_.accept("%")) return number_into(bounds.multiple_of);
  if (scanner_.peek() == '/') {
    const auto pattern = scanner_.regular_expression();
    if (!pattern) fail("the pattern is not closed", "end it with \"/\"; write \"\\/\" for a slash inside");
    if (pattern && bounds.pattern) fail("there is a pattern already");
    bounds.pattern = pattern;
    return !failed_;
  }
  if (scanner_.accept("format:")) {
    bounds.format = scanner_.name();
    if (bounds.format.empty()) fail("the name of the format is missing", "write it as format:iban");
    return !failed_;
  }
  return range(bounds, scanner_.number());
}

bool Parser::range(BoundSet& bounds, std::string_view least) {
  if (bounds.has_range()) fail("there is a range already");
  const bool open = scanner_.accept("..");
  const std::string_view most = open ? scanner_.number() : least;
  if (least.empty() && most.empty()) {
    fail(open ? "a number is missing beside \"..\"" : "a bound is missing", "a bound is 5, 1..100, 1.., ..100, >0, >=0, <1, <=1, %5, /pattern/ or format:name");
  }
  bounds.least = least;
  bounds.most = most;
  return !failed_;
}

bool Parser::number_into(std::string_view& slot) {
  if (!slot.empty()) fail("this bound is given twice");
  slot = scanner_.number();
  if (slot.empty()) fail("a number is missing in the bound");
  return !failed_;
}

void Parser::default_value(TypeExpression& expression, Defaults defaults) {
  const std::size_t begin = scanner_.place();
  const std::string_view text = scanner_.json();
  const auto value = json_value(text, reading_.tree);
  if (!value) {
    if (!std::exchange(failed_, true)) {
      report(rule("expression-syntax"), begin, text.empty() ? "a default is missing after \"=\"" : quoted(text) + " is not JSON",
             "strings need double quotes: = \"basic\"");
    }
    return;
  }
  if (defaults == Defaults::misplaced) {
    report(rule("misplaced-default"), begin, "a default has no meaning here", "defaults belong to fields and parameters");
  }
  expression.default_value = value;
}

}  // namespace

std::optional<TypeExpression> read_type_expression(const Node& string, Defaults defaults, const Reading& reading) {
  return Parser(string, reading).expression(defaults);
}

Node annotated_schema(const TypeExpression& expression, std::string_view title, text::Arena& arena) {
  if (title.empty() && expression.description.empty() && !expression.default_value) return expression.schema;
  const auto members = expression.schema.children();
  const std::span<Node> copied = arena.allocate<Node>(members.size());
  std::copy(members.begin(), members.end(), copied.begin());
  Node schema = Node::object(copied);
  if (!title.empty()) schema.add(arena, "title", Node::string(title));
  if (!expression.description.empty()) schema.add(arena, "description", Node::string(expression.description));
  if (expression.default_value) schema.add(arena, "default", *expression.default_value);
  return schema;
}

}  // namespace beckon::schema
