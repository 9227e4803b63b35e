#pragma once

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::definitions {

/// The document with what its webhooks send in place of what the API's callers would: what is `readOnly` is in the
/// payload, what is `writeOnly` is not. A model for which this makes a difference gets a component of its own beside
/// it,
/// `<Model>Payload`; components that were made for payloads alone change in their place. Bodies in OpenAPI's own words
/// stay as they are written (JSON Schema 2020-12 Validation §9.4).
text::Node with_payloads(const text::Node& document, text::Arena& arena);

}  // namespace beckon::definitions
