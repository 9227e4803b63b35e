#include "definitions/shared_parameters.hpp"

#include <algorithm>

namespace beckon::definitions {

using text::Kind;
using text::Node;

namespace {

bool says(const Node& parameter, const char* key, std::string_view text) {
  const Node* member = parameter.find(key);
  return member != nullptr && member->text() == text;
}

bool has_parameter(const Node& operation, std::string_view in, std::string_view name) {
  const auto all = children_of(operation.find("parameters"));
  return std::any_of(all.begin(), all.end(),
                     [&](const Node& parameter) { return says(parameter, "in", in) && says(parameter, "name", name); });
}

}  // namespace

std::string_view parameter_name(std::string_view key) {
  return key.substr(0, key.size() - (key.ends_with('?') ? 1U : 0U));
}

const Node* find_parameter(const Node& parameters, std::string_view name) {
  const auto all = parameters.children();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Node& each) { return parameter_name(each.key()) == name; });
  return found == all.end() ? nullptr : &*found;
}

Node without_overridden(const Node& parameters, const Node& operation, text::Arena& arena) {
  const auto is_overridden = [&](const Node& each) {
    return has_parameter(operation, parameters.key(), parameter_name(each.key()));
  };
  const auto all = parameters.children();
  if (!parameters.is(Kind::object) || std::none_of(all.begin(), all.end(), is_overridden)) return parameters;
  Node left = Node::object().keyed_as(parameters).placed(parameters.value_offset());
  for (const Node& each : all) {
    if (!is_overridden(each)) left.append(arena, each);
  }
  return left;
}

}  // namespace beckon::definitions
