#include "openapi/object.hpp"

#include <array>
#include <cstring>

#include "openapi/tables.hpp"

namespace beckon::openapi {

namespace {

constexpr Field members_of(ObjectType type) { return {.key = {}, .shape = Shape::object, .object = type}; }

constexpr Object all[] = {
    {.type = ObjectType::document,
     .name = "an OpenAPI Object",
     .section = "4.8.1",
     .fields = tables::document,
     .lowered = true},
    {ObjectType::info, "an Info Object", "4.8.2", tables::info},
    {ObjectType::contact, "a Contact Object", "4.8.3", tables::contact},
    {ObjectType::license, "a License Object", "4.8.4", tables::license},
    {.type = ObjectType::server,
     .name = "a Server Object",
     .section = "4.8.5",
     .fields = tables::server,
     .inspected = true},
    {.type = ObjectType::server_variable,
     .name = "a Server Variable Object",
     .section = "4.8.6",
     .fields = tables::server_variable,
     .upgraded = true},
    {ObjectType::components, "a Components Object", "4.8.7", tables::components},
    {ObjectType::paths, "a Paths Object", "4.8.8", {}, Keys::paths, members_of(ObjectType::path_item)},
    {.type = ObjectType::path_item,
     .name = "a Path Item Object",
     .section = "4.8.9",
     .fields = tables::path_item,
     .inspected = true},
    {.type = ObjectType::operation,
     .name = "an Operation Object",
     .section = "4.8.10",
     .fields = tables::operation,
     .lowered = true,
     .inspected = true},
    {ObjectType::external_documentation, "an External Documentation Object", "4.8.11", tables::external_documentation},
    {.type = ObjectType::parameter,
     .name = "a Parameter Object",
     .section = "4.8.12",
     .fields = tables::parameter,
     .alternative = Alternative::reference,
     .upgraded = true,
     .inspected = true},
    {.type = ObjectType::request_body,
     .name = "a Request Body Object",
     .section = "4.8.13",
     .fields = tables::request_body,
     .alternative = Alternative::reference},
    {.type = ObjectType::media_type,
     .name = "a Media Type Object",
     .section = "4.8.14",
     .fields = tables::media_type,
     .inspected = true},
    {ObjectType::encoding, "an Encoding Object", "4.8.15", tables::encoding},
    {.type = ObjectType::responses,
     .name = "a Responses Object",
     .section = "4.8.16",
     .fields = {},
     .keys = Keys::statuses,
     .member = members_of(ObjectType::response)},
    {.type = ObjectType::response,
     .name = "a Response Object",
     .section = "4.8.17",
     .fields = tables::response,
     .alternative = Alternative::reference,
     .lowered = true},
    {.type = ObjectType::callback,
     .name = "a Callback Object",
     .section = "4.8.18",
     .fields = {},
     .keys = Keys::expressions,
     .member = members_of(ObjectType::path_item),
     .alternative = Alternative::reference,
     .inspected = true},
    {.type = ObjectType::example,
     .name = "an Example Object",
     .section = "4.8.19",
     .fields = tables::example,
     .alternative = Alternative::reference},
    {.type = ObjectType::link,
     .name = "a Link Object",
     .section = "4.8.20",
     .fields = tables::link,
     .alternative = Alternative::reference,
     .inspected = true},
    {.type = ObjectType::header,
     .name = "a Header Object",
     .section = "4.8.21",
     .fields = tables::header,
     .alternative = Alternative::reference,
     .upgraded = true,
     .inspected = true},
    {ObjectType::tag, "a Tag Object", "4.8.22", tables::tag},
    {.type = ObjectType::reference,
     .name = "a Reference Object",
     .section = "4.8.23",
     .fields = tables::reference,
     .keys = Keys::any,
     .inspected = true},
    {.type = ObjectType::schema,
     .name = "a Schema Object",
     .section = "4.8.24",
     .fields = tables::schema,
     .keys = Keys::any,
     .alternative = Alternative::boolean,
     .lowered = true},
    {ObjectType::discriminator, "a Discriminator Object", "4.8.25", tables::discriminator},
    {ObjectType::xml, "an XML Object", "4.8.26", tables::xml},
    {.type = ObjectType::security_scheme,
     .name = "a Security Scheme Object",
     .section = "4.8.27",
     .fields = tables::security_scheme,
     .alternative = Alternative::reference},
    {ObjectType::oauth_flows, "an OAuth Flows Object", "4.8.28", tables::oauth_flows},
    {ObjectType::oauth_flow, "an OAuth Flow Object", "4.8.29", tables::oauth_flow},
    {.type = ObjectType::security_requirement,
     .name = "a Security Requirement Object",
     .section = "4.8.30",
     .fields = {},
     .keys = Keys::names,
     .member = {.key = {}, .shape = Shape::text_list},
     .inspected = true},
    {ObjectType::router, "a router", "routers", tables::router, Keys::fixed},
    {ObjectType::webhook_defaults, "webhookDefaults", "webhooks", tables::webhook_defaults, Keys::fixed},
    {ObjectType::webhook_signature, "a signature", "webhooks", tables::webhook_signature},
};

constexpr std::size_t slots = 128;
constexpr std::uint8_t empty_slot = 0xFF;
/// For each hash of a key the row it leads to; rows that collide stand in the slots that follow.
using Index = std::array<std::uint8_t, slots>;

constexpr std::size_t slot_of(std::string_view key) {
  if (key.empty()) return 0;
  const auto at = [&](std::size_t place) -> std::size_t { return static_cast<unsigned char>(key[place]); };
  return (key.size() * 5 + at(0) * 31 + at(key.size() - 1) * 17 + at(key.size() / 2) * 7) % slots;
}

constexpr Index index_of(std::span<const Field> fields) {
  Index index{};
  for (std::uint8_t& slot : index) slot = empty_slot;
  for (std::size_t row = 0; row < fields.size(); ++row) {
    std::size_t slot = slot_of(fields[row].key);
    while (index[slot] != empty_slot) slot = (slot + 1) % slots;
    index[slot] = static_cast<std::uint8_t>(row);
  }
  return index;
}

constexpr auto indexes = [] {
  std::array<Index, std::size(all)> built{};
  for (std::size_t object = 0; object < std::size(all); ++object) built[object] = index_of(all[object].fields);
  return built;
}();

constexpr auto requirements = [] {
  std::array<bool, std::size(all)> built{};
  for (std::size_t object = 0; object < std::size(all); ++object) {
    for (const Field& field : all[object].fields) {
      if (field.presence == Presence::required) built[object] = true;
    }
  }
  return built;
}();

constexpr bool stands_in_order() {
  for (std::size_t place = 0; place < std::size(all); ++place) {
    if (all[place].type != static_cast<ObjectType>(place)) return false;
    if (all[place].fields.size() >= slots) return false;
  }
  return std::size(all) == static_cast<std::size_t>(ObjectType::none);
}
static_assert(stands_in_order(), "the tables stand in the order of ObjectType");

}  // namespace

const Object& describe(ObjectType type) { return all[static_cast<std::size_t>(type)]; }

const Field* find_field(const Object& object, std::string_view key) {
  const Index& index = indexes[static_cast<std::size_t>(object.type)];
  for (std::size_t slot = slot_of(key); index[slot] != empty_slot; slot = (slot + 1) % slots) {
    const Field& field = object.fields[index[slot]];
    if (field.key.size() == key.size() && std::memcmp(field.key.data(), key.data(), key.size()) == 0) return &field;
  }
  return nullptr;
}

bool has_required_fields(const Object& object) { return requirements[static_cast<std::size_t>(object.type)]; }

std::span<const Object> objects() { return all; }

}  // namespace beckon::openapi
