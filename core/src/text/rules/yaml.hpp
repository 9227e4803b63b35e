#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule yaml[] = {
    {
        .code = "yaml-syntax",
        .severity = Severity::error,
        .meaning = "The text is not YAML 1.2.",
        .documentation =
            "YAML gives a meaning to signs that are common in texts: a colon with a blank behind it, `#`, `*`, `&`, "
            "brackets. Put quotes around a text that has them, and indent with blanks, never with tabs.",
        .section = "YAML 1.2.2 §7.3.3, Plain Style",
        .bad = R"(
info:
  title: Book shop: the API
  version: 1.0.0
)",
        .good = R"(
info:
  title: "Book shop: the API"
  version: 1.0.0
)",
    },
    {
        .code = "yaml-alias",
        .severity = Severity::error,
        .meaning = "An alias names no anchor before it, or one that contains it.",
        .documentation =
            "`*name` repeats what was marked with `&name` further up. Mark it there; or, where the `*` is part of a "
            "text, quote the text.",
        .section = "YAML 1.2.2 §7.1, Alias Nodes",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { title?: *text } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { author?: &text string(1..80), title?: *text } }
)",
    },
    {
        .code = "yaml-documents",
        .severity = Severity::error,
        .meaning = "The text holds more than one YAML document.",
        .documentation =
            "A line of three dashes ends a document and starts the next one, and only one can be compiled. "
            "Remove the line, or put each document into a file of its own.",
        .section = "YAML 1.2.2 §9.2, Streams",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
---
paths: {}
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths: {}
)",
    },
    {
        .code = "yaml-key",
        .severity = Severity::error,
        .meaning = "A key of a mapping is itself a mapping or a sequence.",
        .documentation =
            "The document is written as JSON, where every key is a text. Most often a text that starts with `{` "
            "or `[` only lacks its quotes.",
        .section = "OpenAPI 3.1.1 §4.2, Format",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /orders:
    post:
      name: order_book
      body: { $fields: { isbn: string, callback: uri } }
      callbacks:
        shipped:
          {$request.body#/callback}:
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
        .code = "yaml-tag",
        .severity = Severity::error,
        .meaning = "A tag is not of YAML's core schema, or the value does not fit it.",
        .documentation =
            "A tag such as `!semver` asks the program that reads the text for a type of its own, which JSON does "
            "not have. Remove it; where a text begins with an exclamation mark, quote the text.",
        .section = "YAML 1.2.2 §10.3, Core Schema",
        .bad = R"(
info: { title: Book shop, version: !semver 1.0.0 }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
)",
    },
    {
        .code = "yaml-number",
        .severity = Severity::error,
        .meaning = "A number that JSON can't say: infinity, not-a-number, or hexadecimal beyond 64 bits.",
        .documentation = "The document is written as JSON, whose numbers are finite and decimal. Leave a bound that is "
                         "infinite out; quote what is text.",
        .section = "RFC 8259 §6, Numbers",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { price?: { type: number, minimum: 0, maximum: .inf } } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { price?: { type: number, minimum: 0 } } }
)",
    },
    {
        .code = "yaml-merge-key",
        .severity = Severity::error,
        .meaning = "The key `<<` merges mappings in YAML 1.1 only.",
        .documentation =
            "In YAML 1.2 `<<` is a key like any other, so its meaning depends on the program that reads it. Write "
            "the members out; models share fields with `$extends`.",
        .section = "OpenAPI 3.1.1 §4.2, Format",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Item: &item { id: uuid }
  Book:
    <<: *item
    title: string
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
    post: { name: add_book, body: Book, returns: Item }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Item: { id: uuid }
  Book:
    $extends: Item
    title: string
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
    post: { name: add_book, body: Book, returns: Item }
)",
    },
    {
        .code = "yaml-comment",
        .severity = Severity::warning,
        .meaning = "A type's description goes on behind a `#`, where YAML starts a comment.",
        .documentation =
            "With a blank before it, a `#` and all that follows in the line is a comment and not part of the "
            "description. Quote the whole text; where a comment is meant, put a blank behind the `#`.",
        .section = "YAML 1.2.2 §6.6, Comments",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      name: find_books
      query:
        sort: bool -- Puts the #1 of the week first
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      name: find_books
      query:
        sort: "bool -- Puts the #1 of the week first"
)",
    },
};

}  // namespace beckon::text::rules
