import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Completions } from "beckon/editor";

/** Asks the core; null when there is nothing to say. */
export type Complete = (text: string, offset: number) => Promise<Completions | null>;

// How CodeMirror's icons are called.
const icons: Record<string, string> = { key: "property", type: "type", model: "class", value: "enum" };

const closing: Record<string, string> = { "(": ")", "<": ">" };

/** Puts a completion into the text; one that opens a bracket gets its other half, with the cursor between them. */
function insert(view: EditorView, text: string, from: number, to: number): void {
  const close = closing[text.at(-1) ?? ""] ?? "";
  const isThere = close !== "" && view.state.sliceDoc(to, to + 1) === close;
  view.dispatch({
    ...insertCompletionText(view.state, text + (isThere ? "" : close), from, to),
    selection: { anchor: from + text.length },
    userEvent: "input.complete",
  });
}

/** Completion of keys, types and names, all of them the core's. */
export function completion(complete: Complete): Extension {
  async function source(context: CompletionContext): Promise<CompletionResult | null> {
    const completions = await complete(context.state.doc.toString(), context.pos);
    if (!completions || context.aborted || completions.items.length === 0) return null;
    // While nothing is written yet, a list would only be in the way; Ctrl-Space asks for it.
    if (!context.explicit && completions.from === context.pos) return null;
    return {
      from: completions.from,
      to: completions.to,
      options: completions.items.map(
        (item, index): Completion => ({
          label: item.label,
          type: icons[item.kind] ?? item.kind,
          // The core's order is a good one; what matches better still comes first.
          boost: -Math.min(index, 99) / 100,
          ...(item.detail && { detail: item.detail }),
          apply: (view, _, from, to) => insert(view, item.insert ?? item.label, from, to),
        }),
      ),
      validFor: /^[\w$.-]*$/,
    };
  }
  return autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 });
}
