#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/reader.h>

#include "text/diagnostics.hpp"
#include "text/duplicate_keys.hpp"
#include "text/json_spelling.hpp"
#include "text/json_syntax.hpp"
#include "text/read.hpp"
#include "text/readable.hpp"

namespace beckon::text {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The first byte at or after `next` that a string can't hold as it is: a quote, a backslash or a control character.
/// The source ends with NUL, which is one.
const char* skip_plain(const char* next, const char* end) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high_bits = ones * 0x80U;
  std::uint64_t eight = 0;
  for (; end - next >= static_cast<std::ptrdiff_t>(sizeof eight); next += sizeof eight) {
    std::memcpy(&eight, next, sizeof eight);
    const std::uint64_t quote = eight ^ (ones * '"');
    const std::uint64_t backslash = eight ^ (ones * '\\');
    // A byte's high bit is set where it is below 0x20, or zero in one of the others; never missed, and never set where
    // no byte is such.
    const std::uint64_t special = ((eight - ones * 0x20U) & ~eight) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash);
    if ((special & high_bits) != 0) break;
  }
  while (*next != '"' && *next != '\\' && static_cast<unsigned char>(*next) >= 0x20) ++next;
  return next;
}

/// The source as RapidJSON's in-situ parser takes it, which writes each string's text back through Put. Here the source
/// stays as it is: strings without escapes are pieces of it, others are decoded beside it.
class SourceStream {
 public:
  using Ch = char;

  /// `source` is followed by NUL.
  explicit SourceStream(std::string_view source) : first_(source.data()), next_(first_), end_(first_ + source.size()) {
    if (source.substr(0, byte_order_mark.size()) == byte_order_mark) next_ += byte_order_mark.size();
  }

  [[nodiscard]] char Peek() const { return *next_; }
  char Take() { return *next_++; }
  [[nodiscard]] std::size_t Tell() const { return static_cast<std::size_t>(next_ - first_); }

  // Called behind the opening quote of a string and behind the last digit of a number.
  char* PutBegin() {
    if (next_[-1] != '"') return nullptr;
    string_ = next_;
    escaped_ = false;
    next_ = skip_plain(next_, end_);
    return nullptr;
  }

  // Called with NUL behind the closing quote, else with what an escape stands for: plain bytes are all skipped.
  void Put(char byte) {
    if (byte == '\0' && next_[-1] == '"') return;
    if (!escaped_) start_decoding();
    note_lone_surrogate(byte);
    decoded_.push_back(byte);
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xC0) {
      missing_ = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
    } else if (missing_ > 0) {
      --missing_;
    }
    if (missing_ > 0) return;
    const char* plain_end = skip_plain(next_, end_);
    decoded_.append(next_, plain_end);
    next_ = plain_end;
  }

  std::size_t PutEnd(char* /*begin*/) { return 1; }

  /// Of the last string: where its opening quote stands, whether it has escapes, its spelling without quotes, its text.
  [[nodiscard]] std::uint32_t string_offset() const { return static_cast<std::uint32_t>(string_ - first_ - 1); }
  [[nodiscard]] bool string_is_escaped() const { return escaped_; }
  [[nodiscard]] std::size_t string_size() const { return static_cast<std::size_t>(next_ - string_ - 1); }
  [[nodiscard]] std::string_view decoded() const { return decoded_; }

  /// The escapes that stand for half a character and that RapidJSON lets pass.
  [[nodiscard]] const std::vector<std::uint32_t>& lone_surrogates() const { return lone_surrogates_; }

 private:
  // The escape that follows has been taken already.
  void start_decoding() {
    escaped_ = true;
    decoded_.assign(string_, skip_plain(string_, end_));
    missing_ = 0;
  }

  // A surrogate encoded as UTF-8 starts with ED and a byte from A0.
  void note_lone_surrogate(char byte) {
    if (missing_ != 2 || decoded_.back() != '\xED' || static_cast<unsigned char>(byte) < 0xA0) return;
    lone_surrogates_.push_back(static_cast<std::uint32_t>(next_ - first_) - 6);
  }

  const char* first_;
  const char* next_;
  const char* end_;
  const char* string_ = first_ + 1;
  bool escaped_ = false;
  int missing_ = 0;  // bytes of a character still to be put
  std::string decoded_;
  std::vector<std::uint32_t> lone_surrogates_;
};

/// Makes nodes of what RapidJSON finds.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
 public:
  TreeBuilder(Tree& tree, const SourceStream& stream, Diagnostics& diagnostics)
      : tree_(tree), stream_(stream), diagnostics_(diagnostics) {}

  bool Null() { return add(Node::null().placed(offset_before(4))); }
  bool Bool(bool value) { return add(Node::boolean(value).placed(offset_before(value ? 4 : 5))); }
  bool RawNumber(const char* /*text*/, std::size_t size, bool /*copy*/) {
    const std::uint32_t offset = offset_before(size);
    return add(Node::number(source_at(offset, size)).placed(offset));
  }
  bool String(const char* /*text*/, std::size_t /*size*/, bool /*copy*/) {
    const Text text = last_string();
    return add(Node::string(text.text).placed(text.offset).spelled(text.spelling));
  }
  bool Key(const char* /*text*/, std::size_t /*size*/, bool /*copy*/) {
    key_ = last_string();
    return true;
  }
  bool StartObject() { return open(Node::object()); }
  bool StartArray() { return open(Node::array()); }
  bool EndObject(std::size_t count) {
    const std::span<Node> members = take_children(count);
    duplicate_keys_.check(members);
    return close(Node::object(members));
  }
  bool EndArray(std::size_t count) { return close(Node::array(take_children(count))); }

  [[nodiscard]] const Node& root() const { return nodes_.front(); }
  [[nodiscard]] std::uint32_t innermost_open() const { return open_.empty() ? no_offset : nodes_[open_.back()].value_offset(); }
  DuplicateKeys& duplicate_keys() { return duplicate_keys_; }

 private:
  struct Text {
    std::string_view text;
    std::uint32_t offset = no_offset;
    Spelling spelling = Spelling::unknown;
  };

  [[nodiscard]] std::uint32_t offset_before(std::size_t size) const { return static_cast<std::uint32_t>(stream_.Tell() - size); }
  [[nodiscard]] std::string_view source_at(std::uint32_t offset, std::size_t size) const {
    return {tree_.source.data() + offset, size};
  }

  [[nodiscard]] Text last_string() const {
    const std::uint32_t offset = stream_.string_offset();
    const std::string_view spelling = source_at(offset + 1, stream_.string_size());
    if (!stream_.string_is_escaped()) return {spelling, offset, Spelling::plain};
    return {Node::keep_spelling(tree_.arena, stream_.decoded(), spelling), offset, Spelling::kept};
  }

  bool add(const Node& node) {
    if (key_.offset == no_offset) {
      nodes_.push_back(node);
    } else {
      nodes_.push_back(node.keyed(key_.text, key_.offset, key_.spelling));
      key_.offset = no_offset;
    }
    return true;
  }

  bool open(const Node& empty) {
    const std::uint32_t offset = offset_before(1);
    if (open_.size() == deepest_nesting) {
      diagnostics_.report(rule("nesting-too-deep"), {offset, 1},
                          "objects and arrays stand within each other more than " + std::to_string(deepest_nesting) + " deep");
      return false;
    }
    open_.push_back(nodes_.size());
    return add(empty.placed(offset));
  }

  std::span<Node> take_children(std::size_t count) {
    const std::span<Node> children = tree_.arena.allocate<Node>(count);
    const auto first = nodes_.end() - static_cast<std::ptrdiff_t>(count);
    std::copy(first, nodes_.end(), children.begin());
    nodes_.erase(first, nodes_.end());
    return children;
  }

  bool close(const Node& full) {
    Node& node = nodes_[open_.back()];
    node = full.keyed_as(node).placed(node.value_offset());
    open_.pop_back();
    return true;
  }

  Tree& tree_;
  const SourceStream& stream_;
  Diagnostics& diagnostics_;
  DuplicateKeys duplicate_keys_;
  std::vector<Node> nodes_;         // what is read and not yet in an object or array
  std::vector<std::size_t> open_;  // those of them that are not closed
  Text key_;                       // the key whose value comes next
};

/// A copy of the source in which every number that may be too large for a double is an equally long zero.
std::string without_large_numbers(const std::string& source) {
  constexpr std::uint32_t longest_small = 300;
  std::string masked = source;
  for (std::uint32_t at = 0; at < source.size();) {
    if (source[at] == '"') {
      at += json_token_length(source, at);
      continue;
    }
    const std::uint32_t length = json_number_length(source, at);
    const std::string_view number = std::string_view(source).substr(at, length);
    if (length > longest_small || number.find_first_of("eE") != std::string_view::npos) {
      const std::uint32_t zero = number[0] == '-' ? at + 1 : at;
      masked.replace(zero, at + length - zero, at + length - zero, '0');
      masked[zero + 1] = '.';
    }
    at += length == 0 ? 1 : length;
  }
  return masked;
}

JsonFault::Expected expected_at(rapidjson::ParseErrorCode code) {
  using Expected = JsonFault::Expected;
  switch (code) {
    case rapidjson::kParseErrorObjectMissName: return Expected::key;
    case rapidjson::kParseErrorObjectMissColon: return Expected::colon;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return Expected::member_end;
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return Expected::item_end;
    case rapidjson::kParseErrorStringEscapeInvalid: return Expected::escape;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex: return Expected::hex_digits;
    case rapidjson::kParseErrorStringMissQuotationMark: return Expected::string_end;
    case rapidjson::kParseErrorNumberMissFraction: return Expected::fraction;
    case rapidjson::kParseErrorNumberMissExponent: return Expected::exponent;
    case rapidjson::kParseErrorDocumentRootNotSingular: return Expected::text_end;
    default: return Expected::value;
  }
}

void report_lone_surrogate(std::uint32_t offset, Diagnostics& diagnostics) {
  diagnostics.report(rule("lone-surrogate"), {offset, 6}, "this escape stands for half a character",
                     {.hint = "write both halves, like \\ud83d\\ude00, or the character itself"});
}

bool is_empty(std::string_view source) {
  if (source.substr(0, byte_order_mark.size()) == byte_order_mark) source.remove_prefix(byte_order_mark.size());
  return source.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What came of one run through the text.
enum class Outcome : std::uint8_t { good, bad, large_number };

/// `text` is the tree's source, or it with large numbers masked.
Outcome parse(Tree& tree, std::string_view text, Diagnostics& diagnostics) {
  constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
  SourceStream stream(text);
  TreeBuilder builder(tree, stream, diagnostics);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
  if (result.Code() == rapidjson::kParseErrorNumberTooBig) return Outcome::large_number;

  const bool duplicates = builder.duplicate_keys().report(tree, diagnostics);
  for (const std::uint32_t offset : stream.lone_surrogates()) report_lone_surrogate(offset, diagnostics);
  const auto fault_at = [&](JsonFault::Expected expected, std::size_t offset) {
    report_json_fault(tree, {expected, static_cast<std::uint32_t>(offset), builder.innermost_open(), stream.string_offset()},
                      diagnostics);
    return Outcome::bad;
  };
  switch (result.Code()) {
    case rapidjson::kParseErrorNone: break;
    case rapidjson::kParseErrorTermination: return Outcome::bad;
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
      report_lone_surrogate(static_cast<std::uint32_t>(result.Offset()), diagnostics);
      return Outcome::bad;
    default: return fault_at(expected_at(result.Code()), result.Offset());
  }
  // RapidJSON takes NUL for the end.
  if (stream.Tell() != text.size()) return fault_at(JsonFault::Expected::text_end, stream.Tell());
  if (duplicates || !stream.lone_surrogates().empty()) return Outcome::bad;
  tree.root = builder.root();
  return Outcome::good;
}

}  // namespace

bool read_json(Tree& tree, Diagnostics& diagnostics) {
  tree.syntax = Syntax::json;
  tree.root = Node::null();
  if (!is_readable(tree, diagnostics)) return false;
  if (is_empty(tree.source)) {
    diagnostics.report(rule("empty-input"), {0, 0}, "the text is empty", {.hint = "the least there is to write is {}"});
    return false;
  }
  Outcome outcome = parse(tree, tree.source, diagnostics);
  if (outcome == Outcome::large_number) outcome = parse(tree, without_large_numbers(tree.source), diagnostics);
  return outcome == Outcome::good;
}

}  // namespace beckon::text
