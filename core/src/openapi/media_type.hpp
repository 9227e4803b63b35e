#pragma once

#include <string_view>

namespace beckon::openapi {

/// RFC 9110 §5.6.2: a word of the characters that headers have without quotes.
bool is_token(std::string_view text);

/// RFC 9110 §8.3.1 and §12.5.1: a media type or a range of them, `text/plain; charset=utf-8`, `image/*`.
bool is_media_type(std::string_view text);

}  // namespace beckon::openapi
