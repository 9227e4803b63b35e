import { App } from "beckon";

export const objects = {
  document() {
    const app = new App({
      title: "The document",
      summary: "All that can be said of it",
      description: "As *Markdown*.",
      termsOfService: "https://example.org/terms",
      contact: { name: "Ann", url: "https://example.org/ann", email: "ann@example.org", "x-desk": 4 },
      license: { name: "MIT", identifier: "MIT" },
      version: "1.10",
      infoExtensions: { "x-logo": { url: "logo.svg" } },
      servers: [
        {
          url: "https://{region}.example.org:{port}",
          description: "Live",
          variables: {
            region: { enum: ["eu", "us"], default: "eu", description: "Where it stands" },
            port: { default: "443", "x-open": true },
          },
          "x-load": 0.5,
        },
      ],
      tags: [{ name: "books", description: "What is read", externalDocs: { url: "/docs/books" }, "x-order": 1 }],
      externalDocs: { description: "More", url: "https://example.org/docs" },
      "x-owner": "Ann",
    });
    app.get("/books", { name: "read_books", tags: ["books"] });
    return app;
  },
  components() {
    const app = new App({
      title: "Components",
      version: "1.0.0",
      components: {
        schemas: { Id: { type: "string", minLength: 3 }, Anything: true, Ids: "list<Id>" },
        responses: {
          NotFound: {
            description: "There is no such thing",
            headers: { "X-Trace": { $ref: "#/components/headers/Trace" } },
            content: {
              "application/json": {
                schema: { anyOf: ["Id", "Anything"] },
                examples: { one: { $ref: "#/components/examples/One" } },
              },
            },
            links: { next: { $ref: "#/components/links/Next" } },
          },
          Gone: { $ref: "#/components/responses/NotFound", description: "It was there" },
        },
        parameters: { Id: { name: "id", in: "path", required: true, schema: "Id" } },
        examples: { One: { summary: "The first", value: "abc" } },
        requestBodies: { Ids: { content: { "application/json": { schema: "Ids" } }, required: true } },
        headers: { Trace: { description: "Of the call", schema: "uuid" } },
        securitySchemes: { token: { type: "http", scheme: "bearer" } },
        links: { Next: { operationId: "readThing", parameters: { id: "$response.body#/next" } } },
        callbacks: { Changed: { "{$request.body#/url}": { post: { responses: { 204: { description: "Noted" } } } } } },
        pathItems: { Thing: { get: { responses: { 200: { description: "The thing" } } } } },
        "x-version": 2,
      },
    });
    app.post("/things/{id}", {
      operationId: "readThing",
      parameters: [{ $ref: "#/components/parameters/Id" }],
      requestBody: { $ref: "#/components/requestBodies/Ids" },
      responses: { 200: { description: "The thing" }, 404: { $ref: "#/components/responses/NotFound" } },
      callbacks: { changed: { $ref: "#/components/callbacks/Changed" } },
      security: [{ token: [] }],
    });
    return app;
  },
  "security-schemes"() {
    const app = new App({
      title: "Security schemes",
      version: "1.0.0",
      components: {
        securitySchemes: {
          query: { type: "apiKey", description: "For old clients", name: "key", in: "query" },
          header: { type: "apiKey", name: "X-Key", in: "header" },
          cookie: { type: "apiKey", name: "key", in: "cookie", "x-lasts": "30d" },
          basic: { type: "http", scheme: "basic" },
          bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
          mutual: { type: "mutualTLS" },
          openid: { type: "openIdConnect", openIdConnectUrl: "https://example.org/openid" },
          oauth: {
            type: "oauth2",
            flows: {
              implicit: { authorizationUrl: "https://example.org/ask", scopes: { read: "Read books" } },
              password: { tokenUrl: "https://example.org/token", scopes: {} },
              clientCredentials: { tokenUrl: "https://example.org/token", scopes: { all: "Everything" } },
              authorizationCode: {
                authorizationUrl: "https://example.org/ask",
                tokenUrl: "https://example.org/token",
                refreshUrl: "https://example.org/again",
                scopes: { read: "Read books", write: "Write books" },
              },
            },
          },
        },
      },
      security: [{ oauth: ["read"] }, { basic: [], mutual: [] }],
    });
    app.get("/books", { name: "read_books" });
    app.post("/books", {
      name: "add_book",
      security: [{ oauth: ["write"] }, { openid: [] }, { bearer: [], query: [] }, { header: [] }, { cookie: [] }],
    });
    return app;
  },
  callbacks() {
    const app = new App({ title: "Callbacks", version: "1.0.0" });
    app.model("Event", { kind: "string" });
    app.post("/subscriptions", {
      name: "subscribe",
      body: { $fields: { url: "uri" } },
      callbacks: {
        happened: {
          "{$request.body#/url}": {
            summary: "Something happened",
            description: "We call you.",
            post: {
              summary: "Something",
              requestBody: { content: { "application/json": { schema: "Event" } }, required: true },
              responses: { 204: { description: "Noted" } },
            },
            servers: [{ url: "https://example.org" }],
            parameters: [{ name: "X-Sign", in: "header", required: true, schema: "string" }],
            "x-often": true,
          },
          "x-kind": { summary: "Often" },
        },
      },
    });
    return app;
  },
  contents() {
    const app = new App({ title: "Contents", version: "1.0.0" });
    app.model("Book", { isbn: "string(13)" });
    app.post("/books", {
      name: "add_book",
      parameters: [
        {
          name: "ids",
          in: "query",
          deprecated: true,
          allowEmptyValue: true,
          style: "form",
          explode: false,
          allowReserved: true,
          schema: "list<int>",
          examples: { two: { value: [1, 2] } },
        },
        { name: "X-Plan", in: "header", required: true, style: "simple", schema: "string", example: "pro" },
      ],
      requestBody: {
        description: "A book and its cover",
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { book: "Book", cover: { type: "string" } } },
            encoding: {
              book: { contentType: "application/json" },
              cover: {
                contentType: "image/png, image/jpeg",
                headers: { "X-Size": { required: true, schema: "int", example: 4 } },
              },
            },
          },
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { isbn: "string" } },
            encoding: { isbn: { style: "form", explode: true, allowReserved: false } },
          },
          "application/json": {
            schema: "Book",
            examples: {
              emma: { summary: "A novel", description: "By *Austen*", value: { isbn: "9780141439587" } },
              big: { externalValue: "https://example.org/big.json" },
            },
          },
        },
        required: true,
      },
      responses: {
        201: {
          description: "It is there",
          headers: {
            Location: { description: "Where", deprecated: true, explode: false, schema: "uri" },
            "X-Parts": { content: { "application/json": { schema: "list<int>" } } },
          },
          content: { "application/json": { schema: "Book", example: { isbn: "9780141439587" } } },
          links: {
            self: {
              operationRef: "#/paths/~1books/post",
              parameters: { isbn: "$response.body#/isbn" },
              requestBody: { a: 1 },
              description: "Itself",
              server: { url: "/v2" },
            },
          },
        },
      },
    });
    return app;
  },
  schemas() {
    const app = new App({
      title: "Schemas",
      version: "1.0.0",
      components: {
        schemas: {
          Word: {
            $id: "https://example.org/word",
            $schema: "https://spec.openapis.org/oas/3.1/dialect/base",
            $anchor: "word",
            $comment: "For who maintains it",
            $defs: { Letter: { type: "string", maxLength: 1 } },
            type: ["string", "null"],
            enum: ["a", "b", null],
            format: "letter",
            minLength: 1,
            maxLength: 9,
            pattern: "^[a-z]+$",
            title: "A word",
            description: "Of *letters*.",
            default: "a",
            examples: ["a", "b"],
            deprecated: true,
            readOnly: true,
            externalDocs: { url: "/docs/word" },
          },
          Number: {
            type: "number",
            const: 1.5,
            multipleOf: 0.1,
            minimum: 0,
            exclusiveMinimum: -1,
            maximum: 10,
            exclusiveMaximum: 11,
            example: 2,
            writeOnly: false,
          },
          List: {
            type: "array",
            prefixItems: ["int", { type: "string" }],
            items: false,
            contains: "int",
            minContains: 1,
            maxContains: 2,
            minItems: 1,
            maxItems: 3,
            uniqueItems: true,
            unevaluatedItems: false,
          },
          Map: {
            type: "object",
            properties: { a: "string?", b: { $ref: "#/components/schemas/Number" } },
            patternProperties: { "^x-": true },
            additionalProperties: "list<int>",
            propertyNames: { pattern: "^.+$" },
            unevaluatedProperties: false,
            minProperties: 1,
            maxProperties: 5,
            required: ["a"],
            dependentRequired: { a: ["b"] },
            dependentSchemas: { b: { required: ["a"] } },
            not: { required: ["c"] },
            if: { required: ["b"] },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: { minProperties: 2 },
            else: { maxProperties: 4 },
          },
          Cat: {
            type: "object",
            properties: { kind: { type: "string" } },
            xml: { name: "cat", namespace: "https://example.org/cat", prefix: "c", attribute: false, wrapped: true },
          },
          Dog: { allOf: [{ $ref: "#/components/schemas/Cat" }, { type: "object" }] },
          Pet: {
            oneOf: ["Cat", "Dog"],
            discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
          },
          Text: {
            type: "string",
            contentEncoding: "base64",
            contentMediaType: "application/json",
            contentSchema: { type: "object" },
            "x-own": [1],
          },
          Tree: { $dynamicAnchor: "node", anyOf: [{ $dynamicRef: "#node" }, { type: "null" }] },
        },
      },
    });
    return app;
  },
};
