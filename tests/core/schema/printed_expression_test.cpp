#include "schema/printed_expression.hpp"

#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <beckon/definitions.hpp>
#include <beckon/expression.hpp>

#include "core/compiling.hpp"

namespace beckon {
namespace {

/// The schema that an expression compiles to, as JSON; empty when it is none.
std::string schema_of(const std::string& expression) {
  std::string quoted;
  for (const char character : expression) {
    if (character == '"' || character == '\\') quoted += '\\';
    quoted += character;
  }
  const Compiled compiled =
      compile(R"({"info":{"title":"T","version":"1"},"models":{"A":"string","b.C":"string","X":{"f":")" + quoted +
              R"("}},"paths":{}})");
  const std::string json = compiled ? compiled.json() : "";
  const std::size_t end = json.find(R"(},"required":["f"]}}})");  // a field with a default is not required
  return between(json, R"("X":{"type":"object","properties":{"f":)",
                 end == std::string::npos ? "}}}}}" : json.substr(end));
}

/// An expression that says the same, through the schema.
std::string printed(const std::string& expression) {
  const std::optional<std::string> text = type_expression(schema_of(expression));
  return text ? *text : "nothing for " + schema_of(expression);
}

TEST(PrintedExpression, IsTheOneThatItWasReadFrom) {
  for (const char* expression : {"string",
                                 "bool",
                                 "null",
                                 "any",
                                 "object",
                                 "int",
                                 "int32",
                                 "int64",
                                 "float",
                                 "float32",
                                 "double",
                                 "datetime",
                                 "date",
                                 "time",
                                 "duration",
                                 "uuid",
                                 "email",
                                 "uri",
                                 "hostname",
                                 "ipv4",
                                 "ipv6",
                                 "password",
                                 "bytes",
                                 "A",
                                 "b.C",
                                 "string(3..64)",
                                 "string(5)",
                                 "string(3..)",
                                 "string(..64)",
                                 "string(/^a[/]b\\/c$/)",
                                 "string(1..2, /x/)",
                                 "string(format:iban)",
                                 "string(2..3, /x/, format:iban)",
                                 "int(1..100)",
                                 "int(>=0)",
                                 "int(<=5)",
                                 "int(>0, <10)",
                                 "float(>=0.5, %0.25)",
                                 "int(-5..-1, %2)",
                                 "list<string>",
                                 "list<A>(1..10)",
                                 "set<int>",
                                 "set<int>(..3)",
                                 "map<float>",
                                 "map<list<A>>(2)",
                                 "string?",
                                 "A | b.C",
                                 "A | b.C | null",
                                 "list<A | null | int>",
                                 "list<string?>?",
                                 "enum(a | b)",
                                 "enum(a)",
                                 "enum(\"a b\" | c.d)",
                                 "\"a\"",
                                 "1",
                                 "true",
                                 "1 | 2",
                                 "1 | null",
                                 "\"a\" | 1.5",
                                 "{ a: string, b?: list<int> }",
                                 "{ a: { b: A? } }",
                                 "int = 5",
                                 "string = \"a\"",
                                 "list<int> = [1,2]",
                                 "string -- Words -- with dashes",
                                 "int(1..9) = 5 -- How many"})
    EXPECT_EQ(printed(expression), expression);
}

TEST(PrintedExpression, OfAnotherWayToSayItIsTheUsualOne) {
  EXPECT_EQ(printed("boolean"), "bool");
  EXPECT_EQ(printed("integer"), "int");
  EXPECT_EQ(printed("number(0 .. 1)"), "float(0..1)");
  EXPECT_EQ(printed("file"), "bytes");
  EXPECT_EQ(printed("string[]"), "list<string>");
  EXPECT_EQ(printed("(A | b.C)[1..3]"), "list<A | b.C>(1..3)");
  EXPECT_EQ(printed("'a' | 'b'"), "enum(a | b)");
  EXPECT_EQ(printed("string(format:uuid)"), "uuid");
  EXPECT_EQ(printed("A | null"), "A?");
}

TEST(PrintedExpression, IsNoneWhereNoExpressionSaysTheSchema) {
  for (const char* schema :
       {R"({"title":"T"})", R"({"type":["string","null"]})", R"({"anyOf":[{"anyOf":[{"type":"string"}]}]})",
        R"({"oneOf":[{}]})", R"({"type":"string","minLength":5,"maxLength":3})", R"({"type":"string","minimum":3})",
        R"({"$ref":"#/components/schemas/a b"})", R"({"$ref":"#/components/schemas/string"})", R"({"enum":[1,"a",[]]})",
        R"({"minLength":1,"type":"string"})", R"({"type":"object","required":["a"],"properties":{"a":{}}})",
        R"({"type":"object","properties":{"a b":{}}})", R"({"type":"string","description":"  two blanks before"})",
        R"({"type":"string","deprecated":true})", "true", "5", "[]", "{", ""})
    EXPECT_EQ(type_expression(schema), std::nullopt) << schema;
}

/// Expressions by chance, over the whole grammar.
class Expressions {
 public:
  explicit Expressions(std::uint32_t seed) : random_(seed) {}

  std::string make(int depth) {
    const int form = depth == 0 ? below(4) : below(11);
    switch (form) {
      case 0: return one_of({"string", "datetime", "any", "object", "bytes", "A", "b.C", "uuid", "bool"});
      case 1: return "string(" + range() + ")";
      case 2: return one_of({"int", "float", "int64"}) + "(" + one_of({">=1", "<=9", ">0", "%2", "1..5"}) + ")";
      case 3: return one_of({"\"a b\"", "5", "-1.5e3", "true", "null", "enum(x | y.z)", "enum('p q')"});
      case 4: return "list<" + make(depth - 1) + ">" + (below(2) == 0 ? "(" + range() + ")" : "");
      case 5: return one_of({"map<", "set<"}) + make(depth - 1) + ">";
      case 6: return make(depth - 1) + " | " + make(depth - 1);
      case 7: return "(" + make(depth - 1) + ")?";
      case 8: return "(" + make(depth - 1) + ")[" + (below(2) == 0 ? range() : "") + "]";
      case 9: return "{ a: " + make(depth - 1) + ", b_1?: " + make(depth - 1) + " }";
      default: return "string(" + range() + ", /^[a-z/]+\\/$/)";
    }
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  std::string one_of(const std::vector<std::string>& texts) {
    return texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
  }
  std::string range() { return one_of({"1..5", "3", "2..", "..7"}); }

  std::mt19937 random_;
};

// Whatever an expression says can be said again, and means the same.
TEST(PrintedExpression, OfAnySchemaThatAnExpressionSaysMeansTheSame) {
  constexpr std::uint32_t seed = 20'260'823;
  Expressions expressions(seed);
  int tried = 0;
  for (int count = 0; count < 3000; ++count) {
    const std::string expression = expressions.make(count % 4);
    const std::string schema = schema_of(expression);
    if (schema.empty()) continue;
    ++tried;
    const std::optional<std::string> text = type_expression(schema);
    ASSERT_TRUE(text.has_value()) << expression << " is " << schema;
    EXPECT_EQ(schema_of(*text), schema) << expression << " became " << *text;
  }
  std::cout << "  " << tried << " expressions by chance, seed " << seed << '\n';
  EXPECT_GT(tried, 2500);
}

}  // namespace
}  // namespace beckon
