#include "openapi/changed_members.hpp"

namespace beckon::openapi {

using text::Node;

// Most keys differ in their first byte, so nothing looks for the end of the one that is asked for.
bool is_called(const Node& member, const char* key) {
  for (const char byte : member.key()) {
    if (byte != *key || byte == '\0') return false;
    ++key;
  }
  return *key == '\0';
}

Node in_place_of(const Node& member, const char* key, const Node& value) {
  return value.keyed(key, member.key_offset()).placed(member.value_offset());
}

void ChangedMembers::keep(const Node& member) {
  if (differs_) {
    node_.append(arena_, member);
  } else {
    ++kept_;
  }
}

void ChangedMembers::leave_out() {
  if (differs_) return;
  differs_ = true;
  node_ = Node::object().keyed_as(origin_).placed(origin_.value_offset());
  for (const Node& member : origin_.children().first(kept_)) node_.append(arena_, member);
}

void ChangedMembers::replace(const Node& member) {
  leave_out();
  node_.append(arena_, member);
}

bool ChangedMembers::finish(Node& changed) const {
  if (differs_) changed = node_;
  return differs_;
}

}  // namespace beckon::openapi
