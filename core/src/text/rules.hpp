#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "text/rule.hpp"
#include "text/rules/calls.hpp"
#include "text/rules/declarations.hpp"
#include "text/rules/models.hpp"
#include "text/rules/objects.hpp"
#include "text/rules/paths.hpp"
#include "text/rules/reading.hpp"
#include "text/rules/references.hpp"
#include "text/rules/schemas.hpp"
#include "text/rules/shorthand.hpp"
#include "text/rules/types.hpp"
#include "text/rules/upgrades.hpp"
#include "text/rules/yaml.hpp"

namespace beckon::text {

/// The rules about one subject.
struct RuleGroup {
  std::string_view subject;
  std::span<const ExplainedRule> rules;
};

/// Every problem that Beckon knows, in the order of the reference page (docs/rules.md). Codes are never renamed.
inline constexpr RuleGroup rule_groups[] = {
    {"Reading text", rules::reading},
    {"Reading YAML", rules::yaml},
    {"Objects and their keys", rules::objects},
    {"OpenAPI 3.0", rules::upgrades},
    {"Types", rules::types},
    {"Models and their names", rules::models},
    {"Shorthand, routers and conventions", rules::shorthand},
    {"Paths and their variables", rules::paths},
    {"Calls: requests, responses, webhooks", rules::calls},
    {"References", rules::references},
    {"Security, tags and servers", rules::declarations},
    {"Schemas", rules::schemas},
};

/// Never defined: what calls them in a constant expression does not compile.
void no_rule_has_this_code();
void a_rule_lacks_documentation_or_examples();

/// What a program has to know of a rule to report it.
consteval Rule told(const ExplainedRule& rule) {
  const bool has_examples = *rule.bad != 0 && *rule.good != 0;
  const bool has_way = *rule.how != 0 && *rule.tested_in != 0;
  const bool is_explained = *rule.meaning != 0 && *rule.documentation != 0;
  if (!is_explained || has_examples == has_way) a_rule_lacks_documentation_or_examples();
  return {rule.code, rule.severity};
}

consteval std::size_t count_rules() {
  std::size_t count = 0;
  for (const RuleGroup& group : rule_groups) count += group.rules.size();
  return count;
}

consteval std::array<Rule, count_rules()> tell_rules() {
  std::array<Rule, count_rules()> all{};
  std::size_t index = 0;
  for (const RuleGroup& group : rule_groups) {
    for (const ExplainedRule& rule : group.rules) all[index++] = told(rule);
  }
  return all;
}

/// The codes and severities of all rules. Programs that report problems hold these alone: what nobody reads there is
/// not in them.
inline constexpr auto told_rules = tell_rules();

/// The rule with this code; a code that is not in the table does not compile.
consteval const Rule& rule(std::string_view code) {
  for (const Rule& row : told_rules) {
    if (row.code == code) return row;
  }
  no_rule_has_this_code();
  return told_rules.front();
}

}  // namespace beckon::text
