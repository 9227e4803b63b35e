#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule models[] = {
    {
        .code = "misplaced-schema",
        .severity = Severity::error,
        .meaning = "A JSON Schema stands where a model's fields belong.",
        .documentation =
            "What stands in a model are its fields, so `type` and `properties` would become two of them. Write the "
            "properties as fields, or move the schema to `components.schemas`.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book:
    type: object
    properties: { isbn: { type: string } }
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
components:
  schemas:
    Book:
      type: object
      properties: { isbn: { type: string } }
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
)",
    },
    {
        .code = "duplicate-name",
        .severity = Severity::error,
        .meaning = "Two models, or a model and a component, have the same name.",
        .documentation =
            "Models become `components.schemas`, where a name stands for one schema. Keep one of the two or rename "
            "it; in C++ types of one name in two namespaces need a name each.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: string(13) }
components:
  schemas:
    Book: { type: object }
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: string(13) }
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
)",
    },
    {
        .code = "reserved-name",
        .severity = Severity::error,
        .meaning = "A model has the name of a built-in type.",
        .documentation =
            "In a type expression the name would stand for two types. Give the model another one; a capital "
            "letter is enough.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  file: { name: string, pages: int }
paths:
  /files:
    get: { name: list_files, returns: list<file> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  File: { name: string, pages: int }
paths:
  /files:
    get: { name: list_files, returns: list<File> }
)",
    },
    {
        .code = "invalid-name",
        .severity = Severity::error,
        .meaning = "A name has characters that it may not have.",
        .documentation =
            "Names of components are parts of references and of generated code, so OpenAPI allows letters, "
            "digits, dots, hyphens and underscores in them. Rename it; a title may have any characters.",
        .section = "OpenAPI 3.1.1 §4.8.7, Components Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Sold book: { isbn: string(13) }
webhooks:
  book-sold:
    post: { name: book_sold, body: { $ref: "#/components/schemas/Sold book" } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  SoldBook: { isbn: string(13) }
webhooks:
  book-sold:
    post: { name: book_sold, body: { $ref: "#/components/schemas/SoldBook" } }
)",
    },
    {
        .code = "model-cycle",
        .severity = Severity::error,
        .meaning = "A model extends itself.",
        .documentation =
            "A model takes over the fields of those that it extends, and this would never end. Put what they "
            "share into a model of its own. A field may be of its own model's type.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { $extends: Item, title: string }
  Item: { $extends: Book, id: uuid }
paths:
  /books:
    get: { name: find_books, returns: list<Book | Item> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { $extends: Item, title: string }
  Item: { id: uuid }
paths:
  /books:
    get: { name: find_books, returns: list<Book | Item> }
)",
    },
    {
        .code = "unwritable-default",
        .severity = Severity::error,
        .meaning =
            "The default of a C++ field can't be said in JSON: it is infinite, no number, no date or no enumerator.",
        .documentation =
            "A default becomes part of the document, which is JSON. Initialise the field with another value, or "
            "leave `.has_default` out and make it `std::optional`.",
        .section = "RFC 8259 §6, Numbers",
        .how = "A field that is described with `.has_default = true` and whose initialiser is `INFINITY`.",
        .tested_in = "tests/core/app/value_writer_test.cpp",
    },
};

}  // namespace beckon::text::rules
