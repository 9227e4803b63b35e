import { App, Router } from "beckon";

export const routers = {
  router() {
    const app = new App({
      title: "A router",
      version: "1.0.0",
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    });
    app.model("Problem", { message: "string" });
    const books = new Router({
      prefix: "/orgs/{org}/books",
      tags: ["books"],
      responses: { 404: "Problem", 409: { description: "Lent" } },
      security: [{ token: [] }],
      deprecated: true,
      path: { org: "int" },
      query: { limit: "int = 20" },
      header: { "X-Tenant": "uuid" },
      cookie: { "session?": "string" },
    });
    app.include(books);
    books.get("/{isbn}", {
      name: "read_book",
      tags: ["reading"],
      query: { limit: "int(1..9) = 5" },
      returns: "string",
    });
    books.put("/{isbn}", { name: "lend_book", security: [], responses: { 404: { description: "No such book" } } });
    return app;
  },
  "router-hidden"() {
    const app = new App({ title: "Hidden routers", version: "1.0.0" });
    app.get("/books", { name: "read_books" });
    const admin = new Router({ prefix: "/admin", hidden: true });
    app.include(admin);
    admin.delete("/books", { name: "remove_books" });
    const old = new Router({ prefix: "/old", deprecated: true });
    app.include(old);
    old.get("/books", { name: "read_old_books" });
    old.webhooks.post("old-sold", { name: "old_sold" });
    return app;
  },
  "routers-nested"() {
    const app = new App({ title: "Nested routers", version: "1.0.0" });
    const version = new Router({ prefix: "/v1", tags: ["v1"], header: { "X-Tenant": "string" } });
    app.include(version);
    version.get("/", { name: "read_version" });
    const books = new Router({
      prefix: "/books",
      tags: ["books"],
      responses: { 404: { description: "No such book" } },
    });
    version.include(books);
    books.get("/{isbn}", { name: "read_book" });
    const pages = new Router({
      prefix: "/{isbn}/pages",
      tags: ["pages"],
      path: { isbn: "string(13)" },
      header: { "X-Tenant": "uuid" },
      responses: { 404: { description: "No such page" } },
    });
    books.include(pages);
    pages.get("/{page}", { name: "read_page", path: { page: "int" } });
    const authors = new Router({ prefix: "/authors" });
    version.include(authors);
    authors.get("", { name: "read_authors" });
    return app;
  },
  "router-twice"() {
    const app = new App({ title: "The same router twice", version: "1.0.0" });
    app.model("Book", { isbn: "string(13)" });
    const books = new Router({ tags: ["books"] });
    books.get("/books", { name: "read_books", returns: "list<Book>" });
    return app.include(books).include(books, { prefix: "/archive", tags: ["archive"], deprecated: true });
  },
  "router-included-with"() {
    const app = new App({
      title: "Options of include",
      version: "1.0.0",
      components: { securitySchemes: { key: { type: "apiKey", name: "key", in: "cookie" } } },
    });
    const books = new Router({ prefix: "/books", tags: ["books"] });
    books.get("/", { name: "read_books" });
    books.webhooks.post("book-sold", { name: "book_sold" });
    app.include(books, {
      prefix: "/v2",
      tags: ["v2"],
      deprecated: true,
      query: { "trace?": "bool" },
      responses: { 503: { description: "Closed" } },
      callbacks: { read: { "{$request.query.url}": { post: { responses: { 204: { description: "Noted" } } } } } },
      security: [{ key: [] }],
    });
    return app;
  },
  "router-late"() {
    const app = new App({ title: "Added after it was included", version: "1.0.0" });
    const books = new Router({ prefix: "/books" });
    const more = new Router({ prefix: "/late" });
    app.get("/first", { name: "read_first" });
    app.include(books);
    books.get("/", { name: "read_books" });
    books.include(more);
    more.get("/", { name: "read_late" });
    books.post("/", { name: "add_book" });
    books.webhooks.post("sold", { name: "sold" });
    app.get("/last", { name: "read_last" });
    return app;
  },
  "repeated-route"() {
    const app = new App({ title: "Two routers with one path", version: "1.0.0" });
    const readers = new Router({ prefix: "/books" });
    app.include(readers);
    readers.get("/", { name: "read_books" });
    const writers = new Router({ prefix: "/books" });
    app.include(writers);
    writers.post("/", { name: "add_book" });
    writers.delete("/", { name: "remove_books" });
    return app;
  },
  "router-webhooks"() {
    const app = new App({
      title: "Webhooks of routers",
      version: "1.0.0",
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    });
    app.model("Book", { isbn: "string(13)" });
    app.webhooks.post("shop-closed", { name: "shop_closed" });
    const books = new Router({
      prefix: "/books",
      tags: ["books"],
      deprecated: true,
      security: [{ token: [] }],
      query: { limit: "int" },
      responses: { 404: { description: "No such book" } },
    });
    app.include(books);
    books.webhooks.post("book-sold", { name: "book_sold", body: "Book", tags: ["sales"] });
    const lost = new Router({ tags: ["lost"] });
    books.include(lost);
    lost.webhooks.put("book-lost", { name: "book_lost", body: "Book" });
    return app;
  },
};
