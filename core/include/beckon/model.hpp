#pragma once

#include <concepts>     // std::same_as
#include <cstdint>      // std::uint8_t
#include <optional>     // std::optional
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <type_traits>  // std::conditional_t
#include <vector>       // std::vector

#include <beckon/detail/classify.hpp>
#include <beckon/detail/name.hpp>
#include <beckon/detail/type_info.hpp>
#include <beckon/detail/write_value.hpp>
#include <beckon/number.hpp>

namespace beckon {

/// What a field is when it comes to its options. A std::optional or a smart pointer is what it holds.
enum class FieldKind : std::uint8_t { text, integer, number, list, map, other };

/// Stands where an option does not apply to a field's type: nothing can be put there.
class DoesNotApply {
 public:
  explicit constexpr DoesNotApply() = default;
};

template <bool applies, typename Value>
using OptionIf = std::conditional_t<applies, std::optional<Value>, DoesNotApply>;

/// What can be said of a field. An option that does not suit the field's type does not compile. C++ wants the options
/// in the order in which they stand here.
template <FieldKind kind>
struct FieldOptions {
  static constexpr bool is_text = kind == FieldKind::text;
  static constexpr bool is_numeric = kind == FieldKind::integer || kind == FieldKind::number;
  /// An Integer for whole numbers: `.minimum = 0.5` on an `int` does not compile.
  using Bound = std::conditional_t<kind == FieldKind::integer, Integer, Number>;
  using Example = std::conditional_t<is_text, std::string, Bound>;
  template <bool applies, typename Value>
  using If = OptionIf<applies, Value>;

  std::optional<std::string> title = std::nullopt;
  std::optional<std::string> description = std::nullopt;
  /// A type expression in place of the one that the C++ type stands for: `list<string(3..64)>`.
  std::optional<std::string> type = std::nullopt;
  /// Whether the field has to be there. Unless said, all have but std::optional ones and those with a default.
  std::optional<bool> required = std::nullopt;
  /// The field may be left out and is then what it is in `T{}`.
  bool has_default = false;

  /// Texts. Lengths count characters.
  If<is_text, std::string> format = If<is_text, std::string>();
  If<is_text, Integer> min_length = If<is_text, Integer>();
  If<is_text, Integer> max_length = If<is_text, Integer>();
  /// A regular expression of ECMA-262 that is found somewhere in the text; `^…$` for the whole.
  If<is_text, std::string> pattern = If<is_text, std::string>();

  /// Numbers.
  If<is_numeric, Bound> multiple_of = If<is_numeric, Bound>();
  If<is_numeric, Bound> minimum = If<is_numeric, Bound>();
  If<is_numeric, Bound> exclusive_minimum = If<is_numeric, Bound>();
  If<is_numeric, Bound> maximum = If<is_numeric, Bound>();
  If<is_numeric, Bound> exclusive_maximum = If<is_numeric, Bound>();

  /// Lists and sets.
  If<kind == FieldKind::list, Integer> min_items = If<kind == FieldKind::list, Integer>();
  If<kind == FieldKind::list, Integer> max_items = If<kind == FieldKind::list, Integer>();
  If<kind == FieldKind::list, bool> unique_items = If<kind == FieldKind::list, bool>();

  /// Maps.
  If<kind == FieldKind::map, Integer> min_properties = If<kind == FieldKind::map, Integer>();
  If<kind == FieldKind::map, Integer> max_properties = If<kind == FieldKind::map, Integer>();

  /// Texts and numbers.
  If<is_text || is_numeric, std::vector<Example>> examples = If < is_text || is_numeric, std::vector < Example >> ();

  bool deprecated = false;
  /// Only ever sent by the server: left out of what it receives.
  bool read_only = false;
  /// Only ever received by the server: left out of what it sends.
  bool write_only = false;
};

namespace detail {

template <typename Type>
consteval FieldKind field_kind() {
  if constexpr (Nullable<Type>) {
    return field_kind<typename Content<Type>::Value>();
  } else if constexpr (Text<Type>) {
    return FieldKind::text;
  } else if constexpr (Integral<Type>) {
    return FieldKind::integer;
  } else if constexpr (Floating<Type>) {
    return FieldKind::number;
  } else if constexpr (Map<Type>) {
    return FieldKind::map;
  } else if constexpr (Container<Type>) {
    return FieldKind::list;
  } else {
    return FieldKind::other;
  }
}

template <typename Member>
struct MemberPointer;
template <typename Class, typename Value>
struct MemberPointer<Value Class::*> {
  using Owner = Class;
  using Field = std::remove_cv_t<Value>;
};
template <auto member>
using OwnerOf = typename MemberPointer<decltype(member)>::Owner;
template <auto member>
using FieldOf = typename MemberPointer<decltype(member)>::Field;

/// Writes what a field is in a value of which nothing was set.
template <auto member>
void write_default(ValueWriter& to) {
  const OwnerOf<member> value{};
  write_part(value.*member, to);
}

void set_name(ModelDescription& model, std::string_view name);
void set_title(ModelDescription& model, std::string_view title);
void set_description(ModelDescription& model, std::string_view description);
void set_deprecated(ModelDescription& model);
void set_additional_properties(ModelDescription& model, bool allowed);
template <FieldKind kind>
void set_field(ModelDescription& model, const char* spelling, const FieldOptions<kind>& options,
               void (*write_default)(ValueWriter&));

}  // namespace detail

/// Says what a C++ type does not say itself. A function `describe` in the namespace of the type is found by its
/// argument:
///
///     struct Subscription {
///       std::string username;
///       double monthly_fee = 0;
///     };
///     void describe(beckon::Model<Subscription>& m) {
///       m.description("A paid plan that a user has just started.");
///       m.field<&Subscription::username>({.min_length = 3, .max_length = 64});
///       m.field<&Subscription::monthly_fee>({.description = "EUR per month", .has_default = true, .minimum = 0});
///     }
///
/// It stands before the first operation that uses the type, is called at each App::compile and should say the same each
/// time. Of an enum, the name and the description can be said.
template <typename Type>
class Model {
 public:
  /// Another name than the type's own in the document.
  Model& name(std::string_view name) {
    detail::set_name(*description_, name);
    return *this;
  }
  Model& title(std::string_view title) {
    static_assert(detail::Struct<Type>, "Beckon: of an enum, only the name and the description can be said");
    detail::set_title(*description_, title);
    return *this;
  }
  Model& description(std::string_view description) {
    detail::set_description(*description_, description);
    return *this;
  }
  Model& deprecated() {
    static_assert(detail::Struct<Type>, "Beckon: of an enum, only the name and the description can be said");
    detail::set_deprecated(*description_);
    return *this;
  }
  /// Whether objects may have more fields than those of the struct; without this call nothing is said of it.
  Model& additional_properties(bool allowed) {
    static_assert(detail::Struct<Type>, "Beckon: of an enum, only the name and the description can be said");
    detail::set_additional_properties(*description_, allowed);
    return *this;
  }

  /// Says more about one field. What is said last of a field holds.
  // (g++ 12 crashes where the constraint stands on the parameter itself.)
  template <auto member>
  requires std::same_as<detail::OwnerOf<member>, Type> Model& field(
      const FieldOptions<detail::field_kind<detail::FieldOf<member>>()>& options) {
    detail::set_field(*description_, detail::value_spelling<member>(), options, &detail::write_default<member>);
    return *this;
  }

  /// Made by Beckon alone.
  explicit Model(detail::ModelDescription& description) : description_(&description) {}

 private:
  detail::ModelDescription* description_;
};

namespace detail {

template <typename Type>
void call_describe(ModelDescription& description) {
  if constexpr (requires(Model<Type> & model) { describe(model); }) {
    Model<Type> model(description);
    describe(model);
  }
}

}  // namespace detail
}  // namespace beckon
