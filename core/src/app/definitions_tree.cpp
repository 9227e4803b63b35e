#include "app/definitions_tree.hpp"

#include <unordered_set>

#include "app/model_table.hpp"
#include "app/numbering.hpp"
#include "app/types.hpp"

namespace beckon::detail {

using text::Node;

namespace {

// What was said of a router or a path, without the room for more at its end: what is added moves to another place.
Node to_extend(Node node) { return Node::object(node.children()).keyed_as(node); }

/// Puts the parts of an App together. The nodes of the routers are shared.
class Assembly {
 public:
  Assembly(text::Tree& tree, ModelTable& models) : tree_(tree), models_(models) {}

  /// Adds the keys `paths`, `webhooks` and `routers` of a router. Depth is cut where no reader would go on, either.
  void add_router(Node& to, const RouterData& router, std::size_t depth) {
    share(router);
    Node inner = Node::array();
    add_paths(to, "paths", router.paths, inner);
    add_paths(to, "webhooks", router.webhooks, inner);
    for (const auto& included : router.included) {
      if (included == nullptr) {
        inner.append(tree_.arena, object_of("$cycle", Node::boolean(true)));
      } else if (depth < text::deepest_nesting) {
        Node node = to_extend(with_expressions(included->options, models_, tree_.arena));
        add_router(node, *included, depth + 1);
        inner.append(tree_.arena, node);
      }
    }
    if (!inner.children().empty()) to.add(tree_.arena, "routers", inner);
  }

 private:
  void share(const RouterData& router) {
    if (shared_.insert(&router).second) tree_.shared.push_back(router.storage);
  }

  Node object_of(std::string_view key, const Node& value) {
    Node object = Node::object();
    object.add(tree_.arena, key, value);
    return object;
  }

  /// A path that has a method twice keeps the first; each other one goes into a router of its own.
  void add_paths(Node& to, std::string_view place, const PathList& list, Node& routers) {
    if (list.items().empty()) return;
    Node paths = Node::object();
    for (const PathList::Item& item : list.items()) {
      Node path = to_extend(item.said);
      for (const Operation& operation : item.operations) {
        const std::string_view method = to_key(operation.method);
        if (path.find(method) == nullptr) {
          path.add(tree_.arena, method, complete(operation));
        } else {
          const Node repeated = object_of(item.path, object_of(method, complete(operation)));
          routers.append(tree_.arena, object_of(place, repeated));
        }
      }
      paths.add(tree_.arena, item.path, path);
    }
    to.add(tree_.arena, place, paths);
  }

  Node complete(const Operation& operation) { return with_expressions(operation.node, models_, tree_.arena); }

  text::Tree& tree_;
  ModelTable& models_;
  std::unordered_set<const RouterData*> shared_;
};

}  // namespace

std::shared_ptr<text::Tree> build_definitions(const AppData& app, text::Diagnostics& diagnostics) {
  auto tree = std::make_shared<text::Tree>();
  ModelTable table(tree->arena);
  for (const AppModel& model : app.models) {
    if (model.type != nullptr) {
      table.expression(model.type());
    } else {
      table.declare(with_expressions(model.node, table, tree->arena));
    }
  }
  Node routes = Node::object();
  Assembly(*tree, table).add_router(routes, *app.router, 0);

  Node root = Node::object();
  for (const Node& option : app.options.children())
    root.append(tree->arena, with_expressions(option, table, tree->arena));
  if (const Node all = table.models(); !all.children().empty()) root.add(tree->arena, "models", all);
  for (const Node& member : routes.children()) root.append(tree->arena, member);
  Numbering(*tree, diagnostics).number_root(root);
  if (const Node* all = tree->root.find("models")) table.report(*all, diagnostics);
  return tree;
}

}  // namespace beckon::detail
