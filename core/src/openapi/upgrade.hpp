#pragma once

#include <cstdint>
#include <map>
#include <string_view>

#include "openapi/walker.hpp"
#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::openapi {

class ChangedMembers;

/// Reads OpenAPI 3.0 as 3.1, one object at a time, before it is lowered further: what 3.1 says in other words is put
/// into these; what 3.0 ignores and 3.1 would not, or would forbid, is left out. A value that was accepted stays
/// accepted. Each change is told at its place; docs/openapi-3.0.md lists them.
class Upgrade final : public Lowering {
 public:
  Upgrade(text::Tree& tree, text::Diagnostics& diagnostics, Lowering& next)
      : tree_(tree), diagnostics_(diagnostics), next_(next) {}

  bool lower(const text::Node& value, ObjectType type, Walker& walker, text::Node& lowered) override;
  [[nodiscard]] bool upgrades() const override { return true; }

  /// Tells at the document's version what was changed in it, and how often.
  void finish(const text::Node& document);

 private:
  bool upgrade(const text::Node& value, ObjectType type, Walker& walker, text::Node& upgraded);
  // upgrade_schema.cpp
  bool upgrade_schema(const text::Node& schema, Walker& walker, text::Node& upgraded);
  /// A schema with `$ref`: in 3.0 it is a Reference Object, beside which all else is ignored.
  bool upgrade_reference(const text::Node& schema, text::Node& upgraded);
  /// An example or a bound, or a keyword that stays.
  void upgrade_keyword(const text::Node& member, const text::Node& schema, ChangedMembers& members);
  void upgrade_format(const text::Node& format, const char* keyword, std::string_view content, const text::Node& schema,
                      ChangedMembers& members);
  /// Tells what becomes of `nullable`; true if null is to be let in.
  bool read_nullable(const text::Node& schema, Walker& walker);
  text::Node type_or_null(const text::Node& type);
  /// `anyOf` with what the schema is composed of, and null.
  text::Node composition_or_null(const text::Node& schema, const text::Node& first);
  static bool moves_with_composition(const text::Node& member, const text::Node& schema);

  void tell_changed(const text::Node& member, std::string_view to);
  void tell_left_out(const text::Node& member, std::string_view why, std::string_view hint = {});

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  Lowering& next_;
  /// How often members with a key were changed or left out.
  std::map<std::string_view, std::uint32_t> counts_;
};

}  // namespace beckon::openapi
