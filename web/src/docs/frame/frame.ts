// Renders documents with Swagger UI, inside the frame without an origin.

import "./frame.css";
import type { FromFrame, ToFrame } from "../protocol.js";
import { keepAccessible } from "./access.js";

interface SwaggerUi {
  specActions: { updateJsonSpec(document: unknown): void };
}

declare const SwaggerUIBundle: (options: Record<string, unknown>) => SwaggerUi;

let ui: SwaggerUi | undefined;

function say(message: FromFrame): void {
  parent.postMessage(message, "*");
}

function show(document: unknown): void {
  if (ui) {
    ui.specActions.updateJsonSpec(document);
    return;
  }
  ui = SwaggerUIBundle({
    dom_id: "#docs",
    spec: document,
    deepLinking: false,
    docExpansion: "list",
    defaultModelsExpandDepth: 1,
    defaultModelExpandDepth: 3,
    // The frame reaches no server: there is nothing to try out.
    supportedSubmitMethods: [],
    validatorUrl: null,
    syntaxHighlight: { activated: true },
  });
}

function afterPaint(run: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) run();
    isDone = true;
  };
  // Two frames, for the first callback comes before the paint. A page in the background paints none.
  requestAnimationFrame(() => requestAnimationFrame(once));
  setTimeout(once, 500);
}

addEventListener("message", (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent) return;
  const message = event.data;
  if (message.kind === "appearance") {
    document.documentElement.classList.toggle("dark-mode", message.dark);
  } else if (message.kind === "show") {
    show(JSON.parse(message.json));
    afterPaint(() => say({ kind: "shown", id: message.id }));
  }
});

// The frame itself goes nowhere: the page opens what it finds harmless.
addEventListener(
  "click",
  (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const address = link?.getAttribute("href") ?? "";
    if (!link || address.startsWith("#")) return;
    event.preventDefault();
    if (URL.canParse(address)) say({ kind: "link", address });
  },
  { capture: true },
);

keepAccessible(document.body);
say({ kind: "loaded" });
