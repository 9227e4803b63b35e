#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule declarations[] = {
    {
        .code = "unknown-security-scheme",
        .severity = Severity::warning,
        .meaning = "A security requirement names a scheme that is not declared.",
        .documentation = "Nobody can tell how to get in. Correct the name, or declare the scheme under "
                         "`components.securitySchemes`.",
        .section = "OpenAPI 3.1.1 §4.8.30, Security Requirement Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
security: [{ token: [] }]
paths:
  /orders:
    get: { name: list_orders, security: tokn, returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
security: [{ token: [] }]
paths:
  /orders:
    get: { name: list_orders, security: token, returns: list<string> }
)",
    },
    {
        .code = "unknown-scope",
        .severity = Severity::warning,
        .meaning = "A security requirement asks for a scope that the OAuth 2 scheme does not offer.",
        .documentation =
            "No token can ever have it, so every call would be refused. Correct the scope, or add it to the "
            "scopes of the scheme's flows.",
        .section = "OpenAPI 3.1.1 §4.8.30, Security Requirement Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
components:
  securitySchemes:
    account:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes: { "orders:read": See orders }
paths:
  /orders:
    get: { name: list_orders, security: [{ account: ["order:read"] }], returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
components:
  securitySchemes:
    account:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes: { "orders:read": See orders }
paths:
  /orders:
    get: { name: list_orders, security: [{ account: ["orders:read"] }], returns: list<string> }
)",
    },
    {
        .code = "undeclared-tag",
        .severity = Severity::info,
        .meaning = "An operation has a tag that is not declared.",
        .documentation =
            "OpenAPI allows it, but such a tag has no description and no place in the order of the docs, and it "
            "may be a slip of another. Correct it, or declare it under the root's `tags`.",
        .section = "OpenAPI 3.1.1 §4.8.22, Tag Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
tags:
  - { name: books, description: What we sell }
paths:
  /books:
    get: { name: find_books, tags: [books], returns: list<string> }
    post: { name: add_book, tags: [boks], body: string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
tags:
  - { name: books, description: What we sell }
paths:
  /books:
    get: { name: find_books, tags: [books], returns: list<string> }
    post: { name: add_book, tags: [books], body: string }
)",
    },
    {
        .code = "duplicate-tag",
        .severity = Severity::warning,
        .meaning = "A tag is declared twice.",
        .documentation = "Programs differ in whose description they show. Declare each tag once.",
        .section = "OpenAPI 3.1.1 §4.8.1, OpenAPI Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
tags:
  - { name: books, description: What we sell }
  - { name: books, description: What one can read }
paths:
  /books:
    get: { name: find_books, tags: [books], returns: list<string> }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
tags:
  - { name: books, description: What we sell }
paths:
  /books:
    get: { name: find_books, tags: [books], returns: list<string> }
)",
    },
    {
        .code = "unknown-server-variable",
        .severity = Severity::warning,
        .meaning = "A server's URL has a variable that is not among its variables.",
        .documentation =
            "Nobody knows what to put there, so the server can't be called. Add the variable with its default, or "
            "write the value into the URL.",
        .section = "OpenAPI 3.1.1 §4.8.5, Server Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
servers:
  - url: https://{country}.books.example.com
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
servers:
  - url: https://{country}.books.example.com
    variables:
      country: { enum: [de, fr], default: de }
)",
    },
    {
        .code = "unused-server-variable",
        .severity = Severity::warning,
        .meaning = "A server's variable does not stand in its URL.",
        .documentation =
            "Its value changes nothing. Most often the name is misspelled in one of the two, or the braces are "
            "missing in the URL.",
        .section = "OpenAPI 3.1.1 §4.8.5, Server Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
servers:
  - url: https://country.books.example.com
    variables:
      country: { enum: [de, fr], default: de }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
servers:
  - url: https://{country}.books.example.com
    variables:
      country: { enum: [de, fr], default: de }
)",
    },
    {
        .code = "server-variable-default",
        .severity = Severity::warning,
        .meaning = "The default of a server's variable is not one of its values.",
        .documentation =
            "The default is what is sent when nobody chooses, so it must be allowed. Add it to `enum`, or take "
            "another default.",
        .section = "OpenAPI 3.1.1 §4.8.6, Server Variable Object",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
servers:
  - url: https://{country}.books.example.com
    variables:
      country: { enum: [de, fr], default: uk }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
servers:
  - url: https://{country}.books.example.com
    variables:
      country: { enum: [de, fr, uk], default: uk }
)",
    },
};

}  // namespace beckon::text::rules
