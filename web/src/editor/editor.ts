import { acceptCompletion, closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, Transaction } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { appearance } from "./appearance.js";
import { type Complete, completion } from "./completion.js";
import { hangingIndent } from "./hanging_indent.js";
import { type AskNames, names } from "./names.js";
import { newLine } from "./new_line.js";
import { followSyntax, type Syntax } from "./syntax.js";
import { passingTabKey } from "./tab_key.js";
import { type FollowTrace, tracing } from "./tracing.js";

export interface EditorOptions {
  complete: Complete;
  names: AskNames;
  /** Somebody wants to see what became of a place. */
  outputAskedFor: FollowTrace;
  /** How many pixels at the bottom of the editor something else covers now. */
  covered(): number;

  /** The text changed; by a person, unless it was replaced as a whole. */
  changed(text: string, byHand: boolean): void;
  syntaxChanged(syntax: Syntax): void;
  /** The list of problems is asked for by keyboard. */
  problemsAskedFor(): void;
}

const replacement = Annotation.define<boolean>();

/** The editor of the definitions, empty at first. */
export function createEditor(parent: HTMLElement, options: EditorOptions): EditorView {
  return new EditorView({ parent, state: stateOf(options) });
}

/** Puts another text in the place of the whole document; undo brings the old one back. */
export function replaceText(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
    // Nobody wants the empty editor of the beginning back.
    annotations: [replacement.of(true), Transaction.addToHistory.of(view.state.doc.length > 0)],
  });
}

/** Keeps the line that is being written in sight. */
export function keepCursorInSight(view: EditorView): void {
  if (view.hasFocus) view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
}

function stateOf(options: EditorOptions): EditorState {
  return EditorState.create({
    extensions: [
      lineNumbers(),
      lintGutter(),
      foldGutter(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      highlightSelectionMatches(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      indentOnInput(),
      indentUnit.of("  "),
      search({ top: true }),
      hangingIndent,
      EditorView.scrollMargins.of(() => ({ bottom: options.covered() })),
      EditorView.contentAttributes.of({
        tabindex: "0",
        "aria-label": "Definitions. Escape, then Tab leaves the editor.",
        spellcheck: "false",
        autocapitalize: "off",
        autocorrect: "off",
      }),
      passingTabKey(),
      completion(options.complete),
      names(options.names),
      tracing(options.outputAskedFor),
      followSyntax(options.syntaxChanged),
      keys(options),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        const byHand = !update.transactions.some((transaction) => transaction.annotation(replacement));
        options.changed(update.state.doc.toString(), byHand);
      }),
      appearance,
    ],
  });
}

function keys(options: EditorOptions) {
  return keymap.of([
    { key: "Enter", run: newLine },
    // Tab also indents; after Escape it moves the focus, as everywhere.
    { key: "Tab", run: acceptCompletion },
    { key: "Tab", run: indentMore, shift: indentLess },
    { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
    {
      key: "Mod-Shift-m",
      run: () => {
        options.problemsAskedFor();
        return true;
      },
    },
    ...closeBracketsKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}
