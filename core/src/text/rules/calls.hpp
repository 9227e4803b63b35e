#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule calls[] = {
    {
        .code = "duplicate-operation-id",
        .severity = Severity::warning,
        .meaning = "Two operations have the same `operationId`.",
        .documentation =
            "Links name operations by it, and code generators make a function of each, of which one then hides "
            "the other. Rename one; upper and lower case make a difference.",
        .section = "OpenAPI 3.1.1 §4.8.10, Operation Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { operationId: find, returns: list<string> }
  /authors:
    get: { operationId: find, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { operationId: find_books, returns: list<string> }
  /authors:
    get: { operationId: find_authors, returns: list<string> }
)",
    },
    {
        .code = "duplicate-parameter",
        .severity = Severity::warning,
        .meaning = "A list of parameters has two of the same name and place.",
        .documentation =
            "Programs differ in which of the two holds. Remove one. A parameter of the operation may override one "
            "of the whole path, for they stand in two lists.",
        .section = "OpenAPI 3.1.1 §4.8.10, Operation Object",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer, maximum: 50 } }
      responses: { 200: { description: The books } }
)",
        .good = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 50 } }
      responses: { 200: { description: The books } }
)",
    },
    {
        .code = "ignored-header",
        .severity = Severity::warning,
        .meaning = "A header is described that OpenAPI ignores in this place.",
        .documentation =
            "A parameter for `Accept`, `Content-Type` or `Authorization` has no effect, nor has `Content-Type` among "
            "the "
            "headers of a response or a part. Media types stand under `content`, and `Authorization` follows from "
            "a security scheme.",
        .section = "OpenAPI 3.1.1 §4.8.12, Parameter Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /orders:
    get: { name: list_orders, header: { Authorization: string }, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
paths:
  /orders:
    get: { name: list_orders, security: token, returns: list<string> }
)",
    },
    {
        .code = "body-in-get",
        .severity = Severity::warning,
        .meaning = "A GET, HEAD, DELETE or TRACE request has a body.",
        .documentation =
            "HTTP gives such a body no meaning: caches and proxies may drop it, and many clients can't send it. "
            "Use parameters, or another method.",
        .section = "OpenAPI 3.1.1 §4.8.10, Operation Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, body: { $fields: { title: string } }, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { title: string }, returns: list<string> }
)",
    },
    {
        .code = "missing-success",
        .severity = Severity::warning,
        .meaning = "An operation tells what happens when it fails, but not when it succeeds.",
        .documentation =
            "Whoever calls it can't know what comes back. Add the response for success, such as 200, or 204 where "
            "nothing comes back; a range (`2XX`) or `default` does as well.",
        .section = "OpenAPI 3.1.1 §4.8.16, Responses Object",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      responses:
        404: { description: No such book }
)",
        .good = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      responses:
        200: { description: The books }
        404: { description: No such book }
)",
    },
    {
        .code = "invalid-media-type",
        .severity = Severity::warning,
        .meaning = "A key of `content` is not a media type.",
        .documentation = "It becomes the `Content-Type` or is matched with `Accept`, so a word such as `json` fits no "
                         "request. Write "
                         "`type/subtype`, `application/json`, or a range like `image/*`.",
        .section = "OpenAPI 3.1.1 §3.6, Media Types",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post:
      name: add_book
      requestBody:
        content: { json: { schema: string } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post:
      name: add_book
      requestBody:
        content: { application/json: { schema: string } }
)",
    },
    {
        .code = "referenced-webhook",
        .severity = Severity::warning,
        .meaning = "A webhook is only a `$ref` to a path item.",
        .documentation = "OpenAPI allows it, but Swagger UI, Elements and openapi-typescript lose the event. Write its "
                         "operations in its place.",
        .section = "OpenAPI 3.1.1 §4.8.1, OpenAPI Object",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
webhooks:
  book-sold:
    $ref: "#/components/pathItems/BookSold"
components:
  pathItems:
    BookSold:
      post:
        operationId: book_sold
        responses: { 2XX: { description: The event was received } }
)",
        .good = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
webhooks:
  book-sold:
    post:
      operationId: book_sold
      responses: { 2XX: { description: The event was received } }
)",
    },
    {
        .code = "payload-direction",
        .severity = Severity::info,
        .meaning = "A webhook's payload has fields that are `readOnly` or `writeOnly`.",
        .documentation =
            "Your app is the one that sends it: what is `readOnly` is in, what is `writeOnly` is not. Most renderers "
            "take it for a client's request and show the opposite. Describe the payload by a model without these "
            "flags, "
            "or say `body`: by the convention `direction` the payload is then what is sent.",
        .section = "JSON Schema 2020-12 Validation §9.4, readOnly and writeOnly",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Order:
    id: { type: uuid, readOnly: true }
    isbn: string(13)
webhooks:
  book-sold:
    post:
      name: book_sold
      requestBody: { content: { application/json: { schema: Order } } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Order:
    id: { type: uuid, readOnly: true }
    isbn: string(13)
webhooks:
  book-sold:
    post: { name: book_sold, body: Order }
)",
    },
};

}  // namespace beckon::text::rules
