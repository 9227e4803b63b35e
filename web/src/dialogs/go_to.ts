import type { DefinitionSymbol } from "beckon/editor";
import { element } from "../dom.js";
import { focusRow, walkByKeys } from "../list_keys.js";
import { closeDialog, openDialog } from "./dialog.js";

const kinds: Record<DefinitionSymbol["kind"], string> = {
  app: "API",
  router: "router",
  operation: "operation",
  webhook: "webhook",
  model: "model",
  component: "component",
  tag: "tag",
  securityScheme: "security scheme",
};

/** More rows than this help nobody find one; what is written leaves fewer. */
const mostRows = 100;

/** What the keys of the editors do, for those who look for a way to go somewhere. */
const keys: readonly (readonly [string, string])[] = [
  ["Ctrl+Shift+O", "Go to a symbol"],
  ["F12, Ctrl+click", "Go to where a name is declared"],
  ["F2", "Rename"],
  ["Alt+F12, Alt+click", "Go from the definitions to the OpenAPI document, and back"],
  ["F8, Shift+F8", "Next and previous problem"],
  ["Ctrl+Shift+M", "List of problems"],
  ["Ctrl+Space", "Complete"],
];

/** Lets a person go to what the definitions declare: an outline, with a field that leaves what has what is written. */
export function goToSymbol(symbols: readonly DefinitionSymbol[], chosen: (symbol: DefinitionSymbol) => void): void {
  const list = element("ul", { className: "symbols", ariaLabel: "Symbols" });
  const count = element("p", { className: "note", role: "status" });
  const field = element("input", { type: "text", ariaLabel: "Part of a name", placeholder: "Part of a name" });
  const show = () => {
    const found = symbols.filter((symbol) => isMeant(symbol, field.value));
    list.replaceChildren(...found.slice(0, mostRows).map((symbol) => rowOf(symbol, symbols, chosen)));
    count.textContent = countOf(found.length);
  };
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") focusRow(list, 0);
    else if (event.key === "Enter") list.querySelector("button")?.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener("keydown", (event) => {
    // From the first row back to the field.
    if (event.key === "ArrowUp" && list.firstElementChild?.contains(document.activeElement)) field.focus();
  });
  walkByKeys(list);
  show();
  const rows = keys.flatMap(([key, does]) => [
    element("dt", {}, element("kbd", { textContent: key })),
    element("dd", { textContent: does }),
  ]);
  openDialog(
    { title: "Go to", className: "go-to" },
    field,
    count,
    list,
    element("details", { className: "keys" }, element("summary", { textContent: "Keys" }), element("dl", {}, ...rows)),
  );
  field.focus();
}

function rowOf(
  symbol: DefinitionSymbol,
  symbols: readonly DefinitionSymbol[],
  chosen: (symbol: DefinitionSymbol) => void,
): HTMLLIElement {
  const button = element(
    "button",
    { type: "button", className: "symbol" },
    element("strong", { textContent: nameOf(symbol) }),
    element("span", { textContent: aboutOf(symbol) }),
  );
  button.style.setProperty("--depth", String(depthOf(symbol, symbols)));
  button.addEventListener("click", () => {
    closeDialog();
    chosen(symbol);
  });
  return element("li", {}, button);
}

/** How many symbols a symbol stands in, but for the app, in which all do. */
function depthOf({ parent }: DefinitionSymbol, symbols: readonly DefinitionSymbol[]): number {
  const around = parent === undefined ? undefined : symbols[parent];
  return around && around.kind !== "app" ? 1 + depthOf(around, symbols) : 0;
}

const nameOf = ({ kind, name }: DefinitionSymbol) => name || `${kinds[kind]} without a name`;

/** A security scheme's section says what its kind does. */
function aboutOf({ kind, detail }: DefinitionSymbol): string {
  return detail && kind !== "securityScheme" ? `${kinds[kind]} · ${detail}` : kinds[kind];
}

function isMeant({ name, kind, detail = "" }: DefinitionSymbol, part: string): boolean {
  return `${name} ${kinds[kind]} ${detail}`.toLowerCase().includes(part.trim().toLowerCase());
}

function countOf(found: number): string {
  if (found === 0) return "Nothing has this name.";
  if (found > mostRows) return `The first ${mostRows} of ${found} symbols`;
  return found === 1 ? "1 symbol" : `${found} symbols`;
}
