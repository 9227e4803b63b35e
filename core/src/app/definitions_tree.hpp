#pragma once

#include <memory>
#include <vector>

#include <beckon/app.hpp>

#include "app/router.hpp"
#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::detail {

/// A model in the order in which the App was told: a node that was declared, or a type.
struct AppModel {
  text::Node node;
  TypeReference type = nullptr;
};

/// What the handles of an App share.
struct AppData {
  std::shared_ptr<RouterData> router = std::make_shared<RouterData>();
  /// The keys `openapi`, `info` and `conventions`.
  text::Node options = text::Node::object();
  std::vector<AppModel> models;
};

/// Builds the definitions of an App: a tree as one that was read, but for its source. Every node has a number of its
/// own, counted from the root on, in place of an offset.
std::shared_ptr<text::Tree> build_definitions(const AppData& app, text::Diagnostics& diagnostics);

}  // namespace beckon::detail
