#include <algorithm>

#include "openapi/good_document.hpp"
#include "text/order.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

const Node* find_in(const Node* object, const char* key) { return object == nullptr ? nullptr : object->find(key); }

/// Marks the path items that webhooks have in the place of references to them.
void mark_those_in_place(std::span<const Node> items, std::span<const Node> webhooks, std::vector<bool>& is_marked) {
  const auto by_place = text::ordered(items.size(), [&](std::uint32_t left, std::uint32_t right) {
    return items[left].value_offset() < items[right].value_offset();
  });
  const auto is_before = [&](std::uint32_t index, std::uint32_t wanted) {
    return items[index].value_offset() < wanted;
  };
  for (const Node& webhook : webhooks) {
    const std::uint32_t wanted = webhook.value_offset();
    const auto found = std::lower_bound(by_place.begin(), by_place.end(), wanted, is_before);
    if (found != by_place.end() && items[*found].value_offset() == wanted) is_marked[*found] = true;
  }
}

}  // namespace

/// OpenAPI 3.1.1 §4.8.30.
void GoodDocument::check_security(const Node& document) {
  const Node* schemes = find_in(document.find("components"), "securitySchemes");
  for (const Seen& requirement : requirements_) {
    for (const Node& scheme : requirement.node.children()) check_requirement(scheme, requirement, schemes);
  }
}

void GoodDocument::check_requirement(const Node& required, const Seen& requirement, const Node* schemes) {
  const std::string_view name = required.key();
  const Node* given = schemes == nullptr ? nullptr : references_.find_member(*schemes, name, 0);
  if (given == nullptr) {
    text::Suggestion suggestion(name);
    if (references_.may_suggest()) {
      for (const Node& each : children_of(schemes)) suggestion.consider(each.key());
    }
    return diagnostics_.report_unknown(rule("unknown-security-scheme"), place_of_key(required, requirement),
                                       {"there is no security scheme \"%\"", name}, suggestion,
                                       {"declare it under components.securitySchemes"});
  }
  used_schemes_.push_back(given);
  const Node* scheme = references_.follow(*given);
  const Node* type = scheme == nullptr ? nullptr : scheme->find("type");
  if (type == nullptr || type->text() != "oauth2") return;
  for (const Node& scope : required.children()) {
    if (!scope.is(Kind::string) || has_scope(*scheme, scope.text())) continue;
    text::Suggestion suggestion(scope.text());
    for (const Node& flow : references_.may_suggest() ? children_of(scheme->find("flows")) : std::span<const Node>{}) {
      for (const Node& each : children_of(flow.find("scopes"))) suggestion.consider(each.key());
    }
    diagnostics_.report_unknown(rule("unknown-scope"), place_of(scope, requirement),
                                {"the scheme \"%\" has no scope \"%\"", name, scope.text()}, suggestion,
                                {"declare it under the flow's \"scopes\""});
  }
}

/// Whether one of the scheme's flows knows the scope.
bool GoodDocument::has_scope(const Node& scheme, std::string_view scope) {
  std::size_t slot = 0;
  for (const Node& flow : children_of(scheme.find("flows"))) {
    const Node* scopes = flow.find("scopes");
    if (scopes != nullptr && references_.find_member(*scopes, scope, ++slot) != nullptr) return true;
  }
  return false;
}

/// OpenAPI 3.1.1 §4.8.1 and §4.8.22.
void GoodDocument::check_tags(const Node& document, bool are_all_declared) {
  const Node* declared = document.find("tags");
  std::vector<const Node*> names;
  for (const Node& tag : children_of(declared)) {
    if (const Node* name = tag.find("name"); name != nullptr && name->is(Kind::string)) names.push_back(name);
  }
  const auto order = text::ordered(names.size(), [&](std::uint32_t left, std::uint32_t right) {
    return names[left]->text() < names[right]->text();
  });
  const Seen around{document, ObjectType::document, {}};
  for (std::size_t place = 1; place < order.size(); ++place) {
    const Node& name = *names[order[place]];
    if (name.text() != names[order[place - 1]]->text()) continue;
    report(rule("duplicate-tag"), place_of(name, around), {"the tag \"%\" is declared twice", name.text()},
           {"remove one of them"});
  }
  if (declared == nullptr && !are_all_declared) return;
  const auto by_name = text::ordered(tags_.size(), [&](std::uint32_t left, std::uint32_t right) {
    return tags_[left].node.text() < tags_[right].node.text();
  });
  std::string_view told;
  for (const std::uint32_t index : by_name) {
    const Seen& used = tags_[index];
    const std::string_view name = used.node.text();
    if (name == told) continue;
    told = name;
    const auto found =
        std::lower_bound(order.begin(), order.end(), name,
                         [&](std::uint32_t each, std::string_view wanted) { return names[each]->text() < wanted; });
    if (found != order.end() && names[*found]->text() == name) continue;
    text::Suggestion suggestion(name);
    if (references_.may_suggest()) {
      for (const Node* each : names) suggestion.consider(each->text());
    }
    diagnostics_.report_unknown(rule("undeclared-tag"), used.place_in(tree_), {"the tag \"%\" is not declared", name},
                                suggestion, {"declare it under \"tags\", where it can be described"});
  }
}

void GoodDocument::check_unused(const Node& document) {
  // Without calls it is a collection for others to refer to.
  if (children_of(document.find("paths")).empty() && children_of(document.find("webhooks")).empty()) return;
  const Seen around{document, ObjectType::document, {}};
  for (const Node& section : children_of(document.find("components"))) {
    if (!section.is(Kind::object) || find_field(describe(ObjectType::components), section.key()) == nullptr) continue;
    const std::span<const Node> members = section.children();
    std::vector<bool> is_used(members.size());
    const auto mark = [&](const Node* each) {
      if (each >= members.data() && each < members.data() + members.size())
        is_used[static_cast<std::size_t>(each - members.data())] = true;
    };
    for (const Node* each : references_.used()) mark(each);
    for (const Node* each : used_schemes_) mark(each);
    if (section.key() == "pathItems") mark_those_in_place(members, children_of(document.find("webhooks")), is_used);
    for (std::size_t place = 0; place < members.size(); ++place) {
      // What was derived is not the user's to remove.
      const bool is_derived = members[place].offset() == text::no_offset;
      if (is_used[place] || is_derived || is_alternative(members[place])) continue;
      report(rule("unused-component"), place_of_key(members[place], around),
             {"\"%\" is never referred to", members[place].key()}, {"refer to it, or remove it"});
    }
  }
}

/// Whether a schema is one of those that a discriminator tells apart: they refer to it, nothing refers to them.
bool GoodDocument::is_alternative(const Node& schema) const {
  const auto bases = children_of(schema.find("allOf"));
  return std::any_of(bases.begin(), bases.end(), [&](const Node& base) {
    const Node* followed = references_.follow(base);
    return followed != nullptr && followed->find("discriminator") != nullptr;
  });
}

}  // namespace beckon::openapi
