#include "text/yaml_builder.hpp"

#include <algorithm>

#include "text/readable.hpp"
#include "text/write_json.hpp"
#include "text/yaml_spelling.hpp"

namespace beckon::text {

namespace {

/// What a node costs beside its key and text in the count that bounds aliases.
constexpr std::size_t node_cost = 8;

bool is_number_problem(const YamlScalar& scalar) {
  return scalar.problem == ScalarProblem::not_finite || scalar.problem == ScalarProblem::too_large;
}

void complete(YamlAnchor& anchor, const YamlScalar& scalar, std::string_view spelled, std::size_t height,
              std::size_t expanded) {
  anchor.scalar = scalar;
  anchor.spelled = spelled;
  anchor.height = height;
  anchor.expanded = expanded;
  anchor.complete = true;
}

}  // namespace

bool YamlBuilder::expects_key() const {
  return !open_.empty() && open_.back().kind == Kind::object && !open_.back().has_key;
}

void YamlBuilder::add_scalar(const YamlProperties& properties, YamlStyle style, std::string_view decoded,
                             std::uint32_t offset) {
  const std::string_view text = keep(decoded, offset + (style == YamlStyle::quoted ? 1 : 0));
  const bool plain = style == YamlStyle::plain;
  YamlScalar scalar = resolve_yaml_scalar(text, plain, yaml_tag(properties.tag), tree_.arena);
  scalar.value = scalar.value.placed(offset);
  const std::size_t expanded = node_cost + text.size();
  if (!properties.anchor.empty()) complete(anchors_[anchors_.start(properties.anchor)], scalar, text, 0, expanded);

  const auto place = [&] { return Place{offset, yaml_scalar_length(tree_.source, offset, text)}; };
  if (scalar.problem == ScalarProblem::misfit) report_tag(properties, place(), quoted_start(text));
  if (expects_key()) {
    if (plain && text == "<<" && properties.tag.empty()) {
      report(rule("yaml-merge-key"), place(), {"<< merges mappings in YAML 1.1 only"},
             {"write the members out, or quote the key: \"<<\""});
    }
    return take_key(text, offset);
  }
  if (is_number_problem(scalar)) report_number(scalar, place(), text);
  add(scalar.value, 0, expanded);
}

bool YamlBuilder::add_alias(std::string_view name, std::uint32_t offset) {
  const Place place{offset, static_cast<std::uint32_t>(name.size() + 1)};
  const YamlAnchor* anchor = anchors_.find(name);
  const bool is_key = expects_key();
  if (anchor == nullptr || !anchor->complete) {
    report_alias(name, place, anchor != nullptr);
    if (is_key) {
      take_impossible_key();
    } else {
      add(Node::null().placed(offset), 0, node_cost);
    }
    return true;
  }
  const Node& value = anchor->scalar.value;
  expanded_ += anchor->expanded;
  if (expanded_ > largest_source) {
    report(rule("input-too-large"), place,
           {"with its aliases written out the text has more than % bytes", std::to_string(largest_source)});
    return false;
  }
  if (is_key && value.is_container()) {
    report(rule("yaml-key"), place, {"a key can't be %", to_string(value.kind())});
    take_impossible_key();
    return true;
  }
  if (is_key) {
    take_key(anchor->spelled, offset);
    return true;
  }
  if (open_.size() + anchor->height > deepest_nesting) {
    report_nesting(place);
    return false;
  }
  // A key that was given the anchor may be what no value can.
  if (is_number_problem(anchor->scalar)) report_number(anchor->scalar, place, anchor->spelled);
  add(value.placed(offset), anchor->height, anchor->expanded);
  return true;
}

bool YamlBuilder::open(Kind kind, const YamlProperties& properties, std::uint32_t offset) {
  const Place place{offset, 1};
  if (open_.size() == deepest_nesting) {
    report_nesting(place);
    return false;
  }
  const YamlTag tag = yaml_tag(properties.tag);
  const YamlTag own = kind == Kind::object ? YamlTag::mapping : YamlTag::sequence;
  if (tag != YamlTag::none && tag != YamlTag::non_specific && tag != own) {
    report_tag(properties, place, to_string(kind));
  }
  Container container;
  container.kind = kind;
  container.offset = offset;
  container.first_child = nodes_.size();
  container.expanded = node_cost;
  if (!properties.anchor.empty()) container.anchor = anchors_.start(properties.anchor);
  if (expects_key()) {
    report(rule("yaml-key"), place, {"a key can't be %", to_string(kind)}, {"quote it if it is text"});
    container.is_key = true;
  }
  open_.push_back(container);
  return true;
}

void YamlBuilder::close() {
  const Container container = open_.back();
  open_.pop_back();
  const std::span<const Node> read = std::span<const Node>(nodes_).subspan(container.first_child);
  const std::span<Node> children = tree_.arena.allocate<Node>(read.size());
  std::copy(read.begin(), read.end(), children.begin());
  nodes_.erase(nodes_.begin() + static_cast<std::ptrdiff_t>(container.first_child), nodes_.end());
  const bool is_object = container.kind == Kind::object;
  if (is_object) duplicate_keys_.check(children);
  const Node value = (is_object ? Node::object(children) : Node::array(children)).placed(container.offset);
  if (container.anchor != 0) {
    complete(anchors_[container.anchor], {value}, "", container.height, container.expanded);
  }
  if (container.is_key) return take_impossible_key();
  add(value, container.height, container.expanded);
}

bool YamlBuilder::finish() {
  if (duplicate_keys_.report(tree_, diagnostics_)) is_good_ = false;
  if (!is_good_ || !open_.empty() || nodes_.empty()) return false;
  tree_.root = nodes_[0];
  return true;
}

void YamlBuilder::take_key(std::string_view text, std::uint32_t offset) {
  Container& object = open_.back();
  object.has_key = true;
  object.key = text;
  object.key_offset = offset;
}

void YamlBuilder::add(const Node& value, std::size_t height, std::size_t expanded) {
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

/// The text as it stands in the source, if it does so at `content`, else a copy.
std::string_view YamlBuilder::keep(std::string_view text, std::uint32_t content) {
  if (text.empty()) return "";
  const std::string_view source = tree_.source;
  const std::string_view there = source.substr(std::min<std::size_t>(content, source.size()), text.size());
  return there == text ? there : tree_.arena.copy(text);
}

void YamlBuilder::report(const Rule& broken, Place place, const Message& message, const Message& hint) {
  is_good_ = false;
  diagnostics_.report(broken, place, message, hint);
}

void YamlBuilder::report_number(const YamlScalar& scalar, Place place, std::string_view text) {
  if (scalar.problem == ScalarProblem::not_finite) {
    return report(rule("yaml-number"), place, {"JSON has no %", text}, {"quote it if it is text"});
  }
  report(rule("yaml-number"), place, {"% does not fit 64 bits", text},
         {"write it in decimal, or quote it if it is text"});
}

/// The value does not fit the tag, or none could. The tag is named as it is spelled.
void YamlBuilder::report_tag(const YamlProperties& properties, Place place, std::string_view value) {
  const bool anchor_first = tree_.source[properties.start] != '!';
  const std::uint32_t start = anchor_first ? skip_yaml_properties(tree_.source, properties.start, 1) : properties.start;
  const Place tag{start, yaml_property_end(tree_.source, start) - start};
  const std::string_view spelled = std::string_view(tree_.source).substr(tag.offset, tag.length);
  if (yaml_tag(properties.tag) == YamlTag::unknown) {
    return report(
        rule("yaml-tag"), tag, {"unknown tag %", spelled},
        {"remove it; the tags of YAML's core schema are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq"});
  }
  report(rule("yaml-tag"), place, {"% does not fit its tag %", value, spelled}, {"remove the tag or change the value"});
}

void YamlBuilder::report_alias(std::string_view name, Place place, bool is_within) {
  if (is_within) {
    return report(rule("yaml-alias"), place, {"the alias *% stands within what it names", name},
                  {"an alias can only name what ends before it"});
  }
  report(rule("yaml-alias"), place, {"there is no anchor &% before this alias", name},
         {"quote it if it is text that starts with *"});
}

void YamlBuilder::report_nesting(Place place) {
  is_good_ = false;
  text::report_nesting(place, diagnostics_);
}

}  // namespace beckon::text
