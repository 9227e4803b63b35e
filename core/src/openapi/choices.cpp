#include "openapi/choices.hpp"

namespace beckon::openapi {

namespace {

using Texts = std::span<const std::string_view>;

// OpenAPI 3.1.1 §4.8.12.3.
constexpr auto parameter_styles = std::to_array<std::string_view>(
    {"matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"});
constexpr auto path_styles = std::to_array<std::string_view>({"matrix", "label", "simple"});
constexpr auto query_styles =
    std::to_array<std::string_view>({"form", "spaceDelimited", "pipeDelimited", "deepObject"});
constexpr auto cookie_styles = std::to_array<std::string_view>({"form"});
// §4.8.15.1.2: an encoding has those of a query parameter. §4.8.21.1: a header has one.
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

// In the order of `parameter_locations`.
constexpr Texts styles[] = {path_styles, query_styles, header_styles, cookie_styles};
static_assert(std::size(styles) == parameter_locations.size());

constexpr Row rows[] = {
    {ObjectType::parameter, "in", parameter_locations},    {ObjectType::parameter, "style", parameter_styles},
    {ObjectType::encoding, "style", query_styles},         {ObjectType::header, "style", header_styles},
    {ObjectType::security_scheme, "type", security_types}, {ObjectType::security_scheme, "in", key_locations},
};

}  // namespace

Texts choices_of(ObjectType object, std::string_view key) {
  for (const Row& row : rows) {
    if (row.object == object && row.key == key) return row.choices;
  }
  return {};
}

Texts styles_of(std::string_view location) {
  for (std::size_t place = 0; place < parameter_locations.size(); ++place) {
    if (parameter_locations[place] == location) return styles[place];
  }
  return {};
}

}  // namespace beckon::openapi
