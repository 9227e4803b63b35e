#include "app/router.hpp"

#include <unordered_set>
#include <utility>

#include "app/openapi_nodes.hpp"
#include "app/types.hpp"

namespace beckon {

namespace detail {

using text::Node;

namespace {

std::shared_ptr<RouterData> make_router(const RouterOptions& options) {
  auto data = std::make_shared<RouterData>();
  text::Arena& arena = data->storage->arena;
  Node& node = data->options;
  if (options.prefix) node.add(arena, "prefix", Node::string(arena.copy(*options.prefix)));
  if (!options.tags.empty()) node.add(arena, "tags", to_list(arena, options.tags));
  if (options.deprecated) node.add(arena, "deprecated", Node::boolean(true));
  if (options.hidden) node.add(arena, "hidden", Node::boolean(true));
  add_types(node, arena, "path", options.path);
  add_types(node, arena, "query", options.query);
  add_types(node, arena, "header", options.header);
  add_types(node, arena, "cookie", options.cookie);
  add_field(node, arena, "responses", options.responses);
  add_types(node, arena, "responses", options.response_types);
  add_field(node, arena, "callbacks", options.callbacks);
  add_field(node, arena, "security", options.security);
  if (options.webhook_defaults) node.add(arena, "webhookDefaults", to_node(arena, *options.webhook_defaults));
  return data;
}

bool contains(const RouterData& outer, const RouterData& searched) {
  std::vector<const RouterData*> left = {&outer};
  std::unordered_set<const RouterData*> seen = {&outer};
  while (!left.empty()) {
    const RouterData* router = left.back();
    left.pop_back();
    if (router == &searched) return true;
    for (const auto& inner : router->included) {
      if (inner != nullptr && seen.insert(inner.get()).second) left.push_back(inner.get());
    }
  }
  return false;
}

}  // namespace

std::size_t PathList::place_of(text::Arena& arena, std::string_view path) {
  const auto known = by_path_.find(path);
  if (known != by_path_.end()) return known->second;
  const std::string_view kept = arena.copy(path);
  by_path_.emplace(kept, items_.size());
  items_.emplace_back().path = kept;
  return items_.size() - 1;
}

void include(const std::shared_ptr<RouterData>& into, std::shared_ptr<RouterData> router,
             const RouterOptions& options) {
  if (contains(*router, *into)) router = nullptr;
  if (router != nullptr) {
    auto wrapping = make_router(options);
    const bool says_nothing = wrapping->options.children().empty();
    if (!says_nothing) wrapping->included.push_back(std::move(router));
    if (!says_nothing) router = std::move(wrapping);
  }
  into->included.push_back(std::move(router));
}

}  // namespace detail

Operations::Operations(std::shared_ptr<detail::RouterData> data, detail::Place place)
    : data_(std::move(data)), place_(place) {}

AddedOperation Operations::add(Method method, std::string_view path, const OperationOptions& options,
                               const detail::HandlerInfo* handler) {
  text::Arena& arena = data_->storage->arena;
  detail::PathList& list = data_->at(place_);
  const std::size_t place = list.place_of(arena, path);
  std::vector<detail::Operation>& operations = list[place].operations;
  operations.push_back(detail::build_operation(arena, method, options, handler));
  return {data_, place_, place, operations.size() - 1};
}

void Operations::path_item(std::string_view path, const openapi::PathItem& item) {
  text::Arena& arena = data_->storage->arena;
  detail::PathList& list = data_->at(place_);
  text::Node& said = list[list.place_of(arena, path)].said;
  for (const text::Node& member : detail::to_node(arena, item).children()) said.append(arena, member);
}

Webhooks::Webhooks(std::shared_ptr<detail::RouterData> data) : Operations(std::move(data), detail::Place::webhooks) {}

Router::Router(const RouterOptions& options) : Router(detail::make_router(options)) {}

Router::Router(std::shared_ptr<detail::RouterData> data)
    : Operations(data, detail::Place::paths), webhooks(std::move(data)) {}

void Router::include(const Router& router, const RouterOptions& options) {
  detail::include(data(), router.data(), options);
}

}  // namespace beckon
