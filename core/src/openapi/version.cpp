#include "openapi/version.hpp"

#include "text/place.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

/// The version that documents had to name before it was called `openapi`: Swagger 2.0 and 1.2.
const Node* swagger_version(const Node& document) {
  const Node* version = document.find("swagger");
  return version != nullptr ? version : document.find("swaggerVersion");
}

}  // namespace

Version version_of(const Node& document, const text::Tree& tree, text::Diagnostics& diagnostics) {
  const text::Rule& unread = rule("unsupported-version");
  if (const Node* swagger = swagger_version(document)) {
    diagnostics.report(unread, place_of_value(tree, *swagger), {"this is a Swagger % document", swagger->text()},
                       {"OpenAPI 3.1 and 3.0 are read; convert it first, with swagger2openapi for example"});
    return Version::unread;
  }
  const Node* version = document.find("openapi");
  if (version == nullptr || !version->is(Kind::string) || version->text().starts_with("3.1.")) return Version::v3_1;
  const std::string_view text = version->text();
  // OpenAPI 3.0.4 §4.1: what follows the second number changes nothing, so that it may as well be missing.
  if (text == "3.0" || text.starts_with("3.0.")) return Version::v3_0;

  const text::Place place = place_of_value(tree, *version);
  const bool is_short = text == "3.1";
  const text::Message message = {
      is_short ? "OpenAPI % lacks its third number" : "OpenAPI % is not read, 3.1 and 3.0 are", text};
  if (!is_short && text != "3.2" && !text.starts_with("3.2.")) {
    diagnostics.report(unread, place, message, {"in definitions leave \"openapi\" out"});
    return Version::unread;
  }
  const bool is_quoted = place.offset < tree.source.size() && tree.source[place.offset] == '"';
  diagnostics.report(unread, place, message,
                     {is_short ? "write 3.1.0" : "write 3.1.0, and you are told what is 3.2's alone"},
                     text::Fix{place, is_quoted ? "\"3.1.0\"" : "3.1.0"});
  return Version::unread;
}

}  // namespace beckon::openapi
