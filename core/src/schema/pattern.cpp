#include "schema/pattern.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/utf8.hpp"

namespace beckon::schema {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view hex_digits = "0123456789abcdefABCDEF";

/// A character of a class, or none where a class escape such as `\d` stands.
using Character = std::optional<std::uint32_t>;

class PatternReader {
 public:
  explicit PatternReader(std::string_view pattern) : pattern_(pattern) {}

  std::optional<PatternFault> read() {
    while (!fault_ && at_ < pattern_.size()) read_term();
    if (!fault_ && !groups_.empty()) fail(groups_.back().begin, "this ( is never closed");
    return fault_;
  }

 private:
  /// A group that is open. What a lookbehind finds can't be repeated.
  struct Group {
    std::size_t begin;
    bool can_repeat;
  };

  void read_term() {
    const std::size_t begin = at_;
    switch (pattern_[at_++]) {
      case '(': return open_group(begin);
      case ')': return close_group(begin);
      case '[': return read_class(begin);
      case '|':
      case '^':
      case '$': can_repeat_ = false; return;
      case '*':
      case '+':
      case '?': return repeat(begin);
      case '{': return read_braces(begin);
      case '\\':
        if (at_ == pattern_.size()) return fail(begin, "nothing follows the \\");
        can_repeat_ = pattern_[at_] != 'b' && pattern_[at_] != 'B';
        ++at_;
        return;
      default: can_repeat_ = true; return;
    }
  }

  void open_group(std::size_t begin) {
    bool can_repeat = true;
    if (take("?<=") || take("?<!")) {
      can_repeat = false;
    } else if (take("?<")) {
      const std::size_t end = pattern_.find('>', at_);
      if (end == std::string_view::npos || end == at_) return fail(begin, "the group's name is not closed");
      at_ = end + 1;
    } else if (take("?")) {
      // Flags may stand before the colon: `(?i-s:`.
      const std::size_t end = pattern_.find_first_not_of("ims-", at_);
      const char kind = end < pattern_.size() ? pattern_[end] : '\0';
      if (kind != ':' && (end != at_ || (kind != '=' && kind != '!'))) return fail(begin, "a group does not start so");
      at_ = end + 1;
    }
    groups_.push_back({begin, can_repeat});
    can_repeat_ = false;
  }

  void close_group(std::size_t begin) {
    if (groups_.empty()) return fail(begin, "this ) closes nothing");
    can_repeat_ = groups_.back().can_repeat;
    groups_.pop_back();
  }

  void repeat(std::size_t begin) {
    if (!can_repeat_) return fail(begin, "there is nothing to repeat");
    take("?");
    can_repeat_ = false;
  }

  /// A brace that starts no number of repetitions stands for itself.
  void read_braces(std::size_t begin) {
    const std::string_view least = take_all(digits);
    const bool has_comma = !least.empty() && take(",");
    const std::string_view most = has_comma ? take_all(digits) : least;
    if (least.empty() || !take("}")) {
      at_ = begin + 1;
      can_repeat_ = true;
      return;
    }
    repeat(begin);
    if (!fault_ && !most.empty() && is_less(most, least)) fail(begin, "the larger number stands first");
  }

  static bool is_less(std::string_view left, std::string_view right) {
    for (std::string_view* number : {&left, &right})
      number->remove_prefix(std::min(number->find_first_not_of('0'), number->size()));
    return left.size() != right.size() ? left.size() < right.size() : left < right;
  }

  void read_class(std::size_t begin) {
    take("^");
    while (!take("]")) {
      const std::size_t from = at_;
      const Character first = read_character();
      if (at_ < pattern_.size() && pattern_.substr(at_, 2) != "-]" && take("-")) {
        const Character last = read_character();
        if (first && last && *first > *last) return fail(from, "the larger character stands first");
      }
      if (at_ >= pattern_.size()) return fail(begin, "this [ is never closed");
    }
    can_repeat_ = true;
  }

  Character read_character() {
    if (at_ >= pattern_.size()) return std::nullopt;
    if (pattern_[at_] != '\\') return take_character();
    ++at_;
    if (at_ >= pattern_.size()) return std::nullopt;
    const char escape = pattern_[at_];
    if (std::string_view("01234567").find(escape) != std::string_view::npos) return read_octal();
    if (std::string_view("dDsSwWpPcku").find(escape) != std::string_view::npos) {
      skip_escape();
      return std::nullopt;
    }
    if (escape == 'x' && hex_digits_at(at_ + 1) >= 2) {
      ++at_;
      return read_hex(2);
    }
    const Character literal = take_character();
    constexpr std::string_view names = "bfnrtv";
    constexpr std::string_view controls = "\b\f\n\r\t\v";
    const std::size_t control = names.find(escape);
    return control == std::string_view::npos ? literal : static_cast<unsigned char>(controls[control]);
  }

  /// Escapes that stand for many characters, or for others with `u` than without.
  void skip_escape() {
    const char escape = pattern_[at_++];
    if (escape == 'u' && hex_digits_at(at_) >= 4) at_ += 4;
    if (escape == 'c' && at_ < pattern_.size() && pattern_[at_] != ']') ++at_;
    const bool has_braces = escape == 'u' || escape == 'p' || escape == 'P';
    const std::size_t end = pattern_.find_first_of("}]", at_);
    if (has_braces && take("{") && end < pattern_.size() && pattern_[end] == '}') at_ = end + 1;
  }

  Character read_octal() {
    std::uint32_t value = 0;
    for (int count = 0; count < 3 && at_ < pattern_.size() && pattern_[at_] >= '0' && pattern_[at_] <= '7'; ++count) {
      const std::uint32_t next = value * 8 + static_cast<std::uint32_t>(pattern_[at_] - '0');
      if (next > 255) break;
      value = next;
      ++at_;
    }
    return value;
  }

  Character read_hex(std::size_t count) {
    std::uint32_t value = 0;
    for (; count > 0; --count) {
      const auto place = static_cast<std::uint32_t>(hex_digits.find(pattern_[at_++]));
      value = value * 16 + (place < 16 ? place : place - 6);
    }
    return value;
  }

  [[nodiscard]] std::size_t hex_digits_at(std::size_t begin) const {
    const std::string_view rest = pattern_.substr(std::min(begin, pattern_.size()));
    return std::min(rest.find_first_not_of(hex_digits), rest.size());
  }

  Character take_character() {
    const std::size_t size = std::max<std::size_t>(text::utf8_character_length(pattern_.substr(at_)), 1);
    std::uint32_t character = static_cast<unsigned char>(pattern_[at_]);
    if (size > 1) character &= 0x7FU >> size;
    for (std::size_t place = 1; place < size; ++place)
      character = character << 6U | (static_cast<unsigned char>(pattern_[at_ + place]) & 0x3FU);
    at_ += size;
    return character;
  }

  bool take(std::string_view word) {
    if (!pattern_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  std::string_view take_all(std::string_view characters) {
    const std::size_t end = std::min(pattern_.find_first_not_of(characters, at_), pattern_.size());
    const std::string_view taken = pattern_.substr(at_, end - at_);
    at_ = end;
    return taken;
  }

  void fail(std::size_t begin, std::string_view reason) { fault_ = {begin, std::max(at_, begin + 1), reason}; }

  std::string_view pattern_;
  std::size_t at_ = 0;
  bool can_repeat_ = false;
  std::vector<Group> groups_;
  std::optional<PatternFault> fault_;
};

}  // namespace

std::optional<PatternFault> find_pattern_fault(std::string_view pattern) { return PatternReader(pattern).read(); }

}  // namespace beckon::schema
