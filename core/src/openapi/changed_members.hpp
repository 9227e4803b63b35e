#pragma once

#include <cstddef>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::openapi {

/// Whether a member has this key.
bool is_called(const text::Node& member, const char* key);

/// A value under a key, where another member stood.
text::Node in_place_of(const text::Node& member, const char* key, const text::Node& value);

/// The members of an object, gone through in their order: the object stays shared until one of them differs.
class ChangedMembers {
 public:
  ChangedMembers(const text::Node& origin, text::Arena& arena) : origin_(origin), arena_(arena) {}

  /// The next member stays.
  void keep(const text::Node& member);

  /// The next member goes.
  void leave_out();

  /// In the place of the next member stands another.
  void replace(const text::Node& member);

  /// True, with `changed` set, if the object differs from what it was.
  bool finish(text::Node& changed) const;

 private:
  const text::Node& origin_;
  text::Arena& arena_;
  text::Node node_;
  std::size_t kept_ = 0;
  bool differs_ = false;
};

}  // namespace beckon::openapi
