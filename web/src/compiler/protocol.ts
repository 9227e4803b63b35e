import type { Diagnostic } from "beckon";
import type { Completions, Hover, Inspection, Renaming } from "beckon/editor";

/** What the page asks the worker. Each request has a number; the answer carries the same. */
export type Request =
  | { readonly id: number; readonly task: "compile"; readonly text: string }
  | { readonly id: number; readonly task: "complete"; readonly text: string; readonly offset: number }
  | { readonly id: number; readonly task: "hover"; readonly text: string; readonly offset: number }
  | { readonly id: number; readonly task: "inspect"; readonly text: string }
  | {
      readonly id: number;
      readonly task: "rename";
      readonly text: string;
      readonly offset: number;
      readonly name: string;
    }
  | ({ readonly id: number; readonly task: "trace" } & Tracing)
  | { readonly id: number; readonly task: "yaml"; readonly json: string };

/** From a place of a text to what it comes from, or to what became of it, in the other one. */
export interface Tracing {
  readonly definitions: string;
  /** As it is shown, in JSON or YAML. */
  readonly document: string;
  readonly from: "definitions" | "document";
  readonly offset: number;
}

export type TextRange = { readonly from: number; readonly to: number };

/** What came of compiling a text. `json` is null when there are errors. */
export interface Outcome {
  readonly json: string | null;
  /** The title of the document, or an empty text. */
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the worker says: once that the core is there or can't be had, then an answer to each request. There
 * are no completions while what completes is still being loaded. */
export type Message =
  | { readonly kind: "ready" }
  | { readonly kind: "unavailable"; readonly reason: string }
  | { readonly kind: "compiled"; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: "completed"; readonly id: number; readonly completions: Completions | null }
  | { readonly kind: "explained"; readonly id: number; readonly hover: Hover | null }
  | { readonly kind: "inspected"; readonly id: number; readonly inspection: Inspection | null }
  | { readonly kind: "renamed"; readonly id: number; readonly renaming: Renaming | null }
  | { readonly kind: "traced"; readonly id: number; readonly range: TextRange | null }
  | { readonly kind: "written"; readonly id: number; readonly yaml: string }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
