#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule types[] = {
    {
        .code = "expression-syntax",
        .severity = Severity::error,
        .meaning = "A type expression breaks off or has something in it that does not belong there.",
        .documentation =
            "Wherever OpenAPI has a schema, a text is read as a type. Close what is open, and put a description "
            "behind `--`; the cheat sheet shows all that a type can say.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_titles, returns: list<string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_titles, returns: list<string> }
)",
    },
    {
        .code = "unknown-type",
        .severity = Severity::error,
        .meaning = "A name in a type expression is neither a built-in type nor a model.",
        .documentation =
            "The type would refer to nothing. Correct the name, or declare the model under `models` or the schema "
            "under `components.schemas`.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: string(13), title: string }
paths:
  /books:
    get: { name: find_books, returns: list<Bok> }
    post: { name: add_book, body: Book }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: string(13), title: string }
paths:
  /books:
    get: { name: find_books, returns: list<Book> }
    post: { name: add_book, body: Book }
)",
    },
    {
        .code = "misplaced-default",
        .severity = Severity::error,
        .meaning = "A default stands where only a type is asked for: fields and parameters have defaults.",
        .documentation =
            "A default says what holds when a value is left out, and what is returned is never left out. Remove "
            "it; where an example is meant, write a schema with `examples`.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/count:
    get: { name: count_books, returns: int = 5 }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books/count:
    get: { name: count_books, returns: { type: integer, examples: [5] } }
)",
    },
    {
        .code = "misplaced-bound",
        .severity = Severity::error,
        .meaning = "A bound stands on a type that does not know it.",
        .documentation =
            "JSON Schema would take the bound and check nothing by it. Numbers have a range, a lower or an upper "
            "end and `%5`; texts a length, a pattern and a format; lists and maps a size.",
        .section = "JSON Schema 2020-12 Validation §6",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { isbn?: int(/^978/) } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { isbn?: string(/^978/) } }
)",
    },
    {
        .code = "empty-bound",
        .severity = Severity::error,
        .meaning = "No value can be within the bounds.",
        .documentation = "Every call would be refused. The smaller number comes first.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { limit: int(50..1) } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { limit: int(1..50) } }
)",
    },
    {
        .code = "misplaced-fields",
        .severity = Severity::error,
        .meaning = "Fields stand where a schema belongs: a keyword that JSON Schema lacks has a type for its value.",
        .documentation =
            "An object in the place of a schema is a JSON Schema, and JSON Schema ignores keywords that it does "
            "not know, so such fields would allow every value. Put them under `$fields`, or into a model.",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post: { name: add_book, body: { isbn: string(13), title: string } }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    post: { name: add_book, body: { $fields: { isbn: string(13), title: string } } }
)",
    },
};

}  // namespace beckon::text::rules
