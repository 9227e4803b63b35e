#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/reader.h>

#include "text/diagnostics.hpp"
#include "text/duplicate_keys.hpp"
#include "text/json_source_stream.hpp"
#include "text/json_spelling.hpp"
#include "text/json_syntax.hpp"
#include "text/read.hpp"
#include "text/readable.hpp"

// As RapidJSON does for its own streams.
template <>
inline void rapidjson::SkipWhitespace(beckon::text::JsonSourceStream& stream) {
  stream.skip_space();
}

namespace beckon::text {

namespace {

/// Makes nodes of what RapidJSON finds.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
 public:
  TreeBuilder(Tree& tree, const JsonSourceStream& stream, Diagnostics& diagnostics)
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
  [[nodiscard]] std::uint32_t innermost_open() const {
    return open_.empty() ? no_offset : nodes_[open_.back()].value_offset();
  }
  DuplicateKeys& duplicate_keys() { return duplicate_keys_; }

 private:
  struct Text {
    std::string_view text;
    std::uint32_t offset = no_offset;
    Spelling spelling = Spelling::unknown;
  };

  [[nodiscard]] std::uint32_t offset_before(std::size_t size) const {
    return static_cast<std::uint32_t>(stream_.Tell() - size);
  }
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
      diagnostics_.report(
          rule("nesting-too-deep"), {offset, 1},
          {"objects and arrays stand within each other more than ", std::to_string(deepest_nesting), " deep"});
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
  const JsonSourceStream& stream_;
  Diagnostics& diagnostics_;
  DuplicateKeys duplicate_keys_;
  std::vector<Node> nodes_;        // what is read and not yet in an object or array
  std::vector<std::size_t> open_;  // those of them that are not closed
  Text key_;                       // the key whose value comes next
};

/// A copy of the source in which every number that may be too large for a double is an equally long 0e0.
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
      masked[zero + 1] = 'e';  // as a second exponent behind it would be too large again
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
  diagnostics.report(rule("lone-surrogate"), {offset, 6}, {"this escape stands for half a character"},
                     {"write both halves, like \\ud83d\\ude00, or the character itself"});
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
  JsonSourceStream stream(text);
  TreeBuilder builder(tree, stream, diagnostics);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
  if (result.Code() == rapidjson::kParseErrorNumberTooBig) return Outcome::large_number;

  const bool duplicates = builder.duplicate_keys().report(tree, diagnostics);
  for (const std::uint32_t offset : stream.lone_surrogates()) report_lone_surrogate(offset, diagnostics);
  const auto fault_at = [&](JsonFault::Expected expected, std::size_t offset) {
    report_json_fault(tree,
                      {expected, static_cast<std::uint32_t>(offset), builder.innermost_open(), stream.string_offset()},
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
    diagnostics.report(rule("empty-input"), {0, 0}, {"the text is empty"}, {"the least there is to write is {}"});
    return false;
  }
  Outcome outcome = parse(tree, tree.source, diagnostics);
  if (outcome == Outcome::large_number) outcome = parse(tree, without_large_numbers(tree.source), diagnostics);
  return outcome == Outcome::good;
}

}  // namespace beckon::text
