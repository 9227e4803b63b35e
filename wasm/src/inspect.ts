import { editor, type TextOptions } from "./editor_module.js";
import { decode } from "./module.js";

/** What can be referred to by its name. A component is one of neither `schemas` nor `securitySchemes`. */
export type NamedKind = "model" | "component" | "tag" | "securityScheme";

/** Something that definitions declare. Places are in UTF-16 units. */
export interface DefinitionSymbol {
  kind: NamedKind | "app" | "router" | "operation" | "webhook";
  /** The title of the app, the prefix of a router, method and path of an operation, the key of a webhook; else its name. */
  name: string;
  /** What is to be said of it besides: an operation's handler, the section of a component. */
  detail?: string;
  /** All of it, its key included. */
  from: number;
  to: number;
  /** Its name, or what stands for it: the method of an operation. Without quotes. */
  nameFrom: number;
  nameTo: number;
  /** The index of the symbol that it stands in, which comes before it: the app, or an operation's router. */
  parent?: number;
}

/** A place that names something: in a type expression, a `$ref`, tags, security. */
export interface Reference {
  kind: NamedKind;
  name: string;
  from: number;
  to: number;
  /** The index of the symbol that it leads to; none where nothing of this name is declared. */
  symbol?: number;
}

/** What a text declares and what refers to that, each in the order of the text. */
export interface Inspection {
  symbols: DefinitionSymbol[];
  references: Reference[];
}

/**
 * Looks at definitions, in YAML or JSON, which may be broken: what of them can be made out is there.
 *
 *     for (const { kind, name } of inspect("models: { Order: { total: float } }").symbols) console.log(kind, name);
 */
export function inspect(text: string, options: TextOptions = {}): Inspection {
  if (typeof text !== "string") throw new TypeError("inspect needs a text");
  return editor.call(text, options.format ?? "automatic", (door, size, format) =>
    JSON.parse(decode(door.inspect(size, format))),
  );
}

/** Where what is named at an offset is declared, to go there; undefined where nothing is named. */
export function definitionAt(inspection: Inspection, offset: number): DefinitionSymbol | undefined {
  const reference = inspection.references.find(({ from, to }) => from <= offset && offset <= to);
  if (reference) return reference.symbol === undefined ? undefined : inspection.symbols[reference.symbol];
  return inspection.symbols.find(({ nameFrom, nameTo }) => nameFrom < nameTo && nameFrom <= offset && offset <= nameTo);
}

/** All that refers to a symbol of the same inspection. */
export function referencesTo(inspection: Inspection, symbol: DefinitionSymbol): Reference[] {
  const index = inspection.symbols.indexOf(symbol);
  return inspection.references.filter((reference) => reference.symbol === index);
}
