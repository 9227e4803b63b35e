#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::definitions {

/// What is derived where the definitions say nothing.
enum class Convention : std::uint8_t {
  operation_id,
  summary,
  titles,
  success,
  webhook_success,
  validation_errors,
  webhook_security,
  direction,
  inline_webhooks,
  empty_paths,
};

/// How a convention is followed: not at all, as Beckon does or as FastAPI does.
enum class Manner : std::uint8_t { off, beckon, fastapi };

/// A named set of manners.
enum class Preset : std::uint8_t { beckon, fastapi, plain };

/// One row of the table of conventions.
struct ConventionRow {
  Convention convention;
  std::string_view key;
  /// By Preset: beckon, fastapi, plain.
  std::array<Manner, 3> manners;
  /// What `true` means where the preset has it off.
  Manner when_true;
  std::string_view meaning;
};

inline constexpr auto convention_rows = std::to_array<ConventionRow>({
    {Convention::operation_id,
     "operationId",
     {Manner::beckon, Manner::fastapi, Manner::off},
     Manner::beckon,
     "operationId from `name`, the webhook's key, or method and path"},
    {Convention::summary,
     "summary",
     {Manner::beckon, Manner::fastapi, Manner::off},
     Manner::beckon,
     "summary from the words of `name`"},
    {Convention::titles,
     "titles",
     {Manner::off, Manner::fastapi, Manner::off},
     Manner::fastapi,
     "title of models, fields and parameters"},
    {Convention::success,
     "success",
     {Manner::beckon, Manner::fastapi, Manner::off},
     Manner::beckon,
     "a 200 response where none of success is given"},
    {Convention::webhook_success,
     "webhookSuccess",
     {Manner::beckon, Manner::fastapi, Manner::off},
     Manner::beckon,
     "a 2XX response on webhooks where none is given"},
    {Convention::validation_errors,
     "validationErrors",
     {Manner::off, Manner::fastapi, Manner::off},
     Manner::beckon,
     "a 422 response with its schemas where something can be invalid"},
    {Convention::webhook_security,
     "webhookSecurity",
     {Manner::beckon, Manner::off, Manner::off},
     Manner::beckon,
     "`security: []` on webhooks where the root has security"},
    {Convention::direction,
     "direction",
     {Manner::beckon, Manner::off, Manner::off},
     Manner::beckon,
     "payloads of webhooks as the app sends them: with what is readOnly, without what is writeOnly"},
    {Convention::inline_webhooks,
     "inlineWebhooks",
     {Manner::beckon, Manner::beckon, Manner::off},
     Manner::beckon,
     "a shared path item in the place of a webhook's `$ref` to it"},
    {Convention::empty_paths,
     "emptyPaths",
     {Manner::off, Manner::fastapi, Manner::off},
     Manner::fastapi,
     "`paths: {}` where there are none, webhooks or not"},
});

/// The names of the presets, in the order of Preset.
inline constexpr auto preset_names = std::to_array<std::string_view>({"beckon", "fastapi", "plain"});

/// The key of the preset beside single rules.
inline constexpr std::string_view base_key = "base";

/// The manner of every convention for one document.
class Conventions {
 public:
  explicit Conventions(Preset preset = Preset::beckon);

  [[nodiscard]] Manner operator[](Convention convention) const {
    return manners_[static_cast<std::size_t>(convention)];
  }
  [[nodiscard]] bool derives(Convention convention) const { return (*this)[convention] != Manner::off; }
  /// Whether nothing at all is derived.
  [[nodiscard]] bool are_off() const;

  /// The value of the key `conventions`: a preset's name, or an object of `base` and single rules.
  static Conventions read(const text::Node& value, const text::Tree& tree, text::Diagnostics& diagnostics);

 private:
  std::array<Manner, convention_rows.size()> manners_{};
};

}  // namespace beckon::definitions
