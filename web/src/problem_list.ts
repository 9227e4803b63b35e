import type { Diagnostic } from "beckon";
import { byId, element } from "./dom.js";
import { nameOfFix, sentence } from "./editor/problems.js";
import { focusedRow, focusRow, walkByKeys } from "./list_keys.js";

export interface ProblemListEvents {
  chosen(problem: Diagnostic): void;
  fixed(problem: Diagnostic): void;
  /** The list covers the end of the editor now. */
  unfolded(): void;
}

/** A problem that is there for this long, in milliseconds, is more than a word that is being written. */
const patience = 700;

/** More rows than this help nobody; the bar tells how many there are. */
const mostRows = 200;

/** The problems below the editor: a bar that counts them, and a list of them that the keyboard walks. */
export class ProblemList {
  #bar = byId("problems-toggle");
  #summary = byId("problems-summary");
  #list = byId("problem-list");
  #isWanted = true;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: ProblemListEvents) {
    this.#bar.addEventListener("click", () => {
      this.#isWanted = this.#list.hidden;
      this.#unfold();
    });
    walkByKeys(this.#list);
  }

  /** How much of the editor the list covers, in pixels. */
  get height(): number {
    return this.#list.offsetHeight;
  }

  /** Shows these problems in the order given. */
  show(problems: readonly Diagnostic[]): void {
    const focused = focusedRow(this.#list);
    this.#count = problems.length;
    const rows = problems.slice(0, mostRows).map((problem) => this.#row(problem));
    if (problems.length > mostRows) {
      rows.push(element("li", { className: "more", textContent: `and ${problems.length - mostRows} more` }));
    }
    this.#list.replaceChildren(...rows);
    this.#say(summary(problems), worst(problems));
    clearTimeout(this.#timer);
    if (this.#list.hidden && problems.length > 0) this.#timer = setTimeout(() => this.#unfold(), patience);
    else this.#unfold();
    if (focused >= 0) focusRow(this.#list, Math.min(focused, rows.length - 1));
  }

  /** Says something in the place of problems: that the core starts, or was stopped. */
  say(text: string, isTrouble: boolean): void {
    this.#count = 0;
    this.#list.replaceChildren();
    this.#say(text, isTrouble ? "error" : "none");
    this.#unfold();
  }

  /** Opens the list and goes to its first row. */
  focus(): void {
    this.#isWanted = true;
    this.#unfold();
    if (this.#count > 0) focusRow(this.#list, 0);
    else this.#bar.focus();
  }

  #say(text: string, severity: string): void {
    if (this.#summary.textContent !== text) this.#summary.textContent = text;
    this.#bar.dataset.severity = severity;
  }

  #unfold(): void {
    const isOpen = this.#isWanted && this.#count > 0;
    const wasOpen = !this.#list.hidden;
    this.#list.hidden = !isOpen;
    this.#bar.setAttribute("aria-expanded", String(isOpen));
    if (isOpen && !wasOpen) this.events.unfolded();
  }

  #row(problem: Diagnostic): HTMLLIElement {
    const { severity, code, range } = problem;
    const where = range ? `${range.start.line}:${range.start.column}` : "";
    const place = element(
      "button",
      { type: "button", className: "problem", data: { severity } },
      element("span", { className: "severity", textContent: severity }),
      element("span", { className: "message", textContent: sentence(problem) }),
      element("span", { className: "place", textContent: where, title: code }),
    );
    place.addEventListener("click", () => this.events.chosen(problem));
    const row = element("li", {}, place);
    if (problem.fix) {
      const fix = element("button", { type: "button", className: "fix", textContent: nameOfFix(problem) });
      fix.addEventListener("click", () => this.events.fixed(problem));
      row.append(fix);
    }
    return row;
  }
}

function worst(problems: readonly Diagnostic[]): string {
  return ["error", "warning", "info"].find((severity) => problems.some((one) => one.severity === severity)) ?? "none";
}

function summary(problems: readonly Diagnostic[]): string {
  const counts = [
    ["error", "errors"],
    ["warning", "warnings"],
    ["info", "infos"],
  ].flatMap(([severity, plural]) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? `${count} ${count === 1 ? severity : plural}` : [];
  });
  return counts.join(", ") || "No problems";
}
