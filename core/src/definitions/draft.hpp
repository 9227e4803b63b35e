#pragma once

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::definitions {

/// An object while it is lowered: it starts as another one's members, and knows whether it came to differ.
class Draft {
 public:
  Draft(const text::Node& origin, text::Arena& arena)
      : origin_(origin), arena_(arena), node_(text::Node::object().keyed_as(origin).placed(origin.value_offset())) {
    node_.reserve(arena, origin.children().size() + 2);
  }

  /// Takes a member over as it is.
  void keep(const text::Node& member) { node_.append(arena_, member); }

  /// Sets a member, in the place of the one with its key if there is one.
  void set(const text::Node& member) {
    is_set_ = true;
    if (text::Node* there = node_.find(member.key())) {
      *there = member;
    } else {
      node_.append(arena_, member);
    }
  }

  [[nodiscard]] bool differs() const { return is_set_ || node_.children().size() != origin_.children().size(); }
  [[nodiscard]] const text::Node& node() const { return node_; }

 private:
  const text::Node& origin_;
  text::Arena& arena_;
  text::Node node_;
  bool is_set_ = false;
};

}  // namespace beckon::definitions
