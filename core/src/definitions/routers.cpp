#include "definitions/routers.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "definitions/shared_parameters.hpp"
#include "openapi/keys.hpp"
#include "text/place.hpp"
#include "text/write_json.hpp"

namespace beckon::definitions {

using text::Kind;
using text::Node;
using text::rule;

namespace {

/// How what a router says of a key reaches its operations.
enum class Merge : std::uint8_t {
  append,    ///< arrays: the outermost first
  override,  ///< objects: each member, the innermost wins
  declare,   ///< objects of parameters: each, be it optional or not, the innermost wins
  replace,   ///< the innermost wins
  any_true,  ///< true if one is
};

struct Inherited {
  std::string_view key;
  Merge merge;
  /// What concerns receivers too; the rest is about callers.
  bool of_webhooks;
};

constexpr auto inherited_keys = std::to_array<Inherited>({
    {"tags", Merge::append, true},
    {"responses", Merge::override, false},
    {"security", Merge::replace, false},
    {"deprecated", Merge::any_true, true},
    {"hidden", Merge::any_true, true},
    {"callbacks", Merge::override, false},
    {"path", Merge::declare, false},
    {"query", Merge::declare, false},
    {"header", Merge::declare, false},
    {"cookie", Merge::declare, false},
});

/// What webhooks have unless they say otherwise.
constexpr auto webhook_default_keys = std::to_array<Inherited>({
    {"signature", Merge::replace, true},
    {"retries", Merge::replace, true},
    {"envelope", Merge::replace, true},
    {"header", Merge::declare, true},
    {"responses", Merge::override, true},
    {"security", Merge::replace, true},
});

/// The member that says the same thing as another's, or null.
const Node* find_same(const Node& object, std::string_view key, Merge merge) {
  return merge == Merge::declare ? find_parameter(object, parameter_name(key)) : object.find(key);
}

/// Path items or webhooks by key, in the order in which the keys come first.
class Routes {
 public:
  Routes(text::Tree& tree, text::Diagnostics& diagnostics) : tree_(tree), diagnostics_(diagnostics) {}

  /// Takes an item; other operations may be added to it, so its members are its own.
  void add(const Node& item, std::string_view key, bool key_is_new);
  [[nodiscard]] Node collected();

 private:
  void report_duplicate(const Node& member, std::string_view key);

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  std::vector<Node> items_;
  std::map<std::string_view, std::uint32_t> places_;
};

void Routes::add(const Node& item, std::string_view key, bool key_is_new) {
  const auto [found, is_new] = places_.try_emplace(key, static_cast<std::uint32_t>(items_.size()));
  if (is_new) {
    items_.push_back(key_is_new ? item.keyed(key, item.key_offset()) : item);
    return;
  }
  Node& there = items_[found->second];
  for (const Node& member : item.children()) {
    if (there.find(member.key()) != nullptr) {
      report_duplicate(member, key);
    } else {
      there.append(tree_.arena, member);
    }
  }
}

void Routes::report_duplicate(const Node& member, std::string_view key) {
  diagnostics_.report(rule("duplicate-operation"), text::place_of_key(tree_, member),
                      {"%%% is declared twice", member.key(), openapi::is_method(member.key()) ? " " : " of ", key},
                      {"give one of them another path or method"});
}

Node Routes::collected() {
  const std::span<Node> items = tree_.arena.allocate<Node>(items_.size());
  std::copy(items_.begin(), items_.end(), items.begin());
  return Node::object(items);
}

/// What the routers around an operation say together: objects of inherited keys, and their prefixes joined.
struct Surroundings {
  std::string_view prefix = {};
  Node shared = Node::object();
  Node webhook_defaults = Node::object();
};

class RouterMerger {
 public:
  RouterMerger(text::Tree& tree, text::Diagnostics& diagnostics, openapi::Walker& walker)
      : tree_(tree),
        diagnostics_(diagnostics),
        walker_(walker),
        paths_(tree, diagnostics),
        webhooks_(tree, diagnostics) {}

  void add_app(const Node& document);
  MergedRoutes merged() { return {paths_.collected(), webhooks_.collected()}; }

 private:
  void add_routers(const Node& owner, const Surroundings& around);
  void add_router(const Node& router, const Surroundings& around);
  void add_routes(const Node* routes, const Surroundings& around, bool are_webhooks);
  std::string_view prefix_of(const Node& router);
  Node combined(const Node& outer, const Node& inner, std::span<const Inherited> keys, bool for_webhook);
  Node combined_defaults(const Node& outer, const Node& owner);
  Node operation_within(const Surroundings& around, const Node& operation, bool is_webhook);
  Node combined_value(const Inherited& inherited, const Node& outer, const Node& inner);

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  openapi::Walker& walker_;
  Routes paths_;
  Routes webhooks_;
};

void RouterMerger::add_app(const Node& document) {
  Surroundings around;
  around.webhook_defaults = combined_defaults(around.webhook_defaults, document);
  add_routes(document.find("paths"), around, false);
  add_routes(document.find("webhooks"), around, true);
  add_routers(document, around);
}

void RouterMerger::add_routers(const Node& owner, const Surroundings& around) {
  const Node* routers = owner.find("routers");
  if (routers == nullptr || !routers->is(Kind::array)) return;
  for (const Node& router : routers->children()) add_router(router, around);
}

void RouterMerger::add_router(const Node& router, const Surroundings& around) {
  if (router.find("$cycle") != nullptr) {
    diagnostics_.report(rule("router-cycle"), text::place_of_value(tree_, router), {"a router includes itself"},
                        {"include it once, from outside"});
    return;
  }
  walker_.check_object(router, openapi::ObjectType::router);
  Surroundings inside;
  inside.prefix = tree_.arena.join({around.prefix, prefix_of(router)});
  inside.shared = combined(around.shared, router, inherited_keys, false);
  inside.webhook_defaults = combined_defaults(around.webhook_defaults, router);
  add_routes(router.find("paths"), inside, false);
  add_routes(router.find("webhooks"), inside, true);
  add_routers(router, inside);
}

/// The prefix; where it is none, what it may have been, so that the routes are checked all the same.
std::string_view RouterMerger::prefix_of(const Node& router) {
  const Node* prefix = router.find("prefix");
  if (prefix == nullptr) return {};
  const std::string_view text = prefix->text();
  if (!prefix->is(Kind::string)) return tree_.arena.join({"/", text});  // which the table's check has told
  if (text.empty() || (text.starts_with('/') && !text.ends_with('/'))) return text;
  const std::size_t first = std::min(text.find_first_not_of('/'), text.size());
  const std::string_view bare = text.substr(first, text.find_last_not_of('/') + 1 - first);
  const std::string_view repaired = bare.empty() ? bare : tree_.arena.join({"/", bare});
  const text::Place place = text::place_of_value(tree_, *prefix);
  const std::string fix = text::quoted(repaired);
  if (text.starts_with('/')) {
    diagnostics_.report(rule("invalid-prefix"), place, {"the prefix \"%\" ends with \"/\"", text},
                        {"leave the last \"/\" to the paths, which start with one"}, text::Fix{place, fix});
  } else {
    diagnostics_.report(rule("invalid-prefix"), place, {"the prefix \"%\" does not start with \"/\"", text},
                        {"write \"%\"", repaired}, text::Fix{place, fix});
  }
  return repaired;
}

void RouterMerger::add_routes(const Node* routes, const Surroundings& around, bool are_webhooks) {
  if (routes == nullptr || !routes->is(Kind::object)) return;
  Routes& target = are_webhooks ? webhooks_ : paths_;
  const bool prefixed = !are_webhooks && !around.prefix.empty();
  for (const Node& item : routes->children()) {
    Node own = item;
    if (item.is(Kind::object)) {
      own = Node::object().keyed_as(item).placed(item.value_offset());
      for (const Node& member : item.children()) {
        const bool is_operation = openapi::is_method(member.key()) && member.is(Kind::object);
        const Node operation = is_operation ? operation_within(around, member, are_webhooks) : member;
        const Node* hidden = is_operation ? operation.find("hidden") : nullptr;
        if (hidden == nullptr || !hidden->is_true()) own.append(tree_.arena, operation);
      }
      if (own.children().empty() && !item.children().empty()) continue;
    }
    target.add(own, prefixed ? tree_.arena.join({around.prefix, item.key()}) : item.key(), prefixed);
  }
}

/// What both say of the keys that are handed on.
Node RouterMerger::combined(const Node& outer, const Node& inner, std::span<const Inherited> keys, bool for_webhook) {
  Node result = Node::object().keyed_as(inner).placed(inner.value_offset());
  for (const Inherited& inherited : keys) {
    const Node* from_outer = for_webhook && !inherited.of_webhooks ? nullptr : outer.find(inherited.key);
    const Node* from_inner = inner.find(inherited.key);
    // Of defaults, what is inner can turn off what is outer.
    const bool is_off = keys.data() == webhook_default_keys.data() && from_inner != nullptr && from_inner->is_false();
    if (is_off) continue;
    Node left;
    if (from_outer != nullptr && inherited.merge == Merge::declare) {
      left = without_overridden(*from_outer, inner, tree_.arena);
      from_outer = left.is(Kind::object) && left.children().empty() ? nullptr : &left;
    }
    if (from_outer != nullptr && from_inner != nullptr) {
      result.append(tree_.arena, combined_value(inherited, *from_outer, *from_inner));
    } else if (from_outer != nullptr || from_inner != nullptr) {
      result.append(tree_.arena, from_inner != nullptr ? *from_inner : *from_outer);
    }
  }
  return result;
}

/// The defaults of the webhooks of an app or a router.
Node RouterMerger::combined_defaults(const Node& outer, const Node& owner) {
  const Node* defaults = owner.find("webhookDefaults");
  if (defaults == nullptr) return outer;
  Node to_check = *defaults;
  if (defaults->is(Kind::object)) {
    to_check = Node::object().keyed_as(*defaults).placed(defaults->value_offset());
    for (const Node& member : defaults->children()) {
      if (!member.is_false()) to_check.append(tree_.arena, member);
    }
  }
  walker_.check_object(to_check, openapi::ObjectType::webhook_defaults);
  return combined(outer, *defaults, webhook_default_keys, true);
}

Node RouterMerger::operation_within(const Surroundings& around, const Node& operation, bool is_webhook) {
  Node result = operation;
  const auto put_within = [&](const Node& shared, std::span<const Inherited> keys) {
    if (shared.children().empty()) return;
    Node combination = combined(shared, result, keys, is_webhook);
    for (const Node& member : result.children()) {
      const bool was_turned_off = shared.find(member.key()) != nullptr && member.is_false();
      if (!was_turned_off && combination.find(member.key()) == nullptr) combination.append(tree_.arena, member);
    }
    result = combination;
  };
  put_within(around.shared, inherited_keys);
  if (is_webhook) put_within(around.webhook_defaults, webhook_default_keys);
  return result;
}

Node RouterMerger::combined_value(const Inherited& inherited, const Node& outer, const Node& inner) {
  if (inherited.merge == Merge::any_true) return outer.is_true() ? outer : inner;
  const Kind kind = inherited.merge == Merge::append ? Kind::array : Kind::object;
  if (inherited.merge == Merge::replace || !outer.is(kind) || !inner.is(kind)) return inner;
  Node result = (kind == Kind::array ? Node::array() : Node::object()).keyed_as(inner).placed(inner.value_offset());
  for (const Node& child : outer.children()) {
    const Node* over = kind == Kind::object ? find_same(inner, child.key(), inherited.merge) : nullptr;
    result.append(tree_.arena, over != nullptr ? *over : child);
  }
  for (const Node& child : inner.children()) {
    const bool is_placed = kind == Kind::object && find_same(outer, child.key(), inherited.merge) != nullptr &&
                           find_same(inner, child.key(), inherited.merge) == &child;
    if (!is_placed) result.append(tree_.arena, child);
  }
  return result;
}

}  // namespace

MergedRoutes merge_routers(const Node& document, text::Tree& tree, text::Diagnostics& diagnostics,
                           openapi::Walker& walker) {
  RouterMerger merger(tree, diagnostics, walker);
  merger.add_app(document);
  return merger.merged();
}

}  // namespace beckon::definitions
