import { editor, offsetIn, type TextOptions } from "./editor_module.js";
import { decode } from "./module.js";

/** What is to be said of the word at a place of a text. */
export interface Hover {
  /** The word, in UTF-16 units. */
  from: number;
  to: number;
  /** What it is: `query`, `model Order`. */
  title: string;
  /** A few words of Markdown. */
  text?: string;
  /** Of a model its fields, one a line, as they are written. */
  code?: string;
}

/**
 * Explains the key, type or name at a place of definitions, in YAML or JSON, which may be broken; null where nothing is
 * known.
 *
 *     hover("info: { title: Shop }", 8); // { from: 8, to: 13, title: "title", text: "The name of the API." }
 *
 * @param offset the place, in UTF-16 units as strings count
 */
export function hover(text: string, offset: number, options: TextOptions = {}): Hover | null {
  if (typeof text !== "string") throw new TypeError("hover needs a text");
  if (!Number.isFinite(offset)) throw new TypeError("hover needs an offset, a number");
  return editor.call(text, options.format ?? "automatic", (door, size, format) =>
    JSON.parse(decode(door.hover(size, format, offsetIn(text, offset)))),
  );
}
