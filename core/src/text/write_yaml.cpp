#include "text/write_yaml.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/output.hpp"
#include "text/utf8.hpp"
#include "text/yaml_style.hpp"

namespace beckon::text {

namespace {

/// What stands deeper is written into one line, as JSON is. A line begins with two spaces a level: without a bound,
/// some megabytes of brackets would come to gigabytes of spaces.
constexpr std::size_t deepest_block = 40;

/// A key that stands in one line with its colon may take 1024 characters (YAML 1.2.2, section 7.4.2), and a byte may
/// become six: `\u0007`.
constexpr std::size_t longest_key = 170;

class YamlWriter {
 public:
  explicit YamlWriter(Output& out) : out_(out) {}

  void put_document(const Node& root) {
    if (is_block(root, 0)) return put_children(root, 0);
    put_flow(root);
    out_.put('\n');
  }

 private:
  static bool is_block(const Node& node, std::size_t depth) {
    return depth < deepest_block && !node.children().empty();
  }

  void indent(std::size_t depth) { out_.put_spaces(2 * depth); }

  /// Each on lines of its own; the first one goes on in the line that is there.
  void put_children(const Node& container, std::size_t depth) {
    const bool is_object = container.is(Kind::object);
    bool is_first = true;
    for (const Node& child : container.children()) {
      if (!is_first) indent(depth);
      is_first = false;
      if (is_object) {
        put_key(child.key(), depth);
      } else {
        out_.put('-');
      }
      if (!is_block(child, depth + 1)) {
        out_.put(' ');
        put_inline(child, depth + 1);
        continue;
      }
      if (is_object) {
        out_.put('\n');
        indent(depth + 1);
      } else {
        out_.put(' ');
      }
      put_children(child, depth + 1);
    }
  }

  void put_key(std::string_view key, std::size_t depth) {
    const bool is_long = key.size() > longest_key;
    if (is_long) out_.put("? ");
    put_text(key, choose_style(key, false), depth);
    if (is_long) {
      out_.put('\n');
      indent(depth);
    }
    out_.put(':');
  }

  /// What is no block of children, to the end of its line.
  void put_inline(const Node& node, std::size_t depth) {
    if (node.is(Kind::string)) {
      put_text(node.text(), choose_style(node.text(), true), depth);
    } else {
      put_flow(node);
    }
    out_.put('\n');
  }

  void put_flow(const Node& node) {
    if (node.is(Kind::string)) return put_double_quoted(node.text());
    if (node.is(Kind::number)) return put_number(node.text());
    if (!node.is_container()) return out_.put(node.text());
    const bool is_object = node.is(Kind::object);
    out_.put(is_object ? '{' : '[');
    bool is_first = true;
    for (const Node& child : node.children()) {
      if (!is_first) out_.put(", ");
      is_first = false;
      if (is_object) {
        if (child.key().size() > longest_key) out_.put("? ");
        put_double_quoted(child.key());
        out_.put(": ");
      }
      put_flow(child);
    }
    out_.put(is_object ? '}' : ']');
  }

  /// YAML 1.1 takes for a number with an exponent only what has a point and a sign: `1e3` becomes `1.0e+3`.
  void put_number(std::string_view number) {
    const std::size_t mark = std::min(number.find_first_of("eE"), number.size());
    const std::string_view mantissa = number.substr(0, mark);
    out_.put(mantissa);
    if (mark == number.size()) return;
    if (mantissa.find('.') == std::string_view::npos) out_.put(".0");
    out_.put(number[mark]);
    const std::string_view exponent = number.substr(mark + 1);
    if (exponent[0] != '-' && exponent[0] != '+') out_.put('+');
    out_.put(exponent);
  }

  /// Lines of a block stand `depth` levels in.
  void put_text(std::string_view text, TextStyle style, std::size_t depth) {
    switch (style) {
      case TextStyle::plain: return out_.put(text);
      case TextStyle::single_quoted: return put_single_quoted(text);
      case TextStyle::double_quoted: return put_double_quoted(text);
      case TextStyle::literal: return put_literal(text, depth);
      case TextStyle::folded: return put_folded(text, depth);
    }
  }

  void put_single_quoted(std::string_view text) {
    out_.put('\'');
    for (const char c : text) {
      if (c == '\'') out_.put(c);
      out_.put(c);
    }
    out_.put('\'');
  }

  void put_double_quoted(std::string_view text) {
    out_.put('"');
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
      const bool is_escaped = text[at] == '"' || text[at] == '\\';
      const std::size_t length = is_escaped ? 0 : unescaped_length(text, at);
      at += length;
      if (length > 0) continue;
      out_.put(text.substr(done, at - done));
      at += put_escape(text.substr(at));
      done = at;
    }
    out_.put(text.substr(done));
    out_.put('"');
  }

  /// Gives the bytes that the character took. None that needs an escape is beyond U+FFFF.
  std::size_t put_escape(std::string_view text) {
    const std::size_t length = utf8_character_length(text);
    const auto first = static_cast<unsigned char>(text[0]);
    if (length < 2 && first != 0x7F) {
      put_escaped_byte(text[0], out_);
      return 1;
    }
    std::uint32_t character = length == 1 ? first : first & (0x7FU >> length);
    for (const char c : text.substr(1, length - 1))
      character = (character << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
    put_unicode_escape(character, out_);
    return length;
  }

  void put_literal(std::string_view text, std::size_t depth) {
    out_.put('|');
    // Readers would take the first line's spaces for indentation.
    if (text[0] == ' ' || text[0] == '\t' || text[0] == '\n') out_.put('2');
    if (!text.ends_with('\n')) {
      out_.put('-');
    } else {
      text.remove_suffix(1);
      if (text.ends_with('\n')) out_.put('+');
    }
    while (true) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      put_block_line(text.substr(0, end), depth);
      if (end == text.size()) return;
      text.remove_prefix(end + 1);
    }
  }

  void put_folded(std::string_view text, std::size_t depth) {
    out_.put(">-");
    std::size_t start = 0;
    std::size_t width = 0;  // of the line, up to where we are
    std::size_t fold = 0;   // where it can end
    std::size_t fold_width = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
      const bool is_end = at == text.size();
      if (!is_end && is_utf8_continuation(text[at])) continue;
      if (is_end || is_fold(text, at)) {
        if (width > folded_width && fold > start) {
          put_block_line(text.substr(start, fold - start), depth);
          start = fold + 1;
          width -= fold_width + 1;
        }
        fold = at;
        fold_width = width;
      }
      ++width;
    }
    put_block_line(text.substr(start), depth);
  }

  void put_block_line(std::string_view line, std::size_t depth) {
    out_.put('\n');
    if (line.empty()) return;
    indent(depth);
    out_.put(line);
  }

  Output& out_;
};

}  // namespace

std::string write_yaml(const Node& value) {
  return written([&value](Output& out) { YamlWriter(out).put_document(value); });
}

}  // namespace beckon::text
