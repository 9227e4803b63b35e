#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "openapi/references.hpp"
#include "openapi/walker.hpp"

namespace beckon::openapi {

/// The rules that a good document keeps and OpenAPI's schema does not ask for: what is told is a warning or an info.
/// What one object tells is told when it is walked, what takes the whole document when that is done.
class GoodDocument final : public Inspection {
 public:
  GoodDocument(text::Tree& tree, text::Diagnostics& diagnostics)
      : tree_(tree), diagnostics_(diagnostics), references_(tree, diagnostics) {}

  void inspect(const text::Node& value, ObjectType type, bool is_reference, const Walker& walker) override;

  /// What is known of how the document came about.
  struct Origin {
    /// Then all tags are expected to be declared.
    bool is_written_as_openapi = true;
    /// Then the bodies of webhooks that were derived hide nothing any more.
    bool derives_payloads = false;
    /// The names of schemas that have been used though nothing in the document shows it.
    std::span<const std::string_view> used_schemas = {};
  };
  /// What only the whole document tells.
  void finish(const text::Node& document, const Origin& origin);

 private:
  // good_document.cpp
  void inspect_reference(const text::Node& value, ObjectType type, const Walker& walker);
  void inspect_server(const text::Node& server, const Walker& walker);
  void inspect_media_type(const text::Node& media_type, const Walker& walker);
  void check_media_type(std::string_view text, text::Place place);

  // good_schemas.cpp
  void inspect_schema(const text::Node& schema, const Walker& walker);
  void inspect_default(const text::Node& value, const text::Node& schema, const Walker& walker);
  void check_discriminator(const Seen& seen, const text::Node& document);
  /// Whether a schema, or one that it is made of, has the property; at most `left` of them are looked at.
  [[nodiscard]] bool has_property(const text::Node& schema, std::string_view name, int& left);
  void check_payload(const Seen& body);
  void collect_hidden(const text::Node& schema, std::vector<const text::Node*>& hidden, int& left) const;

  // good_operations.cpp
  void inspect_operation(const text::Node& operation, const Walker& walker);
  void inspect_parameter(const text::Node& parameter, const Walker& walker);
  void inspect_header(const text::Node& header, const Walker& walker);
  void inspect_callback(const text::Node& callback, const Walker& walker);
  void inspect_link(const text::Node& link, const Walker& walker);
  void check_operation_ids();
  void check_link(const Seen& link);
  void check_expression(const text::Node& value, const Seen& link);
  void report_expression(std::string_view text, text::Place place);

  // good_paths.cpp
  void inspect_path_item(const text::Node& item, const Walker& walker);
  void check_path_items();
  void check_path(const Seen& path);
  void check_variables(const Seen& path);
  void check_all_parameters(const Seen& item, bool is_path);
  /// Reports what is twice in a list of parameters, and those of a path that the path lacks.
  void check_parameters(const text::Node* parameters, const Seen& item, bool is_path);
  void check_path_parameter(const text::Node& parameter, text::Place place, std::string_view path);
  /// Of a path; none where it has too many to be one.
  std::span<const std::string_view> variables_of(std::string_view path);
  void check_ambiguous_paths();

  // good_components.cpp
  void check_security(const text::Node& document);
  void check_requirement(const text::Node& required, const Seen& requirement, const text::Node* schemes);
  bool has_scope(const text::Node& scheme, std::string_view scope);
  void check_tags(const text::Node& document, bool are_all_declared);
  void check_unused(const text::Node& document);
  [[nodiscard]] bool is_alternative(const text::Node& schema) const;

  void report(const text::Rule& rule, text::Place place, const text::Message& message, const text::Message& hint) {
    diagnostics_.report(rule, place, message, hint);
  }
  /// Where something is told that stands in `around`.
  [[nodiscard]] text::Place place_of(const text::Node& value, const Seen& around) const;
  [[nodiscard]] text::Place place_of_key(const text::Node& member, const Seen& around) const;
  static Seen seen(const text::Node& value, ObjectType type, const Walker& walker);

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  References references_;
  /// The path items under `paths`, and all others.
  std::vector<Seen> paths_;
  std::vector<Seen> path_items_;
  /// The request bodies of webhooks.
  std::vector<Seen> payloads_;
  std::vector<Seen> operation_ids_;
  /// The places of the operationIds, by their texts.
  std::vector<std::uint32_t> ids_;
  std::vector<Seen> links_;
  std::vector<Seen> requirements_;
  std::vector<Seen> tags_;
  std::vector<Seen> discriminated_;
  std::vector<const text::Node*> used_schemes_;
  /// The path whose variables were asked for last.
  std::string_view last_path_;
  std::vector<std::string_view> last_variables_;
};

}  // namespace beckon::openapi
