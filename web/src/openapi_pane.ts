import { copyWith, download } from "./clipboard.js";
import { indented } from "./docs/indented.js";
import { byId } from "./dom.js";
import { JsonView } from "./editor/json_view.js";

/** The OpenAPI document as text, to be read, copied and kept. */
export class OpenApiPane {
  #view = new JsonView(byId("openapi-text"));
  #json = "";
  #text: string | undefined;

  /** @param isVisible whether somebody sees it: until then no work is done */
  constructor(private readonly isVisible: () => boolean) {
    byId<HTMLButtonElement>("openapi-copy").addEventListener("click", ({ currentTarget }) => {
      void copyWith(currentTarget as HTMLButtonElement, this.#readable());
    });
    byId("openapi-download").addEventListener("click", () => {
      download("openapi.json", this.#readable(), "application/json");
    });
  }

  /** The newest document. */
  show(json: string): void {
    if (json !== this.#json) {
      this.#json = json;
      this.#text = undefined;
    }
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
    if (this.isVisible()) this.#view.show(this.#readable());
  }

  #tellStale(isStale: boolean): void {
    const title = byId("openapi-title");
    title.textContent = isStale ? "Out of date: of the last definitions without errors" : "OpenAPI 3.1";
    title.classList.toggle("trouble", isStale);
    for (const name of ["copy", "download"]) byId<HTMLButtonElement>(`openapi-${name}`).disabled = this.#json === "";
  }

  #readable(): string {
    this.#text ??= this.#json === "" ? "" : indented(this.#json);
    return this.#text;
  }
}
