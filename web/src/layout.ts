import { byId } from "./dom.js";
import type { Setting } from "./keeping/settings.js";

/** What is on the screen. Where there is room for two panes, the definitions are always there as well. */
export type View = "definitions" | "docs" | "openapi";

const narrow = matchMedia("(max-width: 899px)");

/** The tabs: one tab stop, arrows go from one to the next. */
export class Tabs {
  #tabs = [...byId("tabs").querySelectorAll<HTMLButtonElement>("[role=tab]")];
  #view: View = "definitions";

  constructor(private readonly changed: () => void) {
    for (const tab of this.#tabs) tab.addEventListener("click", () => this.show(tab.dataset.view as View));
    byId("tabs").addEventListener("keydown", (event) => this.#walk(event));
    narrow.addEventListener("change", () => this.#apply());
  }

  /** Whether a person can see this now. */
  isVisible(view: View): boolean {
    return view === this.#view || (!narrow.matches && (view === "definitions" || view === this.#beside()));
  }

  /** Shows a view; `changed` hears of it. */
  show(view: View): void {
    this.#view = view;
    this.#apply();
  }

  // On a wide screen the definitions are no tab, so the docs stand beside them.
  #beside(): View {
    return this.#view === "definitions" ? "docs" : this.#view;
  }

  #apply(): void {
    const selected = narrow.matches ? this.#view : this.#beside();
    for (const tab of this.#tabs) {
      const isSelected = tab.dataset.view === selected;
      tab.setAttribute("aria-selected", String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
    }
    for (const view of ["definitions", "docs", "openapi"] as const) {
      byId(view).classList.toggle("off", !this.isVisible(view));
    }
    this.changed();
  }

  #walk(event: KeyboardEvent): void {
    const tabs = this.#tabs.filter((tab) => tab.offsetParent !== null);
    const at = tabs.findIndex((tab) => tab.matches(":focus"));
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  }
}

/** Lets the divider between the panes be dragged, and moved with the arrow keys. */
export function setUpDivider(kept: Setting<string>): void {
  const divider = byId("divider");
  const panes = byId("panes");
  const least = 25;
  const most = 75;
  function place(percent: number): void {
    const share = Math.round(Math.max(least, Math.min(most, percent)));
    panes.style.setProperty("--share", `${share}%`);
    divider.setAttribute("aria-valuenow", String(share));
    kept.set(String(share));
  }
  const before = kept.get();
  if (before) place(Number(before));
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    panes.classList.add("dragging");
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const { left, width } = panes.getBoundingClientRect();
    place(((event.clientX - left) / width) * 100);
  });
  divider.addEventListener("lostpointercapture", () => panes.classList.remove("dragging"));
  divider.addEventListener("keydown", (event) => {
    const share = Number(divider.getAttribute("aria-valuenow"));
    const to = { ArrowLeft: share - 2, ArrowRight: share + 2, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    place(to);
  });
}

/** Dark or light: the system's, until a person chooses. Gives what tells which of them it is now. */
export function setUpAppearance(kept: Setting<"dark" | "light">, changed: () => void): () => boolean {
  const button = byId("appearance");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (kept.get() ?? (system.matches ? "dark" : "light")) === "dark";
  function apply(): void {
    const chosen = kept.get();
    if (chosen) document.documentElement.dataset.appearance = chosen;
    button.setAttribute("aria-pressed", String(isDark()));
  }
  function follow(): void {
    apply();
    changed();
  }
  button.addEventListener("click", () => {
    kept.set(isDark() ? "light" : "dark");
    follow();
  });
  system.addEventListener("change", follow);
  apply();
  return isDark;
}
