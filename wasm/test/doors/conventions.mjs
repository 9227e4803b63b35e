import { App } from "beckon";

export const conventions = {
  "conventions-beckon"() {
    const app = new App({ title: "The default conventions", version: "1.0.0" });
    app.model("Book", { isbn: "string(13)", "shelf_mark?": "string" });
    app.get("/books/{shelf_id}", {
      name: "read_books",
      path: { shelf_id: "int" },
      query: { "page_size?": "int", sort: 'enum(title | author) = "title"' },
      returns: "list<Book>",
    });
    app.post("/books/{shelf_id}", { name: "add_book", body: "Book", returns: "Book", status: 201 });
    app.delete("/books/{shelf_id}");
    app.webhooks.post("book-sold", { name: "book_sold", body: "Book" });
    return app;
  },
  "conventions-fastapi"() {
    const app = new App({ title: "FastAPI", version: "1.0.0", conventions: "fastapi" });
    app.model("Book", { isbn: "string(13)", "shelf_mark?": "string" });
    app.get("/books/{shelf_id}", {
      name: "read_books",
      path: { shelf_id: "int" },
      query: { "page_size?": "int", sort: 'enum(title | author) = "title"' },
      returns: "list<Book>",
    });
    app.post("/books/{shelf_id}", { name: "add_book", body: "Book", returns: "Book", status: 201 });
    app.delete("/books/{shelf_id}", { name: "remove_books" });
    app.webhooks.post("book-sold", { name: "book_sold", body: "Book" });
    return app;
  },
  "conventions-plain"() {
    const app = new App({ title: "Nothing is derived", version: "1.0.0", openapi: "3.1.1", conventions: "plain" });
    app.model("Book", { isbn: "string(13)", "shelf_mark?": "string" });
    app.get("/books/{shelf_id}", {
      name: "read_books",
      path: { shelf_id: "int" },
      query: { "page_size?": "int", sort: 'enum(title | author) = "title"' },
      returns: "list<Book>",
    });
    app.post("/books/{shelf_id}", { name: "add_book", body: "Book", returns: "Book", status: 201 });
    app.delete("/books/{shelf_id}");
    app.webhooks.post("book-sold", { name: "book_sold", body: "Book" });
    return app;
  },
  "conventions-single"() {
    const app = new App({
      title: "Single rules",
      version: "1.0.0",
      conventions: {
        base: "fastapi",
        titles: false,
        validationErrors: false,
        operationId: "beckon",
        summary: "beckon",
        emptyPaths: false,
      },
    });
    app.model("Book", { isbn: "string(13)", "shelf_mark?": "string" });
    app.get("/books/{shelf_id}", {
      name: "read_books",
      path: { shelf_id: "int" },
      query: { "page_size?": "int", sort: 'enum(title | author) = "title"' },
      returns: "list<Book>",
    });
    app.post("/books/{shelf_id}", { name: "add_book", body: "Book", returns: "Book", status: 201 });
    app.delete("/books/{shelf_id}");
    app.webhooks.post("book-sold", { name: "book_sold", body: "Book" });
    return app;
  },
  "conventions-of-webhooks"() {
    const app = new App({
      title: "Rules of webhooks",
      version: "1.0.0",
      conventions: {
        base: "beckon",
        success: false,
        webhookSuccess: "fastapi",
        webhookSecurity: false,
        direction: false,
        emptyPaths: true,
      },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    });
    app.model("Order", { id: { type: "uuid", readOnly: true } });
    app.webhooks.post("order-paid", { name: "order_paid", body: "Order" });
    return app;
  },
  "empty-paths"() {
    const app = new App({ title: "Nothing but models", version: "1.0.0", conventions: "fastapi" });
    app.model("Book", { isbn: "string(13)" });
    return app;
  },
  dialect() {
    const app = new App({
      title: "A dialect of its own",
      version: "1.0.0",
      openapi: "3.1.0",
      conventions: "beckon",
      jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
      servers: [],
      tags: [],
      security: [],
    });
    app.get("/books", { name: "read_books" });
    return app;
  },
};
