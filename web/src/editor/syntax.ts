import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import { Compartment, type Extension, type Text } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

export type Syntax = "JSON" | "YAML";

export const languages: Record<Syntax, () => Extension> = { JSON: json, YAML: yaml };

/** JSON when the text starts as a JSON object does, else YAML: what Beckon reads it as. */
export function syntaxOf(document: Text): Syntax {
  for (const chunk of document.iter()) {
    const start = chunk.replace(/^\uFEFF/, "").trimStart();
    if (start) return start.startsWith("{") ? "JSON" : "YAML";
  }
  return "YAML";
}

/** Highlights the text as what it is, and tells when that changes. */
export function followSyntax(changed: (syntax: Syntax) => void): Extension {
  const compartment = new Compartment();
  let current: Syntax = "YAML";
  return [
    compartment.of(languages[current]()),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      const syntax = syntaxOf(update.state.doc);
      if (syntax === current) return;
      current = syntax;
      update.view.dispatch({ effects: compartment.reconfigure(languages[syntax]()) });
      changed(syntax);
    }),
  ];
}
