#include "text/output.hpp"

namespace beckon::text {

namespace {

/// JSON's short escapes (RFC 8259, section 7) that stand for control characters. YAML has them all.
char short_escape(char byte) {
  switch (byte) {
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return '\0';
  }
}

}  // namespace

void put_escaped_byte(char byte, Output& out) {
  const auto value = static_cast<unsigned char>(byte);
  if (value >= 0x80) {
    out.put("\uFFFD");
  } else if (value >= 0x20) {
    out.put('\\');
    out.put(byte);
  } else if (const char letter = short_escape(byte); letter != '\0') {
    out.put('\\');
    out.put(letter);
  } else {
    put_unicode_escape(value, out);
  }
}

void put_unicode_escape(std::uint32_t character, Output& out) {
  out.put("\\u");
  for (unsigned shift = 16; shift > 0; shift -= 4) {
    out.put("0123456789abcdef"[(character >> (shift - 4)) & 0xFU]);
  }
}

}  // namespace beckon::text
