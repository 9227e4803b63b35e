#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "text/arena.hpp"

namespace beckon::definitions {

/// What a name is derived from.
struct OperationPlace {
  /// The path, the webhook's key or the callback's expression.
  std::string_view path;
  std::string_view method;
  bool is_webhook = false;
};

/// `get_orgs_by_id_users` for GET /orgs/{id}/users; of a webhook its key: `new_subscription`.
std::string name_of(const OperationPlace& place);

/// FastAPI's operationId: name, path and method, with `_` for what is no letter, digit or `_`.
std::string fastapi_operation_id(std::string_view name, const OperationPlace& place);

/// The operationId of one of several operations of this name: FastAPI's; of a webhook, whose key no slash sets apart
/// from the name, the parts with `_` between them.
std::string distinct_operation_id(std::string_view name, const OperationPlace& place);

/// The words of a name as a sentence begins: `new_subscription`, `newSubscription` → `New subscription`.
std::string sentence_of(std::string_view name);

/// A text in title case, by Python's `str.title()`: each letter that follows no letter is upper case, the rest is lower
/// case (`V2Api`). ASCII letters only.
std::string title_of(std::string_view text);

/// The title that FastAPI gives a parameter or response: `monthly_fee` → `Monthly Fee`.
std::string title_of_field(std::string_view name);

/// A text in PascalCase, of ASCII letters and digits alone, as a component's name has them: `subscription.created` →
/// `SubscriptionCreated`.
std::string pascal_case(std::string_view text);

/// The wanted name, or with the first number behind it that makes it none of those taken.
std::string_view unused_name(std::string_view wanted, const std::map<std::string_view, std::uint32_t>& taken,
                             text::Arena& arena);

/// The title that it gives a model's field, without spaces around it: `_id` → `Id`.
std::string title_of_property(std::string_view name);

}  // namespace beckon::definitions
