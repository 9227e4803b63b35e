#include "text/write_json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "text/output.hpp"
#include "text/utf8.hpp"

namespace beckon::text {

namespace {

constexpr std::uint64_t each_byte = 0x0101010101010101U;

/// Whether one of eight bytes is a control character, a quote, a backslash or beyond ASCII: only such a byte sets its
/// highest bit here, or borrows from its neighbour.
bool holds_special(std::uint64_t eight) {
  const std::uint64_t quotes = eight ^ each_byte * '"';
  const std::uint64_t backslashes = eight ^ each_byte * '\\';
  const std::uint64_t below = (eight - each_byte * ' ') | (quotes - each_byte) | (backslashes - each_byte);
  return ((eight | below) & each_byte * 0x80) != 0;
}

/// Whether a text is all ASCII without anything to escape, as nearly all are.
bool is_plain(std::string_view text) {
  std::uint64_t eight = 0;
  for (; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, text.data(), sizeof eight);
    if (holds_special(eight)) return false;
  }
  eight = each_byte * ' ';
  for (const char byte : text) eight = eight << 8U | static_cast<unsigned char>(byte);
  return !holds_special(eight);
}

/// Bytes that are not UTF-8 are replaced, so that what comes out always is.
void put_escaped(std::string_view text, Output& out) {
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool ascii = byte < 0x80;
    const bool plain = ascii && byte >= 0x20 && byte != '"' && byte != '\\';
    const std::size_t length = plain ? 1 : ascii ? 0 : utf8_character_length(text.substr(at));
    if (length > 0) {
      at += length;
      continue;
    }
    out.put(text.substr(done, at - done));
    put_escaped_byte(text[at], out);
    done = ++at;
  }
  out.put(text.substr(done));
}

void put_string(std::string_view text, Spelling spelling, Output& out) {
  if (spelling == Spelling::kept) return out.put_quoted(Node::kept_spelling(text));
  if (spelling == Spelling::plain || is_plain(text)) return out.put_quoted(text);
  out.put('"');
  put_escaped(text, out);
  out.put('"');
}

void put_value(const Node& node, Output& out) {
  if (node.is(Kind::string)) return put_string(node.text(), node.spelling(), out);
  if (!node.is_container()) return out.put(node.text());
  const bool object = node.is(Kind::object);
  out.put(object ? '{' : '[');
  bool first = true;
  for (const Node& child : node.children()) {
    if (!first) out.put(',');
    first = false;
    if (object) {
      put_string(child.key(), child.key_spelling(), out);
      out.put(':');
    }
    put_value(child, out);
  }
  out.put(object ? '}' : ']');
}

}  // namespace

std::string write_json(const Node& value, std::size_t expected) {
  return written([&value](Output& out) { put_value(value, out); }, expected);
}

std::string quoted(std::string_view text) {
  return written([text](Output& out) { put_string(text, Spelling::unknown, out); });
}

std::string quoted_start(std::string_view text) {
  constexpr std::size_t longest = 80;
  if (text.size() <= longest) return quoted(text);
  std::size_t end = longest;
  while (end > 0 && is_utf8_continuation(text[end])) --end;
  return quoted(std::string(text.substr(0, end)) + "…");
}

std::string shown(const Node& value) {
  if (value.is(Kind::string)) return quoted_start(value.text());
  return std::string(value.is_container() || value.is(Kind::null) ? to_string(value.kind()) : value.text());
}

}  // namespace beckon::text
