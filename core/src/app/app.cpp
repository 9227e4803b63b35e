#include <beckon/app.hpp>

#include <optional>
#include <utility>

#include "app/definitions_tree.hpp"
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

Node to_object(Arena& arena, const Texts& texts) {
  Node object = Node::object();
  add_texts(object, arena, texts);
  return object;
}

Node to_info(Arena& arena, const AppOptions& options) {
  Node info = to_object(arena, {{"title", &options.title},
                                {"summary", &options.summary},
                                {"description", &options.description},
                                {"termsOfService", &options.terms_of_service}});
  if (const auto& contact = options.contact) {
    info.add(arena, "contact",
             to_object(arena, {{"name", &contact->name}, {"url", &contact->url}, {"email", &contact->email}}));
  }
  if (const auto& license = options.license) {
    info.add(
        arena, "license",
        to_object(arena, {{"name", &license->name}, {"identifier", &license->identifier}, {"url", &license->url}}));
  }
  add_texts(info, arena, {{"version", &options.version}});
  return info;
}

}  // namespace

App::App(const AppOptions& options) : App(std::make_shared<detail::AppData>()) {
  Arena& arena = data()->storage->arena;
  add_texts(app_->options, arena, {{"openapi", &options.openapi}});
  app_->options.add(arena, "info", to_info(arena, options));
  add_texts(app_->options, arena, {{"conventions", &options.conventions}});
}

App::App(std::shared_ptr<detail::AppData> app)
    : Operations(app->router, detail::Place::paths), webhooks(app->router), app_(std::move(app)) {}

const detail::AppData& detail::data_of(const App& app) { return *app.app_; }

void App::include(const Router& router, const RouterOptions& options) {
  detail::include(data(), router.data(), options);
}

void App::model(std::string_view name, const std::vector<NamedType>& fields) {
  Arena& arena = data()->storage->arena;
  app_->models.push_back({detail::to_object(arena, fields).keyed(arena.copy(name))});
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
