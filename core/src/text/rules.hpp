#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <beckon/diagnostics.hpp>

namespace beckon::text {

/// A kind of problem: its stable code and how grave it is.
struct Rule {
  std::string_view code;
  Severity severity;
};

/// A rule with what it means, for the reference page.
struct ExplainedRule {
  std::string_view code;
  Severity severity;
  std::string_view meaning;
};

/// Every problem that Beckon knows. Codes are never renamed.
inline constexpr auto rules = std::to_array<ExplainedRule>({
    {"too-many-problems", Severity::info, "There are more problems than are shown."},
    // Reading text
    {"empty-input", Severity::error, "The text holds no value."},
    {"input-too-large", Severity::error,
     "The text, or what its YAML aliases expand to, is larger than 64 MiB; or models inherit more than a million "
     "fields."},
    {"nesting-too-deep", Severity::error,
     "Objects and arrays stand within each other, or models extend each other, more than 256 deep."},
    {"invalid-utf8", Severity::error, "The text is not UTF-8."},
    {"json-syntax", Severity::error, "The text is not JSON (RFC 8259)."},
    {"lone-surrogate", Severity::error, "An escape like \\ud800 stands for half a character."},
    {"duplicate-key", Severity::error, "An object has the same key twice."},
    {"yaml-syntax", Severity::error, "The text is not YAML 1.2."},
    {"yaml-alias", Severity::error, "An alias names no anchor before it, or one that contains it."},
    {"yaml-documents", Severity::error, "The text holds more than one YAML document."},
    {"yaml-key", Severity::error, "A key of a mapping is itself a mapping or a sequence."},
    {"yaml-tag", Severity::error, "A tag is not of YAML's core schema, or the value does not fit it."},
    {"yaml-number", Severity::error,
     "A number that JSON can't say: infinity, not-a-number, or hexadecimal beyond 64 bits."},
    {"yaml-merge-key", Severity::error, "The key << merges mappings in YAML 1.1 only."},
    {"yaml-comment", Severity::warning, "A type's description goes on behind a #, where YAML starts a comment."},
    // Objects and their keys
    {"unsupported-version", Severity::error, "The document is of a version of OpenAPI that is not read."},
    {"unknown-key", Severity::error, "An object has a key that it does not know."},
    {"missing-key", Severity::error, "An object lacks a key that it needs."},
    {"misplaced-key", Severity::error,
     "An object has two keys that exclude each other, or one that goes with others only."},
    {"wrong-kind", Severity::error, "A value is of another kind than its place asks for."},
    {"invalid-value", Severity::error, "A value is of the right kind, but none that its place takes."},
    // The definitions language
    {"expression-syntax", Severity::error,
     "A type expression breaks off or has something in it that does not belong there."},
    {"unknown-type", Severity::error, "A name in a type expression is neither a built-in type nor a model."},
    {"misplaced-default", Severity::error,
     "A default stands where only a type is asked for: fields and parameters have defaults."},
    {"misplaced-schema", Severity::error, "A JSON Schema stands where a model's fields belong."},
    {"misplaced-fields", Severity::error,
     "Fields stand where a schema belongs: a keyword that JSON Schema lacks has a type for its value."},
    {"misplaced-bound", Severity::error, "A bound stands on a type that does not know it."},
    {"empty-bound", Severity::error, "No value can be within the bounds."},
    {"shorthand-beside-longhand", Severity::error, "One thing is said twice, in shorthand and in OpenAPI's own words."},
    {"duplicate-name", Severity::error, "Two models, or a model and a component, have the same name."},
    {"reserved-name", Severity::error, "A model has the name of a built-in type."},
    {"invalid-name", Severity::error, "A name has characters that it may not have."},
    {"model-cycle", Severity::error, "A model extends itself."},
    {"duplicate-operation", Severity::error, "Two routers, or the app and a router, have the same path and method."},
    {"router-cycle", Severity::error, "A router includes itself."},
    {"invalid-prefix", Severity::error, "A router's prefix does not start with a slash or ends with one."},
    {"unknown-convention", Severity::error, "A preset or rule of the conventions is not known."},
    {"plain-conventions", Severity::info,
     "Shorthand stands in a document with an `openapi` key, where nothing is derived unless `conventions` says so."},
    {"unwritable-default", Severity::error,
     "The default of a C++ field can't be said in JSON: it is infinite, no number, no date or no enumerator."},
    // What a good document avoids
    {"duplicate-operation-id", Severity::warning, "Two operations have the same operationId."},
    {"duplicate-parameter", Severity::warning, "A list has two parameters of the same name and place."},
    {"undeclared-path-variable", Severity::warning, "A variable of a path is no parameter."},
    {"unknown-path-variable", Severity::warning, "A path parameter is no variable of its path."},
    {"ambiguous-paths", Severity::warning, "Two paths differ only in the names of their variables."},
    {"unclosed-path-variable", Severity::warning, "A path has a brace without its partner."},
    {"colon-path-variable", Severity::warning, "A path has a variable as other tools write it, with a colon."},
    {"query-in-path", Severity::warning, "A path holds a query or a fragment."},
    {"body-in-get", Severity::warning, "A GET, HEAD, DELETE or TRACE has a request body."},
    {"missing-success", Severity::warning, "An operation has no response for success."},
    {"ignored-header", Severity::warning, "A header is declared that OpenAPI ignores."},
    {"invalid-media-type", Severity::warning, "A media type is not written as one."},
    {"invalid-expression", Severity::warning, "A callback or link holds something that is no runtime expression."},
    {"unknown-operation", Severity::warning, "A link leads to an operation that the document lacks."},
    {"unresolved-reference", Severity::warning,
     "A reference leads to nothing in the document, or to another kind of object."},
    {"ignored-reference-sibling", Severity::warning, "Something stands beside a `$ref` that is ignored there."},
    {"referenced-webhook", Severity::warning, "A webhook is a reference, which many tools lose."},
    {"payload-direction", Severity::info,
     "A webhook's payload has readOnly or writeOnly fields, which tools show wrong."},
    {"unknown-security-scheme", Severity::warning, "A security requirement names no scheme."},
    {"unknown-scope", Severity::warning, "A security requirement names a scope that the scheme lacks."},
    {"undeclared-tag", Severity::info, "A tag is used but not declared."},
    {"duplicate-tag", Severity::warning, "A tag is declared twice."},
    {"unknown-server-variable", Severity::warning, "A server's URL has a variable that is not declared."},
    {"unused-server-variable", Severity::warning, "A server declares a variable that its URL lacks."},
    {"server-variable-default", Severity::warning, "A server variable's default is not one of its values."},
    {"discriminator-property", Severity::warning, "A discriminator names a property that no schema has."},
    {"discriminator-mapping", Severity::warning, "A discriminator's mapping leads to no schema."},
    {"default-outside-type", Severity::warning, "A schema's default is not allowed by the schema itself."},
    {"unused-component", Severity::info, "Nothing refers to a component."},
    {"operation-id-collision", Severity::warning, "Two operations would have got the same operationId."},
});

/// The same rows as a program that reports problems needs them: what nobody reads there is not in it.
inline constexpr auto told_rules = [] {
  std::array<Rule, rules.size()> told{};
  for (std::size_t index = 0; index < rules.size(); ++index) told[index] = {rules[index].code, rules[index].severity};
  return told;
}();

/// Never defined: what calls it in a constant expression does not compile.
void no_rule_has_this_code();

/// The rule with this code; a code that is not in the table does not compile.
consteval const Rule& rule(std::string_view code) {
  for (const Rule& row : told_rules) {
    if (row.code == code) return row;
  }
  no_rule_has_this_code();
  return told_rules.front();
}

}  // namespace beckon::text
