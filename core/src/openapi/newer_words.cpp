#include "openapi/newer_words.hpp"

#include <algorithm>
#include <array>

namespace beckon::openapi {

namespace {

struct NewerKey {
  ObjectType object;
  std::string_view key;
};

/// The fields of OpenAPI 3.2.0 that 3.1.1 lacks.
constexpr auto keys = std::to_array<NewerKey>({
    {ObjectType::document, "$self"},
    {ObjectType::server, "name"},
    {ObjectType::components, "mediaTypes"},
    {ObjectType::path_item, "query"},
    {ObjectType::path_item, "additionalOperations"},
    {ObjectType::media_type, "description"},
    {ObjectType::media_type, "itemSchema"},
    {ObjectType::media_type, "prefixEncoding"},
    {ObjectType::media_type, "itemEncoding"},
    {ObjectType::encoding, "encoding"},
    {ObjectType::encoding, "prefixEncoding"},
    {ObjectType::encoding, "itemEncoding"},
    {ObjectType::response, "summary"},
    {ObjectType::example, "dataValue"},
    {ObjectType::example, "serializedValue"},
    {ObjectType::tag, "summary"},
    {ObjectType::tag, "parent"},
    {ObjectType::tag, "kind"},
    {ObjectType::discriminator, "defaultMapping"},
    {ObjectType::xml, "nodeType"},
    {ObjectType::security_scheme, "oauth2MetadataUrl"},
    {ObjectType::security_scheme, "deprecated"},
    {ObjectType::oauth_flows, "deviceAuthorization"},
    {ObjectType::oauth_flow, "deviceAuthorizationUrl"},
});

}  // namespace

bool is_newer_key(ObjectType object, const text::Node& member) {
  const bool is_newer = std::any_of(keys.begin(), keys.end(), [&](const NewerKey& each) {
    return each.object == object && each.key == member.key();
  });
  if (!is_newer || object != ObjectType::path_item || member.key() != "query") return is_newer;
  // The definitions language has a shorthand of this name; an operation is hardly without one of these.
  return member.find("responses") != nullptr || member.find("requestBody") != nullptr ||
         member.find("operationId") != nullptr || member.find("parameters") != nullptr;
}

bool is_newer_value(ObjectType object, std::string_view key, std::string_view value) {
  return object == ObjectType::parameter &&
         ((key == "in" && value == "querystring") || (key == "style" && value == "cookie"));
}

}  // namespace beckon::openapi
