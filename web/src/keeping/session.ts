import type { Drafts } from "./drafts.js";
import { linkTo, longestLink } from "./link.js";

/**
 * Where a text comes from. What a person opened is theirs and kept at once; a sample and what a link holds only when they
 * change it, so that no link can push their work out of the drafts.
 */
export type Origin = "first visit" | "last time" | "opened" | "sample" | "link";

/** Whether the work is kept: nothing to keep yet, kept, or not kept and why. */
export type Keeping = "unchanged" | "kept" | "no-room" | "forbidden";

/** How long after the last edit the text is kept and the address follows it, in milliseconds. */
const delay = 300;

/** The text that is worked at: keeps it as a draft and in the page's address, once a person has changed it. */
export class Session {
  #text = "";
  #title = "";
  #isOwnWork = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drafts: Drafts | undefined,
    private readonly keepingChanged: (keeping: Keeping) => void,
  ) {
    // The last edits before a tab is closed or hidden.
    addEventListener("pagehide", () => this.#keep());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#keep();
    });
    addEventListener("storage", (event) => this.drafts?.heardOf(event.key));
  }

  get text(): string {
    return this.#text;
  }

  /** Whether the text is a person's work, and not a sample or somebody's link as it was. */
  get isOwnWork(): boolean {
    return this.#isOwnWork;
  }

  get title(): string {
    return this.#title || "Untitled";
  }

  /** Another text is worked at from now on. What was there stays a draft. */
  begin(text: string, origin: Origin): void {
    this.#keep();
    if (origin !== "last time") this.drafts?.startAnother(text);
    this.#text = text;
    this.#title = "";
    this.#isOwnWork = origin === "opened" || origin === "last time";
    if (origin !== "first visit" && origin !== "link") this.#later();
    this.keepingChanged(this.drafts ? "unchanged" : "forbidden");
  }

  /** A person changed the text. */
  edited(text: string): void {
    this.#text = text;
    this.#isOwnWork = true;
    this.#later();
  }

  /** The title that the definitions have just been found to have. */
  titled(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    // A slow core may tell it only after the draft was kept.
    if (this.#isOwnWork) this.#later();
  }

  /** The address that holds the text. */
  async address(): Promise<string> {
    return new URL(await linkTo(this.#text), location.href).href;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep();
      void this.#followInAddress();
    }, delay);
  }

  #keep(): void {
    clearTimeout(this.#timer);
    if (!this.#isOwnWork || this.#text.trim() === "") return;
    if (!this.drafts) this.keepingChanged("forbidden");
    else this.keepingChanged(this.drafts.save(this.#text, this.title) ? "kept" : "no-room");
  }

  async #followInAddress(): Promise<void> {
    const text = this.#text;
    const hash = await linkTo(text);
    if (text !== this.#text) return;
    const address = new URL(hash, location.href).href;
    history.replaceState(null, "", address.length > longestLink ? location.pathname + location.search : hash);
  }
}
