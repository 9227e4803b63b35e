#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "definitions/conventions.hpp"
#include "definitions/draft.hpp"
#include "definitions/model_fields.hpp"
#include "definitions/names.hpp"
#include "openapi/walker.hpp"
#include "schema/type_expression.hpp"
#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::definitions {

class WebhookLowering;

/// What is known of a file in a schema or in those that it refers to.
enum class FileSearch : std::uint8_t { to_do, nothing, file };

/// Turns the definitions language into OpenAPI, object by object, as the walker gets to them.
class DefinitionsLowering final : public openapi::Lowering, public schema::TypeNames {
 public:
  DefinitionsLowering(text::Tree& tree, text::Diagnostics& diagnostics) : tree_(tree), diagnostics_(diagnostics) {}

  bool lower(const text::Node& value, openapi::ObjectType type, openapi::Walker& walker, text::Node& lowered) override;

  /// What is added when the whole document has been walked: the schemas that derived responses refer to.
  text::Node finish(const text::Node& document);

  /// Whether the document was written in the definitions language, without an `openapi` key.
  [[nodiscard]] bool is_own_language() const { return is_own_language_; }

  /// Whether webhooks' bodies became what the app sends.
  [[nodiscard]] bool derives_payloads() const { return conventions_.derives(Convention::direction); }

  /// The names of the models that others extend.
  [[nodiscard]] std::span<const std::string_view> extended() const { return extended_; }

  [[nodiscard]] bool knows(std::string_view name) const override { return names_.contains(name); }
  void offer(text::Suggestion& suggestion) const override;

 private:
  /// Where an operation stands.
  struct OperationContext {
    OperationPlace place;
    const text::Node* path_item = nullptr;
    bool is_path = false;
    bool is_callback = false;
  };

  // document.cpp
  bool lower_document(const text::Node& document, openapi::Walker& walker, text::Node& lowered);
  void read_conventions(const text::Node& document);
  text::Node lower_components(const text::Node* components, const text::Node* models, const WebhookLowering& webhooks);
  text::Node with_derived_schemas(const text::Node& document);
  void collect_names();
  void count_operation_ids(const text::Node& path_items, bool are_webhooks);

  // models.cpp
  text::Node lower_model(const text::Node& model, DeclaredModel& declared);
  /// An object schema of the fields, without a title.
  text::Node lower_fields(const text::Node& fields);
  text::Node schema_of_fields(const text::Node& declared, const ModelFields& fields);
  const ModelFields& fields_of(const text::Node& model, DeclaredModel& declared);
  ModelFields collect_fields(const text::Node& declared);
  /// True for an object; anything else is reported.
  bool are_fields(const text::Node& fields);
  void add_base(const text::Node& name, FieldCollector& collector);
  void report_base(const text::Node& name, std::string_view given);
  void add_field(const text::Node& field, bool named_as_is, FieldCollector& collector);
  void add_model_keyword(const text::Node& member, text::Node& schema);

  // mistaken_schemas.cpp
  /// Whether what should be fields is evidently a JSON Schema: no fields could be written so.
  static bool is_json_schema(const text::Node& fields);
  void report_json_schema(const text::Node& fields);
  /// Reports fields in the place of keywords: unknown keywords whose value reads as a type.
  void report_fields(const text::Node& schema);
  bool reads_as_type(const text::Node& value);
  /// Whether a text starts with two words that are no types.
  [[nodiscard]] bool reads_as_prose(std::string_view text) const;
  void report_prose(const text::Node& response);

  // schemas.cpp
  bool lower_schema(const text::Node& value, text::Node& lowered);
  text::Node in_components(const text::Node& keyword);
  /// An object whose `type` is an expression.
  void lower_typed_schema(const text::Node& value, const text::Node& type, schema::Defaults defaults,
                          text::Node& lowered);
  /// Where FastAPI puts no title: on references, and on fields that are a reference or null.
  enum class Titles : std::uint8_t { beside_no_reference, beside_all_but_references };
  /// The schema of a field, parameter or response, lowered, with a title if one is given and the schema has none.
  text::Node lower_declared(const text::Node& value, std::string_view title, schema::Defaults defaults,
                            Titles titles = Titles::beside_no_reference);
  static bool has_title_place(const text::Node& schema, Titles titles);

  // operations.cpp
  static OperationContext context_of(const openapi::Walker& walker);
  bool lower_operation(const text::Node& operation, openapi::Walker& walker, text::Node& lowered);
  void lower_name(const text::Node& operation, const OperationContext& context, Draft& draft);
  void lower_body(const text::Node& operation, const OperationContext& context, bool derives, openapi::Walker& walker,
                  Draft& draft);
  /// FastAPI makes the fields of a body or form a component, `Body_update_item_items__item_id__put`, if the name is
  /// free.
  void lower_body_component(const text::Node& operation, const OperationContext& context, openapi::Walker& walker,
                            text::Node& schema);
  /// What FastAPI tells the operation by: its operationId, given or derived.
  std::string_view unique_id(const text::Node& operation, const OperationContext& context);
  /// True, with the problem reported, when both keys are there.
  bool said_twice(const text::Node& object, std::string_view shorthand, std::string_view longhand);

  // security.cpp
  void lower_security(const text::Node& operation, const OperationContext& context, Draft& draft);
  /// The requirements of a scheme's name or a list with names in it; nothing of what is OpenAPI already.
  std::optional<text::Node> named_requirements(const text::Node& security);

  // forms.cpp
  /// Whether a schema, or one that it refers to, holds a file.
  bool has_file(const text::Node& schema);

  // parameters.cpp
  void lower_parameters(const text::Node& operation, const OperationContext& context, bool derives, Draft& draft);
  void add_path_variables(const OperationContext& context, text::Node& parameters);
  text::Node lower_parameter(const text::Node& value, std::string_view in);
  text::Node with_descriptions(const text::Node& schema, const text::Node& parameter);
  /// FastAPI's webhooks have variables in their keys, as paths do.
  [[nodiscard]] bool is_like_fastapi(const OperationContext& context) const {
    return context.place.is_webhook && conventions_[Convention::webhook_success] == Manner::fastapi;
  }

  // responses.cpp
  void lower_responses(const text::Node& operation, const OperationContext& context, bool derives, Draft& draft);
  /// True when there is one that was not given.
  bool add_success(const text::Node& operation, const OperationContext& context, bool derives, text::Node& responses);
  text::Node success_response(const text::Node& operation, std::string_view code, Manner manner,
                              const OperationContext& context);
  bool needs_validation_error(const text::Node& operation, const text::Node& lowered, const text::Node& responses,
                              const OperationContext& context) const;
  /// The type that comes back, with FastAPI's title; of a response beside the main one after its code.
  text::Node titled_response(const text::Node& returns, std::string_view code, const text::Node& operation,
                             const OperationContext& context);
  /// Adds a given response; true when the type that it returns took a title.
  bool add_titled_type(const text::Node& response, const text::Node& operation, const OperationContext& context,
                       text::Node& responses);
  text::Node validation_error();
  bool lower_response(const text::Node& response, text::Node& lowered);
  /// Adds `content` with this schema, unless the type is `null`: then there is none.
  void add_content(const text::Node& type, text::Node& object);

  void report(const text::Rule& rule, text::Place place, const text::Message& message, const text::Message& hint = {}) {
    diagnostics_.report(rule, place, message, hint);
  }
  [[nodiscard]] text::Place key_place(const text::Node& node) const { return text::place_of_key(tree_, node); }
  [[nodiscard]] text::Place value_place(const text::Node& node) const { return text::place_of_value(tree_, node); }
  [[nodiscard]] schema::Reading reading() const { return {tree_, diagnostics_, *this}; }
  text::Arena& arena() { return tree_.arena; }

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  Conventions conventions_;
  /// Every schema component and model, by its place among both.
  std::map<std::string_view, std::uint32_t> names_;
  text::Node known_schemas_;
  /// By the same places.
  std::vector<FileSearch> searched_;
  const text::Node* models_ = nullptr;
  /// The place of the first model in `names_`; those before it are schema components.
  std::uint32_t first_model_ = 0;
  /// In the order of the models.
  std::vector<DeclaredModel> declared_models_;
  std::vector<std::string_view> extended_;
  /// How many of them are being collected, each for one that extends it.
  std::size_t open_models_ = 0;
  std::size_t inherited_fields_ = 0;
  bool has_too_many_fields_ = false;
  const text::Node* schemas_ = nullptr;
  const text::Node* version_without_conventions_ = nullptr;
  /// Without an `openapi` key and with conventions: there unknown keywords are no one else's.
  bool is_own_language_ = false;
  bool has_shorthand_ = false;
  std::map<std::string_view, std::uint32_t> operation_ids_;
  bool has_root_security_ = false;
  bool refers_to_validation_error_ = false;
  /// FastAPI's components for bodies of fields.
  text::Node body_components_ = text::Node::object();
};

}  // namespace beckon::definitions
