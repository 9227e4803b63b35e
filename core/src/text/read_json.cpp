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
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
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
    duplicate_keys_.check(close(count));
    return true;
  }
  bool EndArray(std::size_t count) {
    close(count);
    return true;
  }

  /// Adds the number that ends where the stream stands.
  void add_number(std::uint32_t offset) {
    add(Node::number(source_at(offset, stream_.Tell() - offset)).placed(offset));
  }

  [[nodiscard]] const Node& root() const { return nodes_[0]; }
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

  Text last_string() {
    const std::uint32_t offset = stream_.string_offset();
    const std::string_view spelling = source_at(offset + 1, stream_.string_size());
    if (!stream_.string_is_escaped()) return {spelling, offset, Spelling::plain};
    decoded_.clear();
    append_json_text(spelling, decoded_);
    return {Node::keep_spelling(tree_.arena, decoded_, spelling), offset, Spelling::kept};
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
      report_nesting({offset, 1}, diagnostics_);
      return false;
    }
    open_.push_back(static_cast<std::uint32_t>(nodes_.size()));
    return add(empty.placed(offset));
  }

  std::span<Node> close(std::size_t count) {
    const std::span<const Node> read = std::span<const Node>(nodes_).subspan(nodes_.size() - count);
    const std::span<Node> children = tree_.arena.allocate<Node>(count);
    std::copy(read.begin(), read.end(), children.begin());
    nodes_.erase(nodes_.end() - static_cast<std::ptrdiff_t>(count), nodes_.end());
    nodes_.back() = nodes_.back().with_children(children);
    open_.pop_back();
    return children;
  }

  Tree& tree_;
  const JsonSourceStream& stream_;
  Diagnostics& diagnostics_;
  DuplicateKeys duplicate_keys_;
  std::vector<Node> nodes_;          // what is read and not yet in an object or array
  std::vector<std::uint32_t> open_;  // those of them that are not closed
  Text key_;                         // the key whose value comes next
  std::string decoded_;              // the text of the last string with escapes
};

/// Goes past a number, or up to where it breaks off: then the error says what is missing there.
rapidjson::ParseErrorCode skip_number(JsonSourceStream& stream) {
  const auto accept = [&stream](char byte) {
    if (stream.Peek() != byte) return false;
    stream.Take();
    return true;
  };
  const auto accept_digits = [&stream] {
    const auto is_digit = [&stream] { return stream.Peek() >= '0' && stream.Peek() <= '9'; };
    if (!is_digit()) return false;
    while (is_digit()) stream.Take();
    return true;
  };
  accept('-');
  if (!accept('0') && !accept_digits()) return rapidjson::kParseErrorValueInvalid;
  if (accept('.') && !accept_digits()) return rapidjson::kParseErrorNumberMissFraction;
  if (!accept('e') && !accept('E')) return rapidjson::kParseErrorNone;
  if (!accept('+')) accept('-');
  return accept_digits() ? rapidjson::kParseErrorNone : rapidjson::kParseErrorNumberMissExponent;
}

constexpr unsigned parse_flags = rapidjson::kParseInsituFlag;

}  // namespace

}  // namespace beckon::text

// RapidJSON works numbers out, and refuses those that are too large for it, even where only their spelling is asked
// for.
template <>
template <>
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
inline void rapidjson::Reader::ParseNumber<beckon::text::parse_flags>(beckon::text::JsonSourceStream& stream,
                                                                      beckon::text::TreeBuilder& builder) {
  const std::size_t start = stream.Tell();
  const ParseErrorCode error = beckon::text::skip_number(stream);
  if (error != kParseErrorNone) {
    SetParseError(error, stream.Tell());
  } else {
    builder.add_number(static_cast<std::uint32_t>(start));
  }
}

namespace beckon::text {

namespace {

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

bool parse(Tree& tree, Diagnostics& diagnostics) {
  JsonSourceStream stream(tree.source);
  TreeBuilder builder(tree, stream, diagnostics);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<parse_flags>(stream, builder);

  const bool duplicates = builder.duplicate_keys().report(tree, diagnostics);
  for (const std::uint32_t offset : stream.lone_surrogates()) report_lone_surrogate(offset, diagnostics);
  const auto fault_at = [&](JsonFault::Expected expected, std::size_t offset) {
    report_json_fault(tree,
                      {expected, static_cast<std::uint32_t>(offset), builder.innermost_open(), stream.string_offset()},
                      diagnostics);
    return false;
  };
  switch (result.Code()) {
    case rapidjson::kParseErrorNone: break;
    case rapidjson::kParseErrorTermination: return false;
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
      report_lone_surrogate(static_cast<std::uint32_t>(result.Offset()), diagnostics);
      return false;
    default: return fault_at(expected_at(result.Code()), result.Offset());
  }
  // RapidJSON takes NUL for the end.
  if (stream.Tell() != tree.source.size()) return fault_at(JsonFault::Expected::text_end, stream.Tell());
  if (duplicates || !stream.lone_surrogates().empty()) return false;
  tree.root = builder.root();
  return true;
}

}  // namespace

bool read_json(Tree& tree, Diagnostics& diagnostics) {
  tree.syntax = Syntax::json;
  tree.root = Node::null();
  if (!is_readable(tree, diagnostics)) return false;
  if (is_empty(tree.source)) {
    diagnostics.report(rule("empty-input"), {0, 0}, {"the text is empty"}, {"%", first_words(tree.syntax)});
    return false;
  }
  return parse(tree, diagnostics);
}

}  // namespace beckon::text
