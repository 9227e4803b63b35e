import { copyWith, download } from "./clipboard.js";
import { indented } from "./docs/indented.js";
import { byId } from "./dom.js";
import { DocumentView } from "./editor/document_view.js";
import type { Syntax } from "./editor/syntax.js";
import type { Setting } from "./keeping/settings.js";
import { notify } from "./notices.js";

/** What the pane needs of the page. */
export interface OpenApiPaneNeeds {
  /** Whether somebody sees it: until then no work is done. */
  isVisible(): boolean;
  /** A document as YAML; null when there is no answer or a later question. */
  yaml(json: string): Promise<string | null>;
  /** Somebody wants to go where a place of the shown text comes from. */
  sourceAskedFor(text: string, offset: number): void;
  readonly format: Setting<Syntax>;
}

const files: Record<Syntax, { name: string; type: string }> = {
  JSON: { name: "openapi.json", type: "application/json" },
  YAML: { name: "openapi.yaml", type: "application/yaml" },
};

/** The OpenAPI document as text, to be read, copied and kept. */
export class OpenApiPane {
  readonly #view: DocumentView;
  #format: Syntax;
  #json = "";
  /** What is shown, and the document that it is of. */
  #text = "";
  #textOf: string | undefined;
  /** The document that is being written as YAML. */
  #awaited: string | undefined;
  #writing: Promise<void> | undefined;

  constructor(private readonly needs: OpenApiPaneNeeds) {
    this.#view = new DocumentView(byId("openapi-text"), (offset) => needs.sourceAskedFor(this.#text, offset));
    this.#format = needs.format.get() ?? "JSON";
    for (const button of this.#formatButtons()) {
      button.addEventListener("click", () => this.#choose(button.textContent as Syntax));
    }
    byId<HTMLButtonElement>("openapi-copy").addEventListener("click", ({ currentTarget }) => {
      void copyWith(currentTarget as HTMLButtonElement, this.#text);
    });
    byId("openapi-download").addEventListener("click", () => {
      const { name, type } = files[this.#format];
      download(name, this.#text, type);
    });
    this.#tellFormat();
    this.#tellReady();
  }

  /** The text of the newest document, once it is written. */
  async whole(): Promise<string> {
    await this.#writing;
    return this.#text;
  }

  /** Selects a range of the text that is shown. */
  select(range: { from: number; to: number }): void {
    this.#view.select(range);
  }

  /** The newest document. */
  show(json: string): void {
    this.#json = json;
    this.#tellStale(false);
    this.refresh();
  }

  /** Other definitions are worked at: what was shown is not theirs. */
  forget(): void {
    this.show("");
  }

  /** The definitions have errors now: what is shown is of earlier ones. */
  markStale(): void {
    this.#tellStale(this.#json !== "");
  }

  /** Shows what came while nobody looked. */
  refresh(): void {
    const json = this.#json;
    if (!this.needs.isVisible() || json === this.#textOf) return;
    if (json === "") this.#showText("");
    else if (this.#format === "JSON") this.#showText(indented(json));
    else if (json !== this.#awaited) this.#writing = this.#writeYaml(json);
  }

  async #writeYaml(json: string): Promise<void> {
    this.#awaited = json;
    const yaml = await this.needs.yaml(json);
    if (this.#awaited === json) this.#awaited = undefined;
    // There may be another document by now, or JSON is wanted again.
    if (json !== this.#json || this.#format !== "YAML") return;
    if (yaml === null) notify({ text: "This document could not be written as YAML.", isTrouble: true });
    else this.#showText(yaml);
  }

  #showText(text: string): void {
    this.#text = text;
    this.#textOf = this.#json;
    this.#view.show(text, this.#format);
    this.#tellReady();
  }

  #choose(format: Syntax): void {
    if (format === this.#format) return;
    this.#format = format;
    this.needs.format.set(format);
    this.#text = "";
    this.#textOf = undefined;
    this.#tellFormat();
    this.#tellReady();
    this.refresh();
  }

  #formatButtons(): NodeListOf<HTMLButtonElement> {
    return byId("openapi-format").querySelectorAll("button");
  }

  #tellFormat(): void {
    for (const button of this.#formatButtons()) {
      button.setAttribute("aria-pressed", String(button.textContent === this.#format));
    }
  }

  #tellStale(isStale: boolean): void {
    const title = byId("openapi-title");
    title.textContent = isStale ? "Out of date: of the last definitions without errors" : "OpenAPI 3.1";
    title.classList.toggle("trouble", isStale);
  }

  /** What is not there can be neither copied nor downloaded. */
  #tellReady(): void {
    for (const name of ["copy", "download"]) byId<HTMLButtonElement>(`openapi-${name}`).disabled = this.#text === "";
  }
}
