#pragma once

#include <span>
#include <string_view>

namespace beckon::definitions {

/// A status code, range or `default`, and what it is called.
struct StatusPhrase {
  std::string_view status;
  std::string_view phrase;
};

/// All there are, in their order.
std::span<const StatusPhrase> status_phrases();

/// What a response is called whose description is not given: the reason phrase of RFC 9110 §15 and IANA's registry of
/// status codes; `Success` and the like for a range; `Default Response`. "Response" for a code without a phrase.
std::string_view status_phrase(std::string_view status);

}  // namespace beckon::definitions
