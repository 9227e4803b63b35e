#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string_view>

#include "openapi/walker.hpp"
#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::definitions {

/// The keys that only webhooks have.
inline constexpr auto webhook_keys = std::to_array<std::string_view>({"signature", "retries", "envelope", "event"});
bool is_webhook_key(std::string_view key);

/// How webhooks are signed, sent again and wrapped: turns the keys that say so into OpenAPI, webhook by webhook, and
/// collects the components that they refer to. `standard` is what Standard Webhooks 1.0.0 says.
class WebhookLowering {
 public:
  /// `names` are those of the schema components, to which the envelopes' are added.
  WebhookLowering(text::Tree& tree, text::Diagnostics& diagnostics, openapi::Walker& walker,
                  std::map<std::string_view, std::uint32_t>& names)
      : tree_(tree), diagnostics_(diagnostics), walker_(walker), names_(names) {}

  /// The webhooks without these keys.
  text::Node lower(const text::Node& webhooks);

  /// The envelopes' schemas and the signatures' parameters, by name; what is in them may be shorthand.
  [[nodiscard]] const text::Node& schemas() const { return schemas_; }
  [[nodiscard]] const text::Node& parameters() const { return parameters_; }

 private:
  text::Node lower_operation(const text::Node& operation, std::string_view event);
  void add_signature(const text::Node& signature, text::Node& operation);
  void add_parameter(const text::Node& parameter, text::Node& operation, text::Node& parameters);
  void add_retries(const text::Node& retries, text::Node& operation);
  text::Node seconds_of(const text::Node& duration);
  /// The body that holds the event's type, its time and what the operation's own body says.
  text::Node enveloped(const text::Node& operation, std::string_view event);
  /// Whether a value is `standard`; what else it could be stands in `alternative`.
  bool is_standard(const text::Node& value, const char* alternative = "");

  text::Arena& arena() { return tree_.arena; }

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  openapi::Walker& walker_;
  std::map<std::string_view, std::uint32_t>& names_;
  text::Node schemas_ = text::Node::object();
  text::Node parameters_ = text::Node::object();
};

}  // namespace beckon::definitions
