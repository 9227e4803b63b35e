#include "text/diagnostics.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "text/lines.hpp"
#include "text/place.hpp"

namespace beckon::text {

namespace {

/// Works out the positions of many places in one sweep of the source.
class Positions {
 public:
  void add(Place place, Range& range) {
    wanted_.push_back({place.offset, &range.start});
    wanted_.push_back({place.offset + place.length, &range.end});
  }

  void work_out(std::string_view source, OffsetUnit unit) {
    std::sort(wanted_.begin(), wanted_.end(), [](const Wanted& a, const Wanted& b) { return a.offset < b.offset; });
    Lines lines(source, unit);
    for (const Wanted& wanted : wanted_) *wanted.position = lines.at(wanted.offset);
  }

 private:
  struct Wanted {
    std::uint32_t offset;
    Position* position;
  };
  std::vector<Wanted> wanted_;
};

}  // namespace

void Diagnostics::report(const Rule& rule, Place place, std::string message, Advice advice) {
  if (rule.severity == Severity::error) has_errors_ = true;
  problems_.push_back({&rule, place, std::move(message), std::move(advice), reported_++});
  // So that a text full of problems does not fill the memory with them.
  if (problems_.size() >= 4 * most_reported) dropped_ += drop_surplus(problems_);
}

/// Leaves each problem once and at most `most_reported`; tells how many were too many.
std::size_t Diagnostics::drop_surplus(std::vector<Problem>& problems) {
  const auto identity = [](const Problem& problem) {
    return std::tie(problem.place.offset, problem.place.length, problem.rule->code, problem.message);
  };
  std::sort(problems.begin(), problems.end(), [&identity](const Problem& a, const Problem& b) {
    return std::tuple_cat(identity(a), std::tie(a.order)) < std::tuple_cat(identity(b), std::tie(b.order));
  });
  const auto same = [&identity](const Problem& a, const Problem& b) { return identity(a) == identity(b); };
  problems.erase(std::unique(problems.begin(), problems.end(), same), problems.end());
  if (problems.size() <= most_reported) return 0;

  const auto importance = [](const Problem& problem) {
    return std::tie(problem.rule->severity, problem.place.offset, problem.order);
  };
  std::sort(problems.begin(), problems.end(),
            [&importance](const Problem& a, const Problem& b) { return importance(a) < importance(b); });
  const std::size_t surplus = problems.size() - most_reported;
  problems.erase(problems.begin() + most_reported, problems.end());
  return surplus;
}

std::vector<Diagnostic> Diagnostics::finish(const Tree& tree, OffsetUnit unit) const {
  std::vector<Problem> problems = problems_;
  const std::size_t dropped = dropped_ + drop_surplus(problems);
  std::sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.place.offset, a.order) < std::tie(b.place.offset, b.order);
  });

  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(problems.size() + 1);  // ranges stay where they are while they are worked out
  Positions positions;
  for (Problem& problem : problems) {
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.severity = problem.rule->severity;
    diagnostic.code = problem.rule->code;
    diagnostic.message = std::move(problem.message);
    diagnostic.hint = std::move(problem.advice.hint);
    if (problem.place.offset == no_offset) continue;
    diagnostic.pointer = pointer_at(tree, problem.place.offset);
    if (tree.syntax == Syntax::none) continue;
    positions.add(problem.place, diagnostic.range.emplace());
    if (!problem.advice.fix) continue;
    TextEdit& edit = diagnostic.fix.emplace();
    edit.text = std::move(problem.advice.fix->text);
    positions.add(problem.advice.fix->place, edit.range);
  }
  positions.work_out(tree.source, unit);

  if (dropped > 0) {
    const Rule& too_many = rule("too-many-problems");
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.severity = too_many.severity;
    diagnostic.code = too_many.code;
    diagnostic.message = std::to_string(dropped) + " more problems are not shown";
    diagnostic.hint = "repair these first";
  }
  return diagnostics;
}

}  // namespace beckon::text
