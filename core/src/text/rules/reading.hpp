#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule reading[] = {
    {
        .code = "too-many-problems",
        .severity = Severity::info,
        .meaning = "There are more problems than are shown.",
        .documentation =
            "A thousand problems are told, errors before all others; the rest is counted. Many of them have "
            "one cause: repair the first ones and look again.",
        .how = "A text in which more than a thousand things are wrong.",
        .tested_in = "tests/core/text/diagnostics_test.cpp",
    },
    {
        .code = "empty-input",
        .severity = Severity::error,
        .meaning = "The text holds no value.",
        .documentation =
            "An empty file, or one with nothing but blanks and comments, is no definitions. Start with the "
            "title and the version of your API.",
        .bad = R"(
# The book shop's API will stand here.
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
)",
    },
    {
        .code = "input-too-large",
        .severity = Severity::error,
        .meaning = "The text, or what its YAML aliases expand to, is larger than 64 MiB; or models inherit more than a "
                   "million fields.",
        .documentation = "The limits keep a slip, or a text made in bad faith, from filling the memory. Divide the API "
                         "into several documents, or write what aliases repeat as one model that others name.",
        .how =
            "A file of more than 64 MiB; or a few lines of YAML in which each alias stands ten times within the next.",
        .tested_in = "tests/core/text/read_yaml_test.cpp",
    },
    {
        .code = "nesting-too-deep",
        .severity = Severity::error,
        .meaning = "Objects and arrays stand within each other, or models extend each other, more than 256 deep.",
        .documentation = "No API needs it, and many programs that read documents break long before. Give inner schemas "
                         "names of their own and refer to them.",
        .section = "RFC 8259 §9, Parsers",
        .how = "257 arrays within each other: `[[[…]]]`.",
        .tested_in = "tests/core/text/read_json_test.cpp",
    },
    {
        .code = "invalid-utf8",
        .severity = Severity::error,
        .meaning = "The text is not UTF-8.",
        .documentation =
            "JSON and YAML are exchanged as UTF-8, and in any other encoding letters beyond ASCII are read as "
            "something else. Save the file as UTF-8; most editors ask for the encoding when they save.",
        .section = "RFC 8259 §8.1, Character Encoding",
        .how = "A text with letters like ü that was saved as Latin-1 or as UTF-16.",
        .tested_in = "tests/core/text/read_json_test.cpp",
    },
    {
        .code = "json-syntax",
        .severity = Severity::error,
        .meaning = "The text is not JSON (RFC 8259).",
        .documentation =
            "A text that starts with `{` is read as JSON, which has neither comments nor commas at the end of a "
            "list, and wants quotes around every key. Repair the place, or write YAML, which allows more.",
        .section = "RFC 8259 §2, JSON Grammar",
        .bad = R"(
{
  "info": { "title": "Book shop", "version": "1.0.0", }
}
)",
        .good = R"(
{
  "info": { "title": "Book shop", "version": "1.0.0" }
}
)",
    },
    {
        .code = "lone-surrogate",
        .severity = Severity::error,
        .meaning = "An escape like `\\ud83d` stands for half a character.",
        .documentation =
            "Characters beyond U+FFFF are escaped as two halves; one alone is no character and can't be written "
            "as UTF-8. Write both halves or the character itself.",
        .section = "RFC 8259 §8.2, Unicode Characters",
        .bad = R"(
{
  "info": { "title": "Book shop \ud83d", "version": "1.0.0" }
}
)",
        .good = R"(
{
  "info": { "title": "Book shop \ud83d\udcd6", "version": "1.0.0" }
}
)",
    },
    {
        .code = "duplicate-key",
        .severity = Severity::error,
        .meaning = "An object has the same key twice.",
        .documentation =
            "Programs differ in which of the two they take, so half of what is written is lost without a word. "
            "Write what belongs together under one key, or rename one of them.",
        .section = "RFC 8259 §4, Objects",
        .bad = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, returns: list<string> }
  /books:
    post: { name: add_book, body: string }
)",
        .good = R"(
info: { title: Book shop, version: 1.0.0 }
paths:
  /books:
    get: { name: find_books, returns: list<string> }
    post: { name: add_book, body: string }
)",
    },
};

}  // namespace beckon::text::rules
