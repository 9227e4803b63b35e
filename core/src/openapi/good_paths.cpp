#include <algorithm>

#include "openapi/good_document.hpp"
#include "openapi/keys.hpp"
#include "openapi/templates.hpp"
#include "text/order.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

std::string_view text_of(const Node* node) {
  return node != nullptr && node->is(Kind::string) ? node->text() : std::string_view{};
}

/// A path with its variables without names: two of them that are the same can't be told apart.
std::string_view shape_of(std::string_view path, text::Arena& arena) {
  std::string shape;
  for (const std::string_view variable : template_variables(path)) {
    const auto begin = static_cast<std::size_t>(variable.data() - path.data());
    shape += path.substr(0, begin);
    path.remove_prefix(begin + variable.size());
  }
  return arena.join({shape, path});
}

/// What no two parameters of a list have in common: their place and name, of a header in small letters.
std::string_view mark_of(const Node* parameter, text::Arena& arena) {
  const std::string_view name = text_of(parameter == nullptr ? nullptr : parameter->find("name"));
  if (name.empty()) return {};
  const std::string_view in = text_of(parameter->find("in"));
  std::string mark(name);
  if (in == "header") {
    for (char& letter : mark) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
  }
  return arena.join({in, "/", mark});
}

}  // namespace

void GoodDocument::inspect_path_item(const Node& item, const Walker& walker) {
  const auto frames = walker.frames();
  const Frame& holder = frames[frames.size() - 2];
  const bool is_webhook = frames.size() == 3 && holder.node->key() == "webhooks";
  if (const Node* reference = item.find("$ref"); reference != nullptr && reference->is(Kind::string)) {
    references_.add(seen(*reference, ObjectType::path_item, walker));
    if (is_webhook) {
      report(rule("referenced-webhook"), walker.place_of_value(*reference),
             {"many tools lose a webhook that is a reference"}, {"write its methods here"});
    }
  }
  (holder.type == ObjectType::paths ? paths_ : path_items_).push_back(seen(item, ObjectType::path_item, walker));
}

void GoodDocument::check_path_items() {
  for (const Seen& path : paths_) {
    check_path(path);
    check_variables(path);
    check_all_parameters(path, true);
  }
  for (const Seen& item : path_items_) check_all_parameters(item, false);
  check_ambiguous_paths();
}

void GoodDocument::check_all_parameters(const Seen& item, bool is_path) {
  check_parameters(item.node.find("parameters"), item, is_path);
  for (const Node& operation : item.node.children()) {
    if (is_method(operation.key())) check_parameters(operation.find("parameters"), item, is_path);
  }
}

/// OpenAPI 3.1.1 §4.8.2, path templating, and RFC 3986 §3.3.
void GoodDocument::check_path(const Seen& path) {
  const std::string_view text = path.node.key();
  const text::Place place = place_of_key(path.node, path);
  if (has_loose_brace(text)) {
    report(rule("unclosed-path-variable"), place, {"the path \"%\" has a brace without its partner", text},
           {"write a variable as {id}"});
  }
  if (text.find_first_of("?#") != std::string_view::npos) {
    report(rule("query-in-path"), place, {"the path \"%\" holds a query or a fragment", text},
           {"declare query parameters under the operation"});
  }
  const std::size_t colon = text.find("/:");
  if (colon == std::string_view::npos) return;
  const std::string_view name = text.substr(colon + 2, std::min(text.find('/', colon + 2), text.size()) - colon - 2);
  report(rule("colon-path-variable"), place,
         {"in OpenAPI \"%\" is no variable", text.substr(colon + 1, name.size() + 1)},
         {"write {%}", name.substr(0, 64)});
}

/// OpenAPI 3.1.1 §4.8.12.1: each variable of a path is a parameter of the path item or of each operation.
void GoodDocument::check_variables(const Seen& path) {
  const Node& item = path.node;
  const auto is_declared = [&](const Node* parameters, std::string_view name) {
    const auto all = children_of(parameters);
    return std::any_of(all.begin(), all.end(), [&](const Node& each) {
      const Node* parameter = references_.follow(each);
      // What is not in this document may be anything.
      return parameter == nullptr ||
             (text_of(parameter->find("in")) == "path" && text_of(parameter->find("name")) == name);
    });
  };
  for (const std::string_view name : variables_of(item.key())) {
    if (name.empty() || is_declared(item.find("parameters"), name)) continue;
    for (const Node& operation : item.children()) {
      if (!is_method(operation.key()) || is_declared(operation.find("parameters"), name)) continue;
      report(rule("undeclared-path-variable"), place_of_key(operation, path),
             {"the path's variable \"%\" is no parameter", name}, {"add a parameter of this name, in: path"});
    }
  }
}

void GoodDocument::check_parameters(const Node* parameters, const Seen& item, bool is_path) {
  if (parameters == nullptr) return;
  const std::span<const Node> all = parameters->children();
  std::vector<std::string_view> marks;
  for (const Node& each : all) {
    const Node* parameter = references_.follow(each);
    marks.push_back(mark_of(parameter, tree_.arena));
    if (is_path && !marks.back().empty()) check_path_parameter(*parameter, place_of(each, item), item.node.key());
  }
  const auto order =
      text::ordered(all.size(), [&](std::uint32_t left, std::uint32_t right) { return marks[left] < marks[right]; });
  for (std::size_t place = 1; place < order.size(); ++place) {
    const std::string_view mark = marks[order[place]];
    if (mark.empty() || mark != marks[order[place - 1]]) continue;
    const std::size_t slash = mark.find('/');
    report(rule("duplicate-parameter"), place_of(all[order[place]], item),
           {"the list has the % parameter \"%\" twice", mark.substr(0, slash), mark.substr(slash + 1)},
           {"remove one of them"});
  }
}

std::span<const std::string_view> GoodDocument::variables_of(std::string_view path) {
  if (last_path_.data() != path.data()) {
    last_path_ = path;
    last_variables_ = template_variables(path);
  }
  if (last_variables_.size() > most_variables) return {};
  return last_variables_;
}

void GoodDocument::check_path_parameter(const Node& parameter, text::Place place, std::string_view path) {
  const std::string_view name = text_of(parameter.find("name"));
  const auto variables = variables_of(path);
  const bool is_known = std::find(variables.begin(), variables.end(), name) != variables.end();
  if (text_of(parameter.find("in")) != "path" || is_known || last_variables_.size() > most_variables) return;
  text::Suggestion suggestion(name);
  for (const std::string_view variable : variables) suggestion.consider(variable);
  diagnostics_.report_unknown(rule("unknown-path-variable"), place,
                              {"the path \"%\" has no variable \"%\"", path, name}, suggestion,
                              {"put it into the path, in braces, or remove it"});
}

/// OpenAPI 3.1.1 §4.8.8.2.
void GoodDocument::check_ambiguous_paths() {
  std::vector<std::string_view> shapes;
  for (const Seen& path : paths_) shapes.push_back(shape_of(path.node.key(), tree_.arena));
  const auto order = text::ordered(
      shapes.size(), [&](std::uint32_t left, std::uint32_t right) { return shapes[left] < shapes[right]; });
  for (std::size_t place = 1; place < order.size(); ++place) {
    const std::uint32_t first = order[place - 1];
    const std::uint32_t second = order[place];
    if (shapes[first] != shapes[second]) continue;
    const Node& path = paths_[second].node;
    report(rule("ambiguous-paths"), place_of_key(path, paths_[second]),
           {"\"%\" can't be told from \"%\"", path.key(), paths_[first].node.key()}, {"make one path item of them"});
  }
}

}  // namespace beckon::openapi
