#include "openapi/references.hpp"

#include <algorithm>

#include "text/hash.hpp"
#include "text/order.hpp"
#include "text/suggestion.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

/// Fewer members than these are looked through one by one.
constexpr std::size_t few = 16;
constexpr std::uint32_t empty_slot = 0xFFFFFFFF;
/// More texts than these in a row were made to fall on each other.
constexpr int longest_probe = 64;
/// So many references may lead to each other before they count as leading nowhere.
constexpr int longest_chain = 32;

int value_of_digit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  const char letter = static_cast<char>(digit | 0x20);
  return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// A token of a JSON Pointer in a URI's fragment, as the key that it stands for (RFC 6901 §4 and §6).
std::string_view unescaped(std::string_view token, text::Arena& arena) {
  if (token.find_first_of("~%") == std::string_view::npos) return token;
  std::string key;
  for (std::size_t at = 0; at < token.size(); ++at) {
    const char next = at + 1 < token.size() ? token[at + 1] : '\0';
    const int high = value_of_digit(next);
    const int low = at + 2 < token.size() ? value_of_digit(token[at + 2]) : -1;
    if (token[at] == '~' && (next == '0' || next == '1')) {
      key += next == '0' ? '~' : '/';
      ++at;
    } else if (token[at] == '%' && high >= 0 && low >= 0) {
      key += static_cast<char>(high * 16 + low);
      at += 2;
    } else {
      key += token[at];
    }
  }
  return arena.copy(key);
}

bool is_before(std::string_view left, std::string_view right) {
  return left.size() != right.size() ? left.size() < right.size() : left < right;
}

/// The item of an array by its index.
const Node* item_of(const Node& array, std::string_view token) {
  std::size_t index = 0;
  if (token.empty() || token.size() > 9) return nullptr;
  for (const char digit : token) {
    if (digit < '0' || digit > '9') return nullptr;
    index = index * 10 + static_cast<std::size_t>(digit - '0');
  }
  return index < array.children().size() ? &array.children()[index] : nullptr;
}

}  // namespace

void References::resolve(const Node& document) {
  collect_targets();
  anchor_order_ = text::ordered(
      anchors_.size(), [&](std::uint32_t left, std::uint32_t right) { return anchors_[left] < anchors_[right]; });
  // Texts that begin alike lead through the same objects, which are then put in order once.
  const auto by_text = text::ordered(targets_.size(), [&](std::uint32_t left, std::uint32_t right) {
    return targets_[left].text < targets_[right].text;
  });
  for (const std::uint32_t index : by_text) {
    Target& target = targets_[index];
    if (target.text.starts_with("#/")) {
      target.node = find(document, target.text.substr(1));
    } else if (target.text == "#" || is_anchor(target.text)) {
      target.node = &document;
    }
  }
  for (const Seen& reference : references_) check(reference, *target_of(reference.node.text()), document);
}

bool References::is_anchor(std::string_view text) const {
  if (!text.starts_with('#')) return false;
  const auto found =
      std::lower_bound(anchor_order_.begin(), anchor_order_.end(), text.substr(1),
                       [&](std::uint32_t index, std::string_view wanted) { return anchors_[index] < wanted; });
  return found != anchor_order_.end() && anchors_[*found] == text.substr(1);
}

void References::collect_targets() {
  std::size_t count = 2;
  while (count < references_.size() * 2) count *= 2;
  slots_.assign(count, empty_slot);
  for (const Seen& reference : references_) {
    const std::string_view text = reference.node.text();
    const std::size_t slot = slot_of(text);
    std::uint32_t& place = slot < slots_.size() ? slots_[slot] : crowded_.try_emplace(text, empty_slot).first->second;
    if (place != empty_slot) continue;
    place = static_cast<std::uint32_t>(targets_.size());
    targets_.push_back({text, nullptr});
  }
}

std::size_t References::slot_of(std::string_view text) const {
  std::size_t slot = text::hash_of(text) & (slots_.size() - 1);
  for (int probe = 0; probe < longest_probe; ++probe) {
    if (slots_[slot] == empty_slot || targets_[slots_[slot]].text == text) return slot;
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return slots_.size();
}

const References::Target* References::target_of(std::string_view text) const {
  const std::size_t slot = slot_of(text);
  if (slot < slots_.size()) return slots_[slot] == empty_slot ? nullptr : &targets_[slots_[slot]];
  const auto found = crowded_.find(text);
  return found == crowded_.end() ? nullptr : &targets_[found->second];
}

const Node* References::find(const Node& document, std::string_view pointer) {
  const Node* node = &document;
  const Node* component = nullptr;
  bool is_component = false;
  for (std::size_t depth = 0; !pointer.empty(); ++depth) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    const std::string_view key = unescaped(pointer.substr(0, end), tree_.arena);
    pointer.remove_prefix(end);
    const Node* next = node->is(Kind::array) ? item_of(*node, key) : find_member(*node, key, depth);
    if (next == nullptr) {
      parent_ = node;
      missing_ = key;
      return nullptr;
    }
    node = next;
    if (depth == 0) is_component = key == "components";
    if (depth == 2 && is_component) component = node;
  }
  if (component != nullptr) used_.push_back(component);
  return node;
}

const Node* References::find_member(const Node& object, std::string_view key, std::size_t slot) {
  const std::span<const Node> members = object.children();
  if (members.size() <= few) return object.find(key);
  if (levels_.size() <= slot) levels_.resize(slot + 1);
  Level& level = levels_[slot];
  if (level.object != members.data()) {
    level.object = members.data();
    level.order = text::ordered(members.size(), [&](std::uint32_t left, std::uint32_t right) {
      return is_before(members[left].key(), members[right].key());
    });
  }
  const auto found = std::lower_bound(
      level.order.begin(), level.order.end(), key,
      [&](std::uint32_t index, std::string_view wanted) { return is_before(members[index].key(), wanted); });
  return found != level.order.end() && members[*found].key() == key ? &members[*found] : nullptr;
}

void References::check(const Seen& reference, const Target& target, const Node& document) {
  if (target.node == nullptr) return report_missing(reference, document);
  constexpr std::string_view components = "#/components/";
  if (!target.text.starts_with(components)) return;
  const std::string_view rest = target.text.substr(components.size());
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos || rest.find('/', slash + 1) != std::string_view::npos) return;
  const Field* section = find_field(describe(ObjectType::components), rest.substr(0, slash));
  if (section == nullptr || section->object == reference.type) return;
  diagnostics_.report(rule("unresolved-reference"), reference.place_in(tree_),
                      {"\"%\" is not %", target.text, describe(reference.type).name}, {});
}

void References::report_missing(const Seen& reference, const Node& document) {
  const std::string_view text = reference.node.text();
  const text::Place place = reference.place_in(tree_);
  const Node* components = document.find("components");
  const Node* schemas = components == nullptr ? nullptr : components->find("schemas");
  if (text.find_first_of("#/.:") == std::string_view::npos) {
    // A file beside this one, if it isn't a slip.
    if (schemas == nullptr || schemas->find(text) == nullptr) return;
    const std::string_view meant = tree_.arena.join({"#/components/schemas/", text});
    return diagnostics_.report(rule("unresolved-reference"), place,
                               {"\"%\" is the name of a file, not of a schema", text}, {"write \"%\"", meant});
  }
  if (!text.starts_with('#') || has_identifiers_) return;
  if (!text.starts_with("#/")) {
    return diagnostics_.report(rule("unresolved-reference"), place, {"no schema has the anchor \"%\"", text},
                               {"a place in this document starts with \"#/\""});
  }
  find(document, text.substr(1));
  text::Suggestion suggestion(missing_);
  if (may_suggest()) {
    for (const Node& member : parent_->children()) suggestion.consider(member.key());
  }
  // In the source the key stands as it is if nothing in it was escaped.
  const std::size_t at = text.rfind(missing_);
  const bool is_in_source =
      reference.node.offset() != text::no_offset && at != std::string_view::npos && !missing_.empty();
  diagnostics_.report_unknown(
      rule("unresolved-reference"),
      is_in_source ? text::place_within(tree_, reference.node, at, at + missing_.size()) : place,
      {"\"%\" leads to nothing: there is no \"%\"", text, missing_}, suggestion, {"add it"},
      is_in_source ? text::Repair::as_is : text::Repair::none);
}

const Node* References::follow(const Node& value) const {
  const Node* node = &value;
  for (int step = 0; step < longest_chain && node != nullptr; ++step) {
    const Node* reference = node->find("$ref");
    if (reference == nullptr || !reference->is(Kind::string)) return node;
    const Target* target = target_of(reference->text());
    node = target == nullptr ? nullptr : target->node;
  }
  return nullptr;
}

const Node* References::use_schema(std::string_view name_or_reference, const Node& document) {
  const std::string_view text = name_or_reference;
  if (text.starts_with("#/")) return find(document, text.substr(1));
  return find(document, tree_.arena.join({"/components/schemas/", text}));
}

}  // namespace beckon::openapi
