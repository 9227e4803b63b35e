#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule schemas[] = {
    {
        .code = "invalid-pattern",
        .severity = Severity::warning,
        .meaning = "A pattern is no regular expression.",
        .documentation =
            "Validators and generated code stop at it, each in its own way, or let every text pass. Told is only what "
            "JavaScript refuses with the flag `u` and without it. Correct the pattern; a `\\` before a character takes "
            "it as it is.",
        .section = "JSON Schema 2020-12 Validation §6.3.3, pattern",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: 'string(/^[0-9]{13$|^([0-9]{9}X$/)' }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
models:
  Book: { isbn: 'string(/^[0-9]{13}$|^[0-9]{9}X$/)' }
)",
    },
    {
        .code = "default-outside-type",
        .severity = Severity::warning,
        .meaning = "A schema's default is not a value that the schema itself allows.",
        .documentation =
            "Docs show it, forms start with it, and generated code may send it, to be refused. Take another "
            "default, or widen the type, the `enum` or the bounds.",
        .section = "JSON Schema 2020-12 Validation §9.2, default",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { limit: int(1..50) = 100 }, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, query: { limit: int(1..50) = 20 }, returns: list<string> }
)",
    },
};

}  // namespace beckon::text::rules
