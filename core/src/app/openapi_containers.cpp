// Written by `make generate` from core/src/openapi/tables.hpp: change it there.

#include "app/openapi_containers.hpp"

#include <beckon/openapi/objects.hpp>
#include <beckon/openapi/schema.hpp>

namespace beckon::openapi {

template class Map<Json>;
template class Optional<Info>;
template class List<Server>;
template class Map<PathItem>;
template class Optional<Components>;
template class List<SecurityRequirement>;
template class List<Tag>;
template class Optional<ExternalDocumentation>;
template class Optional<Contact>;
template class Optional<License>;
template class Map<ServerVariable>;
template class List<std::string>;
template class Optional<Schema>;
template class Map<OrBoolean<Schema>>;
template class Optional<Response>;
template class Optional<Reference>;
template class Map<OrReference<Response>>;
template class Optional<Parameter>;
template class Map<OrReference<Parameter>>;
template class Optional<Example>;
template class Map<OrReference<Example>>;
template class Optional<RequestBody>;
template class Map<OrReference<RequestBody>>;
template class Optional<Header>;
template class Map<OrReference<Header>>;
template class Optional<SecurityScheme>;
template class Map<OrReference<SecurityScheme>>;
template class Optional<Link>;
template class Map<OrReference<Link>>;
template class Optional<Callback>;
template class Map<OrReference<Callback>>;
template class Optional<Operation>;
template class List<OrReference<Parameter>>;
template class Optional<OrReference<RequestBody>>;
template class Optional<OrBoolean<Schema>>;
template class Map<MediaType>;
template class Map<Encoding>;
template class Map<std::string>;
template class Optional<Server>;
template class Optional<OAuthFlows>;
template class Optional<OAuthFlow>;
template class Map<List<std::string>>;
template class Map<bool>;
template class List<Json>;
template class List<OrBoolean<Schema>>;
template class Optional<Discriminator>;
template class Optional<Xml>;

}  // namespace beckon::openapi
