import { App } from "beckon";

export const modelKeywords = {
  "model-keywords"() {
    const app = new App({ title: "Keywords of models", version: "1.0.0" });
    app.model("Pet", {
      $comment: "For who maintains it",
      $defs: { Name: "string(1..)" },
      $patternProperties: { "^x-": true },
      $propertyNames: { pattern: "^.+$" },
      $unevaluatedProperties: false,
      $minProperties: 1,
      $maxProperties: 9,
      $dependentRequired: { chip: ["owner"] },
      $dependentSchemas: { owner: { required: ["chip"] } },
      $allOf: [{ minProperties: 1 }],
      $oneOf: ["Cat"],
      $not: { required: ["wings"] },
      $discriminator: { propertyName: "kind" },
      $default: { kind: "cat" },
      $example: { kind: "cat", chip: "A1", owner: "Ann" },
      $deprecated: true,
      $readOnly: true,
      $xml: { name: "pet" },
      $externalDocs: { url: "/docs/pet" },
      kind: "string",
      "chip?": "string",
      "owner?": "string",
    });
    app.model("Cat", {
      $anyOf: [{ required: ["claws"] }, { required: ["paws"] }],
      $if: { required: ["claws"] },
      $then: { minProperties: 2 },
      $else: { maxProperties: 4 },
      $const: { kind: "cat", claws: 18 },
      $enum: [{ kind: "cat", claws: 18 }],
      $writeOnly: true,
      kind: "string",
      "claws?": "int",
      "paws?": "int(4)",
    });
    app.model("Named", {
      $id: "https://example.org/named",
      $schema: "https://spec.openapis.org/oas/3.1/dialect/base",
      $anchor: "named",
      $dynamicAnchor: "node",
      $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": true },
      name: "string",
    });
    return app;
  },
};
