#include "schema/cut_off.hpp"

#include <cstddef>

namespace beckon::schema {

namespace {

constexpr std::string_view white_space = " \t\r\n";

/// The source from the first character behind a key or text; empty where that is not YAML.
std::string_view source_behind(const text::Place& place, const text::Tree& tree) {
  if (tree.syntax != text::Syntax::yaml || place.offset == text::no_offset) return {};
  const std::size_t next = tree.source.find_first_not_of(white_space, place.offset + place.length);
  return next == std::string::npos ? std::string_view{} : std::string_view(tree.source).substr(next);
}

}  // namespace

bool is_cut_off(const text::Node& string, const text::Tree& tree) {
  const std::string_view behind = source_behind(text::place_of_value(tree, string), tree);
  if (!behind.starts_with(',')) return false;
  const std::size_t next = behind.find_first_of(":,}]", 1);
  return next != std::string_view::npos && behind[next] != ':';  // another member has a colon
}

text::Place lost_to_comment(const text::Node& string, const text::Tree& tree) {
  if (tree.syntax != text::Syntax::yaml) return {};
  const std::string_view source = tree.source;
  const text::Place place = text::place_of_value(tree, string);
  const bool is_plain =
      place.offset < source.size() && std::string_view("\"'|>*").find(source[place.offset]) == std::string_view::npos;
  if (!is_plain) return {};
  const std::size_t end = place.offset + place.length;
  const std::size_t sign = source.find_first_not_of(" \t", end);
  if (sign == end || sign >= source.size() || source[sign] != '#') return {};
  const std::string_view comment = source.substr(sign, source.find_first_of("\r\n", sign) - sign);
  if (comment.size() == 1 || comment[1] == '#' || white_space.find(comment[1]) != std::string_view::npos) return {};
  return {static_cast<std::uint32_t>(sign), static_cast<std::uint32_t>(comment.find_last_not_of(" \t") + 1)};
}

bool is_left_over(const text::Node& member, const text::Tree& tree) {
  if (!member.is(text::Kind::null) || member.key_offset() == text::no_offset) return false;
  const std::string_view behind = source_behind(text::place_of_key(tree, member), tree);
  return behind.starts_with(',') || behind.starts_with('}');
}

}  // namespace beckon::schema
