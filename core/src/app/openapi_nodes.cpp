#include "app/openapi_nodes.hpp"

#include <cstddef>
#include <optional>
#include <string>

#include <beckon/detail/openapi_fields.hpp>

#include "app/json.hpp"
#include "text/tree.hpp"

namespace beckon::detail {

using text::Arena;
using text::Node;

namespace {

/// Makes nodes of values, the fields of objects as the tables have them.
class Writer {
 public:
  explicit Writer(Arena& arena) : arena_(arena) {}

  Node write(const std::string& text) { return Node::string(arena_.copy(text)); }
  Node write(bool value) { return Node::boolean(value); }
  Node write(const Json& value) { return read_spelling(arena_, value.spelling()); }
  Node write(const openapi::Numeral& number) { return write_number(number.spelling()); }
  Node write(const openapi::Count& number) { return write_number(number.spelling()); }

  Node write(const openapi::OneOrMore& texts) {
    if (!texts.is_list()) return texts.texts().empty() ? Node::array() : write(texts.texts().front());
    return write_items(texts.texts());
  }
  template <typename Item>
  Node write(const openapi::List<Item>& list) {
    return write_items(list);
  }
  template <typename Value>
  Node write(const openapi::Map<Value>& map) {
    Node object = Node::object();
    add_members(object, map);
    return object;
  }
  template <typename Value>
  Node write(const openapi::ExtensibleMap<Value>& map) {
    Node object = Node::object();
    add_members(object, map);
    add_members(object, map.extensions);
    return object;
  }

  template <typename Value>
  Node write(const std::optional<Value>& value) {
    return write(*value);
  }
  template <typename Object>
  Node write(const openapi::Optional<Object>& object) {
    return write(*object);
  }
  template <typename Object>
  Node write(const openapi::OrReference<Object>& either) {
    if (either.reference() != nullptr) return write(*either.reference());
    return either.object() != nullptr ? write(*either.object()) : Node::object();
  }
  template <typename Object>
  Node write(const openapi::OrBoolean<Object>& either) {
    if (either.boolean()) return write(*either.boolean());
    return either.object() != nullptr ? write(*either.object()) : write(either.expression());
  }
  template <typename Object>
  Node write(const Object& object) {
    Node node = Node::object();
    if (goes_too_deep()) return node;
    ++depth_;
    Members members{*this, node};
    Fields<Object>::visit(object, members);
    --depth_;
    return node;
  }

  template <typename Value>
  void add_members(Node& to, const openapi::Map<Value>& map) {
    if (goes_too_deep()) return;
    ++depth_;
    for (const auto& [key, value] : map) to.add(arena_, arena_.copy(key), write(value));
    --depth_;
  }

 private:
  /// Takes the fields of one object.
  struct Members {
    template <typename Value>
    void field(const char* key, const Value& value) {
      if (value.has_value()) object.add(writer.arena_, key, writer.write(value));
    }
    void extensions(const openapi::Map<Json>& extensions) { writer.add_members(object, extensions); }

    Writer& writer;
    Node& object;
  };

  Node write_number(const std::string& spelling) { return read_spelling(arena_, spelling, Node::number("1")); }

  template <typename Items>
  Node write_items(const Items& items) {
    Node array = Node::array();
    if (goes_too_deep()) return array;
    ++depth_;
    for (const auto& item : items) array.append(arena_, write(item));
    --depth_;
    return array;
  }

  /// What is deeper is not looked at: that it is too deep is reported where nodes are numbered.
  [[nodiscard]] bool goes_too_deep() const { return depth_ > text::deepest_nesting; }

  Arena& arena_;
  std::size_t depth_ = 0;
};

}  // namespace

template <typename Value>
Node to_node(Arena& arena, const Value& value) {
  return Writer(arena).write(value);
}

void add_extensions(Node& to, Arena& arena, const openapi::Map<Json>& extensions) {
  Writer(arena).add_members(to, extensions);
}

template Node to_node(Arena& arena, const openapi::Document& document);
template Node to_node(Arena& arena, const openapi::PathItem& item);
template Node to_node(Arena& arena, const openapi::Optional<openapi::Contact>& contact);
template Node to_node(Arena& arena, const openapi::Optional<openapi::License>& license);
template Node to_node(Arena& arena, const openapi::List<openapi::Server>& servers);
template Node to_node(Arena& arena, const openapi::Optional<openapi::Components>& components);
template Node to_node(Arena& arena, const openapi::List<openapi::SecurityRequirement>& security);
template Node to_node(Arena& arena, const openapi::List<openapi::Tag>& tags);
template Node to_node(Arena& arena, const openapi::Optional<openapi::ExternalDocumentation>& external_docs);
template Node to_node(Arena& arena, const openapi::List<openapi::OrReference<openapi::Parameter>>& parameters);
template Node to_node(Arena& arena, const openapi::Optional<openapi::OrReference<openapi::RequestBody>>& request_body);
template Node to_node(Arena& arena, const openapi::Responses& responses);
template Node to_node(Arena& arena, const openapi::Map<openapi::OrReference<openapi::Callback>>& callbacks);

}  // namespace beckon::detail
