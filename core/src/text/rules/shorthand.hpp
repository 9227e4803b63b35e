#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule shorthand[] = {
    {
        .code = "shorthand-beside-longhand",
        .severity = Severity::error,
        .meaning = "One thing is said twice, in shorthand and in OpenAPI's own words.",
        .documentation = "If the two differ, one of them is wrong, and nothing tells which. Keep one.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      name: find_titles
      returns: list<string>
      responses: { 200: { description: The titles } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get:
      name: find_titles
      responses: { 200: { description: The titles, returns: list<string> } }
)",
    },
    {
        .code = "duplicate-operation",
        .severity = Severity::error,
        .meaning = "Two routers, or the app and a router, have the same path and method.",
        .documentation =
            "A call has one handler, and the document one place for it. Give one of them another path or method, "
            "or remove it.",
        .section = "OpenAPI 3.1.1 §4.8.8, Paths Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: list_books, returns: list<string> }
routers:
  - prefix: /books
    paths:
      "":
        get: { name: find_books, query: { title: string }, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: list_books, returns: list<string> }
routers:
  - prefix: /books
    paths:
      /found:
        get: { name: find_books, query: { title: string }, returns: list<string> }
)",
    },
    {
        .code = "router-cycle",
        .severity = Severity::error,
        .meaning = "A router includes itself.",
        .documentation =
            "Its prefix would be put before its paths without end. Remove the include that closes the circle.",
        .how = "In C++ `a.include(b)` and `b.include(a)`, in JavaScript the same.",
        .tested_in = "tests/core/definitions/routers_test.cpp",
    },
    {
        .code = "invalid-prefix",
        .severity = Severity::error,
        .meaning = "A router's prefix does not start with a slash or ends with one.",
        .documentation =
            "The prefix and a path are joined as they are, and a path starts with a slash: without the first one "
            "the path is not valid, with a last one there are two in the middle.",
        .section = "OpenAPI 3.1.1 §4.8.8, Paths Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
routers:
  - prefix: books
    paths:
      /new:
        get: { name: list_new_books, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
routers:
  - prefix: /books
    paths:
      /new:
        get: { name: list_new_books, returns: list<string> }
)",
    },
    {
        .code = "unknown-convention",
        .severity = Severity::error,
        .meaning = "A preset or rule of the conventions is not known.",
        .documentation =
            "Names, summaries and responses would be derived otherwise than you think. The presets are `beckon`, "
            "`fastapi` and `plain`; single rules stand beside `base`.",
        .bad = R"(
conventions: fast-api
info: { title: Book shop, version: 1.0.0 }
)",
        .good = R"(
conventions: fastapi
info: { title: Book shop, version: 1.0.0 }
)",
    },
    {
        .code = "plain-conventions",
        .severity = Severity::info,
        .meaning = "Shorthand stands in a document with an `openapi` key, where nothing is derived unless "
                   "`conventions` says so.",
        .documentation =
            "An OpenAPI document compiles to itself, so operationIds, summaries and responses are left as they "
            "are. Remove the `openapi` key to have them derived, or say `conventions: plain`.",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_titles, returns: list<string> }
)",
        .good = R"(
openapi: 3.1.0
conventions: beckon
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_titles, returns: list<string> }
)",
    },
    {
        .code = "misplaced-webhook-key",
        .severity = Severity::error,
        .meaning =
            "An operation that is no webhook has a key of webhooks: `signature`, `retries`, `envelope` or `event`.",
        .documentation =
            "They say how the API signs, repeats and wraps the calls that it makes. A call that it answers is not "
            "signed, repeated or wrapped by it. Put the operation under `webhooks`, or remove the key.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post: { name: add_book, body: string, signature: standard }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
webhooks:
  book-added:
    post: { body: string, signature: standard }
)",
    },
    {
        .code = "operation-id-collision",
        .severity = Severity::warning,
        .meaning = "Two operations would have got the same operationId.",
        .documentation =
            "An operationId must be unique, so both get one with their path and method in it, which is no pretty "
            "name for a function in generated code. Give each operation a name of its own.",
        .section = "OpenAPI 3.1.1 §4.8.10, Operation Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find, returns: list<string> }
  /authors:
    get: { name: find, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, returns: list<string> }
  /authors:
    get: { name: find_authors, returns: list<string> }
)",
    },
};

}  // namespace beckon::text::rules
