import bikes from "./bikes.yaml?raw";
import fastapi from "./fastapi.yaml?raw";
import models from "./models.yaml?raw";
import openapi from "./openapi.json?raw";
import parameters from "./parameters.yaml?raw";
import routers from "./routers.yaml?raw";
import security from "./security.yaml?raw";
import subscriptions from "./subscriptions.yaml?raw";
import webhooks from "./webhooks.yaml?raw";

/** A document to start from. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** One sentence: the one thing that it shows. */
  readonly shows: string;
  readonly text: string;
}

/** In the order of the menu; the playground opens with the first. */
export const samples: readonly Sample[] = [
  {
    id: "subscriptions",
    title: "Subscriptions",
    shows: "An event that is sent, a call that is answered.",
    text: subscriptions,
  },
  {
    id: "webhooks",
    title: "Webhooks",
    shows: "Events with headers, methods and the answers you expect.",
    text: webhooks,
  },
  {
    id: "routers",
    title: "Routers",
    shows: "Say a prefix, tags and responses once for many operations.",
    text: routers,
  },
  {
    id: "parameters",
    title: "Parameters",
    shows: "Path, query, headers and cookies, with bounds and defaults.",
    text: parameters,
  },
  {
    id: "models",
    title: "Models",
    shows: "The shapes of your data, in one line a field.",
    text: models,
  },
  {
    id: "security",
    title: "Security",
    shows: "Tokens, keys and scopes, for all or for one operation.",
    text: security,
  },
  {
    id: "fastapi",
    title: "FastAPI's conventions",
    shows: "A few lines become the document that FastAPI makes.",
    text: fastapi,
  },
  {
    id: "openapi",
    title: "Plain OpenAPI 3.1",
    shows: "A document as it is, in JSON, compiles to itself.",
    text: openapi,
  },
  {
    id: "bikes",
    title: "A whole small API",
    shows: "Bike hire: servers, tags, errors, security and payment events.",
    text: bikes,
  },
];
