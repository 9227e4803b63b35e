import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** Goes from the place at an offset to its counterpart in the other text. */
export type FollowTrace = (offset: number) => void;

/** Alt-F12, or a click with Alt, goes from a place to its counterpart: from the document to the definitions, and back. */
export function tracing(follow: FollowTrace): Extension {
  return [
    keymap.of([
      {
        key: "Alt-F12",
        run: (view) => {
          follow(view.state.selection.main.head);
          return true;
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (!event.altKey || event.ctrlKey || event.metaKey || event.button !== 0) return false;
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (offset === null) return false;
        event.preventDefault();
        follow(offset);
        return true;
      },
    }),
  ];
}

/** Selects a range, as far as its first line goes, and brings it into sight. */
export function showRange(view: EditorView, { from, to }: { from: number; to: number }): void {
  const { doc } = view.state;
  const start = Math.min(from, doc.length);
  view.dispatch({
    selection: { anchor: start, head: Math.min(to, doc.lineAt(start).to) },
    effects: EditorView.scrollIntoView(start, { y: "center" }),
    userEvent: "select",
  });
  view.focus();
}
