import type { FromFrame, ToFrame } from "./protocol.js";

/** After this time without an answer the renderer counts as busy. */
const patience = 8000;

export interface DocsEvents {
  /** The docs of this document are on the screen. */
  shown(json: string): void;
  /** The renderer has not answered for a while. */
  busy(): void;
  /** Somebody follows a link in the docs. */
  linkFollowed(address: URL): void;
}

/**
 * The rendered docs, in a frame without an origin: what is in a description can reach neither the page nor its storage.
 * One document is with the renderer at a time; of those that arrive meanwhile the newest waits.
 */
export class DocsFrame {
  #frame: HTMLIFrameElement | undefined;
  #isLoaded = false;
  #lastId = 0;
  #waiting: string | undefined;
  #showing: { id: number; json: string; timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(
    private readonly parent: HTMLElement,
    private readonly events: DocsEvents,
    private readonly isDark: () => boolean,
  ) {
    addEventListener("message", (event: MessageEvent<FromFrame>) => {
      if (this.#frame && event.source === this.#frame.contentWindow) this.#receive(event.data);
    });
  }

  /** Renders a document, after the one that is being rendered. */
  show(json: string): void {
    this.#waiting = json;
    if (this.#frame) this.#next();
    else this.#load();
  }

  /** Ends a renderer that is busy. The next document starts a new one. */
  stop(): void {
    clearTimeout(this.#showing?.timer);
    this.#showing = undefined;
    this.#waiting = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isLoaded = false;
  }

  appearanceChanged(): void {
    this.#say({ kind: "appearance", dark: this.isDark() });
  }

  #load(): void {
    const frame = document.createElement("iframe");
    frame.title = "Rendered docs";
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = "./docs/index.html";
    this.#frame = frame;
    this.parent.append(frame);
  }

  #say(message: ToFrame): void {
    // A frame without an origin can't be named as a target. The policy of the page lets no other site into it.
    if (this.#isLoaded) this.#frame?.contentWindow?.postMessage(message, "*");
  }

  #next(): void {
    if (!this.#isLoaded || this.#showing || this.#waiting === undefined) return;
    this.#lastId += 1;
    const id = this.#lastId;
    const json = this.#waiting;
    this.#waiting = undefined;
    this.#showing = { id, json, timer: setTimeout(() => this.events.busy(), patience) };
    this.#say({ kind: "show", id, json });
  }

  #receive(message: FromFrame): void {
    if (message?.kind === "loaded") {
      this.#isLoaded = true;
      this.appearanceChanged();
      this.#next();
    } else if (message?.kind === "shown" && message.id === this.#showing?.id) {
      const { json, timer } = this.#showing;
      clearTimeout(timer);
      this.#showing = undefined;
      this.events.shown(json);
      this.#next();
    } else if (message?.kind === "link") {
      const address = webAddress(message.address);
      if (address) this.events.linkFollowed(address);
    }
  }
}

/** The address if it leads to the web or to a mailbox. */
function webAddress(address: unknown): URL | undefined {
  if (typeof address !== "string" || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return ["http:", "https:", "mailto:"].includes(url.protocol) ? url : undefined;
}
