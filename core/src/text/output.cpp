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

/// Copies a first and a last word, which may overlap.
template <typename Word>
void copy_ends(char* to, const char* from, std::size_t size) {
  Word first;
  Word last;
  std::memcpy(&first, from, sizeof first);
  std::memcpy(&last, from + size - sizeof last, sizeof last);
  std::memcpy(to, &first, sizeof first);
  std::memcpy(to + size - sizeof last, &last, sizeof last);
}

/// Most pieces are keys and short words, for which a call of memcpy takes longer than the copying.
void copy(char* to, const char* from, std::size_t size) {
  if (size > 16) {
    std::memcpy(to, from, size);
  } else if (size >= 8) {
    copy_ends<std::uint64_t>(to, from, size);
  } else if (size >= 4) {
    copy_ends<std::uint32_t>(to, from, size);
  } else {
    for (; size > 0; --size) *to++ = *from++;
  }
}

}  // namespace

void Output::put(std::string_view text) {
  if (text.size() > sizeof buffer_ - used_) {
    flush();
    if (text.size() > sizeof buffer_) {
      text_ += text;
      return;
    }
  }
  copy(buffer_ + used_, text.data(), text.size());
  used_ += text.size();
}

void Output::put_quoted(std::string_view text) {
  if (text.size() + 2 > sizeof buffer_ - used_) {
    put('"');
    put(text);
    return put('"');
  }
  char* place = buffer_ + used_;
  *place++ = '"';
  copy(place, text.data(), text.size());
  place[text.size()] = '"';
  used_ += text.size() + 2;
}

void Output::flush() {
  text_.append(buffer_, used_);
  used_ = 0;
}

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
