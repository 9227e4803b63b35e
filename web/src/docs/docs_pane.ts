import { byId, element } from "../dom.js";
import { DocsFrame } from "./docs_frame.js";

export interface DocsPaneOptions {
  readonly isVisible: () => boolean;
  readonly isDark: () => boolean;
  readonly linkFollowed: (address: URL) => void;
}

/** Documents above this size, in characters, take seconds to render: not with every key, only when asked. */
export const largestLive = 1_000_000;

/** The docs with what is said about them: that they are of earlier definitions, large, or not there yet. */
export class DocsPane {
  #frame: DocsFrame;
  #cover = byId("docs-cover");
  #staleMark = byId("docs-stale");
  #waiting: string | undefined;
  #hasDocs = false;
  /** The newest document of the definitions that are worked at; a large one is rendered only when asked. */
  #newest: string | undefined;

  constructor(private readonly options: DocsPaneOptions) {
    this.#frame = new DocsFrame(
      byId("docs"),
      {
        shown: (json) => this.#shown(json),
        busy: () => this.#offerStop(),
        linkFollowed: options.linkFollowed,
      },
      options.isDark,
    );
  }

  /** The newest document. */
  show(json: string): void {
    this.#mark("");
    this.#newest = json;
    if (json.length > largestLive) {
      this.#offerLarge(json);
      return;
    }
    this.#waiting = json;
    this.refresh();
  }

  /** Renders what came while nobody looked. */
  refresh(): void {
    if (this.#waiting === undefined || !this.options.isVisible()) return;
    this.#frame.show(this.#waiting);
    this.#waiting = undefined;
  }

  /** Other definitions are worked at: what was shown is not theirs. */
  forget(): void {
    this.#waiting = undefined;
    this.#newest = undefined;
    this.#hasDocs = false;
    this.#mark("");
    this.#coverWith("The docs are on their way …");
  }

  /** There is no document of the present definitions. */
  markStale(reason: string): void {
    if (this.#hasDocs) this.#mark(`${reason} These docs are of the last definitions without errors.`);
    else this.#coverWith(`${reason} The docs appear as soon as there are none.`);
  }

  appearanceChanged(): void {
    this.#frame.appearanceChanged();
  }

  #shown(json: string): void {
    // What was still with the renderer may be of other definitions by now.
    if (this.#newest === undefined) return;
    this.#hasDocs = true;
    if (this.#newest.length <= largestLive || this.#newest === json) this.#cover.hidden = true;
  }

  #mark(text: string): void {
    this.#staleMark.textContent = text;
    this.#staleMark.hidden = text === "";
  }

  #coverWith(text: string, ...actions: HTMLElement[]): void {
    this.#cover.replaceChildren(element("p", { textContent: text }), ...actions);
    this.#cover.hidden = false;
  }

  #offerLarge(json: string): void {
    this.#waiting = undefined;
    const size = (json.length / 1_000_000).toFixed(1);
    const render = element("button", { type: "button", textContent: "Render the docs" });
    render.addEventListener("click", () => {
      this.#coverWith("Rendering …");
      this.#frame.show(json);
    });
    this.#coverWith(`This document has ${size} million characters: its docs take a while to render.`, render);
  }

  #offerStop(): void {
    const stop = element("button", { type: "button", textContent: "Stop rendering" });
    stop.addEventListener("click", () => {
      this.#frame.stop();
      this.#hasDocs = false;
      this.#coverWith("Rendering was stopped. The next change starts it again.");
    });
    this.#coverWith("The docs of this document take long to render.", stop);
  }
}
