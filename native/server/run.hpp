#pragma once

#include "server/deliveries.hpp"
#include "server/service.hpp"

namespace sample {

/// Compiles the service's App and serves it, with its document at /openapi.json and /openapi.yaml and its docs at
/// /docs, until the program is asked to end. Gives the program's exit status.
int run(Service& service, Deliveries& deliveries, int count, char** arguments);

}  // namespace sample
