import { App, Router } from "beckon";

/**
 * @param {string} title
 * @param {boolean} inlineWebhooks
 */
function shared(title, inlineWebhooks) {
  const app = new App({
    title,
    version: "1.0.0",
    conventions: { base: "beckon", inlineWebhooks },
    components: {
      pathItems: {
        Sold: {
          post: {
            summary: "A book was sold",
            requestBody: { content: { "application/json": { schema: "Book" } }, required: true },
            responses: { "2XX": { description: "Noted" } },
          },
        },
      },
    },
  });
  app.model("Book", { isbn: "string(13)" });
  app.webhooks.pathItem("book-sold", { $ref: "#/components/pathItems/Sold" });
  return app;
}

export const pathItems = {
  "path-items"() {
    const app = new App({
      title: "Path items",
      version: "1.0.0",
      components: { parameters: { Tenant: { name: "X-Tenant", in: "header", schema: "uuid" } } },
    });
    app.model("Book", { isbn: "string(13)" });
    app.get("/books/{isbn}", { name: "read_book", returns: "Book" });
    app.pathItem("/books/{isbn}", {
      summary: "One book",
      description: "Known by its *ISBN*.",
      servers: [{ url: "/v2" }],
      parameters: [
        { name: "isbn", in: "path", required: true, schema: "string(13)" },
        { $ref: "#/components/parameters/Tenant" },
      ],
      "x-shelf": 4,
    });
    app.delete("/books/{isbn}", { name: "remove_book" });
    app.get("/health", { operationId: "is_alive", responses: { 204: { description: "It is" } } });
    app.webhooks.pathItem("book-sold", { summary: "A sale" });
    app.webhooks.post("book-sold", { name: "book_sold", body: "Book" });
    const first = new Router({ prefix: "/v1" });
    first.pathItem("/books", { description: "All of them" });
    first.get("/books", { name: "read_books", returns: "list<Book>" });
    return app.include(first);
  },
  "shared-webhooks": () => shared("Webhooks in one place", true),
  "referenced-webhooks": () => shared("Webhooks by reference", false),
  // In C++ with a call for each thing that is said.
  "typed-calls"() {
    const app = new App({ title: "Typed calls", version: "1.0.0" });
    app.model("Problem", { message: "string" });
    app.model("Order", { buyer: "string" });
    app.get("/orders/{id}", {
      name: "read_order",
      path: { id: "int64" },
      query: { "fields?": "list<string>", depth: "int(0..3) = 1" },
      header: { "X-Tenant": "string", "X-Trace?": "uuid" },
      cookie: { "session?": "string", theme: "enum(dark | light)" },
      returns: "Order",
      responses: { 404: "Problem", "4XX": "Problem -- What the caller did wrong" },
    });
    app.post("/orders/{id}", { name: "read_order", body: "Order", returns: "list<Order>" });
    app.put("/orders/{id}", { name: "replace", "body?": "Order", returns: "null" });
    app.webhooks.post("order-added", {
      name: "order_added",
      header: { "X-Delivery": "string" },
      body: "Order",
      responses: { 410: "string -- Send no more" },
    });
    const first = new Router({ prefix: "/v1", query: { "dry?": "bool" } });
    first.delete("/orders", { name: "remove_orders", query: { before: "date" }, status: 202, returns: "int" });
    return app.include(first);
  },
};
