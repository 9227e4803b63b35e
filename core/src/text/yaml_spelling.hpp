#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace beckon::text {

/// How long the scalar or alias is that starts at the offset: quotes included, a block scalar's header alone. `text` is
/// what it decodes to, where that is known; without it a plain scalar ends with its line or at `,[]{}`.
std::uint32_t yaml_scalar_length(std::string_view source, std::uint32_t offset, std::string_view text = {});

/// Where byte `index` of the text of the scalar that starts at the offset stands in the source, through quotes,
/// escapes, folded lines and block indentation.
std::uint32_t yaml_text_offset(std::string_view source, std::uint32_t offset, std::string_view text, std::size_t index);

/// Where the tag or anchor ends that starts at the offset.
std::uint32_t yaml_property_end(std::string_view source, std::uint32_t offset);

/// Where the value starts whose tag or anchor, `properties` of them, start at the offset.
std::uint32_t skip_yaml_properties(std::string_view source, std::uint32_t offset, int properties);

}  // namespace beckon::text
