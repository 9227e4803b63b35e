#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <yaml.h>

#include "text/diagnostics.hpp"
#include "text/duplicate_keys.hpp"
#include "text/read.hpp"
#include "text/readable.hpp"
#include "text/write_json.hpp"
#include "text/yaml_anchors.hpp"
#include "text/yaml_input.hpp"
#include "text/yaml_scalar.hpp"
#include "text/yaml_spelling.hpp"
#include "text/yaml_syntax.hpp"

namespace beckon::text {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What a node costs beside its key and text in the count that bounds aliases.
constexpr std::size_t node_cost = 8;

std::string_view view(const yaml_char_t* text) {
  return text == nullptr ? std::string_view{} : std::string_view{reinterpret_cast<const char*>(text)};
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

/// What libyaml says of a node of any kind.
struct Properties {
  std::string_view anchor;
  std::string_view tag;
  std::size_t start;  ///< where the first of them stands, else the value; in characters

  [[nodiscard]] int count() const { return (anchor.empty() ? 0 : 1) + (tag.empty() ? 0 : 1); }
};

/// An object or array that is being read.
struct Container {
  Kind kind = Kind::object;
  std::uint32_t offset = 0;
  std::size_t first_child = 0;
  std::size_t height = 1;
  std::size_t expanded = node_cost;
  YamlAnchor* anchor = nullptr;
  std::size_t anchor_serial = 0;
  /// It stands where a key should.
  bool is_key = false;
  /// The key that was read and whose value comes next. A key that can't be one has no offset.
  bool has_key = false;
  std::string_view key;
  std::uint32_t key_offset = no_offset;

  [[nodiscard]] bool expects_key() const { return kind == Kind::object && !has_key; }
};

bool is_number_problem(ScalarProblem problem) {
  return problem == ScalarProblem::not_finite || problem == ScalarProblem::too_large;
}

/// Makes a tree of libyaml's events.
class TreeBuilder {
 public:
  TreeBuilder(Tree& tree, Diagnostics& diagnostics)
      : tree_(tree),
        diagnostics_(diagnostics),
        first_(tree.source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0),
        input_(std::string_view(tree.source).substr(first_)),
        cursor_(tree.source, first_),
        expanded_(tree.source.size()) {}

  bool build();

 private:
  bool handle(yaml_event_t& event);
  bool start_document(const yaml_event_t& event);
  void add_scalar(yaml_event_t& event);
  bool add_alias(const yaml_event_t& event);
  bool open(Kind kind, const Properties& properties, const yaml_event_t& event);
  void close();

  void take_key(std::string_view text, std::uint32_t offset);
  void take_impossible_key();
  void add(const Node& value, std::size_t height, std::size_t expanded);
  void complete(YamlAnchor& anchor, const YamlScalar& scalar, std::string_view spelled, std::size_t height,
                std::size_t expanded);

  [[nodiscard]] bool expects_key() const { return !open_.empty() && open_.back().expects_key(); }
  std::uint32_t offset_of(const Properties& properties, const yaml_event_t& event, bool empty);
  std::string_view keep(std::string_view text, std::uint32_t content);
  Place place_of_tag(const Properties& properties);
  void report_number(ScalarProblem problem, Place place, std::string_view text);
  void report_tag(const Properties& properties, Place place, const std::string& value);
  void report(const Rule& broken, Place place, std::string message, std::string hint);
  void report_fault(const yaml_parser_t& parser);
  void report_nesting(std::uint32_t offset, std::uint32_t length);

  Tree& tree_;
  Diagnostics& diagnostics_;
  std::size_t first_;
  YamlInput input_;
  CharacterCursor cursor_;
  std::size_t expanded_;
  DuplicateKeys duplicate_keys_;
  YamlAnchors anchors_;
  std::vector<Node> nodes_;  // what is read and not yet in a closed object or array
  std::vector<Container> open_;
  bool has_document_ = false;
  bool has_document_end_ = false;
  bool is_done_ = false;
  bool is_empty_ = true;
  bool is_good_ = true;
};

void TreeBuilder::report(const Rule& broken, Place place, std::string message, std::string hint) {
  is_good_ = false;
  Advice advice;
  if (!hint.empty()) advice.hint = std::move(hint);
  diagnostics_.report(broken, place, std::move(message), std::move(advice));
}

bool TreeBuilder::build() {
  Parser parser(input_.text());
  bool going_on = parser.is_ready;
  while (going_on && !is_done_) {
    Event event;
    going_on = yaml_parser_parse(&parser.data, &event.data) != 0;
    if (!going_on) report_fault(parser.data);
    else going_on = handle(event.data);
  }
  if (duplicate_keys_.report(tree_, diagnostics_)) is_good_ = false;
  if (!going_on || !is_good_) return false;
  if (is_empty_) {
    report(rule("empty-input"), {0, 0}, "the text is empty", "the least there is to write is {}");
    return false;
  }
  tree_.root = nodes_.front();
  return true;
}

/// False when nothing more can be read.
bool TreeBuilder::handle(yaml_event_t& event) {
  switch (event.type) {
    case YAML_DOCUMENT_START_EVENT: return start_document(event);
    case YAML_DOCUMENT_END_EVENT: has_document_end_ = event.data.document_end.implicit == 0; return true;
    case YAML_STREAM_END_EVENT: is_done_ = true; return true;
    case YAML_SCALAR_EVENT: add_scalar(event); return true;
    case YAML_ALIAS_EVENT: return add_alias(event);
    case YAML_SEQUENCE_START_EVENT:
      return open(Kind::array,
                  {view(event.data.sequence_start.anchor), view(event.data.sequence_start.tag), event.start_mark.index},
                  event);
    case YAML_MAPPING_START_EVENT:
      return open(Kind::object,
                  {view(event.data.mapping_start.anchor), view(event.data.mapping_start.tag), event.start_mark.index},
                  event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: close(); return true;
    case YAML_STREAM_START_EVENT:
    case YAML_NO_EVENT: break;
  }
  return true;
}

bool TreeBuilder::start_document(const yaml_event_t& event) {
  if (has_document_) {
    report(rule("yaml-documents"), {cursor_.offset_of(event.start_mark.index), 3}, "a second document starts here",
           "put each document into a file of its own");
    return false;
  }
  has_document_ = true;
  return true;
}

/// Where the value itself starts, behind its anchor and tag. An empty one stands behind them.
std::uint32_t TreeBuilder::offset_of(const Properties& properties, const yaml_event_t& event, bool empty) {
  if (properties.count() == 0) return cursor_.offset_of(event.start_mark.index);
  if (empty) return cursor_.offset_of(event.end_mark.index);
  return skip_yaml_properties(tree_.source, cursor_.offset_of(event.start_mark.index), properties.count());
}

/// The text as it stands in the source, if it does so at `content`, else a copy.
std::string_view TreeBuilder::keep(std::string_view text, std::uint32_t content) {
  if (text.empty()) return "";
  const std::string_view there =
      std::string_view(tree_.source).substr(std::min<std::size_t>(content, tree_.source.size()), text.size());
  return there == text ? there : tree_.arena.copy(text);
}

void TreeBuilder::add_scalar(yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  auto* decoded = reinterpret_cast<char*>(scalar.value);
  input_.restore(decoded, scalar.length);
  const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
  const bool has_quotes =
      scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
  const bool empty = plain && scalar.length == 0;
  const Properties properties{view(scalar.anchor), view(scalar.tag), event.start_mark.index};
  const std::uint32_t offset = offset_of(properties, event, empty);
  const std::string_view text = keep({decoded, scalar.length}, offset + (has_quotes ? 1 : 0));
  const YamlScalar resolved = resolve_yaml_scalar(text, plain, yaml_tag(properties.tag), tree_.arena);

  YamlScalar value = resolved;
  value.value = value.value.placed(offset);
  const std::size_t expanded = node_cost + text.size();
  if (!properties.anchor.empty()) complete(anchors_.start(properties.anchor), value, text, 0, expanded);
  const Place place{offset, empty ? 0 : yaml_scalar_length(tree_.source, offset, text)};
  if (resolved.problem == ScalarProblem::misfit) report_tag(properties, place, quoted(text));
  if (expects_key()) {
    if (plain && properties.tag.empty() && text == "<<") {
      report(rule("yaml-merge-key"), place, "<< merges mappings in YAML 1.1 only",
             "write the members out, or quote the key: \"<<\"");
    }
    return take_key(text, offset);
  }
  if (open_.empty() && (!empty || properties.count() != 0)) is_empty_ = false;
  if (is_number_problem(resolved.problem)) report_number(resolved.problem, place, text);
  add(value.value, 0, expanded);
}

Place TreeBuilder::place_of_tag(const Properties& properties) {
  std::uint32_t offset = cursor_.offset_of(properties.start);
  if (tree_.source[offset] != '!') offset = skip_yaml_properties(tree_.source, offset, 1);
  return {offset, yaml_property_end(tree_.source, offset) - offset};
}

/// The value does not fit the tag, or no value could. The tag is named as it is spelled.
void TreeBuilder::report_tag(const Properties& properties, Place place, const std::string& value) {
  const Place tag = place_of_tag(properties);
  const std::string spelled = tree_.source.substr(tag.offset, tag.length);
  if (yaml_tag(properties.tag) == YamlTag::unknown) {
    return report(
        rule("yaml-tag"), tag, "unknown tag " + spelled,
        "remove it; the tags of YAML's core schema are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq");
  }
  report(rule("yaml-tag"), place, value + " does not fit its tag " + spelled, "remove the tag or change the value");
}

void TreeBuilder::report_number(ScalarProblem problem, Place place, std::string_view text) {
  if (problem == ScalarProblem::not_finite) {
    return report(rule("yaml-number"), place, "JSON has no " + std::string(text), "quote it if it is text");
  }
  report(rule("yaml-number"), place, std::string(text) + " does not fit 64 bits",
         "write it in decimal, or quote it if it is text");
}

void TreeBuilder::take_key(std::string_view text, std::uint32_t offset) {
  Container& object = open_.back();
  object.has_key = true;
  object.key = text;
  object.key_offset = offset;
}

void TreeBuilder::take_impossible_key() { take_key("", no_offset); }

bool TreeBuilder::add_alias(const yaml_event_t& event) {
  const std::string_view name = view(event.data.alias.anchor);
  const std::uint32_t offset = cursor_.offset_of(event.start_mark.index);
  const Place place{offset, static_cast<std::uint32_t>(name.size() + 1)};
  is_empty_ = false;
  const YamlAnchor* anchor = anchors_.find(name);
  if (anchor == nullptr || !anchor->complete) {
    if (anchor == nullptr) {
      report(rule("yaml-alias"), place, "there is no anchor &" + std::string(name) + " before this alias",
             "quote it if it is text that starts with *");
    } else {
      report(rule("yaml-alias"), place, "the alias *" + std::string(name) + " stands within what it names", "");
    }
    if (expects_key()) take_impossible_key();
    else add(Node::null().placed(offset), 0, node_cost);
    return true;
  }
  expanded_ += anchor->expanded;
  if (expanded_ > largest_source) {
    report(rule("input-too-large"), place,
           "with its aliases written out the text has more than " + std::to_string(largest_source) + " bytes", "");
    return false;
  }
  if (expects_key()) {
    if (!anchor->scalar.value.is_container()) {
      take_key(anchor->spelled, offset);
      return true;
    }
    report(rule("yaml-key"), place, "a key can't be " + std::string(to_string(anchor->scalar.value.kind())), "");
    take_impossible_key();
    return true;
  }
  if (open_.size() + anchor->height > deepest_nesting) {
    report_nesting(offset, place.length);
    return false;
  }
  // A key may be what no value can.
  if (is_number_problem(anchor->scalar.problem)) report_number(anchor->scalar.problem, place, anchor->spelled);
  add(anchor->scalar.value.placed(offset), anchor->height, anchor->expanded);
  return true;
}

void TreeBuilder::report_nesting(std::uint32_t offset, std::uint32_t length) {
  report(rule("nesting-too-deep"), {offset, length},
         "objects and arrays stand within each other more than " + std::to_string(deepest_nesting) + " deep", "");
}

bool TreeBuilder::open(Kind kind, const Properties& properties, const yaml_event_t& event) {
  is_empty_ = false;
  const std::uint32_t offset = offset_of(properties, event, false);
  if (open_.size() == deepest_nesting) {
    report_nesting(offset, 1);
    return false;
  }
  const YamlTag tag = yaml_tag(properties.tag);
  const YamlTag own = kind == Kind::object ? YamlTag::mapping : YamlTag::sequence;
  if (tag != YamlTag::none && tag != YamlTag::non_specific && tag != own) {
    report_tag(properties, {offset, 1}, std::string(to_string(kind)));
  }
  Container container;
  container.kind = kind;
  container.offset = offset;
  container.first_child = nodes_.size();
  if (!properties.anchor.empty()) {
    container.anchor = &anchors_.start(properties.anchor);
    container.anchor_serial = container.anchor->serial;
  }
  if (expects_key()) {
    report(rule("yaml-key"), {offset, 1}, "a key can't be " + std::string(to_string(kind)), "quote it if it is text");
    container.is_key = true;
  }
  open_.push_back(container);
  return true;
}

void TreeBuilder::close() {
  const Container container = open_.back();
  open_.pop_back();
  const auto first = nodes_.begin() + static_cast<std::ptrdiff_t>(container.first_child);
  const std::span<Node> children = tree_.arena.allocate<Node>(nodes_.size() - container.first_child);
  std::copy(first, nodes_.end(), children.begin());
  nodes_.erase(first, nodes_.end());
  const bool is_object = container.kind == Kind::object;
  if (is_object) duplicate_keys_.check(children);
  const Node value = (is_object ? Node::object(children) : Node::array(children)).placed(container.offset);
  // The name may have been given to another node within.
  if (container.anchor != nullptr && container.anchor->serial == container.anchor_serial) {
    complete(*container.anchor, {value}, "", container.height, container.expanded);
  }
  if (container.is_key) return take_impossible_key();
  add(value, container.height, container.expanded);
}

void TreeBuilder::complete(YamlAnchor& anchor, const YamlScalar& scalar, std::string_view spelled, std::size_t height,
                           std::size_t expanded) {
  anchor.scalar = scalar;
  anchor.spelled = spelled;
  anchor.height = height;
  anchor.expanded = expanded;
  anchor.complete = true;
}

void TreeBuilder::add(const Node& value, std::size_t height, std::size_t expanded) {
  if (open_.empty()) {
    nodes_.push_back(value);
    return;
  }
  Container& parent = open_.back();
  parent.height = std::max(parent.height, height + 1);
  parent.expanded += expanded;
  if (parent.kind == Kind::array) {
    nodes_.push_back(value);
    return;
  }
  parent.has_key = false;
  parent.expanded += parent.key.size();
  if (parent.key_offset != no_offset) nodes_.push_back(value.keyed(parent.key, parent.key_offset));
}

void TreeBuilder::report_fault(const yaml_parser_t& parser) {
  is_good_ = false;
  if (parser.error == YAML_MEMORY_ERROR) {
    return report(rule("input-too-large"), Place{}, "there is not enough memory to read the text", "");
  }
  const auto text_of = [](const char* words) {
    return words == nullptr ? std::string_view{} : std::string_view{words};
  };
  YamlFault fault;
  fault.problem = text_of(parser.problem);
  fault.context = text_of(parser.context);
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
    diagnostics.report(rule("invalid-utf8"), {0, 1}, "the text is UTF-16", {.hint = "save the text as UTF-8"});
    return false;
  }
  const std::size_t forbidden = find_forbidden_in_yaml(tree.source);
  if (forbidden != std::string_view::npos) {
    diagnostics.report(rule("yaml-syntax"), {static_cast<std::uint32_t>(forbidden), 1},
                       "YAML does not allow this control character",
                       {.hint = "in double quotes it can be written as an escape, like \"\\x07\""});
    return false;
  }
  return TreeBuilder(tree, diagnostics).build();
}

}  // namespace beckon::text
