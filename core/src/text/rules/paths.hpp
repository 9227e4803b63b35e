#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule paths[] = {
    {
        .code = "undeclared-path-variable",
        .severity = Severity::warning,
        .meaning = "A path has a variable for which an operation has no path parameter.",
        .documentation =
            "Without the parameter nobody knows what to put there, and code generators leave it out of the "
            "function or fail. Declare it with `in: path`, at the operation or for the whole path.",
        .section = "OpenAPI 3.1.1 §3.5, Path Templating",
        .bad = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}:
    get:
      operationId: read_book
      responses: { 200: { description: The book } }
)",
        .good = R"(
openapi: 3.1.0
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}:
    get:
      operationId: read_book
      parameters:
        - { name: isbn, in: path, required: true, schema: { type: string } }
      responses: { 200: { description: The book } }
)",
    },
    {
        .code = "unknown-path-variable",
        .severity = Severity::warning,
        .meaning = "A path parameter is not a variable of its path.",
        .documentation =
            "There is no place in the URL for its value. Most often the name is misspelled in one of the two; "
            "else write the variable into the path, or make it a query parameter.",
        .section = "OpenAPI 3.1.1 §4.8.12, Parameter Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}/reviews:
    get:
      name: list_reviews
      path: { isbn: string(13), review: int }
      returns: list<string>
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}/reviews/{review}:
    get:
      name: read_review
      path: { isbn: string(13), review: int }
      returns: string
)",
    },
    {
        .code = "ambiguous-paths",
        .severity = Severity::warning,
        .meaning = "Two paths can't be told apart: they differ in the names of their variables alone.",
        .documentation =
            "A URL that fits one fits the other as well, so it depends on the program which of them answers. "
            "Write both under one path, or make a fixed part of them different.",
        .section = "OpenAPI 3.1.1 §4.8.8, Paths Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}:
    get: { name: read_book, returns: string }
  /books/{author}:
    get: { name: list_books_of_author, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}:
    get: { name: read_book, returns: string }
  /authors/{author}/books:
    get: { name: list_books_of_author, returns: list<string> }
)",
    },
    {
        .code = "colon-path-variable",
        .severity = Severity::warning,
        .meaning = "A path has `:name` where OpenAPI writes `{name}`.",
        .documentation =
            "Web frameworks write variables with a colon; to OpenAPI it is a fixed part of the path, so clients "
            "would send the colon itself. Put the name in braces.",
        .section = "OpenAPI 3.1.1 §3.5, Path Templating",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/:isbn:
    get: { name: read_book, returns: string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}:
    get: { name: read_book, returns: string }
)",
    },
    {
        .code = "unclosed-path-variable",
        .severity = Severity::warning,
        .meaning = "A brace in a path lacks its partner.",
        .documentation =
            "What was meant for a variable is then a fixed part of the path, brace and all. Close the brace that "
            "opens, or remove the one too many.",
        .section = "OpenAPI 3.1.1 §3.5, Path Templating",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn:
    get: { name: read_book, returns: string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/{isbn}:
    get: { name: read_book, returns: string }
)",
    },
    {
        .code = "query-in-path",
        .severity = Severity::warning,
        .meaning = "A path has a query or a fragment in it.",
        .documentation =
            "What follows a `?` is not part of a path, and what follows a `#` is not sent at all, so no request ever "
            "fits. Declare query parameters instead.",
        .section = "OpenAPI 3.1.1 §4.8.8, Paths Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books?sort=title:
    get: { name: find_books, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { sort?: enum(title | author) }, returns: list<string> }
)",
    },
};

}  // namespace beckon::text::rules
