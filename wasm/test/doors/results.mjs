import { App } from "beckon";

export const results = {
  results() {
    const app = new App({ title: "Results", version: "1.0.0" });
    app.model("Book", { isbn: "string(13)" });
    app.get("/books", { name: "read_books", returns: "list<Book>" });
    app.post("/books", { name: "add_book", body: "Book", returns: "Book", status: 201 });
    app.put("/books", { name: "queue_books", status: 202 });
    app.delete("/books", { name: "remove_books", returns: "null" });
    app.get("/catalogue", { name: "read_catalogue", returns: "file" });
    app.head("/catalogue", { name: "count_books", returns: { $fields: { count: "int(>=0)" } } });
    app.patch("/catalogue", { name: "any_book", returns: "Book? -- Or none at all" });
    return app;
  },
  responses() {
    const app = new App({ title: "Responses", version: "1.0.0" });
    app.model("Book", { isbn: "string(13)" });
    app.model("Problem", { message: "string" });
    app.get("/books", {
      name: "read_books",
      returns: "list<Book>",
      responses: {
        304: "null",
        404: "Problem",
        422: { description: "Not a query", returns: "Problem" },
        503: { description: "Closed", headers: { "Retry-After": { schema: "int" } } },
        "4XX": "Problem -- What the caller did wrong",
        default: { description: "Whatever else", returns: "Problem" },
      },
    });
    app.post("/books", {
      name: "add_book",
      body: "Book",
      responses: { 200: { description: "It was there" }, 201: "Book" },
    });
    return app;
  },
  security() {
    const app = new App({
      title: "Security",
      version: "1.0.0",
      components: {
        securitySchemes: {
          token: { type: "http", scheme: "bearer" },
          key: { type: "apiKey", name: "X-Key", in: "header" },
        },
      },
      security: [{ token: [] }],
    });
    app.get("/a", { name: "by_default" });
    app.put("/a", { name: "by_name", security: "key" });
    app.post("/a", { name: "by_either", security: ["key", "token"] });
    app.delete("/a", { name: "by_both", security: [{ key: [], token: [] }] });
    app.patch("/a", { name: "with_scopes", security: [{ token: ["write", "admin"] }] });
    app.head("/a", { name: "by_nobody", security: [] });
    app.options("/a", { name: "perhaps", security: [{}, { key: [] }] });
    return app;
  },
};
