// Definitions without a mistake, and ways to change them.

/** Definitions without a mistake that use all that the language has. */
export const base = () => ({
  info: { title: "Book shop", version: "1.0.0" },
  conventions: { base: "beckon", titles: false },
  webhookDefaults: { signature: { header: "X-Signature", algorithm: "hmac-sha256" }, retries: ["5s", "2h"] },
  tags: [{ name: "books" }],
  models: {
    Item: { id: "uuid" },
    Book: { $extends: "Item", title: "string(1..80)", "pages?": "int", state: 'enum(new | used) = "new"' },
    Isbn: "string(13)",
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
    schemas: { Given: { type: "object" } },
  },
  paths: {
    "/books/{isbn}": {
      get: {
        name: "read_book",
        tags: ["books"],
        path: { isbn: "Isbn" },
        query: { "full?": "bool", limit: "int(1..50) = 20" },
        header: { "x-shop?": "string" },
        cookie: { "session?": "string" },
        security: "token",
        returns: "Book",
        status: 200,
        responses: { 404: { description: "Gone", returns: "Given" } },
        since: "1.0",
        hidden: false,
      },
      put: { name: "write_book", body: "Book" },
      patch: { name: "change_book", "body?": "Book" },
      post: { name: "send_cover", form: { cover: "file", "note?": "string" } },
    },
  },
  webhooks: {
    "book-sold": {
      post: {
        name: "book_sold",
        body: "Book",
        signature: "standard",
        retries: "standard",
        envelope: "standard",
        event: "sold",
      },
    },
  },
  routers: [
    {
      prefix: "/shelves",
      tags: ["books"],
      responses: { 500: "string" },
      security: ["token"],
      deprecated: false,
      hidden: false,
      query: { "shop?": "string" },
      paths: { "/": { get: { name: "list_shelves", returns: "list<string>" } } },
      webhooks: { "shelf-full": { post: { name: "shelf_full" } } },
      routers: [{ prefix: "/boxes", paths: { "/": { get: { name: "list_boxes", returns: "string" } } } }],
      webhookDefaults: { retries: false },
    },
  ],
});

export const operation = "/paths/~1books~1{isbn}/get";
/** Which object of which table stands where in the base. */
export const objects = {
  "": "an OpenAPI Object",
  "/info": "an Info Object",
  "/webhookDefaults": "webhookDefaults",
  "/webhookDefaults/signature": "a signature",
  "/tags/0": "a Tag Object",
  "/components": "a Components Object",
  "/components/securitySchemes/token": "a Security Scheme Object",
  "/paths/~1books~1{isbn}": "a Path Item Object",
  [operation]: "an Operation Object",
  [`${operation}/responses/404`]: "a Response Object",
  "/webhooks/book-sold/post": "an Operation Object",
  "/routers/0": "a router",
  "/routers/0/routers/0": "a router",
};

const unescaped = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
const steps = (pointer) => pointer.split("/").slice(1).map(unescaped);
export const at = (definitions, pointer) => steps(pointer).reduce((value, step) => value[step], definitions);
export const escaped = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The base, with one object of it changed. */
export function changed(pointer, change) {
  const definitions = base();
  change(at(definitions, pointer), definitions);
  return definitions;
}

/** The object with another key in the place of one. */
export function renamed(object, key, name) {
  const members = Object.entries(object);
  for (const member of Object.keys(object)) delete object[member];
  for (const [each, value] of members) object[each === key ? name : each] = value;
}
