#pragma once

/// OpenAPI's own objects as C++ structs, for whole documents and for what an App is told in OpenAPI's own words.
///
///     #include <beckon/openapi.hpp>
///
///     using namespace beckon;
///
///     const openapi::Document document = {
///         .openapi = "3.1.0",
///         .info = {{.title = "Subscriptions", .version = "1.0.0"}},
///         .paths = {{"/users/",
///                    {.get = {{.operation_id = "read_users",
///                              .responses = {{"200", openapi::Response{.description = "The users."}},
///                                            {"404", openapi::Reference{.ref =
///                                            "#/components/responses/NotFound"}}}}}}}},
///         .components = {{.responses = {{"NotFound", openapi::Response{.description = "There is no such thing."}}}}},
///     };
///     const Compiled result = compile(document);
///
/// Every object of OpenAPI 3.1 is a struct with all its fields, in the order in which they are written; C++ wants them
/// in that order. What is not said is not there: an empty text, `false`, or `openapi::empty` for a list or map is.
///
/// | OpenAPI | C++ |
/// |---|---|
/// | `operationId`, `$ref` | `operation_id`, `ref` |
/// | `in`, `default`, `enum`, `not`: those that are words of C++ | `in`, `default_`, `enum_`, `not_` |
/// | Response Object or Reference Object | `OrReference<Response>`: either is put there |
/// | Schema Object or boolean | `OrBoolean<Schema>`: either, or a type expression such as `"list<string>"` |
/// | list of objects | `List<Tag>`: `{{.name = "users"}, {.name = "orders"}}` |
/// | map | `Map<Schema>`, in its order: `{{"Order", Schema{…}}}` |
/// | number | `Numeral`, whole ones `Count`: `0.01`, or `Numeral::spelled("1.0")` |
/// | any value | `Json`: `5`, `"text"`, `nullptr`, `Json::list({1, 2})`, `Json::spelled("{}")` |
/// | `x-…` and other keywords of schemas | the map `extensions` at the end of each object |

#include <beckon/document.hpp>
#include <beckon/json.hpp>
#include <beckon/openapi/alternatives.hpp>
#include <beckon/openapi/containers.hpp>
#include <beckon/openapi/numeral.hpp>
#include <beckon/openapi/objects.hpp>
#include <beckon/openapi/schema.hpp>

namespace beckon {

/// Compiles a document that was made in C++: checks it and gives it as it is, fields in the order of the structs. Type
/// expressions are turned into schemas. A diagnostic tells its place by JSON Pointer.
Compiled compile(const openapi::Document& document);

}  // namespace beckon
