#include "openapi/conditions.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "openapi/choices.hpp"
#include "openapi/keys.hpp"
#include "openapi/limits.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

using Type = ObjectType;

constexpr std::string_view about_content = "the media type in \"content\" says it";
constexpr std::string_view only_in_query = "only a query parameter has it";

constexpr Case all_cases[] = {
    {Type::parameter, "4.8.12.2", "content", "", "", "style explode allowReserved example examples", about_content},
    {Type::parameter, "4.8.12.2", "in", "path", "", "allowEmptyValue allowReserved", only_in_query},
    {Type::parameter, "4.8.12.2", "in", "header", "", "allowEmptyValue allowReserved", only_in_query},
    {Type::parameter, "4.8.12.2", "in", "cookie", "", "allowEmptyValue allowReserved", only_in_query},
    {Type::header, "4.8.21", "content", "", "", "style explode example examples", about_content},
    {Type::security_scheme, "4.8.27.1", "type", "apiKey", "name in", "scheme bearerFormat flows openIdConnectUrl"},
    {Type::security_scheme, "4.8.27.1", "type", "http", "scheme", "name in flows openIdConnectUrl"},
    {Type::security_scheme, "4.8.27.1", "type", "mutualTLS", "", "name in scheme bearerFormat flows openIdConnectUrl"},
    {Type::security_scheme, "4.8.27.1", "type", "oauth2", "flows", "name in scheme bearerFormat openIdConnectUrl"},
    {Type::security_scheme, "4.8.27.1", "type", "openIdConnect", "openIdConnectUrl",
     "name in scheme bearerFormat flows"},
    {Type::oauth_flow, "4.8.29.1", "", "implicit", "authorizationUrl", "tokenUrl"},
    {Type::oauth_flow, "4.8.29.1", "", "password", "tokenUrl", "authorizationUrl"},
    {Type::oauth_flow, "4.8.29.1", "", "clientCredentials", "tokenUrl", "authorizationUrl"},
    {Type::oauth_flow, "4.8.29.1", "", "authorizationCode", "authorizationUrl tokenUrl", ""},
};

constexpr Alternatives all_alternatives[] = {
    {Type::license, "4.8.4.1", "identifier", "url"},
    {Type::parameter, "4.8.12.2", "schema", "content", Presence::required},
    {Type::parameter, "4.8.12.2", "example", "examples"},
    {Type::media_type, "4.8.14.1", "example", "examples"},
    {Type::example, "4.8.19.1", "value", "externalValue"},
    {Type::link, "4.8.20.1", "operationRef", "operationId", Presence::required},
    {Type::header, "4.8.21", "schema", "content", Presence::required},
    {Type::header, "4.8.21", "example", "examples"},
};

/// For each type whether there is anything to check.
constexpr auto conditioned = [] {
  std::array<bool, static_cast<std::size_t>(Type::none)> built{};
  for (const Case& each : all_cases) built[static_cast<std::size_t>(each.object)] = true;
  for (const Alternatives& each : all_alternatives) built[static_cast<std::size_t>(each.object)] = true;
  for (const Type type : {Type::document, Type::responses}) built[static_cast<std::size_t>(type)] = true;
  return built;
}();

bool is_among(std::string_view word, std::string_view words) {
  while (!words.empty()) {
    const std::string_view first = words.substr(0, words.find(' '));
    if (first == word) return true;
    words.remove_prefix(std::min(first.size() + 1, words.size()));
  }
  return false;
}

class Conditions {
 public:
  Conditions(const Node& node, Type type, Walker& walker)
      : node_(node), type_(type), name_(describe(type).name), walker_(walker) {}

  void check() {
    for (const Case& each : all_cases) {
      if (each.object == type_ && holds(each)) check_case(each);
    }
    for (const Alternatives& each : all_alternatives) {
      if (each.object == type_) check_alternatives(each);
    }
    switch (type_) {
      case Type::document: return check_document();
      case Type::parameter: return check_parameter();
      case Type::responses: return check_responses();
      case Type::security_scheme: return check_bearer();
      default: return;
    }
  }

 private:
  [[nodiscard]] bool holds(const Case& each) const {
    if (each.key.empty()) return node_.key() == each.value;
    const Node* field = node_.find(each.key);
    return field != nullptr && (each.value.empty() || (field->is(Kind::string) && field->text() == each.value));
  }

  void check_case(const Case& each) {
    std::string which = each.key.empty() ? " of " : " with ";
    which += each.key;
    if (!each.key.empty() && !each.value.empty()) which += ": ";
    which += each.value;
    for (const Node& member : node_.children()) {
      if (is_among(member.key(), each.lacks)) {
        walker_.report(rule("misplaced-key"), walker_.place_of_key(member),
                       {"%% has no \"%\"", name_, which, member.key()}, {each.hint});
      }
    }
    for (const Field& field : describe(type_).fields) {
      if (is_among(field.key, each.needs) && node_.find(field.key) == nullptr)
        report_missing({"%% needs \"%\"", name_, which, field.key}, {"add it"});
    }
  }

  void check_alternatives(const Alternatives& each) {
    const Node* one = node_.find(each.one);
    const Node* other = node_.find(each.other);
    if (one != nullptr && other != nullptr) {
      const Node& later = one < other ? *other : *one;
      walker_.report(rule("misplaced-key"), walker_.place_of_key(later),
                     {"% has either \"%\" or \"%\"", name_, each.one, each.other}, {"remove one"});
    } else if (one == nullptr && other == nullptr && each.presence == Presence::required) {
      report_missing({"% needs \"%\" or \"%\"", name_, each.one, each.other}, {"add one"});
    }
  }

  /// §4.8.1.
  void check_document() {
    for (const char* key : {"paths", "webhooks", "components"}) {
      if (node_.find(key) != nullptr) return;
    }
    if (!has_unknown_key())
      report_missing({"% needs \"paths\", \"webhooks\" or \"components\"", name_}, {"add \"paths\": {}"});
  }

  /// §4.8.12.2. Of a parameter with `content` the schema asks for nothing of it.
  void check_parameter() {
    const Node* in = node_.find("in");
    if (in == nullptr || !in->is(Kind::string) || node_.find("schema") == nullptr) return;
    const std::string_view place = in->text();
    const Node* style = node_.find("style");
    const auto styles = styles_of(place);
    if (style != nullptr && !styles.empty()) {
      check_choice(*style, styles, type_, std::string(" of a parameter in ").append(place), walker_);
    }
    if (place != "path") return;
    const Node* name = node_.find("name");
    if (name != nullptr && name->is(Kind::string) && (name->text().empty() || has_braces(name->text()))) {
      walker_.report(rule("invalid-name"), walker_.place_of_value(*name),
                     {"a path parameter can't be called \"%\"", name->text()}, {"write its name without { }"});
    }
    check_required(node_.find("required"));
  }

  void check_required(const Node* required) {
    if (required == nullptr) return report_missing({"a path parameter needs \"required\": true"}, {"add it"});
    if (!required->is_false()) return;
    const text::Place place = walker_.place_of_value(*required);
    walker_.report(rule("invalid-value"), place, {"a path parameter is required"}, {"write true", place, "true"});
  }

  static bool has_braces(std::string_view name) { return name.find_first_of("{}") != std::string_view::npos; }

  /// §4.8.16.
  void check_responses() {
    const auto members = node_.children();
    const bool has_response =
        std::any_of(members.begin(), members.end(), [](const Node& member) { return is_status(member.key()); });
    if (!has_response && !has_unknown_key())
      report_missing({"% needs a response", name_}, {"add a status code such as \"200\", or \"default\""});
  }

  /// §4.8.27.1.
  void check_bearer() {
    const Node* format = node_.find("bearerFormat");
    const Node* scheme = node_.find("scheme");
    if (format == nullptr || scheme == nullptr || !scheme->is(Kind::string) || is_word(scheme->text(), "bearer"))
      return;
    walker_.report(rule("misplaced-key"), walker_.place_of_key(*format),
                   {"% with scheme: % has no \"bearerFormat\"", name_, scheme->text()}, {"only bearer has it"});
  }

  /// Which may have been meant to be the one that is missing, and is reported.
  [[nodiscard]] bool has_unknown_key() const {
    const auto members = node_.children();
    return std::any_of(members.begin(), members.end(), [this](const Node& member) {
      return find_field(describe(type_), member.key()) == nullptr && !is_extension(member.key());
    });
  }

  void report_missing(const text::Message& message, const Repair& repair) {
    walker_.report(rule("missing-key"), walker_.place_of_value(node_), message, repair);
  }

  const Node& node_;
  Type type_;
  std::string_view name_;
  Walker& walker_;
};

}  // namespace

std::span<const Case> cases() { return all_cases; }
std::span<const Alternatives> alternatives() { return all_alternatives; }

void check_conditions(const Node& object, ObjectType type, Walker& walker) {
  if (conditioned[static_cast<std::size_t>(type)]) Conditions(object, type, walker).check();
}

}  // namespace beckon::openapi
