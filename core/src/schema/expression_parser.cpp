#include "schema/expression_parser.hpp"

#include <algorithm>
#include <utility>

#include "schema/cut_off.hpp"
#include "schema/json_value.hpp"
#include "text/place.hpp"

namespace beckon::schema {

using text::Node;
using text::rule;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";
// Each level is a few stack frames; what a person writes has less than ten.
constexpr int deepest_expression = 100;

}  // namespace

void ExpressionParser::report(const text::Rule& rule, std::size_t begin, std::size_t end, const text::Message& message,
                              const text::Message& hint) {
  const text::Place place = text::place_within(reading_.tree, string_, begin, std::max(begin, end));
  reading_.diagnostics.report(rule, place, message, hint);
}

void ExpressionParser::fail_from(std::size_t begin, const text::Message& message, const text::Message& hint) {
  if (!std::exchange(failed_, true)) report(rule("expression-syntax"), begin, scanner_.end(), message, hint);
}

void ExpressionParser::fail(const text::Message& message, const text::Message& hint) {
  const std::size_t begin = scanner_.place();
  if (std::exchange(failed_, true)) return;
  const text::Message cut_off = {"%", cut_off_hint};
  const bool is_cut = scanner_.at_end() && is_cut_off(string_, reading_.tree);
  report(rule("expression-syntax"), begin, std::min(begin + 1, scanner_.end()), message, is_cut ? cut_off : hint);
}

void ExpressionParser::fail_with_fix(const text::Message& message, const text::Message& hint,
                                     std::string_view instead) {
  const std::size_t begin = scanner_.place();
  if (std::exchange(failed_, true)) return;
  const text::Place place = text::place_within(reading_.tree, string_, begin, begin + 1);
  reading_.diagnostics.report(rule("expression-syntax"), place, message, hint, text::Fix{place, instead});
}

void ExpressionParser::expect(std::string_view piece, std::string_view what) {
  if (!failed_ && !scanner_.accept(piece)) fail({"\"%\" is missing %", piece, what});
}

std::optional<TypeExpression> ExpressionParser::expression(Defaults defaults) {
  TypeExpression result;
  // Most expressions are no more than such a name.
  if (const BuiltInType* type = find_built_in_type(string_.text())) {
    result.schema = schema_of(*type, {});
    return result;
  }
  if (scanner_.at_end()) fail({"a type is missing"}, {"write one, such as string; any takes every value"});
  if (!failed_) result.schema = alternatives().schema(arena());
  if (!failed_ && scanner_.accept("=")) default_value(result, defaults);
  if (!failed_ && scanner_.accept("--")) {
    result.description = scanner_.rest();
    report_lost_to_comment();
  }
  if (!failed_ && !scanner_.at_end()) {
    const std::size_t begin = scanner_.place();
    fail_from(begin, {"\"%\" does not belong here", scanner_.rest()},
              {"a description starts with \" -- \", a default with \"=\""});
  }
  if (failed_) return std::nullopt;
  return result;
}

void ExpressionParser::report_lost_to_comment() {
  const text::Place place = lost_to_comment(string_, reading_.tree);
  if (place.offset == text::no_offset) return;
  const std::string_view lost = std::string_view(reading_.tree.source).substr(place.offset, place.length);
  reading_.diagnostics.report(rule("yaml-comment"), place, {"YAML takes \"%\" for a comment", lost},
                              {"quote the whole text, or put a blank behind the #"});
}

Alternatives ExpressionParser::alternatives() {
  Alternatives among;
  if (++depth_ > deepest_expression)
    fail({"the expression is nested too deep"}, {"give its parts names under \"models\""});
  do {
    postfix(among);
  } while (!failed_ && scanner_.accept("|"));
  --depth_;
  return among;
}

void ExpressionParser::postfix(Alternatives& among) {
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
      const std::size_t begin = scanner_.taken() - 1;
      BoundSet count;
      if (scanner_.peek() != ']') range(count);
      expect("]", "after the length of the list");
      check_not_empty(count, begin);
      own = Alternatives(array_of(own.schema(arena()), count, false, arena()));
    } else {
      break;
    }
  }
  among.add(std::move(own));
}

Alternative ExpressionParser::primary() {
  const char next = scanner_.peek();
  if (next == '{') return inline_object();
  if (next == '"' || next == '\'' || next == '-' || (next >= '0' && next <= '9')) return literal();
  return named();
}

Alternative ExpressionParser::named() {
  const std::size_t begin = scanner_.place();
  const std::string_view name = scanner_.name();
  if (name.empty()) {
    fail({"a type is missing"}, {"write a name, a literal, or a group in parentheses"});
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

Alternative ExpressionParser::reference(std::string_view name, std::size_t begin) {
  if (!reading_.names.knows(name)) {
    unknown(name, begin);
    return {};
  }
  const std::size_t bounds_begin = scanner_.place();
  if (scanner_.peek() == '(') {
    bounds();
    if (!failed_)
      report(rule("misplaced-bound"), bounds_begin, scanner_.taken(), {"a model has no bounds"},
             {"put them on its fields"});
  }
  Node schema = Node::object();
  schema.add_text(arena(), "$ref", arena().join({schemas_pointer, name}));
  return {schema};
}

void ExpressionParser::unknown(std::string_view name, std::size_t begin) {
  text::Suggestion suggestion(name);
  const auto* const foreign =
      std::find_if(foreign_names.begin(), foreign_names.end(), [&](const ForeignName& row) { return row.is(name); });
  const bool is_foreign = foreign != foreign_names.end();
  // That "blob" is near to "bool" means nothing: it is known what it stands for.
  if (!is_foreign) {
    for (const BuiltInType& type : built_in_types) suggestion.consider(type.name);
    for (const ComposingWord& word : composing_words) suggestion.consider(word.name);
  }
  reading_.names.offer(suggestion);
  if (is_foreign && !suggestion.best()) {
    suggestion = text::Suggestion(foreign->ours);
    suggestion.consider(foreign->ours);
  }
  const text::Place place = text::place_within(reading_.tree, string_, begin, begin + name.size());
  reading_.diagnostics.report_unknown(rule("unknown-type"), place, {"unknown type \"%\"", name}, suggestion,
                                      {"declare it under \"models\""}, text::Repair::as_is);
  if (!scanner_.accept("<")) return;
  do {
    alternatives();
  } while (!failed_ && scanner_.accept(","));
  expect(">", "after the types");
}

Alternative ExpressionParser::built_in(const BuiltInType& type) {
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
    report(rule("misplaced-bound"), begin, scanner_.taken(), {"\"%\" has no such bound", type.name}, {"%", hint});
    return {};
  }
  return {schema_of(type, bounds)};
}

Node ExpressionParser::schema_of(const BuiltInType& type, const BoundSet& bounds) {
  Node schema = Node::object();
  if (!type.type.empty()) schema.add_text(arena(), "type", type.type);
  const std::string_view format = bounds.format.empty() ? type.format : bounds.format;
  if (!format.empty()) schema.add_text(arena(), "format", format);
  if (!type.content_media_type.empty()) schema.add_text(arena(), "contentMediaType", type.content_media_type);
  if (type.bounds == Bounds::length) add_length(schema, bounds, arena());
  if (type.bounds == Bounds::value) add_value(schema, bounds, arena());
  return schema;
}

void ExpressionParser::default_value(TypeExpression& expression, Defaults defaults) {
  const std::size_t begin = scanner_.place();
  const std::string_view text = scanner_.json();
  const auto value = json_value(text, reading_.tree);
  if (!value) {
    constexpr std::string_view hint = "strings need double quotes: = \"basic\"";
    if (text.empty()) return fail_from(begin, {"a default is missing after \"=\""}, {"%", hint});
    fail_from(begin, {"\"%\" is not JSON", text}, {"%", hint});
    return;
  }
  if (defaults == Defaults::misplaced) {
    report(rule("misplaced-default"), begin, scanner_.taken(), {"a default has no meaning here"},
           {"defaults belong to fields and parameters"});
  }
  expression.default_value = value;
}

}  // namespace beckon::schema
