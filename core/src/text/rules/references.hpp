#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule references[] = {
    {
        .code = "unresolved-reference",
        .severity = Severity::warning,
        .meaning = "A `$ref` points to nothing in the document.",
        .documentation =
            "Renderers show a gap and code generators stop. Correct the pointer, or add what it points to. In a "
            "pointer `~1` stands for a slash and `~0` for a tilde.",
        .section = "OpenAPI 3.1.1 §4.8.23, Reference Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: string(13), title: string }
paths:
  /books:
    get: { name: find_books, returns: { type: array, items: { $ref: "#/components/schemas/Bok" } } }
    post: { name: add_book, body: Book }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: string(13), title: string }
paths:
  /books:
    get: { name: find_books, returns: { type: array, items: { $ref: "#/components/schemas/Book" } } }
    post: { name: add_book, body: Book }
)",
    },
    {
        .code = "ignored-reference-sibling",
        .severity = Severity::warning,
        .meaning = "A key stands beside a `$ref` that takes none but `summary` and `description`.",
        .documentation =
            "Outside of schemas what stands beside a `$ref` is ignored, so it says nothing. Remove it, or write out "
            "the object instead of referring to it.",
        .section = "OpenAPI 3.1.1 §4.8.23, Reference Object",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      parameters:
        - { $ref: "#/components/parameters/Title", required: true }
      responses: { 200: { description: The books } }
components:
  parameters:
    Title: { name: title, in: query, schema: { type: string } }
)",
        .good = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      parameters:
        - { $ref: "#/components/parameters/Title", description: Any part of it }
      responses: { 200: { description: The books } }
components:
  parameters:
    Title: { name: title, in: query, schema: { type: string } }
)",
    },
    {
        .code = "unused-component",
        .severity = Severity::info,
        .meaning = "Nothing refers to a component.",
        .documentation =
            "It may be left over from a change, or a reference to it is missing or misspelled. Remove it or refer "
            "to it; one that is meant for other documents may stay.",
        .section = "OpenAPI 3.1.1 §4.8.7, Components Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, returns: list<string> }
components:
  responses:
    NotFound: { description: No such book }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      name: find_books
      returns: list<string>
      responses: { 404: { $ref: "#/components/responses/NotFound" } }
components:
  responses:
    NotFound: { description: No such book }
)",
    },
    {
        .code = "unknown-operation",
        .severity = Severity::warning,
        .meaning = "A link names an operation that is not there.",
        .documentation =
            "The link leads nowhere. `operationId` is one of this document's, `operationRef` a pointer to an "
            "operation, in which `~1` stands for a slash. Correct it or remove the link.",
        .section = "OpenAPI 3.1.1 §4.8.20, Link Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post:
      name: add_book
      body: string
      responses:
        201: { description: Added, links: { book: { operationId: read_bok } } }
  /books/{isbn}:
    get: { name: read_book, returns: string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post:
      name: add_book
      body: string
      responses:
        201: { description: Added, links: { book: { operationId: read_book } } }
  /books/{isbn}:
    get: { name: read_book, returns: string }
)",
    },
    {
        .code = "invalid-expression",
        .severity = Severity::warning,
        .meaning = "A callback's URL or a value of a link is not a runtime expression, though it starts as one.",
        .documentation = "It has no value when the call is made. An expression is `$url`, `$method`, `$statusCode`, or "
                         "`$request` or "
                         "`$response` with `.header.NAME`, `.query.NAME`, `.path.NAME` or `.body#/POINTER`.",
        .section = "OpenAPI 3.1.1 §4.8.20, Link Object: Runtime Expressions",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /orders:
    post:
      name: order_book
      body: { $fields: { isbn: string, callback: uri } }
      callbacks:
        shipped:
          "{$request.body.callback}":
            post: { name: order_shipped, body: string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /orders:
    post:
      name: order_book
      body: { $fields: { isbn: string, callback: uri } }
      callbacks:
        shipped:
          "{$request.body#/callback}":
            post: { name: order_shipped, body: string }
)",
    },
    {
        .code = "discriminator-property",
        .severity = Severity::warning,
        .meaning = "None of the schemas that a discriminator chooses from has its property.",
        .documentation =
            "The property's value tells which of the schemas a value is of, so each of them must have it and "
            "require it. Add it, or correct `propertyName`.",
        .section = "OpenAPI 3.1.1 §4.8.25, Discriminator Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Card: { kind: string, number: string }
  Transfer: { iban: string }
paths:
  /payments:
    post:
      name: pay
      body: { oneOf: [Card, Transfer], discriminator: { propertyName: type } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Card: { kind: string, number: string }
  Transfer: { kind: string, iban: string }
paths:
  /payments:
    post:
      name: pay
      body: { oneOf: [Card, Transfer], discriminator: { propertyName: kind } }
)",
    },
    {
        .code = "discriminator-mapping",
        .severity = Severity::warning,
        .meaning = "A discriminator's mapping leads to a schema that is not there.",
        .documentation = "Values of that kind can't be read. A mapping's value is the name of a schema under "
                         "`components.schemas`, or a reference to one.",
        .section = "OpenAPI 3.1.1 §4.8.25, Discriminator Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Card: { kind: string, number: string }
  Transfer: { kind: string, iban: string }
paths:
  /payments:
    post:
      name: pay
      body:
        oneOf: [Card, Transfer]
        discriminator: { propertyName: kind, mapping: { card: Card, transfer: Tranfer } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Card: { kind: string, number: string }
  Transfer: { kind: string, iban: string }
paths:
  /payments:
    post:
      name: pay
      body:
        oneOf: [Card, Transfer]
        discriminator: { propertyName: kind, mapping: { card: Card, transfer: Transfer } }
)",
    },
};

}  // namespace beckon::text::rules
