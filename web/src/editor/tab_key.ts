import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/**
 * Lets Tab indent only those who write: who comes by keyboard goes on by Tab until they type, and after Escape everyone
 * does.
 */
export function passingTabKey(): Extension {
  let isPointed = false;
  function letPass(view: EditorView, passes: boolean): void {
    view.setTabFocusMode(passes);
    view.dom.classList.toggle("cm-passing", passes);
  }
  return [
    EditorView.domEventObservers({
      pointerdown: (_, view) => {
        isPointed = true;
        letPass(view, false);
      },
      focus: (_, view) => {
        if (!isPointed) letPass(view, true);
      },
      blur: (_, view) => {
        isPointed = false;
        letPass(view, false);
      },
      // Also where Escape closes a list or a panel first.
      keydown: (event, view) => {
        if (event.key === "Escape") view.setTabFocusMode(2000);
      },
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && update.view.hasFocus) letPass(update.view, false);
    }),
  ];
}
