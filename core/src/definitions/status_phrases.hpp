#pragma once

#include <string_view>

namespace beckon::definitions {

/// What a response is called whose description is not given: the reason phrase of RFC 9110 §15 and IANA's registry of
/// status codes; `Success` and the like for a range; `Default Response`. "Response" for a code without a phrase.
std::string_view status_phrase(std::string_view status);

}  // namespace beckon::definitions
