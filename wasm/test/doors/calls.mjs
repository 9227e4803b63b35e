import { App } from "beckon";

export const calls = {
  methods() {
    const app = new App({ title: "Methods", version: "1.0.0" });
    app.get("/files/{name}", { name: "read_file", returns: "file" });
    app.put("/files/{name}", { name: "replace_file", returns: "null" });
    app.post("/files/{name}", { name: "add_file", status: 201 });
    app.delete("/files/{name}", { name: "remove_file", returns: "null" });
    app.options("/files/{name}", { name: "ask_for_methods" });
    app.head("/files/{name}", { name: "look_at_file" });
    app.patch("/files/{name}", { name: "change_file" });
    app.trace("/files/{name}", { name: "trace_file" });
    return app;
  },
  parameters() {
    const app = new App({ title: "Parameters", version: "1.0.0" });
    app.get("/orgs/{org}/users/{id}", {
      name: "find_users",
      path: { id: "int64" },
      query: {
        "name?": "string(3..64) -- Any part of the name",
        limit: "int(1..100) = 20",
        roles: "list<enum(admin | guest)>",
        after: "datetime",
        "where?": "{ near: float, far?: float }",
      },
      header: { "X-Tenant": "uuid", "X-Trace?": "string" },
      cookie: { session: "string", "theme?": "'dark' | 'light'" },
      returns: "list<string>",
    });
    return app;
  },
  "undeclared-variables"() {
    const app = new App({ title: "Variables of a path", version: "1.0.0" });
    app.get("/shelves/{shelf}/books/{isbn}");
    app.delete("/shelves/{shelf}/books/{isbn}", { path: { shelf: "int(>0)" } });
    return app;
  },
  "parameter-words"() {
    const app = new App({ title: "What is the parameter's and not the schema's", version: "1.0.0" });
    app.get("/search", {
      name: "search",
      query: {
        "ids?": { type: "list<int>", description: "Of the books", style: "pipeDelimited", explode: false },
        text: { type: "string", allowReserved: true, deprecated: true, example: "a/b" },
        "size?": { type: "int", examples: { few: { summary: "One page", value: 10 }, many: { value: 1000 } } },
      },
    });
    return app;
  },
  bodies() {
    const app = new App({ title: "Bodies", version: "1.0.0" });
    app.model("Book", { isbn: "string(13)" });
    app.post("/books", { name: "add_book", body: "Book -- What is new" });
    app.put("/books", { name: "replace_books", "body?": "list<Book>(..100)" });
    app.patch("/books", { name: "change_book", body: { type: "object", minProperties: 1 } });
    app.post("/books/removal", {
      name: "remove_books",
      body: { $fields: { isbn: "list<string(13)>", "why?": "string" } },
    });
    return app;
  },
  forms() {
    const app = new App({ title: "Forms", version: "1.0.0" });
    app.model("Login", { user: "string", password: "password" });
    app.post("/login", { name: "log_in", form: { user: "string", password: "password", stay: "bool = false" } });
    app.put("/login", { name: "log_in_again", form: "Login" });
    app.post("/covers", {
      name: "add_cover",
      form: { cover: "file", "note?": "string(..80)", "pages?": "list<file>" },
      status: 201,
    });
    return app;
  },
  documentation() {
    const app = new App({ title: "Documentation", version: "1.0.0" });
    app.get("/books", {
      name: "read_books",
      tags: ["books", "reading"],
      summary: "All books",
      description: "Sorted by *title*.\n\nWithout those that are lent.",
      operationId: "allBooks",
      deprecated: true,
      externalDocs: { description: "More", url: "/docs/books" },
      servers: [{ url: "/v2", description: "The new one" }],
      since: "1.10",
      "x-cost": 0.5,
      "x-team": { name: "Shelf", members: [1, 2] },
    });
    return app;
  },
  hidden() {
    const app = new App({ title: "Hidden", version: "1.0.0" });
    app.model("Secret", { word: "string" });
    app.get("/books", { name: "read_books" });
    app.delete("/books", { name: "remove_books", hidden: true });
    app.get("/secrets", { name: "read_secrets", hidden: true, returns: "list<Secret>" });
    app.webhooks.post("told", { name: "told", hidden: true, body: "Secret" });
    app.webhooks.post("sold", { name: "sold" });
    return app;
  },
  longhand() {
    const app = new App({
      title: "Longhand",
      version: "1.0.0",
      components: {
        responses: { NotFound: { description: "There is no such thing" } },
        parameters: { Limit: { name: "limit", in: "query", schema: { type: "int(1..100)", default: 20 } } },
      },
    });
    app.get("/books", {
      name: "read_books",
      parameters: [
        { $ref: "#/components/parameters/Limit" },
        { name: "sort", in: "query", description: "By what", schema: { type: "string", enum: ["title", "author"] } },
        { name: "where", in: "query", content: { "application/json": { schema: { type: "object" } } } },
      ],
      responses: {
        200: { description: "The books", content: { "text/csv": { schema: "string" } } },
        404: { $ref: "#/components/responses/NotFound" },
      },
    });
    app.post("/books", {
      name: "add_book",
      requestBody: {
        description: "A book",
        content: { "application/xml": { schema: { type: "object" } } },
        required: true,
      },
    });
    return app;
  },
};
