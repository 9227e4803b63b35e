#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule objects[] = {
    {
        .code = "unsupported-version",
        .severity = Severity::error,
        .meaning = "The document is of a version of OpenAPI that is not read.",
        .documentation =
            "Versions differ in what the same words mean, so a document of another one can't just be taken for "
            "OpenAPI 3.1 or 3.0. Convert it, and say `openapi: 3.1.0`; definitions need no `openapi` key at all.",
        .section = "OpenAPI 3.1.1 §4.1, Versions",
        .bad = R"(
swagger: "2.0"
info: { title: Book shop, version: 1.0.0 }
paths: {}
)",
        .good = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths: {}
)",
    },
    {
        .code = "unknown-key",
        .severity = Severity::error,
        .meaning = "An object has a key that it does not know.",
        .documentation =
            "Nothing reads such a key, and most often it is a slip of one that matters. Correct it or remove it; "
            "keys of your own start with `x-`.",
        .section = "OpenAPI 3.1.1 §4.9, Specification Extensions",
        .bad = R"(
info: { title: Book shop, version: 1.0.0, licence: { name: MIT } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0, license: { name: MIT } }
)",
    },
    {
        .code = "missing-key",
        .severity = Severity::error,
        .meaning = "An object lacks a key that it needs.",
        .documentation =
            "Without it the document is not valid, and programs that read it may fail or guess. Add the key.",
        .section = "OpenAPI 3.1.1 §4.8",
        .bad = R"(
info: { title: Book shop }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
)",
    },
    {
        .code = "misplaced-key",
        .severity = Severity::error,
        .meaning = "An object has two keys that exclude each other, or one that goes with others only.",
        .documentation =
            "Such a key contradicts another or says nothing beside it, and the document is not valid. Keep the "
            "one that is meant; of examples, make the single one an entry of `examples`.",
        .section = "OpenAPI 3.1.1 §4.8",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post:
      name: add_book
      requestBody:
        content:
          application/json:
            schema: string
            example: Dracula
            examples:
              long: { value: "Frankenstein; or, The Modern Prometheus" }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post:
      name: add_book
      requestBody:
        content:
          application/json:
            schema: string
            examples:
              short: { value: Dracula }
              long: { value: "Frankenstein; or, The Modern Prometheus" }
)",
    },
    {
        .code = "wrong-kind",
        .severity = Severity::error,
        .meaning = "A value is of another kind than its place asks for.",
        .documentation =
            "A text where a list belongs, or a number where a text does, makes the document invalid. In YAML a "
            "text that reads as a number, as true or as null needs quotes.",
        .section = "OpenAPI 3.1.1 §4.4, Data Types",
        .bad = R"(
info: { title: Book shop, version: 1.0 }
)",
        .good = R"(
info: { title: Book shop, version: "1.0" }
)",
    },
    {
        .code = "invalid-value",
        .severity = Severity::error,
        .meaning = "A value is of the right kind, but none that its place takes.",
        .documentation =
            "Such places take words of a list, or values of a certain form, and programs that read the document "
            "know no others. Write one of those that the hint names.",
        .section = "OpenAPI 3.1.1 §4.8",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: find_books
      parameters:
        - { name: title, in: url, schema: { type: string } }
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
        - { name: title, in: query, schema: { type: string } }
      responses: { 200: { description: The books } }
)",
    },
};

}  // namespace beckon::text::rules
