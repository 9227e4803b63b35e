import { type Diagnostic as Mark, setDiagnostics } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Diagnostic, Range } from "beckon";

/** More marks than this make an editor slow and help nobody; the list tells how many there are. */
export const mostMarks = 500;

/** Underlines the problems at their places, marks their lines and offers their repairs. */
export function showProblems(view: EditorView, problems: readonly Diagnostic[]): void {
  const marks = problems.slice(0, mostMarks).map((problem) => mark(view.state, problem));
  view.dispatch(setDiagnostics(view.state, marks));
}

/** Applies the repair of a problem, as one step that can be undone. */
export function applyFix(view: EditorView, problem: Diagnostic): void {
  if (!problem.fix) return;
  const { from, to } = span(view.state, problem.fix.range);
  view.dispatch({
    changes: { from, to, insert: problem.fix.text },
    selection: { anchor: from + problem.fix.text.length },
    scrollIntoView: true,
    userEvent: "input.fix",
  });
  view.focus();
}

/** Puts the cursor at the place of a problem. */
export function goTo(view: EditorView, problem: Diagnostic): void {
  const { from, to } = span(view.state, problem.range);
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true, userEvent: "select" });
  view.focus();
}

/** What the button of a repair says. */
export function nameOfFix(problem: Diagnostic): string {
  const text = problem.fix?.text ?? "";
  if (text === "") return "Remove it";
  return text.length <= 24 && !text.includes("\n") ? `Change to ${text.trim()}` : "Repair it";
}

function mark(state: EditorState, problem: Diagnostic): Mark {
  const { from, to } = span(state, problem.range);
  return {
    from,
    // A problem without extent still has to be seen.
    to: to > from ? to : Math.min(from + 1, state.doc.length),
    severity: problem.severity,
    message: sentence(problem),
    source: problem.code,
    actions: problem.fix ? [{ name: nameOfFix(problem), apply: (view) => applyFix(view, problem) }] : [],
  };
}

/** A problem in words: what it is and the way out. */
export function sentence(problem: Diagnostic): string {
  return problem.hint ? `${problem.message} · ${problem.hint}` : problem.message;
}

function span(state: EditorState, range: Range | undefined): { from: number; to: number } {
  const end = state.doc.length;
  return { from: Math.min(range?.start.offset ?? 0, end), to: Math.min(range?.end.offset ?? 0, end) };
}
