#pragma once

#include "openapi/tables.hpp"

/// Every object, once, in the order of ObjectType.
namespace beckon::openapi::tables {

/// An object with what is only told of it; Object says the rest.
struct ExplainedObject {
  ObjectType type;
  std::string_view name;
  /// The section of OpenAPI 3.1.1, or of the language's manual.
  std::string_view section;
  std::span<const Row> fields;
  Keys keys = Keys::extensible;
  Row member = {};
  Alternative alternative = Alternative::none;
  bool lowered = false;
  bool upgraded = false;
  bool inspected = false;
};

constexpr Row members_of(ObjectType type) { return {.key = {}, .shape = Shape::object, .object = type}; }

inline constexpr ExplainedObject objects[] = {
    {.type = Type::document, .name = "an OpenAPI Object", .section = "4.8.1", .fields = document, .lowered = true},
    {Type::info, "an Info Object", "4.8.2", info},
    {Type::contact, "a Contact Object", "4.8.3", contact},
    {Type::license, "a License Object", "4.8.4", license},
    {.type = Type::server, .name = "a Server Object", .section = "4.8.5", .fields = server, .inspected = true},
    {.type = Type::server_variable,
     .name = "a Server Variable Object",
     .section = "4.8.6",
     .fields = server_variable,
     .upgraded = true},
    {Type::components, "a Components Object", "4.8.7", components},
    {Type::paths, "a Paths Object", "4.8.8", {}, Keys::paths, members_of(Type::path_item)},
    {.type = Type::path_item, .name = "a Path Item Object", .section = "4.8.9", .fields = path_item, .inspected = true},
    {.type = Type::operation,
     .name = "an Operation Object",
     .section = "4.8.10",
     .fields = operation,
     .lowered = true,
     .inspected = true},
    {Type::external_documentation, "an External Documentation Object", "4.8.11", external_documentation},
    {.type = Type::parameter,
     .name = "a Parameter Object",
     .section = "4.8.12",
     .fields = parameter,
     .alternative = Alternative::reference,
     .upgraded = true,
     .inspected = true},
    {.type = Type::request_body,
     .name = "a Request Body Object",
     .section = "4.8.13",
     .fields = request_body,
     .alternative = Alternative::reference},
    {.type = Type::media_type,
     .name = "a Media Type Object",
     .section = "4.8.14",
     .fields = media_type,
     .inspected = true},
    {Type::encoding, "an Encoding Object", "4.8.15", encoding},
    {.type = Type::responses,
     .name = "a Responses Object",
     .section = "4.8.16",
     .fields = {},
     .keys = Keys::statuses,
     .member = members_of(Type::response)},
    {.type = Type::response,
     .name = "a Response Object",
     .section = "4.8.17",
     .fields = response,
     .alternative = Alternative::reference,
     .lowered = true},
    {.type = Type::callback,
     .name = "a Callback Object",
     .section = "4.8.18",
     .fields = {},
     .keys = Keys::expressions,
     .member = members_of(Type::path_item),
     .alternative = Alternative::reference,
     .inspected = true},
    {.type = Type::example,
     .name = "an Example Object",
     .section = "4.8.19",
     .fields = example,
     .alternative = Alternative::reference},
    {.type = Type::link,
     .name = "a Link Object",
     .section = "4.8.20",
     .fields = link,
     .alternative = Alternative::reference,
     .inspected = true},
    {.type = Type::header,
     .name = "a Header Object",
     .section = "4.8.21",
     .fields = header,
     .alternative = Alternative::reference,
     .upgraded = true,
     .inspected = true},
    {Type::tag, "a Tag Object", "4.8.22", tag},
    {.type = Type::reference,
     .name = "a Reference Object",
     .section = "4.8.23",
     .fields = reference,
     .keys = Keys::any,
     .inspected = true},
    {.type = Type::schema,
     .name = "a Schema Object",
     .section = "4.8.24",
     .fields = schema,
     .keys = Keys::any,
     .alternative = Alternative::boolean,
     .lowered = true},
    {Type::discriminator, "a Discriminator Object", "4.8.25", discriminator},
    {Type::xml, "an XML Object", "4.8.26", xml},
    {.type = Type::security_scheme,
     .name = "a Security Scheme Object",
     .section = "4.8.27",
     .fields = security_scheme,
     .alternative = Alternative::reference},
    {Type::oauth_flows, "an OAuth Flows Object", "4.8.28", oauth_flows},
    {Type::oauth_flow, "an OAuth Flow Object", "4.8.29", oauth_flow},
    {.type = Type::security_requirement,
     .name = "a Security Requirement Object",
     .section = "4.8.30",
     .fields = {},
     .keys = Keys::names,
     .member = {.key = {}, .shape = Shape::text_list},
     .inspected = true},
    {Type::router, "a router", "routers", router, Keys::fixed},
    {Type::webhook_defaults, "webhookDefaults", "webhooks", webhook_defaults, Keys::fixed},
    {Type::webhook_signature, "a signature", "webhooks", webhook_signature},
};

}  // namespace beckon::openapi::tables
