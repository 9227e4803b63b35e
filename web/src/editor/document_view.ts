import { bracketMatching, foldGutter, foldKeymap } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { appearance } from "./appearance.js";
import { hangingIndent } from "./hanging_indent.js";
import { languages, type Syntax } from "./syntax.js";
import { type FollowTrace, showRange, tracing } from "./tracing.js";

const extensions: Extension = [
  lineNumbers(),
  foldGutter(),
  drawSelection(),
  bracketMatching(),
  highlightSelectionMatches(),
  search({ top: true }),
  keymap.of([...searchKeymap, ...foldKeymap]),
  hangingIndent,
  EditorState.readOnly.of(true),
  EditorView.contentAttributes.of({ tabindex: "0", "aria-label": "The OpenAPI document", "aria-readonly": "true" }),
  appearance,
];

/** A document to read, fold and search. */
export class DocumentView {
  #view: EditorView;
  #language = new Compartment();
  #syntax: Syntax = "JSON";

  constructor(parent: HTMLElement, follow: FollowTrace) {
    const language = this.#language.of(languages[this.#syntax]());
    const state = EditorState.create({ extensions: [language, tracing(follow), extensions] });
    this.#view = new EditorView({ parent, state });
  }

  /** Selects a range of what is shown. */
  select(range: { from: number; to: number }): void {
    showRange(this.#view, range);
  }

  /** Shows a text and stays where the reader is, unless it is in another language. */
  show(text: string, syntax: Syntax): void {
    const { doc } = this.#view.state;
    const old = doc.toString();
    if (syntax !== this.#syntax) {
      this.#syntax = syntax;
      this.#view.dispatch({
        changes: { from: 0, to: old.length, insert: text },
        selection: { anchor: 0 },
        effects: [this.#language.reconfigure(languages[syntax]()), EditorView.scrollIntoView(0)],
      });
    } else if (old !== text) {
      this.#view.dispatch({ changes: { ...difference(old, text) } });
    }
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
