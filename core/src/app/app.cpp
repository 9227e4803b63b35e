#include <beckon/app.hpp>

#include <optional>
#include <utility>

#include "app/definitions_tree.hpp"
#include "app/json.hpp"
#include "app/openapi_nodes.hpp"
#include "app/types.hpp"
#include "definitions/compile.hpp"

namespace beckon {

using text::Arena;
using text::Node;

namespace {

using Texts = std::initializer_list<std::pair<std::string_view, const std::optional<std::string>*>>;

void add_texts(Node& to, Arena& arena, const Texts& texts) {
  for (const auto& [key, text] : texts) {
    if (*text) to.add(arena, key, Node::string(arena.copy(**text)));
  }
}

Node to_info(Arena& arena, const AppOptions& options) {
  Node info = Node::object();
  add_texts(info, arena,
            {{"title", &options.title},
             {"summary", &options.summary},
             {"description", &options.description},
             {"termsOfService", &options.terms_of_service}});
  detail::add_field(info, arena, "contact", options.contact);
  detail::add_field(info, arena, "license", options.license);
  add_texts(info, arena, {{"version", &options.version}});
  detail::add_extensions(info, arena, options.info_extensions);
  return info;
}

}  // namespace

App::App(const AppOptions& options) : App(std::make_shared<detail::AppData>()) {
  Arena& arena = data()->storage->arena;
  Node& root = app_->options;
  add_texts(root, arena, {{"openapi", &options.openapi}});
  root.add(arena, "info", to_info(arena, options));
  if (options.conventions)
    root.add(arena, "conventions", detail::read_spelling(arena, options.conventions->spelling()));
  add_texts(root, arena, {{"jsonSchemaDialect", &options.json_schema_dialect}});
  detail::add_field(root, arena, "servers", options.servers);
  detail::add_field(root, arena, "components", options.components);
  detail::add_field(root, arena, "security", options.security);
  detail::add_field(root, arena, "tags", options.tags);
  detail::add_field(root, arena, "externalDocs", options.external_docs);
  if (options.webhook_defaults) root.add(arena, "webhookDefaults", detail::to_node(arena, *options.webhook_defaults));
  detail::add_extensions(root, arena, options.extensions);
}

App::App(std::shared_ptr<detail::AppData> app)
    : Operations(app->router, detail::Place::paths), webhooks(app->router), app_(std::move(app)) {}

const detail::AppData& detail::data_of(const App& app) { return *app.app_; }

void App::include(const Router& router, const RouterOptions& options) {
  detail::include(data(), router.data(), options);
}

void App::model(std::string_view name, const std::vector<NamedType>& fields) {
  Arena& arena = data()->storage->arena;
  Node object = Node::object();
  object.reserve(arena, fields.size());
  for (const NamedType& field : fields) object.add(arena, arena.copy(field.name), detail::to_node(arena, field.type));
  app_->models.push_back({object.keyed(arena.copy(name))});
}

void App::model(std::string_view name, std::string_view type) {
  Arena& arena = data()->storage->arena;
  app_->models.push_back({Node::string(arena.copy(type)).keyed(arena.copy(name))});
}

void App::add_model(detail::TypeReference type) { app_->models.push_back({{}, type}); }

Compiled App::compile() const {
  text::Diagnostics diagnostics;
  auto definitions = detail::build_definitions(*app_, diagnostics);
  return definitions::compile_tree(std::move(definitions), diagnostics, OffsetUnit::bytes);
}

}  // namespace beckon
