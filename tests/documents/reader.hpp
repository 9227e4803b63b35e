#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <beckon/detail/openapi_fields.hpp>
#include <beckon/openapi.hpp>

#include "text/node.hpp"
#include "text/write_json.hpp"

namespace beckon::test {

/// Puts JSON into the structs of OpenAPI's objects, as a program would that has a document and wants to hand it on
/// piece by piece. It knows no list of fields: it is visited by them.
class Reader {
 public:
  /// What does not fit where it stands, a line each.
  [[nodiscard]] const std::string& misfits() const { return misfits_; }

  void read(const text::Node& node, std::string& text) {
    if (expect(node, text::Kind::string)) text = node.text();
  }
  void read(const text::Node& node, bool& value) {
    if (expect(node, text::Kind::boolean)) value = node.is_true();
  }
  void read(const text::Node& node, std::optional<Json>& value) { value = Json::spelled(text::write_json(node)); }
  void read(const text::Node& node, std::optional<openapi::Numeral>& number) {
    if (expect(node, text::Kind::number)) number = openapi::Numeral::spelled(std::string(node.text()));
  }
  void read(const text::Node& node, std::optional<openapi::Count>& number) {
    if (expect(node, text::Kind::number)) number = openapi::Count::spelled(std::string(node.text()));
  }
  template <typename Value>
  void read(const text::Node& node, std::optional<Value>& value) {
    read(node, value.emplace());
  }

  void read(const text::Node& node, openapi::OneOrMore& texts) {
    if (node.is(text::Kind::string)) {
      texts = std::string(node.text());
      return;
    }
    if (!expect(node, text::Kind::array)) return;
    std::vector<std::string> all(node.children().size());
    for (std::size_t index = 0; index < all.size(); ++index) read(node.children()[index], all[index]);
    texts = std::move(all);
  }

  template <typename Item>
  void read(const text::Node& node, openapi::List<Item>& list) {
    if (!expect(node, text::Kind::array)) return;
    list = openapi::empty;
    for (const text::Node& child : node.children()) list.push_back(made<Item>(child));
  }
  template <typename Value>
  void read(const text::Node& node, openapi::Map<Value>& map) {
    if (!expect(node, text::Kind::object)) return;
    map = openapi::empty;
    for (const text::Node& child : node.children()) map.add(std::string(child.key()), made<Value>(child));
  }
  template <typename Value>
  void read(const text::Node& node, openapi::ExtensibleMap<Value>& map) {
    if (!expect(node, text::Kind::object)) return;
    map = openapi::ExtensibleMap<Value>(openapi::empty);
    for (const text::Node& child : node.children()) {
      std::string key(child.key());
      if (key.starts_with("x-")) {
        map.extensions.add(std::move(key), made<Json>(child));
      } else {
        map.add(std::move(key), made<Value>(child));
      }
    }
  }

  template <typename Object>
  void read(const text::Node& node, openapi::Optional<Object>& object) {
    object = made<Object>(node);
  }
  template <typename Object>
  void read(const text::Node& node, openapi::OrReference<Object>& either) {
    if (node.find("$ref") != nullptr) {
      either = made<openapi::Reference>(node);
    } else {
      either = made<Object>(node);
    }
  }
  template <typename Object>
  void read(const text::Node& node, openapi::OrBoolean<Object>& either) {
    if (node.is(text::Kind::boolean)) {
      either = node.is_true();
    } else {
      either = made<Object>(node);
    }
  }
  template <typename Object>
  void read(const text::Node& node, Object& object) {
    if (!expect(node, text::Kind::object)) return;
    Members<Object> members{*this, node, {}};
    detail::Fields<Object>::visit(object, members);
  }

 private:
  /// Gives the fields of one object their values.
  template <typename Object>
  struct Members {
    template <typename Value>
    void field(const char* key, Value& value) {
      const text::Node* member = node.find(std::string_view(key));
      if (member == nullptr) return;
      Reader own;
      own.read(*member, value);
      if (std::is_same_v<Object, openapi::Schema> && !own.misfits_.empty()) {
        // In another dialect it may be of another kind (`exclusiveMinimum: true`), which only the extensions can hold.
        value = {};
        return;
      }
      reader.misfits_ += own.misfits_;
      keys.emplace_back(key);
    }
    void extensions(openapi::Map<Json>& extensions) {
      for (const text::Node& member : node.children()) {
        if (std::find(keys.begin(), keys.end(), member.key()) != keys.end()) continue;
        extensions.add(std::string(member.key()), reader.made<Json>(member));
      }
    }

    Reader& reader;
    const text::Node& node;
    std::vector<std::string_view> keys;
  };

  template <typename Value>
  Value made(const text::Node& node) {
    if constexpr (std::is_same_v<Value, Json>) {
      return Json::spelled(text::write_json(node));
    } else {
      Value value{};
      read(node, value);
      return value;
    }
  }

  bool expect(const text::Node& node, text::Kind kind) {
    if (node.is(kind)) return true;
    misfits_ += std::string(node.key()) + " is " + std::string(to_string(node.kind())) + ", not " +
                std::string(to_string(kind)) + "\n";
    return false;
  }

  std::string misfits_;
};

}  // namespace beckon::test
