#include "openapi/upgrade.hpp"

#include <string>

#include "openapi/changed_members.hpp"
#include "text/place.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

constexpr std::string_view target_version = "3.1.0";

}  // namespace

bool Upgrade::lower(const Node& value, ObjectType type, Walker& walker, Node& lowered) {
  Node upgraded;
  if (!value.is(Kind::object) || !upgrade(value, type, walker, upgraded)) {
    return next_.lower(value, type, walker, lowered);
  }
  if (!next_.lower(upgraded, type, walker, lowered)) lowered = upgraded;
  return true;
}

bool Upgrade::upgrade(const Node& value, ObjectType type, Walker& walker, Node& upgraded) {
  if (type == ObjectType::schema) return upgrade_schema(value, walker, upgraded);
  const bool is_document = type == ObjectType::document;
  if (!is_document && !describe(type).upgraded) return false;
  const bool is_variable = type == ObjectType::server_variable;
  const Node* in = value.find("in");
  const bool is_outside_query = (type == ObjectType::parameter || type == ObjectType::header) &&
                                (in == nullptr || in->text() != "query") && value.find("$ref") == nullptr;
  ChangedMembers members(value, tree_.arena);
  for (const Node& member : value.children()) {
    if (is_document && is_called(member, "openapi")) {
      members.replace(in_place_of(member, "openapi", Node::string(target_version)));
    } else if (is_document && is_called(member, "x-webhooks") && member.is(Kind::object) &&
               value.find("webhooks") == nullptr) {
      members.replace(in_place_of(member, "webhooks", member));
      tell_changed(member, R"("webhooks")");
    } else if (is_variable && is_called(member, "enum") && member.is(Kind::array) && member.children().empty()) {
      members.leave_out();
      tell_left_out(member, "it is empty");
    } else if (is_outside_query && (is_called(member, "allowEmptyValue") || is_called(member, "allowReserved"))) {
      members.leave_out();
      tell_left_out(member, "only query parameters have it");
    } else {
      members.keep(member);
    }
  }
  return members.finish(upgraded);
}

void Upgrade::tell_changed(const Node& member, std::string_view to) {
  diagnostics_.report(rule("upgrade-change"), text::place_of_key(tree_, member), {"\"%\" became %", member.key(), to});
  ++counts_[member.key()];
}

void Upgrade::tell_left_out(const Node& member, std::string_view why, std::string_view hint) {
  diagnostics_.report(rule("upgrade-omission"), text::place_of_key(tree_, member),
                      {"\"%\" is left out: %", member.key(), why}, {"%", hint});
  ++counts_[member.key()];
}

void Upgrade::finish(const Node& document) {
  const Node* version = document.find("openapi");
  std::string_view changes;
  for (const auto& [key, times] : counts_) {
    changes = tree_.arena.join({changes, changes.empty() ? ": " : ", ", std::to_string(times), " ", key});
  }
  diagnostics_.report(rule("upgraded"), text::place_of_value(tree_, *version),
                      {"OpenAPI % became %%", version->text(), target_version, changes});
}

}  // namespace beckon::openapi
