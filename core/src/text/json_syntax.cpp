#include "text/json_syntax.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "text/json_spelling.hpp"
#include "text/place.hpp"
#include "text/suggestion.hpp"
#include "text/utf8.hpp"
#include "text/write_json.hpp"

namespace beckon::text {

namespace {

using Expected = JsonFault::Expected;

/// Part of a name or of a number.
bool is_word(char byte) {
  return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ||
         std::string_view("_$-+.").find(byte) != std::string_view::npos || static_cast<unsigned char>(byte) >= 0x80;
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// What is said of a byte that JSON has no use for, wherever it stands outside strings.
struct Foreign {
  const char* start;
  const char* message;
  const char* hint;
};
constexpr Foreign foreign[] = {
    {"//", "JSON has no comments", "remove it, or put it into a member such as \"description\""},
    {"/*", "JSON has no comments", "remove it, or put it into a member such as \"description\""},
    {"#", "JSON has no comments", "remove it, or read the text as YAML"},
    {"'", "JSON puts keys and strings in double quotes, not single ones", "write \" instead of '"},
    {"`", "JSON puts keys and strings in double quotes, not backticks", "write \" instead of `"},
    {"\u201C", "JSON puts keys and strings in straight quotes, not curly ones", "write \" instead"},
    {"\u201D", "JSON puts keys and strings in straight quotes, not curly ones", "write \" instead"},
    {"\u00A0", "a no-break space stands between values", "replace it by an ordinary space"},
    {"\uFEFF", "a byte order mark stands within the text", "remove it"},
};

class FaultReport {
 public:
  FaultReport(const Tree& tree, const JsonFault& fault, Diagnostics& diagnostics)
      : source_(tree.source), fault_(fault), at_(fault.offset), diagnostics_(diagnostics) {}

  void report() {
    switch (fault_.expected) {
      case Expected::escape: return report_escape();
      case Expected::hex_digits: return report_hex_digits();
      case Expected::string_end: return report_string_end();
      default: break;
    }
    if (at_ >= source_.size()) return report_text_end();
    for (const Foreign& row : foreign) {
      if (source_.substr(at_).starts_with(row.start)) return say(token(at_), row.message, row.hint);
    }
    switch (fault_.expected) {
      case Expected::value: return report_value();
      case Expected::key: return report_key();
      case Expected::colon:
        return say(token(at_), "a colon is missing after the key", "write the key, `:` and the value");
      case Expected::member_end: return report_separator('}');
      case Expected::item_end: return report_separator(']');
      case Expected::fraction: return say({at_, 1}, "a digit is missing after the decimal point", "write 1.0 or 1");
      case Expected::exponent: return say({at_, 1}, "a digit is missing in the exponent", "write 1e5");
      default: return report_behind_end();
    }
  }

 private:
  void say(Place place, const Message& message, const Message& hint) {
    diagnostics_.report(rule("json-syntax"), place, message, hint);
  }
  void say(Place place, const char* message, const char* hint) {
    diagnostics_.report(rule("json-syntax"), place, {message}, {hint});
  }
  void say(Place place, const char* message, const char* hint, const Fix& fix) {
    diagnostics_.report(rule("json-syntax"), place, {message}, {hint}, fix);
  }
  void say(Place place, const Message& message, const Message& hint, const Fix& fix) {
    diagnostics_.report(rule("json-syntax"), place, message, hint, fix);
  }

  [[nodiscard]] char byte(std::uint32_t offset) const { return offset < source_.size() ? source_[offset] : '\0'; }

  [[nodiscard]] std::string_view character(std::uint32_t offset) const {
    return source_.substr(offset, utf8_character_length(source_.substr(offset)));
  }

  /// The character at an offset as messages show it: quoted, or by its number when it can't be seen.
  std::string_view shown(std::uint32_t offset) { return shown(character(offset)); }
  std::string_view shown(std::string_view character) {
    const auto value = static_cast<unsigned char>(character[0]);
    if (value >= 0x20 && value != 0x7F) return shown_ = written({"`%`", character});
    constexpr std::string_view digits = "0123456789ABCDEF";
    return shown_ =
               written({"the control character U+00%%", digits.substr(value >> 4U, 1), digits.substr(value & 0xFU, 1)});
  }

  /// The string or word at an offset, else the character.
  [[nodiscard]] Place token(std::uint32_t offset) const {
    if (byte(offset) == '"' || is_word(byte(offset))) return {offset, json_token_length(source_, offset)};
    return {offset, static_cast<std::uint32_t>(character(offset).size())};
  }

  /// Where the last byte before the fault stands that is not white space; no_offset for none.
  [[nodiscard]] std::uint32_t previous() const {
    std::uint32_t offset = at_;
    while (offset > 0 && is_json_space(source_[offset - 1])) --offset;
    return offset == 0 ? no_offset : offset - 1;
  }

  void report_escape() {
    const char found = byte(at_);
    if (at_ + 1 >= source_.size()) return report_string_end();
    if (found == '\\') {
      const auto size = static_cast<std::uint32_t>(1 + character(at_ + 1).size());
      return say({at_, size}, {"JSON has no escape %", shown(source_.substr(at_, size))},
                 {"a backslash itself is written \\\\; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000"});
    }
    if (found == '\n' || found == '\r') {
      return say({at_, 1}, "the line ends within a string", "close the string with \", or write a line break as \\n");
    }
    const std::string in_quotes = quoted(source_.substr(at_, 1));
    const std::string_view spelling = std::string_view(in_quotes).substr(1, in_quotes.size() - 2);
    say({at_, 1}, {"% stands in a string", found == '\t' ? "a tab" : shown(at_)}, {"write it as %", spelling},
        {{at_, 1}, spelling});
  }

  // RapidJSON tells the first half when the second half of a pair is wrong.
  void report_hex_digits() {
    std::uint32_t offset = at_;
    const auto hex_digits = [this](std::uint32_t from) {
      std::uint32_t count = 0;
      while (count < 4 && std::string_view("0123456789abcdefABCDEF").find(byte(from + count)) != std::string_view::npos)
        ++count;
      return count;
    };
    if (hex_digits(offset + 2) == 4) offset += 6;
    say({offset, 2 + hex_digits(offset + 2)}, "\\u needs four hexadecimal digits", "like \\u00e9");
  }

  void report_string_end() {
    if (at_ + 1 < source_.size()) return report_escape();
    say({fault_.string, 1}, "the string that starts here never ends", "its closing \" is missing");
  }

  void report_text_end() {
    if (fault_.open == no_offset)
      return say({at_, 0}, "the text ends before its value does", "the end may have been cut off");
    const bool object = source_[fault_.open] == '{';
    say({fault_.open, 1}, {"the % that opens here is never closed", object ? "{" : "["},
        {"the text ends without its %", object ? "}" : "]"});
  }

  /// True when a comma stands where nothing follows it.
  bool report_comma() {
    const std::uint32_t before = previous();
    if (before == no_offset) return false;
    const char found = byte(at_);
    if ((found == '}' || found == ']') && source_[before] == ',') {
      say({before, 1}, {"a comma before % is one too many", shown(at_)}, {"remove the comma"}, {{before, 1}, ""});
      return true;
    }
    if (found == ',' && source_[before] == ',') {
      say({at_, 1}, "two commas stand side by side", "remove one", {{at_, 1}, ""});
      return true;
    }
    return false;
  }

  void report_value() {
    // RapidJSON tells where a word goes wrong.
    while (at_ > 0 && is_word(byte(at_)) && is_word(source_[at_ - 1])) --at_;
    if (at_ > 0 && !is_word(byte(at_)) && is_word(source_[at_ - 1])) {
      while (at_ > 0 && is_word(source_[at_ - 1])) --at_;
    }
    if (report_comma()) return;
    if (is_word(byte(at_))) return report_word();
    const std::uint32_t before = previous();
    if (before != no_offset && source_[before] == ':')
      return say({at_, 1}, "the value is missing after the colon", "write null for none");
    say(token(at_), {"a value is expected here, not %", shown(at_)},
        {"a value starts with \", a digit, -, {, [, or is true, false or null"});
  }

  void report_word() {
    const Place place = token(at_);
    const std::string_view word = source_.substr(place.offset, place.length);
    if (word[0] == '+')
      return say(place, "a JSON number doesn't start with +", "leave the + out", {{place.offset, 1}, ""});
    if (word[0] == '.')
      return say(place, "a digit is missing before the decimal point", "write 0.5", {{place.offset, 0}, "0"});
    if (word == "-") return say(place, "a digit is missing after the minus sign", "write -1");
    for (const std::string_view number : {"NaN", "Infinity", "-Infinity"}) {
      if (word == number) return say(place, {"JSON has no %", word}, {"write null or a string"});
    }
    const bool nothing = word == "None" || word == "nil" || word == "undefined";
    Suggestion suggestion(nothing ? "null" : word);
    for (const std::string_view known : {"true", "false", "null"}) suggestion.consider(known);
    const std::optional<std::string_view> best = suggestion.best();
    if (best) return say(place, {"unknown value \"%\"", word}, {"did you mean %?", *best}, {place, *best});
    say(place, {"unknown value \"%\"", word}, {"a text stands in double quotes"}, {place, quoted(word)});
  }

  void report_key() {
    if (report_comma()) return;
    const Place place = token(at_);
    if (!is_word(byte(at_)))
      return say(place, {"a key is expected here, not %", shown(at_)}, {"a key is a string in double quotes"});
    const std::string key = quoted(source_.substr(place.offset, place.length));
    say(place, {"a key needs double quotes"}, {"write %", key}, {place, key});
  }

  // Something stands before: the member or item that should have ended.
  void report_separator(char close) {
    const char found = byte(at_);
    if (found == '}' || found == ']') {
      const bool object = close == '}';
      return say({at_, 1}, {"% can't end with %", object ? "an object" : "an array", source_.substr(at_, 1)},
                 {"its end is %", std::string_view(&close, 1)});
    }
    const bool number_goes_on = is_digit(source_[at_ - 1]) && is_word(found);
    if (number_goes_on && is_digit(found))
      return say({at_ - 1, 1}, "a JSON number doesn't start with 0", "leave the 0 out", {{at_ - 1, 1}, ""});
    if (number_goes_on) return say(token(at_), "this doesn't belong to a number", "a text stands in double quotes");
    const Message message = {"a comma or % is missing before this", std::string_view(&close, 1)};
    if (source_[at_ - 1] == '"') return say(token(at_), message, {"a quote within a string is written \\\""});
    const Message hint = {"a comma stands between %", close == '}' ? "members" : "items"};
    if (found != '"') return say(token(at_), message, hint);
    say(token(at_), message, hint, {{previous() + 1, 0}, ","});
  }

  void report_behind_end() {
    if (byte(at_) == '\0') return say({at_, 1}, {"% stands in the text", shown(at_)}, {"remove it"});
    say(token(at_), "the value ended before this", "a JSON text holds one value");
  }

  std::string_view source_;
  JsonFault fault_;
  std::uint32_t at_;
  Diagnostics& diagnostics_;
  std::string shown_;
};

}  // namespace

void report_json_fault(const Tree& tree, const JsonFault& fault, Diagnostics& diagnostics) {
  FaultReport(tree, fault, diagnostics).report();
}

}  // namespace beckon::text
