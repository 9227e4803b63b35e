import { insertNewlineAndIndent } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { syntaxOf } from "./syntax.js";

// "models:", "- name:", "body: {" and "description: >-" go on deeper.
const opens = /(?::|[[{]|:\s+[|>][+-]?\d?)\s*$/;

/** Where the next line of YAML begins, as spaces. */
function indentAfter(before: string): string {
  const lead = /^ */.exec(before)?.[0].length ?? 0;
  const content = /^ *(?:- +)*/.exec(before)?.[0].length ?? 0;
  const isComment = before.trimStart().startsWith("#");
  if (!isComment && opens.test(before)) return " ".repeat(content + 2);
  return " ".repeat(before.trim() === "" ? lead : content);
}

/** Begins a line: in YAML as deep as the text before it asks for. */
export function newLine(view: EditorView): boolean {
  const { state } = view;
  if (syntaxOf(state.doc) === "JSON") return insertNewlineAndIndent(view);
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const before = line.text.slice(0, from - line.from);
  // Spaces that would be left behind at the end of a line.
  const start = from - (/ +$/.exec(before)?.[0].length ?? 0);
  const rest = /^ */.exec(state.doc.lineAt(to).text.slice(to - state.doc.lineAt(to).from))?.[0].length ?? 0;
  const insert = `\n${indentAfter(before)}`;
  view.dispatch({
    changes: { from: start, to: to + rest, insert },
    selection: { anchor: start + insert.length },
    scrollIntoView: true,
    userEvent: "input",
  });
  return true;
}
