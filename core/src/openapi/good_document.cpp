#include "openapi/good_document.hpp"

namespace beckon::openapi {

void GoodDocument::inspect(const text::Node& value, ObjectType type, bool is_reference, const Walker& walker) {
  static_cast<void>(value);
  static_cast<void>(type);
  static_cast<void>(is_reference);
  static_cast<void>(walker);
}

}  // namespace beckon::openapi
