import { App } from "beckon";

export const extensions = {
  extensions() {
    const app = new App({
      title: "Extensions",
      license: { name: "MIT", url: "https://example.org/mit", "x-full": true },
      version: "1.0.0",
      externalDocs: { url: "https://example.org/docs", "x-language": "en" },
      components: {
        schemas: {
          Pet: {
            oneOf: ["Cat"],
            discriminator: { propertyName: "kind", mapping: { cat: "Cat" }, "x-open": false },
            xml: { name: "pet", "x-order": 1 },
          },
          Cat: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
        },
        securitySchemes: {
          oauth: {
            type: "oauth2",
            flows: {
              password: {
                tokenUrl: "https://example.org/token",
                scopes: { read: "Read pets" },
                "x-lasts": 3600,
              },
              "x-flows": 1,
            },
          },
        },
      },
    });
    app.pathItem("/pets", { "x-pets": true });
    app.post("/pets", {
      name: "add_pet",
      parameters: [{ name: "dry", in: "query", schema: "bool", "x-since": "1.1" }],
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { pet: "Pet" } },
            encoding: { pet: { contentType: "application/json", "x-packed": true } },
            "x-parts": 1,
          },
        },
        "x-limit": 10,
      },
      responses: {
        201: {
          description: "It is there",
          headers: { Location: { schema: "uri", "x-absolute": true } },
          content: {
            "application/json": { schema: "Pet", examples: { tom: { value: { kind: "cat" }, "x-drawn": true } } },
          },
          links: { again: { operationId: "add_pet", "x-same": true } },
          "x-cached": false,
        },
        "x-codes": [201],
      },
      security: [{ oauth: ["read"] }],
    });
    app.webhooks.pathItem("pet-sold", { "x-often": true });
    app.webhooks.post("pet-sold", {
      name: "pet_sold",
      body: "Pet",
      signature: { header: "X-Sign", algorithm: "hmac-sha256", "x-rotated": true },
    });
    return app;
  },
  alternatives() {
    const app = new App({
      title: "One or the other",
      license: { name: "Our own", url: "https://example.org/license" },
      version: "1.0.0",
      components: {
        examples: { Many: { value: 1000 } },
        headers: {
          Limit: {
            style: "simple",
            schema: "int",
            examples: {
              few: { value: 10 },
              more: { $ref: "#/components/examples/Many", summary: "Many more" },
            },
          },
        },
      },
    });
    app.get("/books", {
      name: "read_books",
      responses: {
        200: {
          description: "All books",
          headers: { "X-Limit": { $ref: "#/components/headers/Limit", description: "Of the books" } },
        },
      },
    });
    return app;
  },
  "old-keywords"() {
    return new App({
      title: "Keywords that nobody should write any more",
      version: "1.0.0",
      components: {
        schemas: {
          Tree: {
            $schema: "https://json-schema.org/draft/2020-12/schema",
            $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": true },
            type: "object",
            properties: { left: { $recursiveRef: "#" } },
            definitions: { Leaf: { type: "string" } },
            dependencies: { a: ["b"], c: { required: ["d"] } },
            $recursiveAnchor: "tree",
          },
        },
      },
    });
  },
};
