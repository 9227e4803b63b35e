import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, foldKeymap } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { appearance } from "./appearance.js";
import { hangingIndent } from "./hanging_indent.js";

const extensions: Extension = [
  lineNumbers(),
  foldGutter(),
  drawSelection(),
  bracketMatching(),
  highlightSelectionMatches(),
  search({ top: true }),
  keymap.of([...searchKeymap, ...foldKeymap]),
  json(),
  hangingIndent,
  EditorState.readOnly.of(true),
  EditorView.contentAttributes.of({ tabindex: "0", "aria-label": "The OpenAPI document", "aria-readonly": "true" }),
  appearance,
];

/** A document to read, fold and search. */
export class JsonView {
  #view: EditorView;

  constructor(parent: HTMLElement) {
    this.#view = new EditorView({ parent, state: EditorState.create({ extensions }) });
  }

  /** Shows a text and stays where the reader is. */
  show(text: string): void {
    const { doc } = this.#view.state;
    const old = doc.toString();
    if (old === text) return;
    this.#view.dispatch({ changes: { ...difference(old, text) } });
  }
}

/** The part that differs, so that the view keeps its place and its folds. */
function difference(old: string, text: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old.charCodeAt(from) === text.charCodeAt(from)) from += 1;
  let common = 0;
  while (
    common < shorter - from &&
    old.charCodeAt(old.length - 1 - common) === text.charCodeAt(text.length - 1 - common)
  ) {
    common += 1;
  }
  return { from, to: old.length - common, insert: text.slice(from, text.length - common) };
}
