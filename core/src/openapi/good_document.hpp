#pragma once

#include "openapi/walker.hpp"

namespace beckon::openapi {

/// The rules that a good document keeps and OpenAPI's schema does not ask for: what is told is a warning or an info.
class GoodDocument final : public Inspection {
 public:
  GoodDocument(text::Tree& tree, text::Diagnostics& diagnostics) : tree_(tree), diagnostics_(diagnostics) {}

  void inspect(const text::Node& value, ObjectType type, bool is_reference, const Walker& walker) override;

 private:
  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
};

}  // namespace beckon::openapi
