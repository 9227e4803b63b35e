#include <string_view>

#include <yaml.h>

#include "text/diagnostics.hpp"
#include "text/read.hpp"
#include "text/readable.hpp"
#include "text/yaml_builder.hpp"
#include "text/yaml_input.hpp"
#include "text/yaml_spelling.hpp"
#include "text/yaml_syntax.hpp"

namespace beckon::text {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view view(const yaml_char_t* text) {
  return text == nullptr ? std::string_view{} : std::string_view{reinterpret_cast<const char*>(text)};
}

std::string_view view(const char* text) { return text == nullptr ? std::string_view{} : std::string_view{text}; }

YamlStyle style_of(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return YamlStyle::quoted;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE: return YamlStyle::block;
    case YAML_PLAIN_SCALAR_STYLE:
    case YAML_ANY_SCALAR_STYLE: break;
  }
  return YamlStyle::plain;
}

struct Parser {
  explicit Parser(std::string_view text) : is_ready(yaml_parser_initialize(&data) != 0) {
    if (!is_ready) return;
    yaml_parser_set_encoding(&data, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&data, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() {
    if (is_ready) yaml_parser_delete(&data);
  }

  yaml_parser_t data{};
  bool is_ready;
};

struct Event {
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&data); }

  yaml_event_t data{};
};

/// Hands libyaml's events to the builder.
class Reader {
 public:
  Reader(Tree& tree, Diagnostics& diagnostics)
      : tree_(tree),
        diagnostics_(diagnostics),
        first_(tree.source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0),
        input_(std::string_view(tree.source).substr(first_)),
        cursor_(tree.source, first_),
        builder_(tree, diagnostics) {}

  bool read();

 private:
  bool handle(yaml_event_t& event);
  bool start_document(const yaml_event_t& event);
  void add_scalar(yaml_event_t& event);
  bool open(Kind kind, const yaml_char_t* anchor, const yaml_char_t* tag, const yaml_event_t& event);
  YamlProperties properties_of(const yaml_char_t* anchor, const yaml_char_t* tag, const yaml_event_t& event);
  [[nodiscard]] std::uint32_t value_behind(const YamlProperties& properties) const;
  void report_fault(const yaml_parser_t& parser);

  Tree& tree_;
  Diagnostics& diagnostics_;
  std::size_t first_;
  YamlInput input_;
  CharacterCursor cursor_;
  YamlBuilder builder_;
  bool has_document_ = false;
  bool has_document_end_ = false;
  bool has_value_ = false;
  bool is_done_ = false;
};

bool Reader::read() {
  Parser parser(input_.text());
  bool going_on = parser.is_ready;
  if (!going_on) report_fault(parser.data);
  while (going_on && !is_done_) {
    Event event;
    going_on = yaml_parser_parse(&parser.data, &event.data) != 0;
    if (!going_on) {
      report_fault(parser.data);
    } else {
      going_on = handle(event.data);
    }
  }
  const bool is_good = builder_.finish();  // always: it reports what it has found so far
  if (going_on && is_good && has_value_) return true;
  tree_.root = Node::null();
  if (going_on && !has_value_) {
    diagnostics_.report(rule("empty-input"), {0, 0}, {"the text is empty"}, {"%", first_words(tree_.syntax)});
  }
  return false;
}

/// False when nothing more can be read.
bool Reader::handle(yaml_event_t& event) {
  switch (event.type) {
    case YAML_DOCUMENT_START_EVENT: return start_document(event);
    case YAML_DOCUMENT_END_EVENT: has_document_end_ = event.data.document_end.implicit == 0; return true;
    case YAML_STREAM_END_EVENT: is_done_ = true; return true;
    case YAML_SCALAR_EVENT: add_scalar(event); return true;
    case YAML_ALIAS_EVENT:
      has_value_ = true;
      return builder_.add_alias(view(event.data.alias.anchor), cursor_.offset_of(event.start_mark.index));
    case YAML_SEQUENCE_START_EVENT:
      return open(Kind::array, event.data.sequence_start.anchor, event.data.sequence_start.tag, event);
    case YAML_MAPPING_START_EVENT:
      return open(Kind::object, event.data.mapping_start.anchor, event.data.mapping_start.tag, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: builder_.close(); return true;
    case YAML_STREAM_START_EVENT:
    case YAML_NO_EVENT: break;
  }
  return true;
}

bool Reader::start_document(const yaml_event_t& event) {
  if (has_document_) {
    diagnostics_.report(rule("yaml-documents"), {cursor_.offset_of(event.start_mark.index), 3},
                        {"a second document starts here"}, {"put each document into a file of its own"});
    return false;
  }
  has_document_ = true;
  return true;
}

YamlProperties Reader::properties_of(const yaml_char_t* anchor, const yaml_char_t* tag, const yaml_event_t& event) {
  return {view(anchor), view(tag), cursor_.offset_of(event.start_mark.index)};
}

/// Where the value itself starts: libyaml's mark is where its anchor or tag does.
std::uint32_t Reader::value_behind(const YamlProperties& properties) const {
  const int count = (properties.anchor.empty() ? 0 : 1) + (properties.tag.empty() ? 0 : 1);
  return skip_yaml_properties(tree_.source, properties.start, count);
}

void Reader::add_scalar(yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  auto* decoded = reinterpret_cast<char*>(scalar.value);
  input_.restore(decoded, scalar.length);
  const YamlStyle style = style_of(scalar.style);
  const YamlProperties properties = properties_of(scalar.anchor, scalar.tag, event);
  const bool is_nothing = style == YamlStyle::plain && scalar.length == 0;
  // Nothing stands right behind its anchor or tag, not where the next value is.
  const std::uint32_t offset = is_nothing ? cursor_.offset_of(event.end_mark.index) : value_behind(properties);
  if (!is_nothing || !properties.anchor.empty() || !properties.tag.empty()) has_value_ = true;
  builder_.add_scalar(properties, style, {decoded, scalar.length}, offset);
}

bool Reader::open(Kind kind, const yaml_char_t* anchor, const yaml_char_t* tag, const yaml_event_t& event) {
  has_value_ = true;
  const YamlProperties properties = properties_of(anchor, tag, event);
  return builder_.open(kind, properties, value_behind(properties));
}

void Reader::report_fault(const yaml_parser_t& parser) {
  if (parser.error == YAML_MEMORY_ERROR) {
    return diagnostics_.report(rule("input-too-large"), Place{}, {"there is not enough memory to read the text"});
  }
  YamlFault fault;
  fault.problem = view(parser.problem);
  fault.context = view(parser.context);
  fault.offset = cursor_.offset_of(parser.problem_mark.index);
  fault.context_offset = cursor_.offset_of(parser.context_mark.index);
  fault.after_document_end = has_document_end_;
  report_yaml_fault(tree_, fault, diagnostics_);
}

/// YAML knows UTF-16 without a byte order mark by its NULs, which are UTF-8 too.
bool is_utf16(std::string_view text) { return text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0'); }

}  // namespace

bool read_yaml(Tree& tree, Diagnostics& diagnostics) {
  tree.syntax = Syntax::yaml;
  tree.root = Node::null();
  if (!is_readable(tree, diagnostics)) return false;
  if (is_utf16(tree.source)) {
    diagnostics.report(rule("invalid-utf8"), {0, 1}, {"the text is UTF-16"}, {"save the text as UTF-8"});
    return false;
  }
  const std::size_t forbidden = find_forbidden_in_yaml(tree.source);
  if (forbidden != std::string_view::npos) {
    diagnostics.report(rule("yaml-syntax"), {static_cast<std::uint32_t>(forbidden), 1},
                       {"YAML does not allow this control character"},
                       {"in double quotes it can be written as an escape, like \"\\x07\""});
    return false;
  }
  return Reader(tree, diagnostics).read();
}

}  // namespace beckon::text
