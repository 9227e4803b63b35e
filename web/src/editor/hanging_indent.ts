import { type Range, RangeSet } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/** Deeper lines would leave no room for their text. */
const deepest = 40;

function indentOf(line: string): number {
  const lead = /^ *(- +)*/.exec(line)?.[0].length ?? 0;
  // A continued line stands a little deeper than its beginning.
  return Math.min(lead + 2, deepest);
}

function decorate(view: EditorView): DecorationSet {
  const lines: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const indent = indentOf(line.text.slice(0, deepest));
      const style = `text-indent: -${indent}ch; padding-left: calc(6px + ${indent}ch)`;
      lines.push(Decoration.line({ attributes: { style } }).range(line.from));
      at = line.to + 1;
    }
  }
  return RangeSet.of(lines);
}

/** Lines that are too long go on below their own beginning, so that the indentation of YAML and JSON is still seen. */
export const hangingIndent = [
  EditorView.lineWrapping,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
];
