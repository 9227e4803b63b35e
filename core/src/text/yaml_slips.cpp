#include "text/yaml_slips.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "text/write_json.hpp"

namespace beckon::text {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

bool is_one_of(std::string_view set, char byte) { return set.find(byte) != none; }

std::size_t skip_blanks(std::string_view text, std::size_t next) {
  while (next < text.size() && is_blank(text[next])) ++next;
  return next;
}

bool has_blank(std::string_view text) { return is_one_of(text, ' ') || is_one_of(text, '\t'); }

/// What is written in one line, behind its indentation and the dashes of list items.
struct Line {
  std::size_t indentation = 0;
  std::size_t column = 0;  ///< in which `written` starts, from 0
  std::size_t start = 0;
  std::string_view written;
  /// Of its key, counted in `written`; none without one.
  std::size_t colon = none;
  /// Behind the key's colon; empty without either.
  std::string_view value;

  [[nodiscard]] bool is_there() const { return !written.empty(); }
  [[nodiscard]] bool is_comment() const { return is_there() && written.front() == '#'; }
  [[nodiscard]] bool is_item() const { return column > indentation; }
};

void find_key(Line& line) {
  const std::string_view text = line.written;
  for (std::size_t at = 0; at < text.size() && line.colon == none; ++at) {
    if (text[at] == ':' && (at + 1 == text.size() || is_blank(text[at + 1]))) line.colon = at;
  }
  if (line.colon == none) return;
  line.value = text.substr(skip_blanks(text, line.colon + 1));
  if (line.value.starts_with('#')) line.value = {};
}

/// The line in which this byte stands.
Line line_at(std::string_view source, std::size_t offset) {
  std::size_t begin = offset;
  while (begin > 0 && !is_line_end(source[begin - 1])) --begin;
  std::size_t end = offset;
  while (end < source.size() && !is_line_end(source[end])) ++end;
  while (end > begin && is_blank(source[end - 1])) --end;
  Line line;
  line.start = begin;
  const auto skip_spaces = [&] {
    while (line.start < end && source[line.start] == ' ') ++line.start;
  };
  skip_spaces();
  line.indentation = line.start - begin;
  while (source.substr(line.start, end - line.start).starts_with("- ")) {
    ++line.start;
    skip_spaces();
  }
  line.column = line.start - begin;
  line.written = source.substr(line.start, end - line.start);
  find_key(line);
  return line;
}

/// The nearest line above that is not empty; without one, a line that is not there.
Line line_above(std::string_view source, const Line& line) {
  std::size_t end = line.start - line.column;
  while (end > 0 && (is_blank(source[end - 1]) || is_line_end(source[end - 1]))) --end;
  return end == 0 ? Line{} : line_at(source, end - 1);
}

/// The same without comments.
Line content_above(std::string_view source, const Line& line) {
  Line above = line_above(source, line);
  while (above.is_comment()) above = line_above(source, above);
  return above;
}

/// Whether a text may start so without quotes.
bool starts_plain(std::string_view text) { return !text.empty() && !is_one_of("\"'[]{}&*!|>%@`#?,-", text.front()); }

/// Whether a value ends in the line in which it starts, as far as its first and last characters tell.
bool is_whole(std::string_view value) {
  if (value.empty()) return false;
  const char first = value.front();
  if (first == '"' || first == '\'') return value.size() > 1 && value.back() == first;
  return starts_plain(value) && !is_one_of("\"']}", value.back());
}

bool is_letter(char byte) {
  const auto small = static_cast<char>(byte | 0x20);
  return (small >= 'a' && small <= 'z') || is_one_of("_$/", byte);
}

/// How long the name is with which a text starts; 0 if it starts with none.
std::size_t name_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() &&
         (is_letter(text[length]) || (length > 0 && is_one_of("0123456789-.?{}", text[length]))))
    ++length;
  return length;
}

/// Whether a line starts a value, and does not go on with a text that started above it.
bool starts_value(std::string_view source, const Line& line) {
  if (line.is_item()) return true;
  const Line above = content_above(source, line);
  if (!above.is_there() || above.written == "---") return true;
  return above.colon != none && above.value.empty() && above.column < line.column;
}

Place place_in(const Line& line, std::size_t length) {
  return {static_cast<std::uint32_t>(line.start), static_cast<std::uint32_t>(length)};
}

/// `id uuid` or `id:uuid`, or a name alone, where a member belongs.
bool report_slip(const Line& line, bool may_be_alone, Diagnostics& diagnostics) {
  const std::size_t length = name_length(line.written);
  const auto behind = static_cast<std::uint32_t>(line.start + length);
  const std::string_view rest = line.written.substr(length);
  const auto report = [&](std::string_view what, std::string_view name, const Fix& fix) {
    diagnostics.report(rule("yaml-syntax"), place_in(line, line.written.size()),
                       {"% is missing after \"%\"", what, name}, {}, fix);
    return true;
  };
  if (length < 2) return false;
  if (rest.size() > 1 && rest[0] == ':' && rest[1] != '/' && rest[1] != ':')
    return report("a space", line.written.substr(0, length + 1), {{behind + 1, 0}, " "});
  const std::string_view value = rest.substr(skip_blanks(rest, 0));
  // Of more words it can't be told whether they are a type or a sentence.
  const bool is_member =
      rest.empty() ? may_be_alone
                   : is_blank(rest[0]) && !has_blank(value) && !is_one_of(value, ':') && !is_one_of(value, '#');
  return is_member && report("a \":\"", line.written.substr(0, length), {{behind, 0}, ":"});
}

}  // namespace

bool report_second_colon(const Tree& tree, std::uint32_t colon, Diagnostics& diagnostics) {
  const std::string_view source = tree.source;
  const Line line = line_at(source, colon);
  if (line.colon == none || line.start + line.colon >= colon) return false;
  const Rule& broken = rule("yaml-syntax");
  const Message message = {"\": \" in text needs quotes"};
  const Message hint = {"quote the text; a key needs a line of its own"};
  const std::size_t end = line.start + line.written.size();
  std::size_t next = end;
  while (next < source.size() && (is_blank(source[next]) || is_line_end(source[next]))) ++next;
  const bool goes_on = next < source.size() && line_at(source, next).indentation > line.column;
  const bool is_sure = starts_plain(line.written) && starts_plain(line.value) && line.value.back() != ':' &&
                       line.value.find(" #") == none && !goes_on;
  if (is_sure) {
    const std::string instead = quoted(line.value);
    const auto length = static_cast<std::uint32_t>(line.value.size());
    const Fix fix{{static_cast<std::uint32_t>(end) - length, length}, instead};
    diagnostics.report(broken, {colon, 1}, message, hint, fix);
  } else {
    diagnostics.report(broken, {colon, 1}, message, hint);
  }
  return true;
}

bool report_line_before(const Tree& tree, std::uint32_t key, Diagnostics& diagnostics) {
  const std::string_view source = tree.source;
  const Line line = line_at(source, key);
  const Line above = line_above(source, line);
  // A list item has a column of its own to start in.
  if (!above.is_there() || above.is_comment() || line.is_item() || line.colon == none) return false;
  if (above.colon == none) {
    const bool has_members = line.column > above.column;
    return line.column >= above.column && starts_value(source, above) && report_slip(above, has_members, diagnostics);
  }
  if (!starts_plain(above.written) || !is_whole(above.value) || line.column <= above.column) return false;
  diagnostics.report(rule("yaml-syntax"), place_in(line, line.colon),
                     {"this line is indented further than the one above"},
                     {"start it in column %", std::to_string(above.column + 1)});
  return true;
}

bool report_lost_colon(const Tree& tree, std::uint32_t line_start, Diagnostics& diagnostics) {
  const std::string_view source = tree.source;
  const Line line = line_at(source, line_start);
  const Line above = content_above(source, line);
  if (line.start != line_start) return false;
  // Behind a sentence this line may go on with it.
  const std::string_view value = above.colon == none ? above.written : above.value;
  const bool is_sentence = starts_plain(value) && has_blank(value);
  return !value.empty() && !is_sentence && report_slip(line, true, diagnostics);
}

}  // namespace beckon::text
