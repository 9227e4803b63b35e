#include "text/diagnostics.hpp"

#include <algorithm>
#include <utility>

#include "text/lines.hpp"
#include "text/order.hpp"
#include "text/place.hpp"
#include "text/write_json.hpp"

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
    const auto before = [&](std::uint32_t a, std::uint32_t b) { return wanted_[a].offset < wanted_[b].offset; };
    Lines lines(source, unit);
    for (const std::uint32_t index : ordered(wanted_.size(), before)) {
      *wanted_[index].position = lines.at(wanted_[index].offset);
    }
  }

 private:
  struct Wanted {
    std::uint32_t offset;
    Position* position;
  };
  std::vector<Wanted> wanted_;
};

/// The elements in the order of the indices; those that no index names are gone.
template <typename Element>
void rearrange(std::vector<Element>& elements, const std::vector<std::uint32_t>& indices) {
  std::vector<Element> rearranged;
  rearranged.reserve(indices.size());
  for (const std::uint32_t index : indices) rearranged.push_back(std::move(elements[index]));
  elements = std::move(rearranged);
}

}  // namespace

void Diagnostics::report(const Rule& rule, Place place, const Message& message, const Message& hint) {
  add(rule, place, message, hint, nullptr);
}

void Diagnostics::report(const Rule& rule, Place place, const Message& message, const Message& hint, const Fix& fix) {
  add(rule, place, message, hint, &fix);
}

void Diagnostics::report_unknown(const Rule& rule, Place place, const Message& message, const Suggestion& suggestion,
                                 const Message& otherwise, Repair repair) {
  const auto best = suggestion.best();
  if (!best) return add(rule, place, message, otherwise, nullptr);
  const std::string name = repair == Repair::in_quotes ? quoted(*best) : std::string(*best);
  const Fix fix{place, name};
  const bool is_repaired = repair != Repair::none && place.length > 0;
  add(rule, place, message, {"did you mean \"%\"?", *best}, is_repaired ? &fix : nullptr);
}

void Diagnostics::add(const Rule& rule, Place place, const Message& message, const Message& hint, const Fix* fix) {
  if (rule.severity == Severity::error) has_errors_ = true;
  Problem& problem = problems_.emplace_back();
  problem.rule = &rule;
  problem.place = place;
  problem.message = written(message);
  problem.hint = written(hint);
  problem.has_fix = fix != nullptr;
  if (fix != nullptr) {
    problem.fix_place = fix->place;
    problem.fix = fix->text;
  }
  // So that a text full of problems does not fill the memory with them.
  if (problems_.size() >= 4 * most_reported) dropped_ += drop_surplus(problems_);
}

/// Leaves each problem once and at most `most_reported`, errors first; tells how many were too many. What is left
/// stands in the order of the source.
std::size_t Diagnostics::drop_surplus(std::vector<Problem>& problems) {
  const auto compare = [&](std::uint32_t a, std::uint32_t b) {
    const Problem& left = problems[a];
    const Problem& right = problems[b];
    if (left.place.offset != right.place.offset) return left.place.offset < right.place.offset ? -1 : 1;
    if (left.place.length != right.place.length) return left.place.length < right.place.length ? -1 : 1;
    const int code = left.rule->code.compare(right.rule->code);
    return code != 0 ? code : left.message.compare(right.message);
  };
  std::vector<std::uint32_t> order =
      ordered(problems.size(), [&](std::uint32_t a, std::uint32_t b) { return compare(a, b) < 0; });
  const auto same = [&](std::uint32_t a, std::uint32_t b) { return compare(a, b) == 0; };
  order.erase(std::unique(order.begin(), order.end(), same), order.end());
  const std::size_t surplus = order.size() - std::min(order.size(), most_reported);
  if (surplus > 0) {
    // An upgrade may change thousands of things, which are counted elsewhere: they come behind all that is to be done.
    const auto lightness = [&](std::uint32_t index) {
      const Rule& broken = *problems[order[index]].rule;
      return 2 * static_cast<int>(broken.severity) + (&broken == &rule("upgrade-change") ? 1 : 0);
    };
    const auto graver = [&](std::uint32_t a, std::uint32_t b) { return lightness(a) < lightness(b); };
    rearrange(order, ordered(order.size(), graver));
    order.resize(most_reported);
  }
  // In the order in which they were found where they are at one place.
  const auto found = ordered(order.size(), [&](std::uint32_t a, std::uint32_t b) {
    const std::uint32_t left = problems[order[a]].place.offset;
    const std::uint32_t right = problems[order[b]].place.offset;
    return left != right ? left < right : order[a] < order[b];
  });
  rearrange(order, found);
  rearrange(problems, order);
  return surplus;
}

std::vector<Diagnostic> Diagnostics::finish(const Tree& tree, OffsetUnit unit) const {
  std::vector<Problem> problems = problems_;
  const std::size_t dropped = dropped_ + drop_surplus(problems);
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(problems.size() + 1);  // ranges stay where they are while they are worked out
  Positions positions;
  for (Problem& problem : problems) {
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.severity = problem.rule->severity;
    diagnostic.code = problem.rule->code;
    diagnostic.message = std::move(problem.message);
    if (!problem.hint.empty()) diagnostic.hint = std::move(problem.hint);
    if (problem.place.offset == no_offset) continue;
    diagnostic.pointer = pointer_at(tree, problem.place.offset);
    if (tree.syntax == Syntax::none) continue;
    positions.add(problem.place, diagnostic.range.emplace());
    if (!problem.has_fix) continue;
    TextEdit& edit = diagnostic.fix.emplace();
    edit.text = std::move(problem.fix);
    positions.add(problem.fix_place, edit.range);
  }
  positions.work_out(tree.source, unit);

  if (dropped > 0) {
    const Rule& too_many = rule("too-many-problems");
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.severity = too_many.severity;
    diagnostic.code = too_many.code;
    diagnostic.message = std::to_string(dropped) + " more problems are not shown";
    const auto is_grave = [](const Diagnostic& each) { return each.severity != Severity::info; };
    if (std::any_of(diagnostics.begin(), diagnostics.end(), is_grave)) diagnostic.hint = "repair these first";
  }
  return diagnostics;
}

}  // namespace beckon::text
