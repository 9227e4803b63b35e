#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string with_models(const std::string& models) { return "info: { title: T, version: '1' }\nmodels:\n" + models; }
/// The schemas that models become, without the braces around them.
std::string schemas(const std::string& models) {
  return between(document(with_models(models)), R"("schemas":{)", "}}}");
}

TEST(Model, BecomesAnObjectSchemaWhoseFieldsAreRequiredUnlessTheySayOtherwise) {
  EXPECT_EQ(
      schemas("  M: { a: string, 'b?': int, c: int = 1, d: { type: string, default: x }, e: { type: int(1..9), "
              "readOnly: true } }\n"),
      R"("M":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"},"c":{"type":"integer","default":1},)"
      R"("d":{"type":"string","default":"x"},"e":{"type":"integer","minimum":1,"maximum":9,"readOnly":true}},"required":["a","e"]})");
}

TEST(Model, MayBeAnExpression) {
  EXPECT_EQ(
      schemas("  Name: string(1..)\n  Names: Name[]\n"),
      R"("Name":{"type":"string","minLength":1},"Names":{"type":"array","items":{"$ref":"#/components/schemas/Name"}})");
}

TEST(Model, KeysWithADollarAreAboutTheModel) {
  EXPECT_EQ(
      schemas("  M: { $description: About, a: string, $additionalProperties: false, $comment: note, $properties: { $x: "
              "int, 'y?': int } }\n"),
      R"("M":{"$comment":"note","type":"object","properties":{"a":{"type":"string"},"$x":{"type":"integer"},"y?":{"type":"integer"}},)"
      R"("additionalProperties":false,"required":["a","$x","y?"],"description":"About"})");
}

TEST(Model, ExtendsOthersWhoseFieldsComeFirst) {
  EXPECT_EQ(
      schemas("  C: { $extends: [A, B], a?: string, c: int }\n  A: { a: int }\n  B: { $extends: A, b: int }\n"),
      R"("C":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"},"c":{"type":"integer"}},"required":["b","c"]},)"
      R"("A":{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]},)"
      R"("B":{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"required":["a","b"]})");
}

TEST(Model, RequiresFieldsInTheirOrderWhateverItsBasesSaid) {
  EXPECT_EQ(
      schemas("  C: { $extends: [B, D], a: int }\n  A: { 'a?': int, x: int }\n  B: { $extends: A, 'x?': string }\n"
              "  D: { $extends: A, d: int }\n"),
      R"("C":{"type":"object","properties":{"a":{"type":"integer"},"x":{"type":"integer"},"d":{"type":"integer"}},"required":["a","x","d"]},)"
      R"("A":{"type":"object","properties":{"a":{"type":"integer"},"x":{"type":"integer"}},"required":["x"]},)"
      R"("B":{"type":"object","properties":{"a":{"type":"integer"},"x":{"type":"string"}}},)"
      R"("D":{"type":"object","properties":{"a":{"type":"integer"},"x":{"type":"integer"},"d":{"type":"integer"}},"required":["x","d"]})");
}

/// Each model extends the one declared before it, or the one declared behind it.
std::string chain(int length, int base_of_each) {
  std::string models;
  for (int model = 0; model < length; ++model) {
    const int base = model + base_of_each;
    const std::string number = std::to_string(model);
    models += "  M" + number + ": { ";
    if (base >= 0 && base < length) models += "$extends: M" + std::to_string(base) + ", ";
    models += "f" + number + ": int }\n";
  }
  return with_models(models);
}

TEST(Model, ExtendsOthersUpTo256Deep) {
  for (const int base_of_each : {-1, 1}) {
    const std::string written = document(chain(256, base_of_each));
    const std::string last = base_of_each < 0 ? R"("M255":)" : R"("M0":)";
    const std::string fields = between(written, last, "}}");
    EXPECT_NE(fields.find(R"("f0":)"), std::string::npos);
    EXPECT_NE(fields.find(R"("f255":)"), std::string::npos);
  }
}

TEST(Model, ExtendsNoOtherDeeperThan256) {
  // M0 stands in line 3, so M256 in line 259 and M255 in line 258.
  EXPECT_EQ(problems(chain(257, -1)),
            "259:21: error: models extend each other more than 256 deep · refer to \"M255\" in a field instead "
            "[nesting-too-deep]");
  EXPECT_EQ(problems(chain(257, 1)),
            "258:21: error: models extend each other more than 256 deep · refer to \"M256\" in a field instead "
            "[nesting-too-deep]");
  // Of 2,000 each 256th goes too deep, counted anew from there.
  for (const int base_of_each : {-1, 1}) {
    const std::string told = problems(chain(2000, base_of_each));
    EXPECT_EQ(std::count(told.begin(), told.end(), '\n') + 1, 2000 / 256);
  }
}

TEST(Model, CollectsTheFieldsOfEachBaseOnce) {
  // Each of 200 extends the one before it twice: 2^200 ways lead from the last to the first.
  std::string models = "  M0: { a: int }\n";
  for (int model = 1; model < 200; ++model) {
    const std::string base = "M" + std::to_string(model - 1);
    models += "  M" + std::to_string(model) + ": { $extends: [" + base + ", " + base + "] }\n";
  }
  EXPECT_NE(document(with_models(models)).find(R"("M199":{"type":"object","properties":{"a":)"), std::string::npos);
}

TEST(Model, InheritsNoMoreFieldsThanMemoryHolds) {
  std::string models = "  Base: {";
  for (int field = 0; field < 1000; ++field) models += " f" + std::to_string(field) + ": int,";
  models += " }\n";
  for (int model = 0; model < 1002; ++model) models += "  M" + std::to_string(model) + ": { $extends: Base }\n";
  // Base stands in line 3 and M0 in line 4; M1000 is the first beyond a million.
  EXPECT_EQ(problems(with_models(models)),
            "1004:22: error: with this, models inherit more than 1000000 fields · refer to \"Base\" in a field instead "
            "[input-too-large]");
}

TEST(Model, ComesBehindTheSchemasThatAreGiven) {
  const std::string text =
      with_models("  M: { s: S }\n") + "components: { schemas: { S: { type: string, x-order: 1, format: f } } }\n";
  EXPECT_EQ(
      between(document(text), R"("components":)", "}"),
      R"({"schemas":{"S":{"type":"string","x-order":1,"format":"f"},"M":{"type":"object","properties":{"s":{"$ref":"#/components/schemas/S"}},"required":["s"]}}})");
}

TEST(Model, MayBeWrittenInPlaceOfASchema) {
  const std::string text =
      "info: { title: T, version: '1' }\ncomponents: { schemas: { S: { $fields: { a: int, 'b?': string }, description: "
      "In place } } }\n";
  EXPECT_EQ(
      between(document(text), R"("S":)", "}}}"),
      R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}},"required":["a"],"description":"In place"})");
}

TEST(Model, ProblemsAreToldAtTheirPlace) {
  EXPECT_EQ(
      problems(with_models("  A: { $extends: B }\n  B: { $extends: A }\n")),
      "4:18: error: the model \"A\" extends itself · put the shared fields into a model of their own [model-cycle]");
  EXPECT_EQ(problems(with_models("  A: { $extends: Bse }\n  Base: { a: int }\n")),
            "3:18: error: \"Bse\" is not a model with fields · did you mean \"Base\"? [unknown-type]");
  EXPECT_EQ(
      problems(with_models("  A: { $extends: B }\n  B: string\n  Bs: { a: int }\n")),
      "3:18: error: \"B\" is not a model with fields · name a model that is declared under \"models\" with fields "
      "[unknown-type]");
  EXPECT_EQ(problems(with_models("  string: { a: int }\n  a b: { a: int }\n")),
            "3:3: error: \"string\" is a built-in type · give the model another name [reserved-name]\n"
            "4:3: error: a model can't be called \"a b\" · a name has letters, digits, \".\", \"_\" and \"-\" "
            "[invalid-name]");
  EXPECT_EQ(problems(with_models("  M: { $descripton: x, $type: object }\n")),
            "3:8: error: a model has no \"$descripton\" · did you mean \"$description\"? [unknown-key]\n"
            "3:24: error: \"$type\" follows from the fields · leave it out [shorthand-beside-longhand]");
  EXPECT_EQ(problems("info: { title: T, version: '1' }\nmodels: [a]\n"),
            "2:9: error: \"models\" must be an object, not an array [wrong-kind]");
  EXPECT_EQ(problems(with_models("  S: { a: int }\n") + "components: { schemas: { S: {} } }\n"),
            "3:3: error: \"S\" is declared under components.schemas as well · keep one of them [duplicate-name]");
}

TEST(Model, TakesItsFieldsFromAnObjectOnly) {
  for (const std::string value : {"5", "[]", "null", "x"}) {
    const std::string head = "info: { title: T, version: '1' }\nmodels: { M: { ";
    EXPECT_NE(errors(head + "$properties: " + value + " } }\n").find("\"$properties\" must be an object"),
              std::string::npos);
    EXPECT_NE(errors(head + "a: { $fields: " + value + " } } }\n").find("\"$fields\" must be an object"),
              std::string::npos);
  }
}

}  // namespace
}  // namespace beckon
