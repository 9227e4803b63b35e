#pragma once

/// Beckon describes the calls an API answers and the calls it makes, and gives the OpenAPI 3.1 document of both.
///
///     #include <beckon/beckon.hpp>
///
///     #include <chrono>
///     #include <iostream>
///     #include <optional>
///     #include <string>
///     #include <vector>
///
///     struct Subscription {
///       std::string username;
///       double monthly_fee = 0;
///       std::chrono::sys_seconds start_date;
///       std::optional<std::string> coupon;
///     };
///
///     // Optional: what the types do not say. An option that does not suit the field's type does not compile.
///     void describe(beckon::Model<Subscription>& m) {
///       m.description("A paid plan that a user has just started.");
///       m.field<&Subscription::username>({.min_length = 3, .max_length = 64});
///       m.field<&Subscription::monthly_fee>({.description = "EUR per month", .minimum = 0});
///     }
///
///     void new_subscription(const Subscription& body);
///     std::vector<std::string> read_users();
///
///     int main() {
///       beckon::App app({.title = "Subscriptions", .version = "1.0.0"});
///       app.webhooks.post<new_subscription>("new-subscription", {.description = "A user has subscribed."});
///
///       beckon::Router users({.prefix = "/users", .tags = {"users"}});
///       users.get<read_users>("/");
///       app.include(users);
///
///       const beckon::Compiled result = app.compile();
///       for (const beckon::Diagnostic& problem : result.diagnostics()) std::cerr << to_string(problem, "app") << '\n';
///       if (!result) return 1;
///       std::cout << result.json() << '\n';
///     }
///
/// | C++ | the document |
/// |---|---|
/// | std::string, std::string_view, const char* | string |
/// | bool | boolean |
/// | short, int, std::int32_t | integer |
/// | unsigned types, std::size_t | integer, at least 0 |
/// | long, long long, std::int64_t | integer with the format int64 |
/// | float, double | number |
/// | std::chrono::sys_time, std::chrono::year_month_day | string with the format date-time, date |
/// | std::optional | the type or null; as a field it may also be left out |
/// | std::shared_ptr, std::unique_ptr | the type or null |
/// | std::vector, list, deque, span and what is like them | array |
/// | std::array | array of just so many |
/// | std::set, std::unordered_set | array in which no item is twice |
/// | std::map and std::unordered_map from texts | object of such values |
/// | std::variant | any of the types |
/// | std::nullptr_t, std::monostate | null |
/// | an enum | a model: the enumerators' names, those from -1 to 127 |
/// | a struct of at most 64 fields, without constructors or base class | a model |
///
/// A model is called as its type is, without namespaces; characters that may not stand in a component's name become `_`
/// (`Page<Order>`: `Page_Order_`). The parts: app.hpp, router.hpp, operation.hpp and model.hpp for the App and what is
/// in it, document.hpp and diagnostics.hpp for what comes out, definitions.hpp for texts in the definitions language,
/// completion.hpp for who writes them in an editor.

#include <beckon/app.hpp>
#include <beckon/completion.hpp>
#include <beckon/definitions.hpp>
#include <beckon/diagnostics.hpp>
#include <beckon/document.hpp>
#include <beckon/model.hpp>
#include <beckon/number.hpp>
#include <beckon/operation.hpp>
#include <beckon/router.hpp>
