#pragma once

#include "text/rule.hpp"

namespace beckon::text::rules {

inline constexpr ExplainedRule upgrades[] = {
    {
        .code = "upgraded",
        .severity = Severity::info,
        .meaning = "A document of OpenAPI 3.0 was upgraded to 3.1.",
        .documentation =
            "What comes out is OpenAPI 3.1 and accepts what the document accepted; the message counts what was changed "
            "or left out, by its key. To have no upgrade, write 3.1 yourself. "
            "[What changes](openapi-3.0.md) is listed.",
        .section = "OpenAPI 3.1.1 §4.1, Versions",
        .bad = R"(
openapi: 3.0.3
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
        .code = "upgrade-change",
        .severity = Severity::info,
        .meaning = "Something of OpenAPI 3.0 is said in the words of OpenAPI 3.1.",
        .documentation = "OpenAPI 3.1 has other words for what allows null, for exclusive bounds, examples of schemas, "
                         "bytes and webhooks. "
                         "Nothing is to be done. [What changes](openapi-3.0.md) is listed.",
        .section = "OpenAPI 3.1.1 §4.8.24, Schema Object",
        .how = "A schema of an OpenAPI 3.0 document has `nullable: true`.",
        .tested_in = "tests/core/openapi/upgrade_schema_test.cpp",
    },
    {
        .code = "upgrade-omission",
        .severity = Severity::info,
        .meaning = "Something of OpenAPI 3.0 is left out that says nothing there.",
        .documentation =
            "In 3.1 it would come to life, as a type beside `$ref` does, or may not stand. Whoever meant it has to say "
            "it "
            "in another way: `nullable` beside `$ref` with `anyOf`. [What is left out](openapi-3.0.md) is listed.",
        .section = "OpenAPI 3.1.1 §4.8.24, Schema Object",
        .how = "A schema of an OpenAPI 3.0 document has `type` beside `$ref`.",
        .tested_in = "tests/core/openapi/upgrade_schema_test.cpp",
    },
};

}  // namespace beckon::text::rules
