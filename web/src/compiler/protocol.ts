import type { Diagnostic } from "beckon";
import type { Completions } from "beckon/editor";

/** What the page asks the worker. Each request has a number; the answer carries the same. */
export type Request =
  | { readonly id: number; readonly task: "compile"; readonly text: string }
  | { readonly id: number; readonly task: "complete"; readonly text: string; readonly offset: number }
  | { readonly id: number; readonly task: "yaml"; readonly json: string };

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
  | { readonly kind: "written"; readonly id: number; readonly yaml: string }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
