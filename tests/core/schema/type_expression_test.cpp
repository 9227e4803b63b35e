#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"
#include "text/write_json.hpp"

namespace beckon {
namespace {

/// The schema that a type expression stands for.
std::string schema_of(const std::string& expression) {
  const std::string text = R"({"info": {"title": "T", "version": "1"}, "components": {"schemas": {"S": )" +
                           text::quoted(expression) +
                           R"(}}, "models": {"Pet": {"name": "string"}, "shop.Order-2": {"id": "int"}}})";
  return between(document(text), R"("S":)", R"(,"Pet":)");
}

/// The problems of a model's field, without line and with the column counted inside the expression.
std::string problems_of(const std::string& expression) {
  const std::string before =
      R"({"info": {"title": "T", "version": "1"}, "models": {"Pet": {"name": "string"}, "M": {"f": ")";
  std::string escaped = text::quoted(expression);
  const Compiled compiled = compile(before + escaped.substr(1) + "}}}");
  std::string lines;
  for (const Diagnostic& problem : compiled.diagnostics()) {
    if (!lines.empty()) lines += '\n';
    lines += std::to_string(problem.range->start.offset - before.size()) + "-" +
             std::to_string(problem.range->end.offset - before.size()) + ": " + problem.message +
             (problem.hint ? " · " + *problem.hint : "") + " [" + std::string(problem.code) + "]";
  }
  return lines;
}

struct Case {
  const char* expression;
  const char* expected;
};

class TypeExpressionSchema : public testing::TestWithParam<Case> {};

TEST_P(TypeExpressionSchema, IsWhatTheTableOfTheLanguageSays) {
  EXPECT_EQ(schema_of(GetParam().expression), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Names, TypeExpressionSchema,
    testing::Values(
        Case{"string", R"({"type":"string"})"}, Case{"bool", R"({"type":"boolean"})"},
        Case{"boolean", R"({"type":"boolean"})"}, Case{"null", R"({"type":"null"})"}, Case{"any", "{}"},
        Case{"object", R"({"type":"object"})"}, Case{"int", R"({"type":"integer"})"},
        Case{"integer", R"({"type":"integer"})"}, Case{"int32", R"({"type":"integer","format":"int32"})"},
        Case{"int64", R"({"type":"integer","format":"int64"})"}, Case{"float", R"({"type":"number"})"},
        Case{"number", R"({"type":"number"})"}, Case{"float32", R"({"type":"number","format":"float"})"},
        Case{"double", R"({"type":"number","format":"double"})"},
        Case{"datetime", R"({"type":"string","format":"date-time"})"},
        Case{"date", R"({"type":"string","format":"date"})"}, Case{"time", R"({"type":"string","format":"time"})"},
        Case{"duration", R"({"type":"string","format":"duration"})"},
        Case{"uuid", R"({"type":"string","format":"uuid"})"}, Case{"email", R"({"type":"string","format":"email"})"},
        Case{"uri", R"({"type":"string","format":"uri"})"},
        Case{"hostname", R"({"type":"string","format":"hostname"})"},
        Case{"ipv4", R"({"type":"string","format":"ipv4"})"}, Case{"ipv6", R"({"type":"string","format":"ipv6"})"},
        Case{"password", R"({"type":"string","format":"password"})"},
        Case{"bytes", R"({"type":"string","contentMediaType":"application/octet-stream"})"},
        Case{"file", R"({"type":"string","contentMediaType":"application/octet-stream"})"},
        Case{"Pet", R"({"$ref":"#/components/schemas/Pet"})"},
        Case{"shop.Order-2", R"({"$ref":"#/components/schemas/shop.Order-2"})"}));

INSTANTIATE_TEST_SUITE_P(
    Bounds, TypeExpressionSchema,
    testing::Values(
        Case{"string(3..64)", R"({"type":"string","minLength":3,"maxLength":64})"},
        Case{"string(5)", R"({"type":"string","minLength":5,"maxLength":5})"},
        Case{"string(3..)", R"({"type":"string","minLength":3})"},
        Case{"string(..64)", R"({"type":"string","maxLength":64})"},
        Case{"string( 3 .. 64 )", R"({"type":"string","minLength":3,"maxLength":64})"},
        Case{"string(/^[a-z/]+\\/$/, 1..9)",
             R"({"type":"string","minLength":1,"maxLength":9,"pattern":"^[a-z/]+\\/$"})"},
        Case{"string(format:iban)", R"({"type":"string","format":"iban"})"},
        Case{"int(1..100)", R"({"type":"integer","minimum":1,"maximum":100})"},
        Case{"int(-5..-1)", R"({"type":"integer","minimum":-5,"maximum":-1})"},
        Case{"float(>=0)", R"({"type":"number","minimum":0})"},
        Case{"float(>0 <1.50)", R"({"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1.50})"},
        Case{"int(%5, <=1e3)", R"({"type":"integer","multipleOf":5,"maximum":1e3})"},
        Case{"list<string>(1..10)", R"({"type":"array","items":{"type":"string"},"minItems":1,"maxItems":10})"},
        Case{"string[1..]", R"({"type":"array","items":{"type":"string"},"minItems":1})"},
        Case{"set<int>(..3)", R"({"type":"array","items":{"type":"integer"},"maxItems":3,"uniqueItems":true})"},
        Case{"map<int>(2)",
             R"({"type":"object","additionalProperties":{"type":"integer"},"minProperties":2,"maxProperties":2})"}));

INSTANTIATE_TEST_SUITE_P(
    Composed, TypeExpressionSchema,
    testing::Values(
        Case{"list<Pet>", R"({"type":"array","items":{"$ref":"#/components/schemas/Pet"}})"},
        Case{"Pet[][]", R"({"type":"array","items":{"type":"array","items":{"$ref":"#/components/schemas/Pet"}}})"},
        Case{"string?", R"({"anyOf":[{"type":"string"},{"type":"null"}]})"},
        Case{"Pet | string | null",
             R"({"anyOf":[{"$ref":"#/components/schemas/Pet"},{"type":"string"},{"type":"null"}]})"},
        Case{"int? | string? | null", R"({"anyOf":[{"type":"integer"},{"type":"null"},{"type":"string"}]})"},
        Case{"null?", R"({"type":"null"})"}, Case{"(\"a\" | null)?", R"({"enum":["a",null]})"},
        Case{"int | (string | bool)", R"({"anyOf":[{"type":"integer"},{"type":"string"},{"type":"boolean"}]})"},
        Case{"(int | string)[]", R"({"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"string"}]}})"},
        Case{"enum(basic | pro)", R"({"type":"string","enum":["basic","pro"]})"},
        Case{"enum(1.0|'with space'|\"q\")", R"({"type":"string","enum":["1.0","with space","q"]})"},
        Case{"\"a\" | 'b'", R"({"type":"string","enum":["a","b"]})"},
        Case{"1 | 2", R"({"type":"integer","enum":[1,2]})"}, Case{"1 | 2.5", R"({"type":"number","enum":[1,2.5]})"},
        Case{"1 | \"a\"", R"({"enum":[1,"a"]})"}, Case{"\"a\" | null", R"({"enum":["a",null]})"},
        Case{"\"only\"", R"({"type":"string","const":"only"})"}, Case{"true", R"({"type":"boolean","const":true})"},
        Case{"-0", R"({"type":"integer","const":-0})"},
        Case{"int | \"auto\"", R"({"anyOf":[{"type":"integer"},{"type":"string","const":"auto"}]})"},
        Case{"\"a\\u00e9\\n\"", R"({"type":"string","const":"aé\n"})"},
        Case{"'it\\'s \"x\"'", R"({"type":"string","const":"it's \"x\""})"},
        Case{"{ id: int, tag?: string }",
             R"({"type":"object","properties":{"id":{"type":"integer"},"tag":{"type":"string"}},"required":["id"]})"},
        Case{
            "map<list<Pet?>>",
            R"({"type":"object","additionalProperties":{"type":"array","items":{"anyOf":[{"$ref":"#/components/schemas/Pet"},{"type":"null"}]}}})"},
        Case{"string -- A name -- really", R"({"type":"string","description":"A name -- really"})"},
        Case{"Pet -- The one", R"({"$ref":"#/components/schemas/Pet","description":"The one"})"}));

TEST(TypeExpression, AFieldWithADefaultIsNotRequired) {
  const std::string text =
      R"({"info": {"title": "T", "version": "1"}, "models": {"M": {"a": "int = 5 -- Five", "b": "string[] = [\"x\", \" -- \"]", "c": "any = {\"k\": null}", "d": "bool"}}})";
  EXPECT_EQ(
      between(document(text), R"("M":)", "}}}"),
      R"({"type":"object","properties":{"a":{"type":"integer","description":"Five","default":5},)"
      R"("b":{"type":"array","items":{"type":"string"},"default":["x"," -- "]},"c":{"default":{"k":null}},"d":{"type":"boolean"}},"required":["d"]})");
}

TEST(TypeExpression, AnUnknownNameIsReportedAtItsPlaceWithTheNearestName) {
  EXPECT_EQ(
      problems(R"({"models": {"Order": {"buyer": "Custmer"}, "Customer": {}}, "info": {"title": "", "version": ""}})"),
      "1:33: error: unknown type \"Custmer\" · did you mean \"Customer\"? [unknown-type]");
}

class TypeExpressionProblem : public testing::TestWithParam<Case> {};

TEST_P(TypeExpressionProblem, IsToldAtItsPlaceWithAWayOut) {
  EXPECT_EQ(problems_of(GetParam().expression), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, TypeExpressionProblem,
    testing::Values(
        Case{"", "0-0: a type is missing · write one, such as string; any takes every value [expression-syntax]"},
        Case{"list<Strng>", "5-10: unknown type \"Strng\" · did you mean \"string\"? [unknown-type]"},
        Case{"Pet | Pte", "6-9: unknown type \"Pte\" · did you mean \"Pet\"? [unknown-type]"},
        Case{"int(5..1)", "3-9: no value is within these bounds · the smaller number comes first [empty-bound]"},
        Case{"int(>3 <3)", "3-10: no value is within these bounds · the smaller number comes first [empty-bound]"},
        Case{"string(>3)",
             "6-10: \"string\" has no such bound · a string has a length, 3..64, and a /pattern/ [misplaced-bound]"},
        Case{"bool(1..2)", "4-10: \"bool\" has no such bound · leave it out [misplaced-bound]"},
        Case{"int(/a/)",
             "3-8: \"int\" has no such bound · a number has 1..100, >0, >=0, <1, <=1 and %5 [misplaced-bound]"},
        Case{"Pet(1..2)", "3-9: a model has no bounds · put them on its fields [misplaced-bound]"},
        Case{"list<int", "8-8: \">\" is missing after the type of the items [expression-syntax]"},
        Case{"int |",
             "5-5: a type is missing · write a name, a literal, or a group in parentheses [expression-syntax]"},
        Case{"int string",
             "4-10: \"string\" does not belong here · a description starts with \" -- \", a default with \"=\" "
             "[expression-syntax]"},
        Case{"int = five", "6-10: \"five\" is not JSON · strings need double quotes: = \"basic\" [expression-syntax]"},
        Case{"enum(a, b)", "6-7: a comma stands in the enum · write \"|\" between the words [expression-syntax]"},
        Case{"string(1-3)", "8-9: a range has no \"-\" · write it with \"..\", such as 1..100 [expression-syntax]"},
        Case{"str", "0-3: unknown type \"str\" · did you mean \"string\"? [unknown-type]"},
        Case{"text", "0-4: unknown type \"text\" · did you mean \"string\"? [unknown-type]"},
        Case{"Decimal", "0-7: unknown type \"Decimal\" · did you mean \"float\"? [unknown-type]"},
        Case{"blob", "0-4: unknown type \"blob\" · did you mean \"bytes\"? [unknown-type]"},
        Case{"Int", "0-3: unknown type \"Int\" · did you mean \"int\"? [unknown-type]"},
        Case{"Array<Strng>",
             "0-5: unknown type \"Array\" · did you mean \"list\"? [unknown-type]\n"
             "6-11: unknown type \"Strng\" · did you mean \"string\"? [unknown-type]"},
        Case{"dict<string, int> | Pte",
             "0-4: unknown type \"dict\" · did you mean \"map\"? [unknown-type]\n"
             "20-23: unknown type \"Pte\" · did you mean \"Pet\"? [unknown-type]"},
        Case{"map<string, int>",
             "10-11: a second type stands there · a map's keys are strings: map<int> [expression-syntax]"},
        Case{"'open",
             "0-5: the quoted string is not closed · end it with the quote it starts with [expression-syntax]"},
        Case{"string(/open)",
             "7-13: the pattern is not closed · end it with \"/\"; write \"\\/\" for a slash inside "
             "[expression-syntax]"}));

TEST(TypeExpression, IsRepairedByItsFixes) {
  const auto with_field = [](const std::string& type) {
    return R"({"info": {"title": "T", "version": "1"}, "models": {"M": {"f": ")" + type + "\"}}}";
  };
  EXPECT_EQ(repaired(with_field("enum(a, b)")), with_field("enum(a | b)"));
  EXPECT_EQ(repaired(with_field("string(1-3)")), with_field("string(1..3)"));
  EXPECT_EQ(repaired(with_field("Array<str>")), with_field("list<string>"));
  EXPECT_EQ(repaired(with_field("hash<Guid | url | long | timestamp>")),
            with_field("map<uuid | uri | int64 | datetime>"));
}

TEST(TypeExpression, AModelIsMeantBeforeATypeOfAnotherLanguage) {
  EXPECT_EQ(problems("info: { title: T, version: '1' }\nmodels: { Text: string, M: { a: text } }\n"),
            "2:33: error: unknown type \"text\" · did you mean \"Text\"? [unknown-type]");
}

TEST(TypeExpression, ADefaultIsMisplacedWhereThereIsNoField) {
  EXPECT_EQ(
      problems("info: { title: T, version: '1' }\ncomponents: { schemas: { S: int = 5 } }\n"),
      "2:35: error: a default has no meaning here · defaults belong to fields and parameters [misplaced-default]");
}

TEST(TypeExpression, NestedTooDeepIsSaidInsteadOfCrashing) {
  EXPECT_NE(problems_of(std::string(5000, '(')).find("the expression is nested too deep"), std::string::npos);
  std::string lists;
  for (int depth = 0; depth < 5000; ++depth) lists += "list<";
  EXPECT_NE(problems_of(lists).find("the expression is nested too deep"), std::string::npos);
}

}  // namespace
}  // namespace beckon
