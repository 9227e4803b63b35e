import type { Extension } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showDialog, type Tooltip } from "@codemirror/view";
import { definitionAt, type Hover, type Inspection, type Renaming } from "beckon/editor";
import { element } from "../dom.js";

/** What the core is asked about names; null where there is no answer. */
export interface AskNames {
  hover(text: string, offset: number): Promise<Hover | null>;
  inspect(text: string): Promise<Inspection | null>;
  rename(text: string, offset: number, name: string): Promise<Renaming | null>;
}

/** Explains what the pointer is on; F12, or a click with Ctrl or Cmd, goes to where a name is declared, F2 changes it. */
export function names(ask: AskNames): Extension {
  return [
    hoverTooltip(async (view, offset) => {
      const said = await ask.hover(view.state.doc.toString(), offset);
      return said && tooltip(said);
    }),
    keymap.of([
      {
        key: "F12",
        run: (view) => {
          void goToDefinition(view, view.state.selection.main.head, ask);
          return true;
        },
      },
      {
        key: "F2",
        run: (view) => {
          void rename(view, ask);
          return true;
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (offset === null || event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
        event.preventDefault();
        void goToDefinition(view, offset, ask);
        return true;
      },
    }),
  ];
}

function tooltip({ from, to, title, text, code }: Hover): Tooltip {
  return {
    pos: from,
    end: to,
    above: true,
    create: () => {
      const dom = element("div", { className: "explanation" }, element("strong", { textContent: title }));
      if (text) dom.append(element("p", {}, ...withCode(text)));
      if (code) dom.append(element("pre", { textContent: code }));
      return { dom };
    },
  };
}

/** The only Markdown that the core's explanations have is code. */
function withCode(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? element("code", { textContent: part }) : part));
}

async function goToDefinition(view: EditorView, offset: number, ask: AskNames): Promise<void> {
  const { doc } = view.state;
  const inspection = await ask.inspect(doc.toString());
  const found = inspection && definitionAt(inspection, offset);
  if (!found || view.state.doc !== doc) return;
  view.dispatch({
    selection: { anchor: found.nameFrom, head: found.nameTo },
    scrollIntoView: true,
    userEvent: "select",
  });
}

async function rename(view: EditorView, ask: AskNames): Promise<void> {
  const { doc, selection } = view.state;
  const offset = selection.main.head;
  const inspection = await ask.inspect(doc.toString());
  const named = inspection && definitionAt(inspection, offset);
  if (view.state.doc !== doc) return;
  const { result } = showDialog(view, {
    label: "New name",
    input: { name: "name", type: "text", value: named?.name ?? "" },
    submitLabel: "Rename",
    focus: true,
    top: true,
  });
  const form = await result;
  const name = form?.elements.namedItem("name");
  view.focus();
  if (!(name instanceof HTMLInputElement) || view.state.doc !== doc) return;
  const renaming = await ask.rename(doc.toString(), offset, name.value);
  if (!renaming || view.state.doc !== doc) return;
  if (renaming.error !== undefined) {
    showDialog(view, { label: `Not renamed: ${renaming.error}.`, top: true });
  } else {
    view.dispatch({ changes: renaming.edits, userEvent: "rename" });
  }
}
