#include <beckon/added_operation.hpp>
#include <string>
#include <utility>

#include "app/router.hpp"
#include "app/types.hpp"

namespace beckon {

namespace {

using text::Arena;
using text::Node;

/// Puts the value in place of the member, or behind all others where there is none.
void put(Node& to, Arena& arena, const char* key, const Node& value) {
  if (Node* there = to.find(key)) {
    *there = value.keyed_as(*there);
  } else {
    to.add(arena, key, value);
  }
}

}  // namespace

AddedOperation::AddedOperation(std::shared_ptr<detail::RouterData> data, detail::Place place, std::size_t item,
                               std::size_t operation)
    : data_(std::move(data)), place_(place), item_(item), operation_(operation) {}

AddedOperation& AddedOperation::add(const char* group, std::string_view name, const Type& type) {
  Node& node = data_->at(place_).operation(item_, operation_).node;
  detail::add_types(node, data_->storage->arena, group, {{std::string(name), type}});
  return *this;
}

AddedOperation& AddedOperation::body(const Type& type) {
  Node& node = data_->at(place_).operation(item_, operation_).node;
  const Node value = detail::to_node(data_->storage->arena, type);
  put(node, data_->storage->arena, node.find("body?") != nullptr ? "body?" : "body", value);
  return *this;
}

AddedOperation& AddedOperation::returns(const Type& type) {
  Node& node = data_->at(place_).operation(item_, operation_).node;
  put(node, data_->storage->arena, "returns", detail::to_node(data_->storage->arena, type));
  return *this;
}

}  // namespace beckon
