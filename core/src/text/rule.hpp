#pragma once

#include <string_view>

#include <beckon/diagnostics.hpp>

namespace beckon::text {

/// A kind of problem: its stable code and how grave it is.
struct Rule {
  std::string_view code;
  Severity severity;
};

/// A rule with all that there is to say about it. A row without documentation, or with neither examples nor a way to
/// break the rule, does not compile.
///
/// The texts are pointers so that no compiler counts their letters in each file that reports a problem.
struct ExplainedRule {
  std::string_view code;
  Severity severity;
  /// One sentence: what is wrong.
  const char* meaning = "";
  /// Why it matters and how to repair it.
  const char* documentation = "";
  /// What says so, as `OpenAPI 3.1.1 §4.8.10, Operation Object`; empty where no specification does.
  const char* section = "";
  /// Definitions that break this rule and no other, and how they are right. The line break that they start with is not
  /// theirs.
  const char* bad = "";
  const char* good = "";
  /// Where no short text breaks the rule: how it comes about, and the file with the test that brings it about.
  const char* how = "";
  const char* tested_in = "";
};

}  // namespace beckon::text
