#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <beckon/router.hpp>

#include "app/operation.hpp"
#include "text/tree.hpp"

namespace beckon::detail {

/// The operations of one kind in a router, in the order in which they were added, under paths or the keys of webhooks.
class PathList {
 public:
  struct Item {
    std::string_view path;
    /// What was said in OpenAPI's own words.
    text::Node said = text::Node::object();
    std::vector<Operation> operations;
  };

  /// The place of a path's item, which is made when it is new.
  std::size_t place_of(text::Arena& arena, std::string_view path);
  Item& operator[](std::size_t place) { return items_[place]; }
  Operation& operation(std::size_t place, std::size_t index) { return items_[place].operations[index]; }

  [[nodiscard]] const std::vector<Item>& items() const { return items_; }

 private:
  std::vector<Item> items_;
  std::unordered_map<std::string_view, std::size_t> by_path_;
};

/// What the handles of a router share.
struct RouterData {
  /// Holds all nodes of this router. A document that was made of them holds it as well.
  std::shared_ptr<text::Tree> storage = std::make_shared<text::Tree>();
  /// The router's keys in the definitions language but for its operations.
  text::Node options = text::Node::object();
  PathList paths;
  PathList webhooks;
  PathList& at(Place place) { return place == Place::paths ? paths : webhooks; }
  /// Null where including the router would have closed a circle, which would never be freed.
  std::vector<std::shared_ptr<const RouterData>> included;
};

/// Includes a router; where it holds `into` itself, only a mark that says so.
void include(const std::shared_ptr<RouterData>& into, std::shared_ptr<RouterData> router, const RouterOptions& options);

}  // namespace beckon::detail
