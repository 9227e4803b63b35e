#include "editor/names.hpp"

#include <algorithm>
#include <utility>

#include "editor/candidates.hpp"
#include "editor/declared.hpp"
#include "editor/expression_place.hpp"
#include "openapi/keys.hpp"
#include "schema/built_in_types.hpp"
#include "text/order.hpp"

namespace beckon::editor {

using openapi::ObjectType;
using openapi::Shape;
using text::Kind;
using text::Node;

namespace {

constexpr std::string_view literal_words[] = {"true", "false"};

/// Whether a name in the place of a type is one of a model, whether or not there is such a model.
bool names_model(std::string_view name) {
  return !schema::is_reserved(name) &&
         std::find(std::begin(literal_words), std::end(literal_words), name) == std::end(literal_words);
}

/// Goes through an outline, each value with its site.
class Reader {
 public:
  explicit Reader(const Outline& outline) : outline_(outline) {}

  Names read() {
    visit(outline_.root, root_site(), {});
    connect();
    return std::move(names_);
  }

 private:
  void visit(const Node& node, const Site& site, const Site& around) {
    const std::size_t outer = parent_;
    declare(node, site, around);
    refer(node, site);
    for (const Node& child : node.children()) visit(child, site_of(outline_, child, node, site), site);
    parent_ = outer;
  }

  // What is declared.

  void declare(const Node& node, const Site& site, const Site& around) {
    const bool is_named = node.key_offset() != text::no_offset;
    if (site.form == Site::Form::model) {
      if (is_named && around.form == Site::Form::models) declare_key(SymbolKind::model, {}, node, site);
      return;
    }
    if (site.form != Site::Form::table || site.shape != Shape::object) return;
    if (site.owner == ObjectType::components) {
      if (is_named) declare_component(node, site);
      return;
    }
    switch (site.object) {
      case ObjectType::document: return declare_app(node, site);
      case ObjectType::router: return declare_value(SymbolKind::router, node, site, "prefix");
      case ObjectType::tag: return declare_value(SymbolKind::tag, node, site, "name");
      case ObjectType::operation: return declare_operation(node, site);
      case ObjectType::path_item:
        if (site.key == "webhooks") add(SymbolKind::webhook, text_of_key(outline_, node), node, site);
        return;
      default: return;
    }
  }

  void declare_app(const Node& node, const Site& site) {
    const Node* info = node.is(Kind::object) ? node.find("info") : nullptr;
    const Node* title = info != nullptr && info->is(Kind::object) ? info->find("title") : nullptr;
    add(SymbolKind::app, title == nullptr ? SpelledText{{}, {0}} : text_of_value(outline_, *title), node, site);
    Symbol& app = names_.symbols.back().symbol;
    app.start = 0;
    app.end = outline_.source.size();
  }

  void declare_component(const Node& node, const Site& site) {
    if (site.key == section_of(ObjectType::schema)) {
      declare_key(SymbolKind::model, {}, node, site);
    } else if (site.key == section_of(ObjectType::security_scheme)) {
      declare_key(SymbolKind::security_scheme, {}, node, site);
    } else {
      declare_key(SymbolKind::component, site.key, node, site);
    }
    names_.symbols.back().symbol.detail = site.key;
  }

  void declare_operation(const Node& node, const Site& site) {
    SpelledText name = text_of_key(outline_, node);
    const Extent extent = name.extent();
    for (char& byte : name.text) byte = static_cast<char>(byte & ~0x20);
    if (site.within != nullptr) (name.text += ' ') += text_of_key(outline_, *site.within).text;
    name.places = {extent.start, extent.end};
    add(SymbolKind::operation, name, node, site);
    for (const char* key : {"name", "operationId"}) {
      const Node* given = node.is(Kind::object) ? node.find(key) : nullptr;
      std::string& detail = names_.symbols.back().symbol.detail;
      if (given != nullptr && detail.empty()) detail = text_of_value(outline_, *given).text;
    }
  }

  /// A symbol that is called as its key.
  void declare_key(SymbolKind kind, std::string_view section, const Node& node, const Site& site) {
    const SpelledText name = text_of_key(outline_, node);
    add(kind, name, node, site);
    add_declaring(kind, section, name, Occurrence::Form::key);
  }

  /// A symbol that one of its members names.
  void declare_value(SymbolKind kind, const Node& node, const Site& site, const char* key) {
    const Node* given = node.is(Kind::object) ? node.find(key) : nullptr;
    if (given == nullptr) {
      const std::uint32_t start = extent_of_value(outline_, node).start;
      return add(kind, {{}, {start}}, node, site);
    }
    const SpelledText name = text_of_value(outline_, *given);
    add(kind, name, node, site);
    if (kind == SymbolKind::tag) add_declaring(kind, {}, name, Occurrence::Form::value);
  }

  void add(SymbolKind kind, const SpelledText& name, const Node& node, const Site& site) {
    const Extent value = extent_of_value(outline_, node);
    const bool has_key = node.key_offset() != text::no_offset;
    const Extent named = name.extent();
    Declared& added = names_.symbols.emplace_back();
    added.node = &node;
    added.site = site;
    added.symbol = {kind,      name.text,   {},        has_key ? extent_of_key(outline_, node).start : value.start,
                    value.end, named.start, named.end, parent_};
    parent_ = names_.symbols.size() - 1;
  }

  void add_declaring(SymbolKind kind, std::string_view section, const SpelledText& name, Occurrence::Form form) {
    names_.occurrences.push_back({kind, section, name.text, name.extent(), form, name.quote,
                                  form == Occurrence::Form::value, names_.symbols.size() - 1, true});
  }

  // What refers to it.

  void refer(const Node& node, const Site& site) {
    if (site.object == ObjectType::security_requirement) return refer_to_schemes(node, site);
    if (node.is_container()) return;
    if (node.value_offset() == text::no_offset) return;
    if (site.form == Site::Form::bases) return refer_by_value(SymbolKind::model, node);
    if (takes_type(site)) return refer_to_types(node, site);
    if (site.form != Site::Form::table || site.shape != Shape::text) return;
    if (site.key == "$ref") return refer_by_pointer(text_of_value(outline_, node));
    const bool has_tags = site.owner == ObjectType::operation || site.owner == ObjectType::router;
    if (has_tags && site.key == "tags") return refer_by_value(SymbolKind::tag, node);
    if (site.owner == ObjectType::discriminator && site.key == "mapping") refer_to_schema(node);
  }

  void add_reference(SymbolKind kind, std::string_view section, std::string name, Extent extent, Occurrence::Form form,
                     const SpelledText& in) {
    if (name.empty()) return;
    const bool is_whole = extent.start == in.places.front() && extent.end == in.places.back();
    names_.occurrences.push_back({kind, section, std::move(name), extent, form, in.quote, is_whole});
  }

  void refer_by_value(SymbolKind kind, const Node& node) {
    const SpelledText said = text_of_value(outline_, node);
    add_reference(kind, {}, said.text, said.extent(), Occurrence::Form::value, said);
  }

  void refer_to_schemes(const Node& node, const Site& site) {
    if (node.is(Kind::string)) return refer_by_value(SymbolKind::security_scheme, node);
    if (site.shape != Shape::object) return;
    for (const Node& member : node.children()) {
      if (member.key_offset() == text::no_offset) continue;
      const SpelledText said = text_of_key(outline_, member);
      add_reference(SymbolKind::security_scheme, {}, said.text, said.extent(), Occurrence::Form::key, said);
    }
  }

  void refer_to_types(const Node& node, const Site& site) {
    const SpelledText said = text_of_value(outline_, node);
    if (site.shape == Shape::type_name && openapi::is_schema_type(said.text)) return;
    for (const ExpressionName& each : type_names(said.text)) {
      std::string name = said.text.substr(each.start, each.end - each.start);
      if (!names_model(name)) continue;
      add_reference(SymbolKind::model, {}, std::move(name), said.extent(each.start, each.end),
                    Occurrence::Form::expression, said);
    }
  }

  /// A discriminator's schema is a name or a URI.
  void refer_to_schema(const Node& node) {
    const SpelledText said = text_of_value(outline_, node);
    if (said.text.starts_with('#')) return refer_by_pointer(said);
    if (openapi::is_component_name(said.text)) refer_by_value(SymbolKind::model, node);
  }

  void refer_by_pointer(const SpelledText& said) {
    constexpr std::string_view models = "#/models/";
    constexpr std::string_view components = "#/components/";
    const std::string_view pointer = said.text;
    if (pointer.starts_with(models)) return refer_by_step(SymbolKind::model, {}, models.size(), said);
    if (!pointer.starts_with(components)) return;
    const std::size_t slash = pointer.find('/', components.size());
    if (slash == std::string_view::npos) return;
    const std::string_view given = pointer.substr(components.size(), slash - components.size());
    const openapi::Field* section = find_field(openapi::describe(ObjectType::components), given);
    if (section == nullptr) return;
    switch (section->object) {
      case ObjectType::schema: return refer_by_step(SymbolKind::model, {}, slash + 1, said);
      case ObjectType::security_scheme: return refer_by_step(SymbolKind::security_scheme, {}, slash + 1, said);
      default: return refer_by_step(SymbolKind::component, section->key, slash + 1, said);
    }
  }

  /// The name of a component has no character that a pointer would escape.
  void refer_by_step(SymbolKind kind, std::string_view section, std::size_t start, const SpelledText& said) {
    const std::size_t end = std::min(said.text.find('/', start), said.text.size());
    add_reference(kind, section, said.text.substr(start, end - start), said.extent(start, end),
                  Occurrence::Form::pointer, said);
  }

  /// Leads each reference to the first symbol of its name: sorted by names, equal ones stand together, and in each of
  /// these groups what declares comes first.
  void connect() {
    std::vector<Occurrence>& all = names_.occurrences;
    const std::vector<std::uint32_t> by_name = text::ordered(
        all.size(), [&](std::uint32_t left, std::uint32_t right) { return is_before(all[left], all[right]); });
    const Occurrence* first = nullptr;
    for (const std::uint32_t place : by_name) {
      Occurrence& each = all[place];
      if (first == nullptr || !first->means(each)) first = &each;
      if (!each.declares && first->declares) each.symbol = first->symbol;
    }
    const std::vector<std::uint32_t> by_place = text::ordered(all.size(), [&](std::uint32_t left, std::uint32_t right) {
      return all[left].extent.start < all[right].extent.start;
    });
    std::vector<Occurrence> sorted;
    sorted.reserve(all.size());
    for (const std::uint32_t place : by_place) sorted.push_back(std::move(all[place]));
    all.swap(sorted);
  }

  static bool is_before(const Occurrence& left, const Occurrence& right) {
    if (left.kind != right.kind) return left.kind < right.kind;
    if (left.section != right.section) return left.section < right.section;
    if (const int order = left.name.compare(right.name); order != 0) return order < 0;
    return left.declares && !right.declares;
  }

  const Outline& outline_;
  Names names_;
  std::size_t parent_ = no_symbol;
};

}  // namespace

const Occurrence* Names::at(std::size_t offset) const {
  const auto behind =
      std::upper_bound(occurrences.begin(), occurrences.end(), offset,
                       [](std::size_t sought, const Occurrence& each) { return sought < each.extent.start; });
  if (behind == occurrences.begin() || (behind - 1)->extent.end < offset) return nullptr;
  return &*(behind - 1);
}

Site site_of(const Outline& outline, const Node& child, const Node& parent, const Site& site) {
  const Site own = site_of(child, parent, site);
  const bool is_unknown = own.form == Site::Form::table && own.shape == Shape::any;
  if (!is_unknown || !outline.is_unclosed || !child.is_container()) return own;
  return site_of(child, outline.root, root_site());
}

Names read_names(const Outline& outline) { return Reader(outline).read(); }

}  // namespace beckon::editor
