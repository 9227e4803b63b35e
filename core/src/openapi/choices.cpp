#include "openapi/choices.hpp"

namespace beckon::openapi {

namespace {

using Texts = std::span<const std::string_view>;

// OpenAPI 3.1.1 §4.8.12.3.
constexpr auto parameter_styles = std::to_array<std::string_view>(
    {"matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"});
// §4.8.15.1.1: as those of a query parameter.
constexpr auto encoding_styles =
    std::to_array<std::string_view>({"form", "spaceDelimited", "pipeDelimited", "deepObject"});
// §4.8.21.
constexpr auto header_styles = std::to_array<std::string_view>({"simple"});
// §4.8.27.1.
constexpr auto security_types =
    std::to_array<std::string_view>({"apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"});
constexpr auto key_locations = std::to_array<std::string_view>({"query", "header", "cookie"});

struct Row {
  ObjectType object;
  std::string_view key;
  Texts choices;
};

constexpr Row rows[] = {
    {ObjectType::parameter, "in", parameter_locations},    {ObjectType::parameter, "style", parameter_styles},
    {ObjectType::encoding, "style", encoding_styles},      {ObjectType::header, "style", header_styles},
    {ObjectType::security_scheme, "type", security_types}, {ObjectType::security_scheme, "in", key_locations},
};

}  // namespace

Texts choices_of(ObjectType object, std::string_view key) {
  for (const Row& row : rows) {
    if (row.object == object && row.key == key) return row.choices;
  }
  return {};
}

}  // namespace beckon::openapi
